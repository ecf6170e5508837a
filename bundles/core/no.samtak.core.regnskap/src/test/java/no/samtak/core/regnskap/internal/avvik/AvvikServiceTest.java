// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.avvik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.regnskap.internal.Register;
import no.samtak.core.regnskap.internal.bidrag.RegnskapBidrag;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AvvikServiceTest {
  private static final Texts TEKSTER = Texts.of(AvvikService.class.getClassLoader());

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  private static Register kvanangen(TestDatabase database) {
    Register r = new Register(database);
    r.kilder.demo("kvanangen", "prosjektregnskap", "prosjekt");
    return r;
  }

  private static BigDecimal kr(String belop) {
    return new BigDecimal(belop);
  }

  @Test
  void kvanangenSpent45528And21OverItsBudgetInTheYearsThatCanBeCompared() {
    try (Register r = kvanangen(TestDatabase.h2())) {
      Avviksobjekt o = r.avvik.objekt("kvanangen", "prosjektregnskap");

      assertThat(o.aar()).extracting(Aarsavvik::aar).containsExactly(2009, 2010, 2011);
      assertThat(o.aar())
          .extracting(Aarsavvik::budsjett)
          .usingElementComparator(BigDecimal::compareTo)
          .containsExactly(kr("108000"), kr("234000"), kr("108000"));
      assertThat(o.iAar(2010).orElseThrow().avvik()).isEqualByComparingTo("4150.19");
      assertThat(o.iAar(2011).orElseThrow().avvik()).isEqualByComparingTo("41378.02");
      assertThat(o.sumBudsjett())
          .hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo("342000"));
      assertThat(o.sumRegnskap())
          .hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo("387528.21"));
      assertThat(o.sumAvvik()).hasValueSatisfying(s -> assertThat(s).isEqualTo("45528.21"));
    }
  }

  @Test
  void aYearThatIsNotSetApartIsUnknownAndInNoSum() {
    try (Register r = kvanangen(TestDatabase.h2())) {
      Avviksobjekt o = r.avvik.objekt("kvanangen", "prosjektregnskap");
      Aarsavvik aar2009 = o.iAar(2009).orElseThrow();

      assertThat(aar2009.regnskap()).isNull();
      assertThat(aar2009.avvik()).isNull();
      assertThat(aar2009.skille()).isEqualTo(Skille.TOM_CELLE);
      assertThat(aar2009.merknad()).contains("innbakt i tjeneste for psykisk helse");
      assertThat(o.utelatte()).containsExactly(aar2009);
      assertThat(Avviksobjekt.spenn(o.sammenlignbare())).isEqualTo("2010–2011");
    }
  }

  @Test
  void whatMayExplainTheStatedOverrunIsShownAndNotAsserted() {
    try (Register r = kvanangen(TestDatabase.h2())) {
      List<MuligForklaring> mulige =
          r.avvik.objekt("kvanangen", "prosjektregnskap").muligeForklaringer();

      assertThat(mulige)
          .extracting(MuligForklaring::slag)
          .containsExactly(
              MuligForklaring.Slag.OPPGITT_OVERSKRIDELSE,
              MuligForklaring.Slag.EGENANDELENS_DEL,
              MuligForklaring.Slag.OPPGITT_SUM,
              MuligForklaring.Slag.OREMERKET,
              MuligForklaring.Slag.OPPGITT_SUM,
              MuligForklaring.Slag.OREMERKET);
      assertThat(mulige.get(0).oppgitt()).isEqualByComparingTo("20000");
      assertThat(mulige.get(0).beregnet()).isEqualByComparingTo("45528.21");
      assertThat(mulige.get(1).beregnet()).isEqualTo("22764.11");
      assertThat(TEKSTER.get(Language.NB, mulige.get(0).tekst()))
          .isEqualTo(
              "Kilden oppgir ca. 20\u00a0000\u00a0kr over budsjettet (saksopplysninger)."
                  + " Årene 2010–2011 gir 45\u00a0528,21\u00a0kr: en forskjell på"
                  + " 25\u00a0528,21\u00a0kr.");
      assertThat(TEKSTER.get(Language.NN, mulige.get(1).tekst()))
          .isEqualTo(
              "Eigendelen er 50 prosent. Den delen av overskridinga er 22\u00a0764,11\u00a0kr, og"
                  + " kan vere det kjelda meiner. Det står ikkje i kjelda.");
      assertThat(mulige.get(3).tekst().key()).isEqualTo("avvik.mulig.oremerket");
    }
  }

  @Test
  void anyFileOfTheFormIsRead() {
    try (Register r = new Register(TestDatabase.h2())) {
      r.kilder
          .rad("prosjektregnskap", "aar", "2020", "tilskudd_kr", "10.50", "egenandel_kr", "")
          .rad(
              "prosjektregnskap",
              "aar",
              "2019",
              "tilskudd_kr",
              "100",
              "egenandel_kr",
              "0",
              "regnskap_kr",
              "99.99")
          .rad("prosjekt", "nokkel", "prosjektnavn", "verdi", "Kveldsåpent");
      Avviksobjekt o = r.avvik.objekter("kvanangen").get(0);

      assertThat(o.navn()).isEqualTo("Kveldsåpent");
      assertThat(o.aar()).extracting(Aarsavvik::aar).containsExactly(2019, 2020);
      assertThat(o.iAar(2020).orElseThrow().budsjett()).isNull();
      assertThat(o.sumAvvik()).hasValueSatisfying(s -> assertThat(s).isEqualTo("-0.01"));
      assertThat(o.muligeForklaringer()).isEmpty();
    }
  }

  @Test
  void budgetAndLedgerMeetByTiltakAndByProject() {
    try (Register r = new Register(TestDatabase.h2())) {
      r.kilder
          .rad("budsjett", "aar", "2011", "tiltak_id", "torpet", "belop_kr", "1000.50")
          .rad("budsjett", "aar", "2011", "tiltak_id", "torpet", "art", "700", "belop_kr", "-400");
      r.post("2011", "243", "010", "600.25", "tiltak_id", "torpet", "prosjekt", "P 7")
          .post("2011", "243", "115", "500.30", "tiltak_id", "torpet")
          .post("2011", "243", "700", "-350.00", "tiltak_id", "torpet");
      Avviksobjekt torpet = r.avvik.objekt("kvanangen", "tiltak-torpet");
      Aarsavvik aar = torpet.iAar(2011).orElseThrow();

      assertThat(torpet.navn()).isEqualTo("Navnet på torpet");
      assertThat(aar.budsjett()).isEqualTo("1000.50");
      assertThat(aar.regnskap()).isEqualTo("1100.55");
      assertThat(aar.avvik()).isEqualTo("100.05");
      assertThat(aar.inntektBudsjett()).isEqualTo("400");
      assertThat(aar.inntektRegnskap()).isEqualTo("350.00");
      assertThat(aar.kilder())
          .containsExactly(new Kildested("budsjett", 2, 2), new Kildested("hovedbok", 2, 3));
      Avviksobjekt prosjekt =
          r.avvik.objekter("kvanangen").stream()
              .filter(o -> o.slag() == Objektslag.PROSJEKT)
              .findFirst()
              .orElseThrow();
      assertThat(prosjekt.id()).matches("prosjekt-x[0-9a-f]{24}");
      assertThat(prosjekt.iAar(2011).orElseThrow().regnskap()).isEqualTo("600.25");
      assertThat(r.avvik.arter("kvanangen", torpet, 2011))
          .extracting(Artssum::art)
          .containsExactly("010", "115", "700");
    }
  }

  @Test
  void sharedCostsAndYearsWithoutPostingsAreSaidAndNeverZero() {
    try (Register r = new Register(TestDatabase.h2())) {
      r.kilder
          .rad("budsjett", "aar", "2011", "tiltak_id", "torpet", "belop_kr", "1000")
          .rad("budsjett", "aar", "2012", "tiltak_id", "torpet", "belop_kr", "2000");
      r.post("2011", "243", "010", "700", "tiltak_id", "torpet")
          .post("2011", "243", "190", "90.10", "tiltak_id", "torpet", "delt_med", "dagsverket");
      Avviksobjekt o = r.avvik.objekt("kvanangen", "tiltak-torpet");
      Aarsavvik delt = o.iAar(2011).orElseThrow();
      Aarsavvik tomt = o.iAar(2012).orElseThrow();

      assertThat(delt.skille()).isEqualTo(Skille.FELLES_KOSTNAD);
      assertThat(delt.regnskap()).isNull();
      assertThat(delt.minst()).isEqualTo("700");
      assertThat(delt.felles()).isEqualTo("90.10");
      assertThat(delt.deltMed()).containsExactly("dagsverket");
      assertThat(tomt.skille()).isEqualTo(Skille.INGEN_POSTERINGER);
      assertThat(tomt.regnskap()).isNull();
      assertThat(o.sumAvvik()).isEmpty();

      List<Konsekvenstall> tall = new RegnskapBidrag(r.avvik).tall("kvanangen", "torpet");
      assertThat(tall)
          .extracting(Konsekvenstall::nokkel)
          .containsExactly("budsjett-2011", "regnskap-2011", "budsjett-2012");
      assertThat(tall.get(1).fra()).isNull();
      assertThat(tall.get(1).lenke()).isEqualTo("/kvanangen/regnskap/tiltak-torpet/2011");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whoExplainedWhatAndWhenIsKept(TestDatabase database) {
    try (Register r = kvanangen(database)) {
      String id = "prosjektregnskap";
      assertThat(r.avvik.forklaring("kvanangen", id, 2011)).isEqualTo(Forklaring.ingen(id, 2011));

      Forklaring forste = r.avvik.forklar("kvanangen", id, 2011, 0, " Dyrere lønn ");
      Forklaring andre = r.avvik.forklar("kvanangen", id, 2011, 1, "Dyrere lønn og reiser");
      r.avvik.forklar("kvanangen", id, 0, 0, "Alt under ett");

      assertThat(forste.tekst()).isEqualTo("Dyrere lønn");
      assertThat(forste.bruker()).isEqualTo("Økonom");
      assertThat(forste.tid()).isEqualTo(Register.NAA);
      assertThat(r.avvik.historikk("kvanangen", id, 2011)).containsExactly(andre, forste);
      assertThat(r.avvik.forklaringer("kvanangen"))
          .containsOnlyKeys("prosjektregnskap/2011", "prosjektregnskap/0");

      Forklaring tatt = r.avvik.forklar("kvanangen", id, 2011, 2, "");
      assertThat(tatt.tekst()).isEmpty();
      assertThat(r.avvik.forklaringer("kvanangen")).containsOnlyKeys("prosjektregnskap/0");
      assertThat(r.avvik.historikk("kvanangen", id, 2011)).hasSize(3);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whoHasNotReadTheNewestIsRefused(TestDatabase database) {
    try (Register r = kvanangen(database)) {
      r.avvik.forklar("kvanangen", "prosjektregnskap", 2010, 0, "Først");
      feiler(r, 2010, 0, "Samtidig", ErrorKind.PRECONDITION_FAILED);
      feiler(r, 2010, 1, "x".repeat(2001), ErrorKind.INVALID);
      feiler(r, 2009, 0, "  ", ErrorKind.INVALID);
      feiler(r, 2008, 0, "Ikke et år", ErrorKind.NOT_FOUND);
    }
  }

  private static void feiler(Register r, int aar, long versjon, String tekst, ErrorKind slag) {
    assertThatThrownBy(() -> r.avvik.forklar("kvanangen", "prosjektregnskap", aar, versjon, tekst))
        .asInstanceOf(type(DomainException.class))
        .extracting(DomainException::kind)
        .isEqualTo(slag);
  }
}
