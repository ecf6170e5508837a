// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import static no.samtak.bolig.internal.boenhet.Klargjoring.INSPEKSJON;
import static no.samtak.bolig.internal.boenhet.Klargjoring.KLAR;
import static no.samtak.bolig.internal.boenhet.Klargjoring.UNDER_OPPUSSING;
import static no.samtak.bolig.internal.boenhet.Klargjoring.VEDLIKEHOLD;
import static no.samtak.bolig.internal.boenhet.Utleie.LEDIG;
import static no.samtak.bolig.internal.boenhet.Utleie.RESERVERT;
import static no.samtak.bolig.internal.boenhet.Utleie.SPERRET;
import static no.samtak.bolig.internal.boenhet.Utleie.UTLEID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.bolig.internal.BoligFixture;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The machines of the axes (S4, MF-18), as whole tables. */
class AkserTest {
  private static final LocalDate DAG = LocalDate.of(2012, 11, 14);

  @Test
  void utleieGoesTheseWaysAndNoOther() {
    assertThat(veierAvUtleie())
        .containsExactlyInAnyOrder(
            "LEDIG-RESERVERT",
            "LEDIG-UTLEID",
            "LEDIG-SPERRET",
            "RESERVERT-LEDIG",
            "RESERVERT-UTLEID",
            "RESERVERT-SPERRET",
            "UTLEID-LEDIG",
            "SPERRET-LEDIG");
  }

  @Test
  void klargjoringGoesTheseWaysAndNoOther() {
    assertThat(
            Arrays.stream(Klargjoring.values())
                .flatMap(
                    fra -> Klargjoringshendelse.mulige(fra).stream().map(h -> fra + "-" + h.til()))
                .toList())
        .containsExactlyInAnyOrder(
            "KLAR-INSPEKSJON",
            "KLAR-VEDLIKEHOLD",
            "KLAR-UNDER_OPPUSSING",
            "INSPEKSJON-KLAR",
            "INSPEKSJON-VEDLIKEHOLD",
            "INSPEKSJON-UNDER_OPPUSSING",
            "VEDLIKEHOLD-INSPEKSJON",
            "VEDLIKEHOLD-UNDER_OPPUSSING",
            "UNDER_OPPUSSING-INSPEKSJON");
  }

  @Test
  void twoStatesHaveOneEventBetweenThem() {
    for (Utleie fra : Utleie.values()) {
      List<Utleiehendelse> mulige = Utleiehendelse.mulige(fra);
      Set<Utleie> til = mulige.stream().map(Utleiehendelse::til).collect(Collectors.toSet());
      assertThat(til).hasSameSizeAs(mulige);
    }
    for (Klargjoring fra : Klargjoring.values()) {
      List<Klargjoringshendelse> mulige = Klargjoringshendelse.mulige(fra);
      Set<Klargjoring> til =
          mulige.stream().map(Klargjoringshendelse::til).collect(Collectors.toSet());
      assertThat(til).hasSameSizeAs(mulige);
    }
  }

