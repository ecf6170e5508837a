// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soknad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.tilskudd.internal.Fixture;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.core.tilskudd.internal.ordning.Ordning;
import no.samtak.core.tilskudd.internal.ordning.Ordningsskjema;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoknadServiceTest {
  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  /** UC1. */
  @ParameterizedTest
  @MethodSource("databaser")
  void orlandFindsItsMoneyToTheKrone(TestDatabase database) {
    try (Fixture f = new Fixture(database)) {
      f.arkiv.lesInn("orland", "soknader");

      Soknadssum sum = f.soknader.sum("orland", Soknadssok.ALLE);

      assertThat(sum.tilsagnKr()).isEqualByComparingTo("1575000");
      assertThat(sum.soktKr()).isEqualByComparingTo("1211000");
      assertThat(List.of(sum.soknader(), sum.tilsagn(), sum.ukjentSokt(), sum.ukjentTilsagn()))
          .containsExactly(4L, 4L, 2L, 0L);
      assertThat(f.soknader.finn("orland", Soknadssok.ALLE))
          .extracting(
              Soknad::kildenokkel,
              s -> s.innhold().soktKr(),
              s -> s.innhold().tilsagnKr(),
              s -> s.innhold().andelProsent(),
              s -> s.innhold().svardager(),
              s -> s.innhold().slag())
          .containsExactly(
              tuple(
                  "shdir-lonn",
                  kr(911000),
                  kr(425000),
                  new BigDecimal("46.7"),
                  40L,
                  Pengeslag.LONN),
              tuple(
                  "husbanken-kompetanse",
                  kr(300000),
                  kr(200000),
                  new BigDecimal("66.7"),
                  22L,
                  Pengeslag.KOMPETANSE),
              tuple("fylkesmannen-kompetanse", null, kr(100000), null, 14L, Pengeslag.KOMPETANSE),
              tuple("fylkesmannen-skjonn", null, kr(850000), null, null, Pengeslag.SKJONN));
      assertThat(f.soknader.hent("orland", "kilde-husbanken-kompetanse").innhold().delprosjekter())
          .hasSize(2);
    }
  }

  /** UC1 after a person has taken over all of it. */
  @ParameterizedTest
  @MethodSource("databaser")
  void takenOverTheMoneyIsTheSame(TestDatabase database) {
    try (Fixture f = new Fixture(database)) {
      f.arkiv.lesInn("orland", "soknader");
      List<Soknad> fraKilden = f.soknader.alle("orland");
      for (Soknad rad : fraKilden) {
        f.soknader.overta("orland", rad.id(), Ids.next());
      }

      List<Soknad> overtatt = f.soknader.alle("orland");

      assertThat(overtatt).noneMatch(Soknad::fraKilden).noneMatch(Soknad::kildenErEndret);
      assertThat(overtatt)
          .extracting(Soknad::innhold)
          .containsExactlyElementsOf(fraKilden.stream().map(Soknad::innhold).toList());
      assertThat(f.soknader.sum("orland", Soknadssok.ALLE).tilsagnKr())
          .isEqualByComparingTo("1575000");
      assertThatThrownBy(() -> f.soknader.overta("orland", fraKilden.get(0).id(), Ids.next()))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aLaterFileChangesNothingThatAPersonHasTakenOverAndIsToldOf(TestDatabase database) {
    try (Fixture f = new Fixture(database)) {
      f.arkiv.lesInn("orland", "soknader");
      Soknad egen = f.soknader.overta("orland", "kilde-shdir-lonn", Ids.next());

      f.arkiv.endre("orland", "soknader", "id", "shdir-lonn", "tilsagn_kr", "430000");
      f.arkiv.endre("orland", "soknader", "id", "husbanken-kompetanse", "tilsagn_kr", "210000");

      Soknad etter = f.soknader.hent("orland", egen.id());
      assertThat(etter.innhold().tilsagnKr()).isEqualByComparingTo("425000");
      assertThat(etter.kildenErEndret()).isTrue();
      assertThat(f.soknader.hent("orland", "kilde-husbanken-kompetanse").innhold().tilsagnKr())
          .isEqualByComparingTo("210000");
      assertThat(f.soknader.alle("orland")).hasSize(4);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void anApplicationIsKeptWithEverythingThatCameWithItsAward(TestDatabase database) {
    try (Fixture f = new Fixture(database)) {
      Ordning ordning =
          f.ordninger.opprett(
              "orland",
              Ids.next(),
              new Ordningsskjema(
                  "Husbanken",
                  "Kompetansetilskudd",
                  Pengeslag.KOMPETANSE,
                  4,
                  new BigDecimal("20"),
                  "11-01",
                  null,
                  90,
                  true,
                  ""));
      String id = Ids.next();
      Soknad ny =
          f.soknader.opprett("orland", id, skjema(ordning.id(), kr(300000), kr(350000), null));

      assertThat(f.soknader.opprett("orland", id, skjema("", null, null, null))).isEqualTo(ny);
      assertThat(f.soknader.hent("orland", id)).isEqualTo(ny);
      assertThat(ny.ordning()).isEqualTo("Kompetansetilskudd");
      assertThat(ny.innhold().tilsagnOverSoknad()).isTrue();
      assertThat(ny.innhold().tilstand()).isEqualTo(Soknadstilstand.TILSAGN);
      assertThat(f.soknader.sum("orland", Soknadssok.ALLE).tilsagnOverSoknad()).isEqualTo(1);
      assertThat(ordning.frister(LocalDate.of(2010, 6, 1), LocalDate.of(2011, 12, 31)))
          .containsExactly(LocalDate.of(2010, 11, 1), LocalDate.of(2011, 11, 1));

      Soknad sendt =
          f.soknader.endre(
              "orland",
              id,
              ny.versjon(),
              skjema(ordning.id(), kr(300000), kr(350000), LocalDate.of(2010, 5, 1)));

      assertThat(sendt.versjon()).isGreaterThan(ny.versjon());
      assertThat(f.soknader.hent("orland", id)).isEqualTo(sendt);
      assertThat(sendt.innhold().rapporter().get(0).gjort()).isEqualTo(LocalDate.of(2010, 5, 1));
      assertThatThrownBy(
              () -> f.soknader.endre("orland", id, ny.versjon(), skjema("", null, null, null)))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
      assertThat(f.soknader.historikk("orland", id, PageQuery.first()).rows())
          .extracting(Hendelse::nummer, Hendelse::hendelse, Hendelse::bruker)
          .containsExactly(tuple(2L, "ENDRET", "Økonom"), tuple(1L, "REGISTRERT", "Økonom"));
      assertThatThrownBy(() -> f.soknader.hent("levanger", id))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void allThatIsWrongIsToldOfAtOnce(TestDatabase database) {
    try (Fixture f = new Fixture(database)) {
      Soknadsskjema galt =
          new Soknadsskjema(
              " ",
              null,
              null,
              null,
              null,
              null,
              List.of("Kunsten å bo"),
              LocalDate.of(2010, 5, 1),
              new BigDecimal("-1"),
              Soknadstilstand.SENDT,
              LocalDate.of(2010, 4, 1),
              new BigDecimal("10.005"),
              null,
              null,
              null,
              null,
              List.of(new Tilsagnsdel(" ", null, null, null)),
              null,
              null);
      assertThatThrownBy(() -> f.soknader.opprett("orland", Ids.next(), galt))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactlyInAnyOrder(
                          "kilde",
                          "formal",
                          "tiltak",
                          "soktKr",
                          "tilsagnKr",
                          "svardato",
                          "vilkar",
                          "tilstand"));
      assertThatThrownBy(
              () ->
                  f.soknader.opprett("orland", Ids.next(), skjema("finnes-ikke", null, null, null)))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID));
    }
  }

  private static Soknadsskjema skjema(
      String ordning,
      @Nullable BigDecimal sokt,
      @Nullable BigDecimal tilsagn,
      @Nullable LocalDate rapportert) {
    return new Soknadsskjema(
        "Husbanken",
        ordning,
        "Oppfølging",
        Pengeslag.KOMPETANSE,
        List.of("a", "b"),
        new BigDecimal("1.5"),
        List.of("kunsten-a-bo", "homla"),
        LocalDate.of(2010, 1, 15),
        sokt,
        null,
        null,
        tilsagn,
        null,
        null,
        null,
        "",
        List.of(new Tilsagnsdel("Samarbeid med Bjugn", LocalDate.of(2010, 6, 1), null, null)),
        List.of(new Tilsagnsdel("Kurs", null, kr(10000), null)),
        List.of(new Tilsagnsdel("Rapport 2010", LocalDate.of(2011, 3, 1), null, rapportert)));
  }

  private static BigDecimal kr(long kroner) {
    return BigDecimal.valueOf(kroner);
  }
}
