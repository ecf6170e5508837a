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
   * A row for each kommune and year with a line. The lines are added up once, by kommune and year
   * alone; what is rare stands beside: promises ({@code lofte}) and joined tiltak. An own share
   * that is announced without a year may fall in each year with external money, or, in a tiltak
   * without any, in every year; see {@link no.samtak.core.tiltak.internal.finans.Innfasing}. A
   * tiltak has one line for each year and source, so lines without an amount are tiltak; one that
   * is joined with another may have two, which are told off.
   */
  private static final String SPORRING =
      """
      with navn as (
        select kommune, tiltak_id, slatt_sammen_med
        from tiltak.tiltak where slatt_sammen_med is not null),
      lofte as (
        select l.kommune, coalesce(n.slatt_sammen_med, l.tiltak_id) as tiltak_id
        from tiltak.finansieringslinje l
        left join navn n on n.kommune = l.kommune and n.tiltak_id = l.tiltak_id
        where l.aar_tall is null and l.kilde = 'K' and l.belop is null
        group by l.kommune, coalesce(n.slatt_sammen_med, l.tiltak_id)),
      loftenavn as (
        select kommune, tiltak_id as lofte, tiltak_id from lofte
        union all
        select o.kommune, o.tiltak_id, n.tiltak_id
        from lofte o join navn n on n.kommune = o.kommune and n.slatt_sammen_med = o.tiltak_id),
      lofteaar as (
        select distinct o.kommune, o.lofte, l.aar_tall
        from loftenavn o
        join tiltak.finansieringslinje l
          on l.kommune = o.kommune and l.tiltak_id = o.tiltak_id
        where l.kilde = 'E' and l.aar_tall is not null),
      kan as (select distinct kommune, aar_tall from lofteaar),
      alltid as (
        select distinct o.kommune
        from lofte o left join lofteaar a on a.kommune = o.kommune and a.lofte = o.tiltak_id
        where a.lofte is null),
      sammen as (
        select kommune, slatt_sammen_med as igjen, tiltak_id from navn
        union
        select kommune, slatt_sammen_med, slatt_sammen_med from navn),
      dobbelt as (
        select l.kommune, l.aar_tall, count(*) - count(distinct s.igjen) as antall
        from sammen s
        join tiltak.finansieringslinje l
          on l.kommune = s.kommune and l.tiltak_id = s.tiltak_id
        where l.kilde = 'E' and l.belop is null and l.aar_tall is not null
        group by l.kommune, l.aar_tall),
      aaret as (
        select kommune, aar_tall,
               coalesce(sum(case when kilde = 'K' then belop end), 0) as egenandel,
               coalesce(sum(case when kilde = 'B' then belop end), 0) as behov,
               max(case when kilde <> 'E' and belop is null then 1 else 0 end) as mangler,
               coalesce(sum(case when kilde = 'E' then belop end), 0) as eksternt,
               sum(case when kilde = 'E' and belop is null then 1 else 0 end) as ukjente
        from tiltak.finansieringslinje
        where aar_tall is not null
        group by kommune, aar_tall)
      select s.kommune, s.aar_tall, s.egenandel, s.behov,
             case when s.mangler = 1 or k.kommune is not null or a.kommune is not null
                  then 1 else 0 end,
             s.eksternt, s.ukjente - coalesce(d.antall, 0)
      from aaret s
      left join kan k on k.kommune = s.kommune and k.aar_tall = s.aar_tall
      left join alltid a on a.kommune = s.kommune
      left join dobbelt d on d.kommune = s.kommune and d.aar_tall = s.aar_tall
      order by s.kommune, s.aar_tall
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
