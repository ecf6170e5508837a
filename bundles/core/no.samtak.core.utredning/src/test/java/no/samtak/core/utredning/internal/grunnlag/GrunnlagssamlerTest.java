// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.Tiltakslenke;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.papir.Linjeslag;
import no.samtak.core.utredning.internal.papir.Tallgruppe;
import no.samtak.platform.api.text.Language;
import org.junit.jupiter.api.Test;

class GrunnlagssamlerTest {
  private static final Sporsmal SENTERET =
      new Sporsmal(Fjellvik.KOMMUNE, "senteret", Fjellvik.DATO, Language.NB);

  @Test
  void everyFigureLeadsToTheRowThatItCameFrom() {
    Fjellvik fjellvik = new Fjellvik();
    List<Linje> tall =
        fjellvik.samler().samle(SENTERET).stream().filter(l -> l.slag() == Linjeslag.TALL).toList();
    assertThat(tall).hasSizeGreaterThan(15);
    for (Linje linje : tall) {
      assertThat(fjellvik.rad(linje.lenke())).as("%s", linje).isPresent();
      if (linje.fra() != null) {
        assertThat(fjellvik.rad(linje.lenke()).orElseThrow().values())
            .as("%s", linje)
            .anyMatch(v -> v.compareTo(linje.fra()) == 0);
      }
      assertThat(linje.kilde()).isNotBlank();
    }
  }

  @Test
  void everyPartHasSomethingOrSaysThatItHasNot() {
    List<Linje> linjer = new Fjellvik().samler().samle(SENTERET);
    for (Utredningsdel del : Utredningsdel.values()) {
      assertThat(linjer).anyMatch(l -> l.del() == del);
    }
    assertThat(ord(linjer, Utredningsdel.TILBAKEMELDINGER))
        .containsExactly("Ingen registre har noe til denne delen.");
  }

  @Test
  void whoeverIsNotInstalledIsSaidToBeAbsent() {
    List<Linje> linjer = new Fjellvik().bareRegister().samle(SENTERET);
    assertThat(linjer).noneMatch(l -> l.slag() == Linjeslag.TALL);
    assertThat(ord(linjer, Utredningsdel.OKONOMI))
        .containsExactly(
            "Økonomiregisteret er ikke installert, så det er ikke kjent hvem som betaler.");
    assertThat(ord(linjer, Utredningsdel.KONSEKVENSER))
        .anyMatch(o -> o.startsWith("Tiltaksregisteret er ikke installert"))
        .anyMatch(o -> o.startsWith("Økonomiregisteret er ikke installert"));
    assertThat(linjer)
        .filteredOn(l -> l.slag() == Linjeslag.BESLUTNING)
        .extracting(Linje::nokkel)
        .containsExactlyInAnyOrder(
            "kostnad:", "kommunalt:", "eksternt:", "slutter:", "tapte:", "avhengige:");
  }

  @Test
  void aContributorThatFailsIsSaidAndTakesNobodyWithIt() {
    Konsekvensbidrag feiler =
        new Konsekvensbidrag() {
          @Override
          public String id() {
            return "ødelagt";
          }

          @Override
          public List<Konsekvenstall> tall(String kommune, String tiltakId) {
            throw new IllegalStateException("planted");
          }
        };
    Fjellvik f = new Fjellvik();
    List<Linje> linjer = Grunnlagssamler.med(f, f, f, f, List.of(feiler, f)).samle(SENTERET);
    assertThat(linjer).anyMatch(l -> l.ord().equals("Tallene fra «ødelagt» kunne ikke hentes."));
    assertThat(linjer).anyMatch(l -> l.bidrag().equals("telling"));
  }

  @Test
  void theChainIsFollowedToItsEndAndSaysWhatHappensToEach() {
    List<Linje> linjer = new Fjellvik().samler().samle(SENTERET);
    assertThat(linjer)
        .filteredOn(l -> l.bidrag().equals("kjede") && l.del() == Utredningsdel.KONSEKVENSER)
        .extracting(l -> l.ledetekst() + ": " + l.ord())
        .containsExactly(
            "Verkstedet: Deler utstyr («glassovn»). Virkning: Må ha ny ovn.",
            "Kafeen: Gjennom Verkstedet: Deler bemanning. Virkning: ikke vurdert");
  }

  @Test
  void whatATiltakPresupposesIsNotHitByItsEnd() {
    Tiltakslenke lenke =
        new Tiltakslenke("fjellvik", "l", "a", "b", Lenkeslag.FORUTSETTER_FINANSIERING, "", "");
    assertThat(Kjede.av("a", id -> List.of(lenke))).isEmpty();
    assertThat(Kjede.av("b", id -> List.of(lenke)))
        .extracting(Kjede.Ledd::rammet)
        .containsExactly("a");
  }

