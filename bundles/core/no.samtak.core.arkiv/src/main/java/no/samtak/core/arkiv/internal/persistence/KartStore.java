// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.arkiv.internal.kart.Kart;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import no.samtak.core.arkiv.internal.kart.Modulhendelse;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The kept data maps, and what happened to the modules. Nothing of it is ever taken away. */
@Component(service = KartStore.class)
public final class KartStore {
  private static final int MAKS_GRUNN = 1000;

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public KartStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.arkiv)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** Every kept map, by module. */
  public List<Kart> alle() {
    return transactions.read(
        unit,
        em -> {
          Map<String, List<Karttabell>> tabeller = new HashMap<>();
          em.createQuery(
                  "select t from KarttabellEntity t order by t.modul, t.nummer",
                  KarttabellEntity.class)
              .getResultList()
              .forEach(
                  t ->
                      tabeller
                          .computeIfAbsent(t.modul(), m -> new ArrayList<>())
                          .add(t.toTabell()));
          return em
              .createQuery("select k from KartEntity k order by k.modul", KartEntity.class)
              .getResultList()
              .stream()
              .map(k -> k.toKart(tabeller.getOrDefault(k.modul(), List.of())))
              .toList();
        });
  }

  /** The kept map of a module; empty where there is none. */
  public Optional<Kart> finn(String modul) {
    return transactions.read(unit, em -> finn(em, modul));
  }

  private static Optional<Kart> finn(EntityManager em, String modul) {
    return Optional.ofNullable(em.find(KartEntity.class, modul))
        .map(
            k ->
                k.toKart(
                    em
                        .createQuery(
                            "select t from KarttabellEntity t where t.modul = :modul"
                                + " order by t.nummer",
                            KarttabellEntity.class)
                        .setParameter("modul", modul)
                        .getResultList()
                        .stream()
                        .map(KarttabellEntity::toTabell)
                        .toList()));
  }

  /** Keeps a map in place of the one that is kept, and that it came or changed. */
  public void lagre(Kart nytt, String hvem) {
    transactions.write(
        unit,
        em -> {
          KartEntity rad = em.find(KartEntity.class, nytt.modul());
          boolean forste = rad == null;
          if (rad == null) {
            em.persist(new KartEntity(nytt));
          } else {
            rad.endre(nytt);
            em.createQuery("delete from KarttabellEntity t where t.modul = :modul")
                .setParameter("modul", nytt.modul())
                .executeUpdate();
          }
          em.flush();
          int nummer = 0;
          for (Karttabell t : nytt.tabeller()) {
            em.persist(new KarttabellEntity(nytt.modul(), nummer++, t));
          }
          skriv(
              em,
              nytt.modul(),
              forste ? Modulhendelse.Slag.KART_NYTT : Modulhendelse.Slag.KART_ENDRET,
              nytt.versjon(),
              hvem,
              "",
              nytt.sist());
          return nytt;
        },
        lagret -> AccessEntry.ok("endre", "datakart", nytt.modul()));
  }

  /**
   * Keeps that a module came or went. Each node of a database is told of it, and it is kept once.
   */
  public void skjedde(
      String modul,
      Modulhendelse.Slag slag,
      String versjon,
      String hvem,
      String grunn,
      Instant naa) {
    if (erKjent(modul, slag, versjon)) {
      return;
    }
    try {
      transactions.write(
          unit,
          em -> {
            skriv(em, modul, slag, versjon, hvem, grunn, naa);
            return modul;
          },
          lagret -> AccessEntry.ok("endre", "datakart", modul));
    } catch (DomainException e) {
      // Another node was first with the same.
      if (e.kind() != ErrorKind.CONFLICT || !erKjent(modul, slag, versjon)) {
        throw e;
      }
    }
  }

  private boolean erKjent(String modul, Modulhendelse.Slag slag, String versjon) {
    return hendelser(modul).stream()
        .filter(h -> h.slag() == Modulhendelse.Slag.INNE || h.slag() == Modulhendelse.Slag.UTE)
        .findFirst()
        .filter(h -> h.slag() == slag && h.detalj().equals(versjon))
        .isPresent();
  }

  /** What happened to the module and its map, the newest first. */
  public List<Modulhendelse> hendelser(String modul) {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select h from HendelseEntity h where h.modul = :modul order by h.nummer desc",
                    HendelseEntity.class)
                .setParameter("modul", modul)
                .getResultList()
                .stream()
                .map(HendelseEntity::toHendelse)
                .toList());
  }

  private static void skriv(
      EntityManager em,
      String modul,
      Modulhendelse.Slag slag,
      String versjon,
      String hvem,
      String grunn,
      Instant naa) {
    Long siste =
        em.createQuery(
                "select max(h.nummer) from HendelseEntity h where h.modul = :modul", Long.class)
            .setParameter("modul", modul)
            .getSingleResult();
    String hvorfor = grunn.length() <= MAKS_GRUNN ? grunn : grunn.substring(0, MAKS_GRUNN);
    em.persist(
        new HendelseEntity(
            modul, siste == null ? 1 : siste + 1, slag, versjon, naa, hvem, hvorfor));
  }
}
