// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.bidrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.persistence.BoenhetStore;
import no.samtak.bolig.internal.persistence.BoenhetStore.Dag;
import no.samtak.bolig.internal.persistence.BoenhetStore.Slutt;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.frist.Fristbidrag;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.platform.api.module.ModuleDoors;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The days on which renting in, a binding or a check of dwellings comes to its end. Dwellings of
 * the same day are one deadline, so that a large register does not drown the list.
 */
@Component(service = Fristbidrag.class)
public final class Boligfrister implements Fristbidrag {
  private static final Texts TEKSTER = Texts.of(Boligfrister.class.getClassLoader());

  private final BoenhetStore store;
  private final BoenhetService service;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable ModuleDoors doors;

  /** On the register. */
  @Activate
  public Boligfrister(@Reference BoenhetStore store, @Reference BoenhetService service) {
    this.store = store;
    this.service = service;
  }

  @Override
  public String id() {
    return BoligModul.NAVN;
  }

  @Override
  public List<Frist> frister(String kommune, LocalDate fra, LocalDate til) {
    List<Frist> frister = new ArrayList<>();
    for (Dag dag : store.ends(kommune, Slutt.INNLEIE, fra, til)) {
      frister.add(frist(kommune, Slutt.INNLEIE, dag, dag.dag(), Fristslag.UTLOP));
    }
    for (Dag dag : store.ends(kommune, Slutt.BINDING, fra, til)) {
      frister.add(frist(kommune, Slutt.BINDING, dag, dag.dag(), Fristslag.UTLOP));
    }
    int maaneder = service.sjekkGjelderMaaneder();
    // Months differ in length: three days to each side, then only what falls within.
    LocalDate sjekketFra = fra.minusMonths(maaneder).minusDays(3);
    LocalDate sjekketTil = til.minusMonths(maaneder).plusDays(3);
    for (Dag dag : store.ends(kommune, Slutt.SJEKK, sjekketFra, sjekketTil)) {
      LocalDate frist = dag.dag().plusMonths(maaneder);
      if (!frist.isBefore(fra) && !frist.isAfter(til)) {
        frister.add(frist(kommune, Slutt.SJEKK, dag, frist, Fristslag.OPPGAVE));
      }
    }
    return frister;
  }

  private Frist frist(String kommune, Slutt slutt, Dag dag, LocalDate dato, Fristslag slag) {
    String hva = slutt.name().toLowerCase(Locale.ROOT);
    boolean en = dag.antall() == 1;
    String sti = "/" + kommune + "/boliger";
    String liste = slutt == Slutt.INNLEIE ? "?innleidFor=" + dag.dag().plusDays(1) : "";
    return new Frist(
        kommune,
        "bolig-" + hva + "-" + (en ? dag.id() + "-" : "") + dag.dag(),
        dato,
        slag,
        en
            ? TEKSTER.phrase("bolig.frist." + hva, dag.objektnummer())
            : TEKSTER.phrase("bolig.frist." + hva + ".flere", dag.antall()),
        "",
        "",
        false,
        stengt(kommune) ? "" : sti + (en ? "/" + dag.id() : liste));
  }

  /** Where the module is closed there is no page to lead to; what ends, ends all the same. */
  private boolean stengt(String kommune) {
    ModuleDoors spurt = doors;
    return spurt != null && spurt.door(BoligModul.NAVN, kommune) == ModuleDoors.Door.CLOSED;
  }
}