  @Test
  void aChainThatBitesItsTailEnds() {
    List<Tiltakslenke> ring =
        List.of(ledd("1", "a", "b"), ledd("2", "b", "c"), ledd("3", "c", "a"), ledd("4", "b", "d"));
    assertThat(
            Kjede.av(
                "a",
                id -> ring.stream().filter(l -> l.fra().equals(id) || l.til().equals(id)).toList()))
        .extracting(l -> l.rammet() + l.dybde())
        .containsExactly("b1", "c1", "d2");
  }

  @Test
  void moneyOfAYearIsSummedAndWhatIsUnknownMakesItAtLeast() {
    List<Linje> tall =
        new Fjellvik()
            .samler().samle(SENTERET).stream()
                .filter(l -> l.slag() == Linjeslag.TALL && l.del() == Utredningsdel.OKONOMI)
                .toList();
    Tallgruppe i2012 =
        Tallgruppe.av(tall).stream()
            .filter(g -> g.inndeling().equals("kostnad 2012"))
            .findFirst()
            .orElseThrow();
    assertThat(i2012.sum()).isNotNull();
    assertThat(i2012.sum().fra()).isEqualByComparingTo("1000000.50");
    assertThat(i2012.sum().minst()).isTrue();
  }

  @Test
  void moneyOfThePlanAndOfTheRegisterIsNotSummed() {
    Fjellvik fjellvik = new Fjellvik();
    fjellvik.planlagt(
        "p1", "senteret", new Finansiering.Aarsbelop(2013, Betaler.E, new BigDecimal("400000")));
    List<Linje> linjer = fjellvik.samler().samle(SENTERET);
    Tallgruppe i2013 =
        Tallgruppe.av(linjer.stream().filter(l -> l.slag() == Linjeslag.TALL).toList()).stream()
            .filter(g -> g.inndeling().equals("kostnad 2013"))
            .findFirst()
            .orElseThrow();
    assertThat(i2013.overlapper()).isTrue();
    assertThat(i2013.sum()).isNull();
    assertThat(linjer)
        .filteredOn(l -> l.slag() == Linjeslag.BESLUTNING && l.nokkel().equals("kostnad:2013"))
        .extracting(Linje::ord)
        .containsExactly("kan ikke legges sammen, se økonomien");
  }

  /** Who registers the money brings its figures too, and knows that one may lie in the other. */
  @Test
  void whatAContributorBringsOfARowStandsOnceAndItsDoubtHoldsForTheTable() {
    Fjellvik f = new Fjellvik();
    Konsekvensbidrag tilskudd =
        new Konsekvensbidrag() {
          @Override
          public String id() {
            return "tilskudd";
          }

          @Override
          public List<Konsekvenstall> tall(String kommune, String tiltakId) {
            return List.of(brakt("f1", "850000.50"), brakt("f1", "850000"), brakt("f2", "150000"));
          }
        };
    List<Linje> linjer = Grunnlagssamler.med(f, f, f, f, List.of(tilskudd)).samle(SENTERET);
    assertThat(linjer)
        .filteredOn(l -> l.slag() == Linjeslag.TALL && l.del() == Utredningsdel.OKONOMI)
        .extracting(l -> l.bidrag() + " " + l.fra())
        .containsExactly(
            "finansiering null", "tilskudd 850000.50", "tilskudd 850000", "tilskudd 150000");
    assertThat(linjer)
        .filteredOn(l -> l.nokkel().equals("kostnad:2012"))
        .extracting(Linje::ord)
        .containsExactly("kan ikke legges sammen, se økonomien");
    assertThat(linjer)
        .filteredOn(l -> l.nokkel().equals("kostnad:2013"))
        .extracting(Linje::fra)
        .containsExactly(new BigDecimal("850000"));
  }

  private static Konsekvenstall brakt(String id, String kr) {
    BigDecimal verdi = new BigDecimal(kr);
    return new Konsekvenstall(
        Utredningsdel.OKONOMI,
        id,
        sprak -> "2012, " + id,
        verdi,
        verdi,
        "kr",
        false,
        Grad.REGISTRERT,
        sprak -> "Finansieringen",
        "/fjellvik/finansieringer/" + id,
        "okonomi-2012",
        false);
  }

  @Test
  void aGrantOfAnotherTiltakThatIsLostStandsAmongTheConsequences() {
    List<Linje> linjer = new Fjellvik().samler().samle(SENTERET);
    assertThat(linjer)
        .filteredOn(l -> l.nokkel().startsWith("tapt:f3"))
        .extracting(l -> l.fra() == null ? l.ord() : l.fra().toPlainString())
        .containsExactly(
            "Går til Verkstedet, og faller bort hvis dette tiltaket slutter."
                + " Fra 01.01.2010 til og med 30.06.2014.",
            "300000",
            "120000");
  }

  private static Tiltakslenke ledd(String id, String fra, String til) {
    return new Tiltakslenke("fjellvik", id, fra, til, Lenkeslag.DELER_LOKALER, "", "");
  }

  private static List<String> ord(List<Linje> linjer, Utredningsdel del) {
    return linjer.stream()
        .filter(l -> l.del() == del && l.slag() == Linjeslag.FORBEHOLD)
        .map(Linje::ord)
        .toList();
  }
}
