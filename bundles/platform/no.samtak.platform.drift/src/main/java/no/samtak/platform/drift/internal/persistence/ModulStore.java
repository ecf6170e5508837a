// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.TypedQuery;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.drift.internal.modul.Modulminne;
import no.samtak.platform.drift.internal.modul.Moduloperasjon;
import no.samtak.platform.drift.internal.modul.Modulversjon;
import no.samtak.platform.drift.internal.modul.Onske;
import no.samtak.platform.drift.internal.modul.Onsket;
import no.samtak.platform.drift.internal.modul.Operasjonsstatus;
import no.samtak.platform.drift.internal.modul.Operasjonstype;
import no.samtak.platform.drift.internal.modul.Stiregister;
import no.samtak.platform.drift.internal.node.Nodeidentitet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is remembered of modules, in the schema {@code drift}. */
@Component(service = Modulminne.class)
public final class ModulStore implements Modulminne {
  private static final String OBJECT = "moduloperasjon";
  private static final int LONG = 60_000;

  /** Lets every node see that something has changed. */
  static final String ENDRET = "update drift.modulendring set nr = nr + 1";

  private final EntityManagerFactory unit;
  private final Transactions transactions;
  private final Clock clock;
  private final String node;

  @Activate
  public ModulStore(
      @Reference(target = "(osgi.unit.name=no.samtak.platform.drift)") EntityManagerFactory unit,
      @Reference Transactions transactions,
      @Reference Clock clock,
      @Reference Nodeidentitet identitet) {
    this(unit, transactions, clock, identitet.id());
  }

  ModulStore(EntityManagerFactory unit, Transactions transactions, Clock clock, String node) {
    this.unit = unit;
    this.transactions = transactions;
    this.clock = clock;
    this.node = node;
  }

