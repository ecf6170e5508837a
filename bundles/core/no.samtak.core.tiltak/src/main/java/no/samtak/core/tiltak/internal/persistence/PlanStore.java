// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.tiltak.internal.finans.Finansieringslinje;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.innlesing.Planlinje;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of the sources as they stand, and the lines that a financing plan states. */
@Component(service = PlanStore.class)
public final class PlanStore {
  private static final int OM_GANGEN = 1_000;

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public PlanStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tiltak)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /**
   * Every line of the kommune's plan, in the source's order; those of a tiltak that is joined with
   * another count to the other.
   */
  public List<Finansieringslinje> linjer(String kommune) {
    Map<String, String> sammenMed = sammenMed(kommune);
    List<Finansieringslinje> linjer = new ArrayList<>();
    rader(kommune, Filtyper.FINANSIERINGSPLAN)
        .forEachRemaining(
            r -> {
              Finansieringslinje linje = Planlinje.av(r.celler());
              String slug = sammenMed.get(linje.tiltakId());
              linjer.add(slug == null ? linje : linje.av(slug));
            });
    return linjer;
  }

  /** From the slugs of tiltak that are joined with another to the other's. */
  public Map<String, String> sammenMed(String kommune) {
    return transactions.read(unit, em -> SammeStore.sammenMed(em, kommune));
  }

  /** One part of the lines of the kommune's plan, in the source's order. */
  public Slice<Finansieringslinje> linjer(String kommune, PageQuery del) {
    long rekkefolge = 0;
    String nokkel = "";
    if (del.after() != null) {
      String[] deler = del.after().split("-", 2);
      try {
        rekkefolge = Long.parseLong(deler[0]);
        nokkel = deler[1];
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        throw DomainException.invalid(
            List.of(new FieldError("etter", Text.of("tiltak.feil.etter"))));
      }
    }
    Radtabell tabell = new Radtabell(Filtyper.FINANSIERINGSPLAN);
    long fraRekkefolge = rekkefolge;
    String fraNokkel = nokkel;
    return transactions.read(
        unit,
        em ->
            Slice.of(
                    tabell.etter(em, kommune, fraRekkefolge, fraNokkel, del.limit() + 1),
                    del.limit(),
                    r -> r.rekkefolge() + "-" + r.nokkel())
                .map(r -> Planlinje.av(r.celler())));
  }

  /** The rows of a source that name a tiltak, as they stand. */
  public List<List<String>> avTiltak(String kommune, Filtype type, String tiltakId) {
    return transactions.read(unit, em -> new Radtabell(type).avTiltak(em, kommune, tiltakId));
  }

  /**
   * A row as it stands.
   *
   * @param nummer its place in the file that it came with, the head being 1
   * @param celler in the order of {@link Filtype#kolonner()}
   */
  public record Rad(long nummer, List<String> celler) {}

  /**
   * The columns of the source: those that a file may do without are there where a row states
   * something in them.
   */
  public List<String> kolonner(String kommune, Filtype type) {
    List<String> kolonner = new ArrayList<>(type.kolonner());
    Set<String> tomme = new HashSet<>(type.valgfrie());
    for (Iterator<Rad> rader = rader(kommune, type); !tomme.isEmpty() && rader.hasNext(); ) {
      List<String> celler = rader.next().celler();
      tomme.removeIf(kolonne -> !celler.get(type.kolonner().indexOf(kolonne)).isEmpty());
    }
    kolonner.removeAll(tomme);
    return kolonner;
  }

  /** All rows of a source as they stand, in its order; one part in memory at a time. */
  public Iterator<Rad> rader(String kommune, Filtype type) {
    Radtabell tabell = new Radtabell(type);
    return new Iterator<>() {
      private List<Radtabell.Nummerert> del = hent(0, "");
      private int naa;

      private List<Radtabell.Nummerert> hent(long rekkefolge, String nokkel) {
        return transactions.read(
            unit, em -> tabell.etter(em, kommune, rekkefolge, nokkel, OM_GANGEN));
      }

      @Override
      public boolean hasNext() {
        if (naa == del.size() && del.size() == OM_GANGEN) {
          Radtabell.Nummerert siste = del.get(naa - 1);
          del = hent(siste.rekkefolge(), siste.nokkel());
          naa = 0;
        }
        return naa < del.size();
      }

      @Override
      public Rad next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        Radtabell.Nummerert rad = del.get(naa++);
        return new Rad(rad.rekkefolge(), rad.celler());
      }
    };
  }
}
