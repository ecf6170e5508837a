// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.modulstyring.internal.Base;
import no.samtak.core.modulstyring.internal.Verden;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import no.samtak.testing.Testkilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public plan drives it. What is to be expected is reckoned here, from the files alone. */
class LevangerTest {
  private final Testkilder filer =
      new Testkilder().demo("levanger", "tiltak", "modulkrav", "finansieringsplan", "okonomiplan");

  /** The kinds that running tiltak require, each with those tiltak. */
  private Map<String, Set<String>> slag() {
    Set<String> iDrift =
        filer.rader("tiltak").stream()
            .filter(r -> r.celle("status").equals("eksisterende"))
            .map(r -> r.celle("tiltak_id"))
            .collect(Collectors.toSet());
    Map<String, Set<String>> slag = new TreeMap<>();
    for (Kilderad r : filer.rader("modulkrav")) {
      if (r.har("modul") && iDrift.contains(r.celle("tiltak_id"))) {
        slag.computeIfAbsent(r.celle("modul"), k -> new TreeSet<>()).add(r.celle("tiltak_id"));
      }
    }
    return slag;
  }

  /** The last year with external money, by tiltak. */
  private Map<String, Integer> sisteAar() {
    Map<String, Integer> aar = new HashMap<>();
    for (Kilderad r : filer.rader("finansieringsplan")) {
      if (r.celle("kilde").equals("E") && r.har("aar")) {
        aar.merge(r.celle("tiltak_id"), Integer.valueOf(r.celle("aar")), Math::max);
      }
    }
    return aar;
  }

  private Verden verden(Map<String, Set<String>> slag, String dag) {
    Verden verden = new Verden(dag);
    slag.keySet().forEach(s -> verden.modul(s, Presence.RUNNING, s));
    Map<String, Set<String>> krav = new HashMap<>();
    for (Kilderad r : filer.rader("modulkrav")) {
      if (r.har("modul")) {
        krav.computeIfAbsent(r.celle("tiltak_id"), k -> new HashSet<>()).add(r.celle("modul"));
      }
    }
    Set<String> sett = new HashSet<>();
    for (Kilderad r : filer.rader("tiltak")) {
      boolean iDrift = r.celle("status").equals("eksisterende");
      if (iDrift || !sett.contains(r.celle("tiltak_id"))) {
        verden.tiltak(
            r.celle("tiltak_id"),
            iDrift ? TiltakTilstand.I_DRIFT : TiltakTilstand.PLANLAGT,
            krav.getOrDefault(r.celle("tiltak_id"), Set.of()).toArray(String[]::new));
      }
      if (iDrift) {
        sett.add(r.celle("tiltak_id"));
      }
    }
    sisteAar().forEach((id, aar) -> verden.penger(id, "2010-01-01", aar + "-12-31"));
    return verden;
  }

  @ParameterizedTest
  @CsvSource({
    "2010-07-01, 12",
    "2011-10-01, 12",
    "2011-10-01, 1",
    "2011-10-01, 36",
    "2012-03-01, 12",
    "2014-06-01, 12"
  })
  void eachModuleWhoseLastTiltakLosesItsMoneyInTimeIsProposedClosedAndNoOther(
      String dag, int varsel) {
    Map<String, Set<String>> slag = slag();
    Map<String, Integer> siste = sisteAar();
    LocalDate grense = LocalDate.parse(dag).plusMonths(varsel);
    Map<String, LocalDate> ventet = new TreeMap<>();
    slag.forEach(
        (s, tiltak) -> {
          if (siste.keySet().containsAll(tiltak)) {
            int aar =
                tiltak.stream().mapToInt(t -> Objects.requireNonNull(siste.get(t))).max().orElse(0);
            LocalDate slutt = LocalDate.of(aar, 12, 31);
            if (!slutt.isAfter(grense)) {
              LocalDate fra = slutt.plusDays(1);
              ventet.put(s, fra.isBefore(LocalDate.parse(dag)) ? LocalDate.parse(dag) : fra);
            }
          }
        });

    try (Base node = new Base(TestDatabase.h2(), verden(slag, dag).varsel(varsel))) {
      node.apne("*:nes").den(dag);

      List<Forslag> apne = node.apne();
      assertThat(apne.stream().collect(Collectors.toMap(Forslag::modul, Forslag::fra)))
          .isEqualTo(ventet);
      assertThat(apne).allMatch(f -> f.handling() == Handling.STENG);
      for (Modulstand m : node.tilstand.alle("nes")) {
        Set<String> tiltak = slag.getOrDefault(m.status().modul(), Set.of());
        assertThat(m.status().tiltak()).containsExactlyInAnyOrderElementsOf(tiltak);
        assertThat(m.status().onsket()).isTrue();
        if (!siste.keySet().containsAll(tiltak)) {
          assertThat(m.status().tilOgMed()).isNull();
          assertThat(m.status().grunn().in(Language.NB)).contains("kjent slutt");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2011-10-01"})
  void thePlanClosesTheModuleOfWhatEndsAndKeepsTheOthers(String dag) {
    Map<String, Set<String>> slag = slag();
    try (Base node = new Base(TestDatabase.h2(), verden(slag, dag))) {
      node.apne("*:nes").den(dag);
      assertThat(node.apne())
          .extracting(f -> f.modul() + " " + f.fra())
          .containsExactly("helsestasjonrus 2012-01-01");
    }
  }
}
