// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.frist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.frist.Fristbidrag;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks everybody who knows deadlines. One who fails is told of and logged, and the others' are
 * there all the same.
 */
@Component(service = FristService.class)
public final class FristService {
  /** How far back and ahead the list looks. */
  private static final int AAR = 30;

  private static final Logger LOG = LoggerFactory.getLogger(FristService.class);

  private final Forretningsdato dato;

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Fristbidrag> bidrag = List.of();

  /** By the business date. */
  @Activate
  public FristService(@Reference Forretningsdato dato) {
    this.dato = dato;
  }

  /** With these contributors, where nobody binds them. */
  public FristService med(Fristbidrag... nye) {
    bidrag = List.of(nye);
    return this;
  }

  /** Those that the search finds, in its order. */
  public Frister finn(String kommune, Fristsok sok) {
    Frister alle = alle(kommune);
    return new Frister(
        alle.linjer().stream().filter(sok::treffer).sorted(sok.rekkefolge()).toList(),
        alle.feilet());
  }

  /** All of them, done ones too, by date. */
  public Frister alle(String kommune) {
    LocalDate idag = dato.idag();
    return mellom(kommune, idag.minusYears(AAR), idag.plusYears(AAR));
  }

  /** Those from the first day to the last, done ones too, by date. */
  public Frister mellom(String kommune, LocalDate fra, LocalDate til) {
    LocalDate idag = dato.idag();
    List<Fristlinje> linjer = new ArrayList<>();
    List<String> feilet = new ArrayList<>();
    Set<String> sett = new HashSet<>();
    List<Fristbidrag> naa = bidrag.stream().sorted(Comparator.comparing(Fristbidrag::id)).toList();
    for (Fristbidrag en : naa) {
      try {
        for (Frist frist : en.frister(kommune, fra, til)) {
          Fristlinje linje = Fristlinje.av(en.id(), frist, idag);
          if (sett.add(linje.nokkel())) {
            linjer.add(linje);
          }
        }
      } catch (RuntimeException e) {
        LOG.error("The deadlines of {} cannot be told; the others' are", en.id(), e);
        feilet.add(en.id());
      }
    }
    linjer.sort(
        Comparator.comparing((Fristlinje l) -> l.frist().dato()).thenComparing(Fristlinje::nokkel));
    return new Frister(linjer, feilet);
  }

  /** The business date that they are counted from. */
  public LocalDate idag() {
    return dato.idag();
  }
}
