// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InnfasingTest {
  private static final Innfasing LEVANGER = Innfasing.av(Filer.levangersPlan());

  @Test
  void levangersNeedIsThatOfThePlan() {
    assertThat(LEVANGER.aar())
        .extracting(Innfasing.Aar::aar)
        .containsExactly(2010, 2011, 2012, 2013, 2014);
    assertThat(tall(a -> a.behov())).containsExactly("998", "1538", "2668", "5608", "6528");
    assertThat(tall(a -> a.endring())).containsExactly("null", "540", "1130", "2940", "920");
    assertThat(tall(a -> a.eksternt())).containsExactly("2940", "3140", "1360", "500", "0");
    assertThat(LEVANGER.aar())
        .extracting(Innfasing.Aar::ukjenteEksterne)
        .containsExactly(6, 7, 7, 1, 0);
  }

  @Test
  void whereAnOwnShareHasNoAmountTheNeedIsAtLeast() {
    assertThat(LEVANGER.aar())
        .extracting(Innfasing.Aar::minst)
        .containsExactly(true, true, true, false, false);
    assertThat(LEVANGER.tiltak())
        .filteredOn(Innfasing.Tiltaksrad::egenandelUtenBelop)
        .extracting(Innfasing.Tiltaksrad::tiltakId)
        .containsExactly(
            "miljokontakt-rus", "rusteam-0-18", "okning-boveiledning", "lar-arbeid-og-aktivitet");
  }

  @Test
  void theEndsOfTheGrantsAreCountedWhereTheMoneyEnds() {
    assertThat(LEVANGER.aar()).extracting(Innfasing.Aar::slutter).containsExactly(0, 3, 8, 2, 0);
    assertThat(LEVANGER.antallMedTilskudd()).isEqualTo(13);
    assertThat(LEVANGER.antallMedTilskuddSisteAar()).isZero();
  }

  @Test
  void aZeroIsNoUnknownAndAnEmptyCellIsNeither() {
    Innfasing.Tiltaksrad rusteam = rad("rusteam-0-18");
    assertThat(rusteam.celler().get(3).poster())
        .containsExactly(new Innfasing.Post(Betaler.B, BigDecimal.ZERO));
    assertThat(rusteam.celler().get(0).poster())
        .containsExactly(new Innfasing.Post(Betaler.E, null));
    assertThat(rad("videreutvikling-dagsverket").celler().get(3).poster()).isEmpty();
  }

  @Test
  void tiltakStandByPriority() {
    assertThat(LEVANGER.tiltak())
        .extracting(Innfasing.Tiltaksrad::prioritet)
        .isSorted()
        .hasSize(15);
  }

  @Test
  void theHeadingIsTheAnswer() {
    assertThat(InnfasingSvar.overskrift(LEVANGER).key()).isEqualTo("innfasing.vokser");
    assertThat(InnfasingSvar.overskrift(LEVANGER).args()).containsExactly("1,0", "6,5");
    assertThat(InnfasingSvar.ingress(LEVANGER).key()).isEqualTo("innfasing.alleBorte");
    assertThat(InnfasingSvar.ingress(LEVANGER).args()).containsExactly(13L, "2014");
  }

  @Test
  void anEmptyPlanHasNoYears() {
    Innfasing tom = Innfasing.av(List.of());
    assertThat(tom.aar()).isEmpty();
    assertThat(InnfasingSvar.overskrift(tom).key()).isEqualTo("innfasing.ingen");
    Innfasing bareK = Innfasing.av(List.of(linje("a", null, Betaler.K, null)));
    assertThat(bareK.aar()).isEmpty();
    assertThat(bareK.tiltak()).hasSize(1);
  }

  @Test
  void aYearBetweenWithoutLinesIsThereWithNothing() {
    Innfasing plan =
        Innfasing.av(List.of(linje("a", 2010, Betaler.B, "5"), linje("a", 2013, Betaler.B, "8")));
    assertThat(plan.aar())
        .extracting(Innfasing.Aar::behov)
        .map(BigDecimal::toPlainString)
        .containsExactly("5", "0", "0", "8");
  }

  /** Rules that hold for any plan; the plans are invented. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void whateverThePlanTheSumsAreThoseOfItsLines(long fro) {
    Random random = new Random(fro);
    List<Finansieringslinje> linjer = oppdiktet(random);
    Innfasing plan = Innfasing.av(linjer);

    BigDecimal kommunalt = sum(linjer, true);
    assertThat(
            plan.aar().stream().map(Innfasing.Aar::behov).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(kommunalt);
    assertThat(
            plan.aar().stream()
                .map(Innfasing.Aar::eksternt)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(sum(linjer, false));
    if (!plan.aar().isEmpty()) {
      BigDecimal endringer =
          plan.aar().stream()
              .map(Innfasing.Aar::endring)
              .filter(java.util.Objects::nonNull)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(plan.aar().get(0).behov().add(endringer))
          .isEqualByComparingTo(plan.aar().get(plan.aar().size() - 1).behov());
    }
    List<Finansieringslinje> stokket = new ArrayList<>(linjer);
    Collections.shuffle(stokket, random);
    assertThat(Innfasing.av(stokket).aar()).isEqualTo(plan.aar());
    assertThat(plan.aar().stream().mapToInt(Innfasing.Aar::slutter).sum())
        .isEqualTo(plan.antallMedTilskudd() - plan.antallMedTilskuddSisteAar());
    for (Innfasing.Tiltaksrad rad : plan.tiltak()) {
      assertThat(rad.celler()).hasSameSizeAs(plan.aar());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 77, 777})
  void oneMoreUnknownGrantChangesTheCountAndNoAmount(long fro) {
    List<Finansieringslinje> linjer = oppdiktet(new Random(fro));
    Innfasing for1 = Innfasing.av(linjer);
    List<Finansieringslinje> flere = new ArrayList<>(linjer);
    flere.add(linje("nytt-tiltak", 2012, Betaler.E, null));
    Innfasing etter = Innfasing.av(flere);
    for (int i = 0; i < for1.aar().size(); i++) {
      Innfasing.Aar a = for1.aar().get(i);
      Innfasing.Aar b =
          etter.aar().stream().filter(x -> x.aar() == a.aar()).findFirst().orElseThrow();
      assertThat(b.behov()).isEqualByComparingTo(a.behov());
      assertThat(b.eksternt()).isEqualByComparingTo(a.eksternt());
      assertThat(b.minst()).isEqualTo(a.minst());
      assertThat(b.ukjenteEksterne()).isEqualTo(a.ukjenteEksterne() + (a.aar() == 2012 ? 1 : 0));
    }
  }

  private static List<Finansieringslinje> oppdiktet(Random random) {
    List<Finansieringslinje> linjer = new ArrayList<>();
    for (int t = 0; t < random.nextInt(12); t++) {
      for (int ar = 2010; ar < 2015; ar++) {
        for (Betaler kilde : Betaler.values()) {
          if (random.nextInt(3) == 0) {
            String belop =
                random.nextInt(4) == 0 ? null : random.nextInt(2000) + "." + random.nextInt(100);
            linjer.add(linje("t-" + t, ar, kilde, belop));
          }
        }
      }
    }
    return linjer;
  }

  private static BigDecimal sum(List<Finansieringslinje> linjer, boolean kommunal) {
    return linjer.stream()
        .filter(l -> l.kilde().kommunal() == kommunal && l.aar() != null && l.belopTkr() != null)
        .map(Finansieringslinje::belopTkr)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Finansieringslinje linje(String id, Integer ar, Betaler kilde, String belop) {
    return new Finansieringslinje(
        id, null, id, null, ar, kilde, belop == null ? null : new BigDecimal(belop), "");
  }

  private static Innfasing.Tiltaksrad rad(String id) {
    return LEVANGER.tiltak().stream()
        .filter(t -> t.tiltakId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> tall(java.util.function.Function<Innfasing.Aar, BigDecimal> felt) {
    return LEVANGER.aar().stream()
        .map(felt)
        .map(b -> b == null ? "null" : b.toPlainString())
        .toList();
  }
}
