// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import static no.samtak.core.samtykke.internal.Fixture.BARN;
import static no.samtak.core.samtykke.internal.Fixture.DAG;
import static no.samtak.core.samtykke.internal.Fixture.KOMMUNE;
import static no.samtak.core.samtykke.internal.Fixture.UNG;
import static no.samtak.core.samtykke.internal.Fixture.VOKSEN;
import static no.samtak.core.samtykke.internal.Fixture.blikk;
import static no.samtak.core.samtykke.internal.Fixture.hvem;
import static no.samtak.core.samtykke.internal.Fixture.ja;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.samtykke.internal.Fixture;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.mal.Malinnhold;
import no.samtak.core.samtykke.internal.mal.Samtykkemal;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.testing.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamtykkeServiceTest {
  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private static void feiler(ErrorKind slag, ThrowingCallable gjor, String... felter) {
    assertThatThrownBy(gjor)
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(slag);
              if (felter.length > 0) {
                assertThat(e.fields()).extracting(FieldError::field).containsExactly(felter);
              }
            });
  }

  /** UC9, with a service in the mother's place, for only services read through the product. */
  @ParameterizedTest
  @MethodSource("databases")
  void aQuestionOpensNothingAYesOpensAndATakenBackOneClosesFromTheNextRead(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      f.service.spor(hvem(VOKSEN), "s1", f.til("nav"));
      assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav")).isEmpty();

      Samtykke gitt = f.service.gi(hvem(VOKSEN), "s1", ja());
      assertThat(gitt.tilstand(DAG)).isEqualTo(Tilstand.GITT);
      assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav"))
          .hasValueSatisfying(
              d -> {
                assertThat(d.samtykkeId()).isEqualTo("s1");
                assertThat(d.dybde()).isEqualTo(Dybde.STATUS);
              });

      f.service.trekk(hvem(VOKSEN), "s1", "");
      assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav")).isEmpty();
      assertThat(f.service.trekk(hvem(VOKSEN), "s1", "").lagret()).isEqualTo(Tilstand.TRUKKET);
      feiler(ErrorKind.CONFLICT, () -> f.service.gi(hvem(VOKSEN), "s1", ja()));

      Samtykkesak sak = f.service.hent(hvem(VOKSEN), "s1");
      assertThat(sak.hendelser())
          .extracting(Hendelse::overgang)
          .containsExactly("TREKK", "GI", "SPOR");
      assertThat(sak.hendelser()).extracting(Hendelse::hvem).containsOnly("Ruskonsulent");
      assertThat(sak.hendelser()).extracting(Hendelse::tid).containsOnly(f.klokke.instant());
      assertThat(db.logged())
          .filteredOn(e -> e.objectType().equals("oppfolging"))
          .extracting(AccessEntry::action)
          .containsExactly(
              "spor-samtykke",
              "gi-samtykke",
              "trekk-samtykke",
              "trekk-samtykke",
              // The refused one left its row in a transaction that was undone; here it is seen.
              "gi-samtykke",
              "les-samtykke");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void itCoversExactlyRecipientCategoryPurposeDepthAndTime(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      f.gitt(
          VOKSEN,
          f.innhold(
              "nav",
              List.of(Kategori.KONTAKT, Kategori.BOLIG),
              Dybde.STATUS,
              DAG.plusDays(2),
              DAG.plusDays(4)));
      Personsporsmal sporsmal = blikk(VOKSEN, Dybde.KJENT_FOR);
      for (int dager : List.of(0, 1, 5)) {
        f.sett(DAG.plusDays(dager));
        assertThat(f.dekker(sporsmal, "nav")).isEmpty();
      }
      for (int dager : List.of(2, 3, 4)) {
        f.sett(DAG.plusDays(dager));
        assertThat(f.dekker(sporsmal, "boligkontoret", "nav")).isPresent();
      }
      assertThat(f.dekker(blikk(VOKSEN, "bolig", Dybde.STATUS, Formal.SAMARBEID), "nav"))
          .isPresent();
      assertThat(f.dekker(blikk(VOKSEN, "helse", Dybde.STATUS, Formal.SAMARBEID), "nav")).isEmpty();
      assertThat(f.dekker(blikk(VOKSEN, "%", Dybde.STATUS, Formal.SAMARBEID), "nav")).isEmpty();
      assertThat(f.dekker(blikk(VOKSEN, "kontakt", Dybde.STATUS, Formal.HJELP), "nav")).isEmpty();
      assertThat(f.dekker(blikk(VOKSEN, Dybde.INNHOLD), "nav")).isEmpty();
      assertThat(f.dekker(sporsmal, "boligkontoret")).isEmpty();
      assertThat(f.dekker(sporsmal)).isEmpty();
      assertThat(f.dekker(blikk(UNG, Dybde.KJENT_FOR), "nav")).isEmpty();
      assertThat(
              f.dekker(
                  new Personsporsmal(
                      KOMMUNE,
                      "oppfolging",
                      VOKSEN,
                      "endre",
                      "kontakt",
                      Dybde.STATUS,
                      Formal.SAMARBEID,
                      true),
                  "nav"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void ofSeveralTheOneThatEndsLastCovers(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      f.gitt(VOKSEN, f.til("nav"));
      String lengst =
          f.gitt(
              VOKSEN,
              f.innhold(
                  "boligkontoret",
                  List.of(Kategori.KONTAKT),
                  Dybde.INNHOLD,
                  DAG,
                  DAG.plusMonths(9)));
      assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav", "boligkontoret"))
          .hasValueSatisfying(d -> assertThat(d.samtykkeId()).isEqualTo(lengst));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aChangeIsANewConsentAndWhatWasSignedStands(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      String id = f.gitt(VOKSEN, f.til("nav"));
      Samtykkeinnhold mer =
          f.innhold(
              "nav", List.of(Kategori.KONTAKT, Kategori.PLAN), Dybde.STATUS, DAG, DAG.plusDays(9));
      Samtykke nytt = f.service.endre(hvem(VOKSEN), id, "s2", mer, ja());
      assertThat(f.service.endre(hvem(VOKSEN), id, "s2", mer, ja()).id()).isEqualTo("s2");

      assertThat(nytt.erstatter()).isEqualTo(id);
      Samtykke gammelt = f.service.hent(hvem(VOKSEN), id).samtykke();
      assertThat(gammelt.lagret()).isEqualTo(Tilstand.ENDRET);
      assertThat(gammelt.vilkar().kategorier()).containsExactly(Kategori.KONTAKT);
      assertThat(f.dekker(blikk(VOKSEN, "plan", Dybde.STATUS, Formal.SAMARBEID), "nav"))
          .isPresent();
      feiler(ErrorKind.CONFLICT, () -> f.service.endre(hvem(VOKSEN), id, "s3", mer, ja()));

      f.service.spor(hvem(VOKSEN), "s4", f.til("boligkontoret"));
      f.service.avsla(hvem(VOKSEN), "s4", null);
      f.service.endre(hvem(VOKSEN), "s4", "s5", f.til("boligkontoret"), ja());
      assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "boligkontoret")).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anObjectionTakesBackBlocksAndIsTakenBackByThePersonAlone(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      String id = f.gitt(VOKSEN, f.til("nav"));
      Samtykkeoversikt etter = f.service.motsett(hvem(VOKSEN), "nav", "");
      f.service.motsett(hvem(VOKSEN), "nav", "");
      assertThat(etter.motsattSeg()).containsExactly("nav");
      assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav")).isEmpty();
      assertThat(f.service.hent(hvem(VOKSEN), id).tilstand()).isEqualTo(Tilstand.TRUKKET);
      feiler(ErrorKind.CONFLICT, () -> f.service.spor(hvem(VOKSEN), "s2", f.til("nav")));
      feiler(
          ErrorKind.INVALID, () -> f.service.motsett(hvem(VOKSEN), "oppfolging", ""), "mottaker");

      f.service.opphev(hvem(VOKSEN), "nav");
      assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav")).isEmpty();
      f.gitt(VOKSEN, f.til("nav"));
      assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav")).isPresent();
      assertThat(f.service.motsett(hvem(VOKSEN), "nav", "").motsettelser()).hasSize(2);
    }
  }

  /** The row in the register alone blocks, whatever the consents say. */
  @ParameterizedTest
  @MethodSource("databases")
  void whereAnObjectionStandsNoConsentCovers(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      f.gitt(VOKSEN, f.til("nav"));
      f.store.utfor(
          bok -> {
            bok.motsett(
                KOMMUNE,
                "oppfolging",
                VOKSEN,
                "nav",
                new Spor(DAG, f.klokke.instant(), "u1", "Ruskonsulent", "", ""));
            assertThat(f.kilde.motsattSeg(bok.forbindelse(), KOMMUNE, "oppfolging", VOKSEN))
                .containsExactly("nav");
            return 1;
          });
      assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav", "boligkontoret")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void nobodyIsAskedTwiceBeforeTheAnswer(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      f.service.spor(hvem(VOKSEN), "s1", f.til("nav"));
      assertThat(f.service.spor(hvem(VOKSEN), "s1", f.til("nav")).id()).isEqualTo("s1");
      feiler(ErrorKind.CONFLICT, () -> f.service.spor(hvem(VOKSEN), "s2", f.til("nav")));
      f.service.avsla(hvem(VOKSEN), "s1", null);
      assertThat(f.service.spor(hvem(VOKSEN), "s3", f.til("nav")).id()).isEqualTo("s3");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void under16TheParentsSayYesToo(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      for (String person : List.of(UNG, BARN)) {
        String id = "s-" + person.substring(34);
        f.service.spor(hvem(person), id, f.til("nav"));
        feiler(ErrorKind.INVALID, () -> f.service.gi(hvem(person), id, ja()), "foresatte");
        f.service.gi(hvem(person), id, new Svar(Samtykkeform.PAPIR, "", true, ""));
      }
      // Sixteen the day after.
      f.sett(DAG.plusDays(1));
      f.service.spor(hvem(UNG), "s9", f.til("boligkontoret"));
      assertThat(f.service.gi(hvem(UNG), "s9", ja()).lagret()).isEqualTo(Tilstand.GITT);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatIsWrongIsToldByField(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      feiler(
          ErrorKind.INVALID,
          () ->
              f.service.spor(
                  hvem(VOKSEN),
                  "s1",
                  new Samtykkeinnhold(f.mal(), null, null, null, null, null, null, null, null)),
          "mottakerslag",
          "kategorier",
          "formal",
          "dybde");
      feiler(
          ErrorKind.INVALID,
          () ->
              f.service.spor(
                  hvem(VOKSEN),
                  "s1",
                  f.innhold(
                      "oppfolging",
                      List.of(Kategori.KONTAKT),
                      Dybde.STATUS,
                      DAG,
                      DAG.plusMonths(13))),
          "mottaker",
          "til");
      feiler(
          ErrorKind.INVALID,
          () -> f.service.spor(hvem(VOKSEN), "s1", f.tilMor("Mor 01819012345")),
          "mottaker");
      f.service.spor(hvem(VOKSEN), "s1", f.til("nav"));
      feiler(
          ErrorKind.INVALID,
          () -> f.service.gi(hvem(VOKSEN), "s1", new Svar(Samtykkeform.MUNTLIG, " ", false, null)),
          "vitne");
      feiler(
          ErrorKind.INVALID,
          () -> f.service.gi(hvem(VOKSEN), "s1", new Svar(Samtykkeform.INNLOGGET, "", false, null)),
          "form");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRetiredTemplateCannotBeChosenAndWhatWasGivenStays(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      Samtykkeinnhold innhold = f.til("nav");
      String id = f.gitt(VOKSEN, innhold);
      Samtykkemal mal = f.maler.hent(KOMMUNE, f.mal());
      Samtykkemal ny =
          f.maler.endre(
              KOMMUNE,
              mal.id(),
              mal.versjon(),
              new Malinnhold(
                  "Ny",
                  "Ny",
                  "Formål",
                  "Føremål",
                  "Tekst",
                  "Tekst",
                  List.of(Kategori.BOLIG),
                  List.of(Formal.HJELP),
                  3));
      assertThat(ny.nummer()).isEqualTo(2);
      feiler(
          ErrorKind.INVALID,
          () -> f.service.spor(hvem(VOKSEN), "s2", innhold),
          "kategorier",
          "formal",
          "til");
      f.maler.taUt(KOMMUNE, mal.id(), ny.versjon());
      feiler(ErrorKind.INVALID, () -> f.service.spor(hvem(VOKSEN), "s2", innhold), "mal");
      feiler(ErrorKind.CONFLICT, () -> f.maler.taUt(KOMMUNE, mal.id(), ny.versjon() + 1));
      assertThat(f.maler.valgbare(KOMMUNE)).isEmpty();
      assertThat(f.maler.alle(KOMMUNE)).hasSize(1);
      assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav")).isPresent();
      Samtykkesak sak = f.service.hent(hvem(VOKSEN), id);
      assertThat(sak.mal().nummer()).isEqualTo(1);
      assertThat(sak.mal().innhold().tittelNb()).startsWith("Samtykke til deling");
      feiler(ErrorKind.NOT_FOUND, () -> f.maler.hent("orland", mal.id()));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void namesWordsAndTimesAreNotReadableInTheTables(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      f.service.spor(hvem(VOKSEN), "s1", f.tilMor("Varm Sommer"));
      f.service.gi(
          hvem(VOKSEN), "s1", new Svar(Samtykkeform.MUNTLIG, "Grønn Skog", false, "Ville det"));
      Samtykkesak sak = f.service.hent(hvem(VOKSEN), "s1");
      assertThat(sak.samtykke().vilkar().mottaker().navn()).isEqualTo("Varm Sommer");
      assertThat(sak.hendelser().get(0).vitne()).isEqualTo("Grønn Skog");
      assertThat(sak.hendelser().get(0).grunn()).isEqualTo("Ville det");
      assertThat(
              f.tall(
                  "select count(*) from information_schema.columns where table_schema = 'samtykke'"
                      + " and table_name in ('samtykke', 'hendelse', 'motsettelse')"
                      + " and (data_type like '%timestamp%' or data_type like '%TIMESTAMP%')"))
          .isZero();
      // A next of kin does not sign in here: no look of a service is covered by it.
      assertThat(f.dekker(blikk(VOKSEN, "avtaler", Dybde.STATUS, Formal.SAMARBEID), "", "nav"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void foreignAndAbsentAreAlikeAndNothingIsKept(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      Samtykkeinnhold innhold = f.til("nav");
      f.vegger.arbeiderI = List.of("nav");
      for (String person : List.of(VOKSEN, "00000000-0000-4000-8000-000000000000")) {
        feiler(ErrorKind.NOT_FOUND, () -> f.service.oversikt(hvem(person)));
        feiler(ErrorKind.NOT_FOUND, () -> f.service.spor(hvem(person), "s1", innhold));
        feiler(ErrorKind.NOT_FOUND, () -> f.service.motsett(hvem(person), "nav", ""));
      }
      assertThat(f.tall("select count(*) from samtykke.samtykke")).isZero();
      assertThat(db.logged()).filteredOn(e -> e.action().equals("nekt")).hasSize(6);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatIsSharedIsListedWithOneRowForEachPerson(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      f.gitt(VOKSEN, f.til("nav"));
      f.gitt(
          VOKSEN, f.innhold("nav", List.of(Kategori.PLAN), Dybde.STATUS, DAG, DAG.plusMonths(9)));
      f.service.spor(hvem(UNG), "s1", f.til("nav"));
      f.service.gi(hvem(UNG), "s1", new Svar(Samtykkeform.PAPIR, "", true, ""));
      f.service.spor(hvem(BARN), "s2", f.til("nav"));
      feiler(ErrorKind.NOT_FOUND, () -> f.delt.delt(KOMMUNE, "nav", PageQuery.first()));

      f.vegger.arbeiderI = List.of("nav");
      int foer = db.logged().size();
      List<DeltPerson> delt = f.delt.delt(KOMMUNE, "nav", PageQuery.first()).rows();
      assertThat(delt).extracting(DeltPerson::navn).containsExactly("Stille Bekk", "Rask Elv");
      assertThat(delt.get(0).kategorier()).containsExactly(Kategori.KONTAKT, Kategori.PLAN);
      assertThat(delt.get(0).til()).isEqualTo(DAG.plusMonths(9));
      assertThat(db.logged().subList(foer, db.logged().size()))
          .extracting(AccessEntry::objectId)
          .containsExactlyInAnyOrder(VOKSEN, UNG);
      assertThat(f.delt.delt(KOMMUNE, "nav", new PageQuery(1, null)).next()).isEqualTo(VOKSEN);

      f.vegger.skjermet.add(VOKSEN);
      assertThat(f.delt.delt(KOMMUNE, "nav", PageQuery.first()).rows())
          .extracting(DeltPerson::personId)
          .containsExactly(UNG);
      f.store.utfor(
          bok -> assertThat(f.kilde.deltMed(bok.forbindelse(), KOMMUNE, "nav", DAG)).hasSize(3));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aLapsedOneIsToldOfOnceByWhicheverNode(TestDatabase db) throws InterruptedException {
    try (Fixture f = new Fixture(db);
        Fixture g = f.annenNode()) {
      String id = f.gitt(VOKSEN, f.til("nav"));
      f.sett(DAG.plusMonths(6).plusDays(1));
      assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav")).isEmpty();
      assertThat(f.service.hent(hvem(VOKSEN), id).tilstand()).isEqualTo(Tilstand.UTLOPT);
      feiler(ErrorKind.CONFLICT, () -> f.service.trekk(hvem(VOKSEN), id, ""));

      Utlopsvakt a = new Utlopsvakt(f.store, f, f.klokke);
      Utlopsvakt b = new Utlopsvakt(g.store, f, f.klokke);
      try {
        assertThat(a.fortell(f.idag().minusDays(1))).isZero();
        assertThat(a.fortell(f.idag())).isEqualTo(1);
        assertThat(b.fortell(f.idag())).isZero();
      } finally {
        a.stopp();
        b.stopp();
      }
      Samtykkesak sak = f.service.hent(hvem(VOKSEN), id);
      assertThat(sak.samtykke().lagret()).isEqualTo(Tilstand.UTLOPT);
      assertThat(sak.hendelser().get(0).hvem()).isEqualTo("Samtak");
    }
  }
}
