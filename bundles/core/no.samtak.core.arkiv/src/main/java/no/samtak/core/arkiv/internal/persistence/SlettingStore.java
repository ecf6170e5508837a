// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.arkiv.internal.kart.Kart;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tabellinnhold;
import no.samtak.core.arkiv.internal.pakke.Utsnitt;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.core.arkiv.internal.sletting.Sletting.Tilstand;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reports of purges, and the purge itself. No report is ever taken away. */
@Component(service = SlettingStore.class)
public final class SlettingStore {
  private static final String OBJEKT = "sletting";
  private static final Nyeste<SlettingEntity, Sletting> NYESTE =
      new Nyeste<>(
          SlettingEntity.class, SlettingEntity::toSletting, Sletting::startet, Sletting::id);

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public SlettingStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.arkiv)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** One purge or trial. */
  public Optional<Sletting> finn(String id) {
    return transactions.read(
        unit,
        em ->
            Optional.ofNullable(em.find(SlettingEntity.class, id)).map(SlettingEntity::toSletting));
  }

  /** Purges and trials, the newest first. */
  public Slice<Sletting> liste(PageQuery del) {
    return transactions.read(unit, em -> NYESTE.liste(em, del));
  }

  /** A module's purges and trials, the newest first. */
  public List<Sletting> avModul(String modul) {
    return transactions.read(unit, em -> NYESTE.avModul(em, modul));
  }

  /** What was begun and is not finished. */
  public List<Sletting> begynte() {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select s from SlettingEntity s where s.tilstand in :begynt",
                    SlettingEntity.class)
                .setParameter("begynt", List.of(Tilstand.BEGYNT.name(), Tilstand.ARKIVERT.name()))
                .getResultList()
                .stream()
                .map(SlettingEntity::toSletting)
                .toList());
  }

  /** Keeps a trial, or that a purge is begun. */
  public void ny(Sletting sletting, String hvemId) {
    transactions.write(
        unit,
        em -> {
          em.persist(new SlettingEntity(sletting, hvemId));
          return sletting.id();
        },
        id ->
            AccessEntry.ok(
                sletting.tilstand() == Tilstand.PROVET ? "prov-sletting" : "begynn-sletting",
                OBJEKT,
                id));
  }

  /** The archive is written and verified. */
  public Sletting arkivert(String id, String pakke) {
    return endre(id, "arkiver", s -> s.arkivert(pakke));
  }

  /** Nothing was purged. */
  public Sletting stoppet(String id, Tilstand hvordan, String feil, Instant naa) {
    return endre(id, "avbryt", s -> s.stoppet(hvordan, feil, naa));
  }

  /** It was purged before the node stopped, and is only told now. */
  public Sletting fullfort(String id, Instant naa) {
    return endre(id, "slett", s -> s.slettet(naa));
  }

  /**
   * Purges, wholly or not at all, exactly what the archive holds: the rows are kept still, read
   * once more and compared with it first. On H2 the drop of a whole schema ends the transaction
   * before the report is written; a start after a crash between the two tells it.
   *
   * @param sistSjekk throws where something has come in the way meanwhile
   * @throws DomainException CONFLICT where the database has changed since the archive
   */
  public Sletting slett(
      Sletting sletting, Kart kart, Arkivpakke pakke, Runnable sistSjekk, Instant naa) {
    return transactions.write(
        unit,
        em -> {
          SlettingEntity rad = rad(em, sletting.id());
          try {
            Connection c = forbindelse(em);
            boolean postgres = Sql.postgres(c);
            if (postgres) {
              Sql.kjor(c, "set local lock_timeout = '10s'");
            }
            sistSjekk.run();
            if (sletting.kommune().isEmpty()) {
              alt(c, kart, pakke, postgres);
            } else {
              kommunens(c, kart, pakke, sletting.kommune());
            }
          } catch (SQLException e) {
            throw new Databasefeil(e);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          rad.slettet(naa);
          em.flush();
          return rad.toSletting();
        },
        ferdig -> AccessEntry.ok("slett", OBJEKT, sletting.id()));
  }

  private static void alt(Connection c, Kart kart, Arkivpakke pakke, boolean postgres)
      throws SQLException, IOException {
    Utsnitt naa = Modultabeller.utsnitt(c, kart, "", false);
    if (postgres && !naa.tabeller().isEmpty()) {
      Sql.kjor(
          c,
          "lock table "
              + naa.tabeller().stream().map(Sql::tabell).collect(Collectors.joining(", "))
              + " in access exclusive mode");
    }
    krevLikt(naa, pakke);
    Sql.kjor(c, "drop schema " + Sql.navn(kart.skjema()) + " cascade");
  }

  private static void kommunens(Connection c, Kart kart, Arkivpakke pakke, String kommune)
      throws SQLException, IOException {
    Utsnitt naa = Modultabeller.utsnitt(c, kart, kommune, true);
    krevLikt(naa, pakke);
    for (Karttabell t : Sletter.rekkefolge(c, naa.tabeller())) {
      long ventet =
          pakke.innhold().stream()
              .filter(i -> i.skjema().equals(t.skjema()) && i.tabell().equals(t.tabell()))
              .mapToLong(Tabellinnhold::rader)
              .sum();
      if (Sletter.slett(c, t, kommune) != ventet) {
        throw endretUnderveis();
      }
    }
  }

  private static void krevLikt(Utsnitt naa, Arkivpakke pakke) throws IOException {
    for (Karttabell t : naa.tabeller()) {
      if (!pakke.innhold().contains(naa.skriv(t, OutputStream.nullOutputStream()))) {
        throw endretUnderveis();
      }
    }
  }

  private static DomainException endretUnderveis() {
    return DomainException.conflict(Text.of("arkiv.feil.endretUnderveis"));
  }

  private static Connection forbindelse(EntityManager em) {
    return Objects.requireNonNull(em.unwrap(Connection.class), "in a transaction");
  }

  private Sletting endre(String id, String handling, Consumer<SlettingEntity> endring) {
    return transactions.write(
        unit,
        em -> {
          SlettingEntity rad = rad(em, id);
          endring.accept(rad);
          em.flush();
          return rad.toSletting();
        },
        lagret -> AccessEntry.ok(handling, OBJEKT, id));
  }

  private static SlettingEntity rad(EntityManager em, String id) {
    return Optional.ofNullable(em.find(SlettingEntity.class, id))
        .orElseThrow(DomainException::notFound);
  }
}
