// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import static no.samtak.core.utredning.internal.register.Oppsett.KOMMUNE;
import static no.samtak.core.utredning.internal.register.Oppsett.LEDER;
import static no.samtak.core.utredning.internal.register.Oppsett.LESER;
import static no.samtak.core.utredning.internal.register.Oppsett.del;
import static no.samtak.core.utredning.internal.register.Oppsett.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.papir.Linjeslag;
import no.samtak.core.utredning.internal.papir.Tekst;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.papir.Vern;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers, their life, their texts and people's own figures (UC3). */
class UtredningServiceTest {
  private static final PageQuery ALT = PageQuery.first();

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aPaperIsKeptAsItWasBegun(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      Utredning ny = o.utkast("nn", "senteret", "kafeen");
      Utredning hentet = o.service().hent(KOMMUNE, ny.id());
      assertThat(hentet).isEqualTo(ny);
      assertThat(hentet.sprak()).isEqualTo(Language.NN);
      assertThat(hentet.dato()).isEqualTo("2012-11-14");
      assertThat(hentet.tiltak())
          .extracting(Utredning.Valgt::navn)
          .containsExactly("Senteret", "Kafeen");
      assertThat(hentet.erUtkast()).isTrue();
      NyUtredning annet = new NyUtredning("Annet", "nb", null, List.of("kafeen"));
      assertThat(o.service().opprett(KOMMUNE, ny.id(), annet))
          .as("the same id again is the same paper")
          .isEqualTo(ny);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void everyFieldThatIsWrongIsNamed(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      assertFelt(
          () ->
              o.service()
                  .opprett(KOMMUNE, id(), new NyUtredning(" ", "en", null, List.of("finnes-ikke"))),
          "tittel",
          "sprak",
          "tiltak");
      assertFelt(
          () -> o.service().opprett(KOMMUNE, id(), new NyUtredning("T", "nb", null, List.of())),
          "tiltak");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whoOnlyReadsFindsTheFinishedOnesAlone(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      Utredning utkast = o.utkast("nb", "kafeen");
      UtredningService leser = o.service(LESER);
      assertThat(leser.alle(KOMMUNE, "", null)).isEmpty();
      assertSlag(() -> leser.hent(KOMMUNE, utkast.id()), ErrorKind.NOT_FOUND);
      assertSlag(() -> leser.papir(KOMMUNE, utkast.id()), ErrorKind.NOT_FOUND);
      Utredning ferdig = o.ferdig(utkast);
      assertThat(leser.alle(KOMMUNE, "", null)).containsExactly(ferdig);
      assertThat(leser.alle("verdal", "", null)).isEmpty();
      assertSlag(() -> leser.hent("verdal", ferdig.id()), ErrorKind.NOT_FOUND);
      assertThat(leser.alle(KOMMUNE, "KAFE", null)).hasSize(1);
      assertThat(leser.alle(KOMMUNE, "senter", null)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void itIsNotFinishedBeforeWhatPeopleMustWriteIsWritten(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      Utredning utkast = o.utkast("nb", "senteret", "kafeen");
      assertThatThrownBy(() -> o.service().gjorFerdig(KOMMUNE, utkast.id(), utkast.versjon(), "nå"))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .contains(
                          "KONSEKVENSER.senteret",
                          "TILBAKEMELDINGER.senteret",
                          "VURDERING.senteret",
                          "anbefaling.senteret",
                          "ANTALL_BRUKERE.kafeen",
                          "anbefaling.kafeen")
                      .doesNotContain("BAKGRUNN.senteret", "OKONOMI.senteret"));
      assertThat(new FerdigeUtredninger(o.store).harFerdig(KOMMUNE, "senteret")).isFalse();
      Utredning skrevet = o.skrevet(utkast);
      assertFelt(
          () -> o.service().gjorFerdig(KOMMUNE, utkast.id(), skrevet.versjon(), ""), "begrunnelse");
      assertSlag(
          () -> o.service().gjorFerdig(KOMMUNE, utkast.id(), skrevet.versjon() + 7, "nå"),
          ErrorKind.PRECONDITION_FAILED);
      Utredning ferdig =
          o.service(LEDER).gjorFerdig(KOMMUNE, utkast.id(), skrevet.versjon(), "Til sak 12/34");
      assertThat(ferdig.ferdigAv()).isEqualTo("Leder");
      assertThat(ferdig.begrunnelse()).isEqualTo("Til sak 12/34");
      assertThat(ferdig.ferdig()).isNotNull();
      assertThat(new FerdigeUtredninger(o.store).harFerdig(KOMMUNE, "senteret")).isTrue();
      assertThat(new FerdigeUtredninger(o.store).harFerdig("verdal", "senteret")).isFalse();
      assertThat(new FerdigeUtredninger(o.store).harFerdig(KOMMUNE, "verkstedet")).isFalse();
      assertThat(o.service().historikk(KOMMUNE, utkast.id(), ALT).rows())
          .extracting(Hendelse::hendelse)
          .containsExactly(
              Hendelse.Hva.FERDIG,
              Hendelse.Hva.ANBEFALT,
              Hendelse.Hva.ANBEFALT,
              Hendelse.Hva.OPPRETTET);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aFinishedPaperIsLocked(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      Utredning ferdig = o.ferdig(o.utkast("nb", "kafeen"));
      String id = ferdig.id();
      assertSlag(
          () ->
              o.service()
                  .endre(
                      KOMMUNE,
                      id,
                      ferdig.versjon(),
                      new NyUtredning("Ny", "nb", null, List.of("kafeen"))),
          ErrorKind.CONFLICT);
      assertSlag(
          () -> o.innhold().skriv(KOMMUNE, id, "kafeen", Tekstfelt.VURDERING, 1, "Annerledes"),
          ErrorKind.CONFLICT);
      assertSlag(
          () -> o.innhold().leggTil(KOMMUNE, id, id(), tall("kafeen", "7")), ErrorKind.CONFLICT);
      assertSlag(
          () -> o.service().anbefal(KOMMUNE, id, "kafeen", 1, Anbefaling.AVSLUTTES),
          ErrorKind.CONFLICT);
      assertSlag(
          () -> o.service().gjorFerdig(KOMMUNE, id, ferdig.versjon(), "igjen"), ErrorKind.CONFLICT);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void finishedFiguresStayAsTheyWereAndWhatChangedSinceIsTold(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      Utredning ferdig = o.ferdig(o.utkast("nb", "senteret"));
      Papir da = o.service().papir(KOMMUNE, ferdig.id());
      assertThat(o.service().endringer(KOMMUNE, ferdig.id())).isEmpty();

      o.fjellvik.tellPaaNytt("alle", 61);

      assertThat(o.service().papir(KOMMUNE, ferdig.id()).tiltak()).isEqualTo(da.tiltak());
      List<Endring> endringer = o.service().endringer(KOMMUNE, ferdig.id());
      assertThat(endringer).hasSize(1);
      assertThat(endringer.get(0).da().fra()).isEqualByComparingTo("52");
      assertThat(endringer.get(0).naa().fra()).isEqualByComparingTo("61");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aFinishedPaperReadsAsTheDraftDid(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      Utredning skrevet = o.skrevet(o.utkast("nb", "senteret", "verkstedet"));
      List<Linje> foer = linjer(o.service().papir(KOMMUNE, skrevet.id()));
      o.service().gjorFerdig(KOMMUNE, skrevet.id(), skrevet.versjon(), "nå");
      List<Linje> etter = linjer(o.service().papir(KOMMUNE, skrevet.id()));
      assertThat(etter)
          .usingRecursiveFieldByFieldElementComparator(
              RecursiveComparisonConfiguration.builder()
                  .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                  .build())
          .containsExactlyElementsOf(foer);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aNewEditionBeginsWithTextsAndOwnFiguresAndTodaysRegisters(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      Utredning utkast = o.utkast("nb", "senteret");
      o.innhold().leggTil(KOMMUNE, utkast.id(), id(), tall("senteret", "120"));
      Utredning ferdig = o.ferdig(utkast);
      o.fjellvik.tellPaaNytt("alle", 61);
      Utredning ny = o.service(LEDER).nyUtgave(KOMMUNE, ferdig.id(), id());
      assertThat(ny.utgave()).isEqualTo(2);
      assertThat(ny.serie()).isEqualTo(ferdig.id());
      assertThat(ny.tiltak().get(0).anbefaling()).isEqualTo(Anbefaling.VIDEREFORES);
      Papir papir = o.service().papir(KOMMUNE, ny.id());
      assertThat(del(papir, "senteret", 10).skrevet().orElseThrow().av()).isEqualTo("Økonom");
      assertThat(tallI(papir, 5, "alle")).isEqualByComparingTo("61");
      assertThat(del(papir, "senteret", 6).linjer())
          .anyMatch(l -> l.bidrag().equals("egne") && l.lenke().contains(ny.id()));
      assertSlag(() -> o.service().nyUtgave(KOMMUNE, ferdig.id(), id()), ErrorKind.CONFLICT);
      assertSlag(() -> o.service().nyUtgave(KOMMUNE, ny.id(), id()), ErrorKind.CONFLICT);
      assertThat(o.service().senere(KOMMUNE, ferdig)).contains(ny);
      assertThat(o.service(LESER).senere(KOMMUNE, ferdig)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void everyEditionOfATextIsKeptAndAnOlderOneComesBack(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      String id = o.utkast("nb", "kafeen").id();
      Tekstfelt felt = Tekstfelt.VURDERING;
      InnholdService innhold = o.innhold();
      assertThat(innhold.tekst(KOMMUNE, id, "kafeen", felt)).isEmpty();
      innhold.skriv(KOMMUNE, id, "kafeen", felt, 0, "  Første\r\nlinje ");
      o.innhold(LEDER).skriv(KOMMUNE, id, "kafeen", felt, 1, "Andre");
      Tekst igjen = innhold.skriv(KOMMUNE, id, "kafeen", felt, 2, "Andre");
      assertThat(igjen.nummer()).as("the same again is no new edition").isEqualTo(2);
      Tekst tilbake = innhold.hentTilbake(KOMMUNE, id, "kafeen", felt, 2, 1);
      assertThat(tilbake.nummer()).isEqualTo(3);
      assertThat(tilbake.fra()).isEqualTo(1);
      assertThat(innhold.utgaver(KOMMUNE, id, "kafeen", felt, ALT).rows())
          .extracting(t -> t.nummer() + " " + t.av() + " " + t.tekst())
          .containsExactly("3 Økonom Første\nlinje", "2 Leder Andre", "1 Økonom Første\nlinje");
      innhold.skriv(KOMMUNE, id, "", Tekstfelt.SAMMENDRAG, 0, "Kort sagt");
      assertThat(o.service().papir(KOMMUNE, id).skrevetSammendrag().orElseThrow().tekst())
          .isEqualTo("Kort sagt");
      assertSlag(() -> innhold.skriv(KOMMUNE, id, "senteret", felt, 0, "x"), ErrorKind.NOT_FOUND);
      assertSlag(
          () -> innhold.skriv(KOMMUNE, id, "kafeen", Tekstfelt.SAMMENDRAG, 0, "x"),
          ErrorKind.NOT_FOUND);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whoSavesAfterSomebodyElseIsToldAndLosesNothing(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      String id = o.utkast("nb", "kafeen").id();
      o.innhold(LEDER).skriv(KOMMUNE, id, "kafeen", Tekstfelt.VURDERING, 0, "Leders");
      assertSlag(
          () -> o.innhold().skriv(KOMMUNE, id, "kafeen", Tekstfelt.VURDERING, 0, "Økonoms"),
          ErrorKind.PRECONDITION_FAILED);
      assertThat(
              o.innhold().tekst(KOMMUNE, id, "kafeen", Tekstfelt.VURDERING).orElseThrow().tekst())
          .isEqualTo("Leders");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aTextIsNotTouchedByFiguresAndComesBackWithItsTiltak(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      Utredning utkast = o.utkast("nb", "kafeen", "senteret");
      String id = utkast.id();
      o.innhold().skriv(KOMMUNE, id, "senteret", Tekstfelt.ANTALL_BRUKERE, 0, "Vårt");
      o.fjellvik.tellPaaNytt("alle", 99);
      assertThat(del(o.service().papir(KOMMUNE, id), "senteret", 5).skrevet().orElseThrow().tekst())
          .isEqualTo("Vårt");
      Utredning uten =
          o.service()
              .endre(
                  KOMMUNE,
                  id,
                  utkast.versjon(),
                  new NyUtredning("T", "nb", null, List.of("kafeen")));
      assertThat(uten.versjon()).isGreaterThan(utkast.versjon());
      assertThat(o.service().papir(KOMMUNE, id).av("senteret")).isEmpty();
      assertSlag(
          () ->
              o.service()
                  .endre(
                      KOMMUNE,
                      id,
                      utkast.versjon(),
                      new NyUtredning("T", "nb", null, List.of("kafeen"))),
          ErrorKind.PRECONDITION_FAILED);
      o.service()
          .endre(
              KOMMUNE,
              id,
              uten.versjon(),
              new NyUtredning("T", "nb", null, List.of("senteret", "kafeen")));
      Papir papir = o.service().papir(KOMMUNE, id);
      assertThat(papir.tiltak())
          .extracting(t -> t.tiltakId())
          .containsExactly("senteret", "kafeen");
      assertThat(del(papir, "senteret", 5).skrevet().orElseThrow().tekst()).isEqualTo("Vårt");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void ownFiguresAreProtectedLikeAllOthers(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      String id = o.utkast("nb", "kafeen").id();
      NyttTall faa =
          new NyttTall(
              "kafeen",
              Utredningsdel.ANTALL_BRUKERE,
              "Faste gjester",
              new BigDecimal("3"),
              null,
              "personer",
              true,
              Grad.ERFARINGSBASERT,
              "De ansatte",
              null,
              null);
      EgetTall lagt = o.innhold().leggTil(KOMMUNE, id, id(), faa);
      Linje linje = del(o.service().papir(KOMMUNE, id), "kafeen", 5).av(Linjeslag.TALL).get(0);
      assertThat(linje.vern()).isEqualTo(Vern.FAERRE_ENN_FEM);
      assertThat(linje.fra()).isNull();
      assertThat(linje.lenke()).isEqualTo("/fjellvik/utredninger/" + id + "/tall/" + lagt.id());
      assertThat(del(o.service().papir(KOMMUNE, id), "kafeen", 5).av(Linjeslag.FORBEHOLD))
          .isEmpty();
      o.innhold().taUt(KOMMUNE, id, lagt.id());
      assertThat(del(o.service().papir(KOMMUNE, id), "kafeen", 5).av(Linjeslag.TALL)).isEmpty();
      assertSlag(
          () -> {
            o.innhold().taUt(KOMMUNE, id, lagt.id());
            return null;
          },
          ErrorKind.NOT_FOUND);
      assertThat(o.service().historikk(KOMMUNE, id, ALT).rows())
          .extracting(Hendelse::hendelse)
          .startsWith(Hendelse.Hva.TALL_TATT_UT, Hendelse.Hva.TALL_LAGT_TIL);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatIsWrongInAFigureIsNamed(TestDatabase database) {
    try (Oppsett o = new Oppsett(database)) {
      String id = o.utkast("nb", "kafeen").id();
      assertFelt(
          () ->
              o.innhold()
                  .leggTil(
                      KOMMUNE,
                      id,
                      id(),
                      new NyttTall(
                          "senteret",
                          null,
                          "",
                          new BigDecimal("-1"),
                          new BigDecimal("-2"),
                          "",
                          null,
                          null,
                          null,
                          null,
                          null)),
          "tiltak",
          "del",
          "grad",
          "ledetekst",
          "kilde",
          "fra",
          "til",
          "til");
    }
  }

  private static NyttTall tall(String tiltak, String verdi) {
    return new NyttTall(
        tiltak,
        Utredningsdel.OKONOMI,
        "Spart utgift",
        new BigDecimal(verdi),
        null,
        "timer",
        false,
        Grad.ANSLAG,
        "Regnskapsføreren",
        null,
        null);
  }

  private static List<Linje> linjer(Papir papir) {
    return papir.tiltak().stream().flatMap(t -> t.alleLinjer().stream()).toList();
  }

  private static BigDecimal tallI(Papir papir, int del, String nokkel) {
    return del(papir, "senteret", del).linjer().stream()
        .filter(l -> l.nokkel().equals(nokkel))
        .findFirst()
        .orElseThrow()
        .fra();
  }

  private static void assertFelt(Callable<?> arbeid, String... felter) {
    assertThatThrownBy(arbeid::call)
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.fields()).extracting(FieldError::field).containsExactly(felter));
  }

  private static void assertSlag(Callable<?> arbeid, ErrorKind slag) {
    assertThatThrownBy(arbeid::call)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.kind()).isEqualTo(slag));
  }
}