  @Test
  void movingOutSendsTheDwellingToInspectionByItself() {
    Endring ut = bolig(UTLEID, KLAR, null).utleie(LEDIG, "avtalen er slutt");

    assertThat(ut.ny().utleie()).isEqualTo(LEDIG);
    assertThat(ut.ny().klargjoring()).isEqualTo(INSPEKSJON);
    assertThat(ut.overganger())
        .extracting(Overgang::akse, Overgang::hendelse, Overgang::fra, Overgang::til)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Akse.UTLEIE, "FLYTT_UT", "UTLEID", "LEDIG"),
            org.assertj.core.groups.Tuple.tuple(
                Akse.KLARGJORING, "FLYTT_UT", "KLAR", "INSPEKSJON"));
    assertThat(ut.ny().kanTildeles()).isFalse();
    assertThat(bolig(UTLEID, INSPEKSJON, null).utleie(LEDIG, "ut").overganger()).hasSize(1);
  }

  @Test
  void onlyAFreeAndReadyDwellingCanBeGivenAndNotBelowTheMinimum() {
    for (Utleie utleie : Utleie.values()) {
      for (Klargjoring klargjoring : Klargjoring.values()) {
        assertThat(bolig(utleie, klargjoring, null).kanTildeles())
            .as(utleie + " " + klargjoring)
            .isEqualTo(utleie == LEDIG && klargjoring == KLAR);
      }
    }
    assertThat(bolig(LEDIG, KLAR, new Tilstand(15, 20, 15, DAG)).kanTildeles()).isTrue();
    assertThat(bolig(LEDIG, KLAR, new Tilstand(14, 20, 15, DAG)).kanTildeles()).isFalse();
  }

  @Test
  void nobodyMovesIntoWhatIsNotReadyOrBelowTheMinimum() {
    konflikt(() -> bolig(LEDIG, VEDLIKEHOLD, null).utleie(UTLEID, "inn"));
    konflikt(() -> bolig(RESERVERT, INSPEKSJON, null).utleie(UTLEID, "inn"));
    konflikt(() -> bolig(LEDIG, KLAR, new Tilstand(3, 20, 15, DAG)).utleie(RESERVERT, "til noen"));
    konflikt(() -> bolig(SPERRET, KLAR, null).utleie(UTLEID, "inn"));
    assertThat(bolig(RESERVERT, KLAR, null).utleie(UTLEID, "inn").ny().utleie()).isEqualTo(UTLEID);
    assertThat(bolig(LEDIG, VEDLIKEHOLD, null).utleie(SPERRET, "brann").ny().utleie())
        .isEqualTo(SPERRET);
  }

  @Test
  void aDwellingIsNotRenovatedOverSomebodysHead() {
    konflikt(() -> bolig(UTLEID, KLAR, null).klargjoring(UNDER_OPPUSSING, "nytt bad"));
    assertThat(bolig(UTLEID, KLAR, null).klargjoring(VEDLIKEHOLD, "kran").ny().klargjoring())
        .isEqualTo(VEDLIKEHOLD);
    assertThat(bolig(LEDIG, KLAR, null).klargjoring(UNDER_OPPUSSING, "nytt bad").ny().utleie())
        .isEqualTo(LEDIG);
  }

  @Test
  void anOlderCheckDoesNotChangeTheState() {
    Boenhet sjekket = bolig(LEDIG, KLAR, new Tilstand(17, 20, 15, DAG));

    assertThat(sjekket.sjekket(sjekk(DAG.minusDays(1), 2)).ny().tilstand())
        .isEqualTo(sjekket.tilstand());
    assertThat(sjekket.sjekket(sjekk(DAG, 2)).ny().tilstand())
        .isEqualTo(new Tilstand(2, 20, 15, DAG));
    assertThat(sjekket.sjekket(sjekk(DAG.minusDays(1), 2)).overganger()).hasSize(1);
  }

  @Test
  void whoeverIsOutOfTheRegisterStaysAsItIs() {
    konflikt(() -> bolig(UTLEID, KLAR, null).utga(DAG, "solgt"));
    konflikt(() -> bolig(RESERVERT, KLAR, null).utga(DAG, "solgt"));
    Boenhet ute = bolig(LEDIG, KLAR, null).utga(DAG, "solgt").ny();
    assertThat(ute.utgatt()).isEqualTo(DAG);
    assertThat(ute.kanTildeles()).isFalse();
    konflikt(() -> ute.utleie(UTLEID, "inn"));
    konflikt(() -> ute.klargjoring(VEDLIKEHOLD, "kran"));
    konflikt(() -> ute.utga(DAG, "igjen"));
    konflikt(() -> ute.sjekket(sjekk(DAG, 1)));
  }

  private static List<String> veierAvUtleie() {
    return Arrays.stream(Utleie.values())
        .flatMap(fra -> Utleiehendelse.mulige(fra).stream().map(h -> fra + "-" + h.til()))
        .toList();
  }

  private static Standardsjekk sjekk(LocalDate dag, int poeng) {
    return new Standardsjekk(
        "s",
        "levanger",
        "id",
        dag,
        Arrays.asList(Sjekkpunkt.values()).subList(0, poeng),
        20,
        15,
        "",
        "Vaktmester",
        Instant.EPOCH);
  }

  private static Boenhet bolig(
      Utleie utleie, Klargjoring klargjoring, @Nullable Tilstand tilstand) {
    return new Boenhet(
        "id",
        "levanger",
        BoligFixture.innhold("1017", "Prøvebakken").kontrollert(),
        utleie,
        klargjoring,
        tilstand,
        null,
        1,
        Instant.EPOCH);
  }

  private static void konflikt(org.assertj.core.api.ThrowableAssert.ThrowingCallable hva) {
    assertThatThrownBy(hva)
        .satisfies(e -> assertThat(((DomainException) e).kind()).isEqualTo(ErrorKind.CONFLICT));
  }
}
