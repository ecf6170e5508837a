// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.persistence.EntityManagerFactory;
import javax.persistence.TypedQuery;
import no.samtak.core.tiltak.internal.endring.Endring;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What has been changed in the registers of a tiltak. The stores of the registers write it. */
@Component(service = EndringStore.class)
public final class EndringStore {
  private static final String SKILLE = "_";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public EndringStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tiltak)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** The changes of a tiltak, the newest first, one part of them. */
  public Slice<Endring> av(String kommune, String tiltakId, PageQuery del) {
    String etter = del.after();
    return transactions.read(
        unit,
        em -> {
          TypedQuery<EndringEntity> sporring =
              em.createQuery(
                      "select e from EndringEntity e where e.kommune = :kommune"
                          + " and e.tiltakId"
                          + TiltakStore.ELLER_SAMMEN
                          + (etter == null
                              ? ""
                              : " and (e.tid < :tid or (e.tid = :tid and e.id < :id))")
                          + " order by e.tid desc, e.id desc",
                      EndringEntity.class)
                  .setParameter("kommune", kommune)
                  .setParameter("tiltak", tiltakId);
          if (etter != null) {
            String[] deler = (etter + SKILLE).split(SKILLE, 2);
            sporring
                .setParameter("tid", tid(deler[0]))
                .setParameter("id", deler[1].replace(SKILLE, ""));
          }
          List<Endring> rader =
              sporring
                  .setMaxResults(del.limit() + 1)
                  .getResultStream()
                  .map(EndringEntity::toEndring)
                  .toList();
          return Slice.of(rader, del.limit(), e -> e.tid().toEpochMilli() + SKILLE + e.id());
        });
  }

  private static OffsetDateTime tid(String tall) {
    try {
      return Instant.ofEpochMilli(Long.parseLong(tall)).atOffset(ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw DomainException.invalid(List.of(new FieldError("etter", Text.of("tiltak.feil.etter"))));
    }
  }
}
