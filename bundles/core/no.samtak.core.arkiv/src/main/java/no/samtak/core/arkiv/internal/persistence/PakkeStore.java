// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Kontrollsvar;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tabellinnhold;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tilstand;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The account of archive packages. Nothing of it is ever taken away. */
@Component(service = PakkeStore.class)
public final class PakkeStore {
  private static final String OBJEKT = "arkivpakke";
  private static final Nyeste<PakkeEntity, Arkivpakke> NYESTE =
      new Nyeste<>(PakkeEntity.class, PakkeEntity::toPakke, Arkivpakke::startet, Arkivpakke::id);

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public PakkeStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.arkiv)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** One package. */
  public Optional<Arkivpakke> finn(String id) {
    return transactions.read(
        unit, em -> Optional.ofNullable(em.find(PakkeEntity.class, id)).map(PakkeEntity::toPakke));
  }

  /** Packages, the newest first. */
  public Slice<Arkivpakke> liste(PageQuery del) {
    return transactions.read(unit, em -> NYESTE.liste(em, del));
  }

  /** A module's packages, the newest first. */
  public List<Arkivpakke> avModul(String modul) {
    return transactions.read(unit, em -> NYESTE.avModul(em, modul));
  }

  /** What was begun and is not finished. */
  public List<Arkivpakke> begynte() {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select p from PakkeEntity p where p.tilstand = :begynt", PakkeEntity.class)
                .setParameter("begynt", Tilstand.BEGYNT.name())
                .getResultList()
                .stream()
                .map(PakkeEntity::toPakke)
                .toList());
  }

  /** Begins one. */
  public void begynn(Arkivpakke pakke, String hvemId) {
    transactions.write(
        unit,
        em -> {
          em.persist(new PakkeEntity(pakke, hvemId));
          return pakke.id();
        },
        id -> AccessEntry.ok("opprett", OBJEKT, id));
  }

  /** The file is there, whole. */
  public Arkivpakke ferdig(
      String id, String sha512, long bytes, List<Tabellinnhold> innhold, Instant naa) {
    return endre(id, "arkiver", p -> p.ferdig(sha512, bytes, innhold, naa));
  }

  /** There is no file. */
  public Arkivpakke stoppet(String id, Tilstand hvordan, String feil, Instant naa) {
    return endre(id, "avbryt", p -> p.stoppet(hvordan, feil, naa));
  }

  /** It was verified. */
  public Arkivpakke kontrollert(String id, Kontrollsvar svar, Instant naa) {
    return endre(id, "kontroller", p -> p.kontrollert(svar, naa));
  }

  private Arkivpakke endre(String id, String handling, Consumer<PakkeEntity> endring) {
    return transactions.write(
        unit,
        em -> {
          PakkeEntity rad =
              Optional.ofNullable(em.find(PakkeEntity.class, id))
                  .orElseThrow(DomainException::notFound);
          endring.accept(rad);
          em.flush();
          return rad.toPakke();
        },
        lagret -> AccessEntry.ok(handling, OBJEKT, id));
  }
}