  @Override
  public List<Onske> onsker() {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select o from ModulonskeEntity o order by o.modul", ModulonskeEntity.class)
                .getResultList()
                .stream()
                .map(
                    o ->
                        new Onske(
                            o.modul,
                            Onsket.valueOf(o.onsket),
                            Modulversjon.of(o.modulversjon),
                            o.grunn,
                            o.hvem,
                            instant(o.naar),
                            o.filsum,
                            o.avlostAv,
                            o.haster))
                .toList());
  }

  @Override
  public void startet(Moduloperasjon operasjon) {
    transactions.write(
        unit,
        em -> save(em, operasjon),
        saved -> AccessEntry.ok(operasjon.type().handling() + "-bestill", OBJECT, operasjon.id()));
  }

  @Override
  public void ferdig(Moduloperasjon operasjon, List<Onske> onsker) {
    transactions.write(
        unit,
        em -> {
          onsker.forEach(onske -> save(em, onske));
          if (!onsker.isEmpty()) {
            em.createNativeQuery(ENDRET).executeUpdate();
          }
          return save(em, operasjon);
        },
        saved ->
            new AccessEntry(
                operasjon.type().handling(), OBJECT, operasjon.id(), result(operasjon.status())));
  }

  private static String result(Operasjonsstatus status) {
    return switch (status) {
      case FERDIG, PAGAR -> "ok";
      case AVVIST -> ErrorKind.CONFLICT.slug();
      case RULLET_TILBAKE, FEILET, AVBRUTT -> ErrorKind.INTERNAL.slug();
    };
  }

  @Override
  public Optional<Moduloperasjon> finn(String id) {
    return transactions.read(
        unit,
        em ->
            Optional.ofNullable(em.find(ModuloperasjonEntity.class, id))
                .map(e -> operasjon(e, true)));
  }

  @Override
  public Slice<Moduloperasjon> liste(PageQuery query) {
    Position after = position(query.after());
    List<Moduloperasjon> found =
        transactions.read(
            unit,
            em -> {
              TypedQuery<ModuloperasjonEntity> q =
                  em.createQuery(
                      "select o from ModuloperasjonEntity o"
                          + (after == null
                              ? ""
                              : " where o.startet < :startet"
                                  + " or (o.startet = :startet and o.id < :id)")
                          + " order by o.startet desc, o.id desc",
                      ModuloperasjonEntity.class);
              if (after != null) {
                q.setParameter("startet", after.startet).setParameter("id", after.id);
              }
              return q.setMaxResults(query.limit() + 1).getResultList().stream()
                  .map(e -> operasjon(e, false))
                  .toList();
            });
    return Slice.of(found, query.limit(), o -> o.startet().toEpochMilli() + "_" + o.id());
  }

  private record Position(LocalDateTime startet, String id) {}

  private static @Nullable Position position(@Nullable String after) {
    if (after == null) {
      return null;
    }
    int split = after.indexOf('_');
    try {
      return new Position(
          local(Instant.ofEpochMilli(Long.parseLong(after.substring(0, Math.max(split, 0))))),
          after.substring(split + 1));
    } catch (NumberFormatException e) {
      throw DomainException.invalid(
          List.of(
              new no.samtak.platform.api.error.FieldError(
                  "etter", no.samtak.platform.api.text.Text.of("drift.feil.etter"))));
    }
  }

  @Override
  public void avbrytHengende() {
    List<String> hanging =
        transactions.read(
            unit,
            em ->
                ids(
                    em.createNativeQuery(
                            // A node that is not in the register told its machine's name instead.
                            "select o.id from drift.moduloperasjon o where o.status = ?1"
                                + " and (o.node = ?2 or not exists"
                                + " (select 1 from drift.node n where n.id = o.node))")
                        .setParameter(1, Operasjonsstatus.PAGAR.name())
                        .setParameter(2, node)
                        .getResultList()));
    for (String id : hanging) {
      transactions.write(
          unit,
          em -> {
            ModuloperasjonEntity entity = em.find(ModuloperasjonEntity.class, id);
            if (entity != null) {
              entity.gang(entity.startet, local(clock.instant()), Operasjonsstatus.AVBRUTT.name());
            }
            return id;
          },
          done -> AccessEntry.ok("modul-avbrutt", OBJECT, id));
    }
  }

  private static List<String> ids(List<?> rows) {
    return rows.stream().map(String::valueOf).toList();
  }

  @Override
  public long endring() {
    return transactions.read(
        unit,
        em ->
            ((Number) em.createNativeQuery("select nr from drift.modulendring").getSingleResult())
                .longValue());
  }

  @Override
  public List<String> inneHosAndre(String modul) {
    return transactions.read(
        unit,
        em ->
            ids(
                em.createNativeQuery(
                        "select n.navn from drift.nodemodul m join drift.node n on n.id = m.node"
                            + " where m.modul = ?1 and m.node <> ?2 and m.utgave is not null"
                            + " order by n.navn")
                    .setParameter(1, modul)
                    .setParameter(2, node)
                    .getResultList()));
  }

  @Override
  public List<Stiregister.Sti> stier() {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery("select s from ModulstiEntity s order by s.sti", ModulstiEntity.class)
                .getResultList()
                .stream()
                .map(
                    s -> {
                      int split = s.sti.indexOf(':');
                      return new Stiregister.Sti(
                          PathRegistry.Kind.valueOf(s.sti.substring(0, split)),
                          s.sti.substring(split + 1),
                          s.modul);
                    })
                .toList());
  }

  @Override
  public void husk(Stiregister.Sti sti) {
    String id = id(sti);
    boolean known =
        transactions.read(
            unit,
            em -> {
              ModulstiEntity entity = em.find(ModulstiEntity.class, id);
              return entity != null && entity.modul.equals(sti.modul());
            });
    if (known) {
      return;
    }
    transactions.write(
        unit,
        em -> {
          ModulstiEntity entity = em.find(ModulstiEntity.class, id);
          if (entity == null) {
            em.persist(new ModulstiEntity(id, sti.modul()));
          } else {
            entity.eier(sti.modul());
          }
          return id;
        },
        saved -> AccessEntry.ok("registrer", "modulsti", id));
  }

  @Override
  public void glem(Collection<Stiregister.Sti> stier) {
    for (Stiregister.Sti sti : stier) {
      transactions.write(
          unit,
          em -> {
            ModulstiEntity entity = em.find(ModulstiEntity.class, id(sti));
            if (entity != null) {
              em.remove(entity);
            }
            return sti;
          },
          gone -> AccessEntry.ok("slett", "modulsti", id(sti)));
    }
  }

  @Override
  public void glem(String modul) {
    transactions.write(
        unit,
        em -> {
          ModulonskeEntity entity = em.find(ModulonskeEntity.class, modul);
          if (entity != null) {
            em.remove(entity);
            em.createNativeQuery(ENDRET).executeUpdate();
          }
          return modul;
        },
        gone -> AccessEntry.ok("slett", "modulonske", modul));
  }

  private static String id(Stiregister.Sti sti) {
    return sti.kind() + ":" + sti.segment();
  }

  private static void save(EntityManager em, Onske onske) {
    ModulonskeEntity entity = em.find(ModulonskeEntity.class, onske.modul());
    boolean isNew = entity == null;
    ModulonskeEntity row = entity == null ? new ModulonskeEntity(onske.modul()) : entity;
    row.sett(
        onske.onsket().name(),
        onske.versjon().toString(),
        onske.grunn(),
        onske.hvem(),
        local(onske.naar()));
    row.fil(onske.filsum(), onske.avlostAv(), onske.haster());
    if (isNew) {
      em.persist(row);
    }
  }

  private String save(EntityManager em, Moduloperasjon o) {
    ModuloperasjonEntity entity = em.find(ModuloperasjonEntity.class, o.id());
    boolean isNew = entity == null;
    ModuloperasjonEntity row =
        entity == null
            ? new ModuloperasjonEntity(
                o.id(), node, o.type().name(), o.modul(), o.grunn(), o.hvem())
            : entity;
    Instant ferdig = o.ferdig();
    row.moduler(o.nyModul(), o.fraVersjon(), o.tilVersjon());
    row.gang(local(o.startet()), ferdig == null ? null : local(ferdig), o.status().name());
    String logg = Linjer.logg(o.logg());
    while (logg.length() > LONG) {
      logg = logg.substring(logg.indexOf('\n') + 1);
    }
    row.forlop(cut(Linjer.text(o.arsak()), 4000), Linjer.steg(o.steg()), logg);
    if (isNew) {
      em.persist(row);
    }
    return o.id();
  }

  private static Moduloperasjon operasjon(ModuloperasjonEntity e, boolean whole) {
    return new Moduloperasjon(
        e.id,
        Operasjonstype.valueOf(e.type),
        e.modul,
        e.nyModul,
        e.fraVersjon,
        e.tilVersjon,
        e.grunn,
        e.hvem,
        instant(e.startet),
        e.ferdig == null ? null : instant(e.ferdig),
        Operasjonsstatus.valueOf(e.status),
        Linjer.text(e.arsak),
        whole ? Linjer.steg(e.steg) : List.of(),
        whole ? Linjer.logg(e.logg) : List.of());
  }

  private static @Nullable String cut(@Nullable String text, int most) {
    return text == null || text.length() <= most ? text : text.substring(0, most);
  }

  /** Milliseconds, so that both databases give back what they were given. */
  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(instant.toEpochMilli()), ZoneOffset.UTC);
  }

  private static Instant instant(LocalDateTime time) {
    return time.toInstant(ZoneOffset.UTC);
  }
}
