// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.tiltak.internal.finans.Landsaar;
import no.samtak.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The money of every kommune, added up by the database in one query. */
@Component(service = LandsStore.class)
public final class LandsStore {
  /**
   * A row for each kommune and year with a line. An own share that is announced without a year may
   * fall in each year with external money, or, in a tiltak without any, in every year; see {@link
   * no.samtak.core.tiltak.internal.finans.Innfasing}. A tiltak has one line for each year and
   * source, so lines without an amount are tiltak; one that is joined with another may have two,
   * which are told off.
   */
  private static final String SPORRING =
      """
      with navn as (
        select kommune, tiltak_id, slatt_sammen_med
        from tiltak.tiltak where slatt_sammen_med is not null),
      linje as (
        select l.kommune, coalesce(n.slatt_sammen_med, l.tiltak_id) as tiltak_id,
               l.aar_tall, l.kilde, l.belop
        from tiltak.finansieringslinje l
        left join navn n on n.kommune = l.kommune and n.tiltak_id = l.tiltak_id),
      dobbelt as (
        select l.kommune, l.aar_tall, count(*) - count(distinct l.tiltak_id) as antall
        from linje l
        join (select distinct kommune, slatt_sammen_med from navn) n
          on n.kommune = l.kommune and n.slatt_sammen_med = l.tiltak_id
        where l.kilde = 'E' and l.belop is null
        group by l.kommune, l.aar_tall),
      lofte as (
        select l.kommune, l.tiltak_id,
               max(case when e.tiltak_id is null then 0 else 1 end) as har_e
        from linje l
        left join linje e
          on e.kommune = l.kommune and e.tiltak_id = l.tiltak_id
         and e.kilde = 'E' and e.aar_tall is not null
        where l.aar_tall is null and l.kilde = 'K' and l.belop is null
        group by l.kommune, l.tiltak_id),
      alltid as (select distinct kommune from lofte where har_e = 0)
      select l.kommune, l.aar_tall,
             coalesce(sum(case when l.kilde = 'K' then l.belop end), 0),
             coalesce(sum(case when l.kilde = 'B' then l.belop end), 0),
             max(case when l.kilde <> 'E' and l.belop is null then 1
                      when l.kilde = 'E' and o.tiltak_id is not null then 1
                      when a.kommune is not null then 1
                      else 0 end),
             coalesce(sum(case when l.kilde = 'E' then l.belop end), 0),
             sum(case when l.kilde = 'E' and l.belop is null then 1 else 0 end)
               - coalesce(max(d.antall), 0)
      from linje l
      left join dobbelt d on d.kommune = l.kommune and d.aar_tall = l.aar_tall
      left join lofte o on o.kommune = l.kommune and o.tiltak_id = l.tiltak_id
      left join alltid a on a.kommune = l.kommune
      where l.aar_tall is not null
      group by l.kommune, l.aar_tall
      order by l.kommune, l.aar_tall
      """;

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public LandsStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tiltak)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** Every kommune's years, by kommune and year; years that no line names are not there. */
  public List<Landsaar> landet() {
    return transactions.read(
        unit,
        em -> {
          List<Landsaar> aar = new ArrayList<>();
          for (Object rad : em.createNativeQuery(SPORRING).getResultList()) {
            Object[] v = (Object[]) rad;
            aar.add(
                new Landsaar(
                    (String) v[0],
                    ((Number) v[1]).intValue(),
                    belop(v[2]),
                    belop(v[3]),
                    ((Number) v[4]).intValue() == 1,
                    belop(v[5]),
                    ((Number) v[6]).longValue()));
          }
          return aar;
        });
  }

  /** Without the zeros that the column's scale adds. */
  private static BigDecimal belop(Object verdi) {
    BigDecimal kort = new BigDecimal(verdi.toString()).stripTrailingZeros();
    return kort.scale() < 0 ? kort.setScale(0) : kort;
  }
}
