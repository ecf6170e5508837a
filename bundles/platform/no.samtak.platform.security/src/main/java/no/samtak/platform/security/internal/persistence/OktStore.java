// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions that ended before their time, and which session of an issuer opened which of ours. */
@Component(service = OktStore.class)
public class OktStore {
  private final EntityManagerFactory unit;
  private final Transactions transactions;

  @Activate
  public OktStore(
      @Reference(target = "(osgi.unit.name=no.samtak.platform.security)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** Hashes of the sessions of an account that were ended and would not be over yet. */
  static Set<String> ended(EntityManager em, String kontoId, Instant now) {
    return Set.copyOf(
        em.createQuery(
                "select o.okt from OktEntity o where o.kontoId = :konto and o.avsluttet = true and"
                    + " o.utloper > :naa",
                String.class)
            .setParameter("konto", kontoId)
            .setParameter("naa", now.atOffset(ZoneOffset.UTC))
            .getResultList());
  }

  /** Rows of sessions that are over by themselves are of no use. */
  static void forgetOld(EntityManager em, Instant now) {
    em.createQuery("delete from OktEntity o where o.utloper < :naa")
        .setParameter("naa", now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /**
   * Ends one session.
   *
   * @param okt its hash
   * @param expires when it would be over by itself
   */
  public void end(String okt, String kontoId, Instant expires) {
    transactions.write(
        unit,
        em -> {
          OktEntity row = em.find(OktEntity.class, okt);
          if (row == null) {
            row = new OktEntity(okt, kontoId, expires);
            em.persist(row);
          }
          row.end();
          return kontoId;
        },
        id -> AccessEntry.ok("logg-ut", "konto", id));
  }

  /**
   * Ends every session that a session of an issuer opened.
   *
   * @param issuersSession its hash
   * @return the accounts; empty where there was none
   */
  public Set<String> endAll(String issuersSession) {
    return transactions.writeAll(
        unit,
        em -> {
          List<OktEntity> rows =
              em.createQuery(
                      "select o from OktEntity o where o.utstederOkt = :okt and o.avsluttet ="
                          + " false",
                      OktEntity.class)
                  .setParameter("okt", issuersSession)
                  .getResultList();
          rows.forEach(OktEntity::end);
          return Set.copyOf(rows.stream().map(OktEntity::kontoId).distinct().toList());
        },
        accounts ->
            accounts.stream()
                .map(id -> AccessEntry.ok("logg-ut-hos-utsteder", "konto", id))
                .toList());
  }
}
