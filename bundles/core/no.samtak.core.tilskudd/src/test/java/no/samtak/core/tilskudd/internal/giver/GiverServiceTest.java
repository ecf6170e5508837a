// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.giver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.tilskudd.internal.Fixture;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.giver.Giverrad.Stand;
import no.samtak.core.tilskudd.internal.ordning.Ordningsskjema;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GiverServiceTest {
  private static final String KOMMUNE = "orland";

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  private static Giverskjema skjema(@Nullable String navn, String... andre) {
    return new Giverskjema(navn, List.of(andre), Giverslag.STAT, null, null, null, null);
  }

  private static Giverrad rad(Fixture f, String navn) {
    return f.givere.finn(KOMMUNE, Giversok.ALLE).stream()
        .filter(r -> r.giver().innhold().navn().equals(navn))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void namesInTheDataAreNobodysUntilSomebodySaysWhose(TestDatabase database) {
    try (Fixture f = new Fixture(database)) {
      f.arkiv.lesInn(KOMMUNE, "soknader");
      assertThat(f.givere.finn(KOMMUNE, Giversok.ALLE))
          .extracting(r -> r.giver().innhold().navn(), Giverrad::stand, r -> r.sum().soknader())
          .containsExactly(
              tuple("fylkesmannen", Stand.IKKE_KNYTTET, 2L),
              tuple("Husbanken", Stand.IKKE_KNYTTET, 1L),
              tuple("Shdir", Stand.IKKE_KNYTTET, 1L));

      Giver dir = f.givere.opprett(KOMMUNE, Ids.next(), skjema("Helsedirektoratet"));
      assertThat(f.givere.hent(KOMMUNE, dir.id()).soknader()).as("nothing looks alike").isEmpty();
      Giver etter = f.givere.knytt(KOMMUNE, rad(f, "Shdir").giver().id(), dir.id());

      assertThat(etter.innhold().alleNavn()).containsExactly("Helsedirektoratet", "Shdir");
      assertThat(etter.versjon()).isGreaterThan(dir.versjon());
      Giveroversikt o = f.givere.hent(KOMMUNE, dir.id());
      assertThat(o.soknader()).hasSize(1);
      assertThat(o.rad().sum().tilsagnKr()).isEqualByComparingTo("425000");
      assertThat(f.soknader.alle(KOMMUNE).get(0).innhold().kilde())
          .as("the application says what it said")
          .isEqualTo("Shdir");

      Giver husbanken = f.givere.taInn(KOMMUNE, rad(f, "Husbanken").giver().id(), Ids.next());
      assertThat(husbanken.registrert()).isTrue();
      assertThat(rad(f, "Husbanken").sum().tilsagnKr()).isEqualByComparingTo("200000");
      assertThat(rad(f, "fylkesmannen").sum().tilsagnKr()).isEqualByComparingTo("950000");
      assertThat(f.givere.historikk(KOMMUNE, dir.id(), PageQuery.first()).rows())
          .extracting(Hendelse::hendelse)
          .containsExactly("ENDRET", "REGISTRERT");
      assertThat(f.givere.finn("levanger", Giversok.ALLE)).as("another kommune's").isEmpty();
      assertThatThrownBy(() -> f.givere.hent("levanger", dir.id()))
          .isInstanceOf(DomainException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aNameIsOneFundersAndAChangeIsByVersion(TestDatabase database) {
    try (Fixture f = new Fixture(database)) {
      String id = Ids.next();
      Giver dir =
          f.givere.opprett(KOMMUNE, id, skjema("Helsedirektoratet", "Shdir", " Shdir ", ""));
      assertThat(dir.innhold().andreNavn()).containsExactly("Shdir");
      assertThat(f.givere.opprett(KOMMUNE, id, skjema("Noe annet"))).isEqualTo(dir);
      assertThatThrownBy(() -> f.givere.opprett(KOMMUNE, Ids.next(), skjema("Fylket", "Shdir")))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> {
                assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT);
                assertThat(e.text().args()).contains("Shdir");
              });
      assertThat(f.givere.opprett("levanger", Ids.next(), skjema("Shdir")).registrert()).isTrue();

      Giver endret =
          f.givere.endre(
              KOMMUNE,
              id,
              dir.versjon(),
              new Giverskjema(
                  "Helsedirektoratet",
                  List.of("Sosial- og helsedirektoratet"),
                  Giverslag.STAT,
                  "983 544 622",
                  "https://www.helsedirektoratet.no",
                  LocalDate.of(2010, 5, 31),
                  null));
      assertThat(endret.innhold().orgnr()).isEqualTo("983544622");
      assertThat(f.givere.registrerte(KOMMUNE)).containsExactly(endret);
      assertThat(rad(f, "Helsedirektoratet").stand()).isEqualTo(Stand.AVSLUTTET);
      assertThatThrownBy(() -> f.givere.endre(KOMMUNE, id, dir.versjon(), skjema("X")))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
      assertThat(f.givere.opprett(KOMMUNE, Ids.next(), skjema("Shdir")).registrert())
          .as("a name that is taken away is free")
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatAFileTellsOfStandsBesideTheRegisterUntilItIsTakenIn(TestDatabase database) {
    try (Fixture f = new Fixture(database)) {
      f.arkiv.lesInn(KOMMUNE, "soknader");
      f.arkiv.lesInn(
          KOMMUNE,
          "finansieringskilder",
          "navn;andre_navn;slag;orgnr;nettside;siste_dag;merknad",
          "Helsedirektoratet;Shdir | Sosialdepartementet;stat;983544622;;2015-12;Opptrapping",
          "Fylket;Shdir;fylke;;;;");

      Giverrad iFila = rad(f, "Helsedirektoratet");
      assertThat(iFila.giver().opphav()).isEqualTo(Giver.Opphav.FIL);
      assertThat(iFila.sum().tilsagnKr()).isEqualByComparingTo("425000");
      assertThat(iFila.giver().innhold().merknad()).isEqualTo("Opptrapping; siste_dag: 2015-12");
      assertThat(rad(f, "Fylket").giver().innhold().andreNavn())
          .as("a name is one funder's")
          .isEmpty();
      assertThatThrownBy(() -> f.givere.endre(KOMMUNE, iFila.giver().id(), 0, skjema("X")))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));

      Giver inne = f.givere.taInn(KOMMUNE, iFila.giver().id(), Ids.next());
      assertThat(inne.innhold()).isEqualTo(iFila.giver().innhold());
      assertThat(f.givere.finn(KOMMUNE, Giversok.ALLE))
          .extracting(r -> r.giver().innhold().navn())
          .containsExactly("fylkesmannen", "Fylket", "Helsedirektoratet", "Husbanken");
      assertThatThrownBy(() -> f.givere.taInn(KOMMUNE, inne.id(), Ids.next()))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aPlansOwnWordsAndASchemesFunderAreNamesToo(TestDatabase database) {
    try (Fixture f = new Fixture(database)) {
      f.arkiv.lesInn("levanger", "finansieringsplan").lesInn("levanger", "okonomiplan");
      f.ordninger.opprett(
          "levanger",
          Ids.next(),
          new Ordningsskjema(
              "Helsedirektoratet", "Opptrapping", null, 4, null, null, null, null, null, null));
      Giverrad plan =
          f.givere
              .finn(
                  "levanger",
                  new Giversok("til 2012", Stand.IKKE_KNYTTET, null, Giversok.Orden.NAVN, false))
              .get(0);
      Giver dir =
          f.givere.taInn(
              "levanger",
              f.givere.finn("levanger", Giversok.ALLE).stream()
                  .filter(r -> r.ordninger() == 1)
                  .findFirst()
                  .orElseThrow()
                  .giver()
                  .id(),
              Ids.next());
      f.givere.knytt("levanger", plan.giver().id(), dir.id());

      Giveroversikt o = f.givere.hent("levanger", dir.id());
      assertThat(o.ordninger()).hasSize(1);
      assertThat(o.finansieringer()).hasSize(plan.finansieringer()).isNotEmpty();
    }
  }

  @Test
  void oneThatLooksAlikeIsToldOfAndNotJoined() {
    try (Fixture f = new Fixture(TestDatabase.h2())) {
      f.arkiv.lesInn(KOMMUNE, "soknader");
      Giver stor = f.givere.opprett(KOMMUNE, Ids.next(), skjema("HUSBANKEN."));
      Giveroversikt o = f.givere.hent(KOMMUNE, rad(f, "Husbanken").giver().id());
      assertThat(o.ligner()).extracting(Giver::id).containsExactly(stor.id());
      assertThat(f.givere.hent(KOMMUNE, stor.id()).soknader()).isEmpty();
      assertThatThrownBy(() -> f.givere.knytt(KOMMUNE, o.rad().giver().id(), "ukjent"))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.fields()).extracting(FieldError::field).containsExactly("til"));
    }
  }

  @Test
  void theListIsSearchedAndOrdered() {
    try (Fixture f = new Fixture(TestDatabase.h2())) {
      f.arkiv.lesInn(KOMMUNE, "soknader");
      assertThat(f.givere.finn(KOMMUNE, new Giversok("", null, null, Giversok.Orden.TILSAGN, true)))
          .extracting(r -> r.giver().innhold().navn())
          .containsExactly("fylkesmannen", "Shdir", "Husbanken");
      assertThat(
              f.givere.finn(
                  KOMMUNE, new Giversok("BANK", null, null, Giversok.Orden.SOKNADER, false)))
          .hasSize(1);
      assertThat(f.givere.liste(KOMMUNE, Giversok.ALLE, new PageQuery(2, null)).next()).isNotNull();
    }
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                new Giverskjema(
                        " ", null, null, "983544621", "husbanken.no", null, "x".repeat(2001))
                    .sjekket())
        .isInstanceOfSatisfying(
            DomainException.class,
            e ->
                assertThat(e.fields())
                    .extracting(FieldError::field)
                    .containsExactly("navn", "orgnr", "nettside", "merknad"));
    assertThat(Giverskjema.erOrgnr("983544622")).isTrue();
    assertThat(Giverskjema.erOrgnr("98354462")).isFalse();
    assertThat(Giverskjema.erNettside("javascript:alert(1)")).isFalse();
  }
}
