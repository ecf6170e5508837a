// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import static no.samtak.core.person.internal.Fixture.BOLIG;
import static no.samtak.core.person.internal.Fixture.HELSE;
import static no.samtak.core.person.internal.Fixture.IDAG;
import static no.samtak.core.person.internal.Fixture.KOMMUNE;
import static no.samtak.core.person.internal.Fixture.navn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.person.internal.Fixture;
import no.samtak.core.person.internal.tjeneste.Tjenesterolle;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonServiceTest {
  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatIsWrittenIsReadAndLoggedOnce(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    Fixture.Innhold i = navn("Rolig", "Bjørk");
    i.nummer = Fixture.syntetisk(LocalDate.of(1985, 4, 3), 0);
    i.fodt = LocalDate.of(1985, 4, 3);
    Personbilde ny = f.personer.opprett(KOMMUNE, "bolig", Ids.next(), i.innhold());
    int before = f.logget().size();

    Personbilde lest = les(f, ny.person().id());

    assertThat(lest.person().personalia()).isEqualTo(ny.person().personalia());
    assertThat(lest.person().personalia().visningsnavn()).isEqualTo("Rolig Bjørk");
    assertThat(lest.person().personalia().alder(IDAG)).isEqualTo(27);
    assertThat(f.logget()).hasSize(before + 1);
    assertThat(f.logget().get(0).person().id()).isEqualTo(ny.person().id());
    assertThat(f.logget().get(0).person().basis()).isEqualTo("EGEN_TJENESTE");
    // sent twice makes one
    assertThat(
            f.personer.opprett(KOMMUNE, "bolig", ny.person().id(), i.innhold()).person().versjon())
        .isEqualTo(1);
    assertThat(f.personer.liste(KOMMUNE, "bolig", PageQuery.first()).rows()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void peopleAreFoundByNumberNameAndCodeWithinTheService(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    Fixture.Innhold i = navn("Åse-Marie", "Grønn Hælje");
    i.mellomnavn = "Ly";
    i.nummer = Fixture.syntetisk(LocalDate.of(1985, 4, 3), 1);
    f.personer.opprett(KOMMUNE, "bolig", Ids.next(), i.innhold());
    Fixture.Innhold kode = new Fixture.Innhold();
    kode.kode = "Regnbue 7";
    f.personer.opprett(KOMMUNE, "bolig", Ids.next(), kode.innhold());
    for (int n = 0; n < 40; n++) {
      f.person("bolig", "Rask", "Granskog");
    }

    assertThat(sok(f, "ase")).hasSize(1);
    assertThat(sok(f, "ÅSE")).hasSize(1);
    assertThat(sok(f, "gron")).hasSize(1);
    assertThat(sok(f, "grønn haelje")).hasSize(1);
    assertThat(sok(f, "ly")).hasSize(1);
    assertThat(sok(f, "regnbue")).hasSize(1);
    assertThat(sok(f, "granskogen")).isEmpty();
    assertThat(sok(f, "gransk")).hasSize(40);
    assertThat(sok(f, "gra ra")).hasSize(40);
    assertThat(sok(f, "rask gronn")).isEmpty();
    Personsok nummer =
        new Personsok(i.nummer.substring(0, 6) + " " + i.nummer.substring(6), null, null);
    assertThat(f.personer.sok(KOMMUNE, "bolig", nummer).rader()).hasSize(1);
    f.som(HELSE);
    assertThat(f.personer.sok(KOMMUNE, "helse", nummer).rader()).isEmpty();
    assertThatThrownBy(() -> f.personer.sok(KOMMUNE, "bolig", nummer))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.NOT_FOUND));
    assertThatThrownBy(() -> f.personer.sok(KOMMUNE, "helse", new Personsok("1", "", null)))
        .satisfies(e -> assertThat(felter(e)).containsExactly("identitetsnummer"));
    assertThatThrownBy(() -> f.personer.sok(KOMMUNE, "helse", new Personsok(null, " ", null)))
        .satisfies(e -> assertThat(felter(e)).containsExactly("navn"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aCorrectionKeepsWhatWasAndMovesTheIndex(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    Personbilde ny = f.person("bolig", "Rolig", "Bjørk");
    String id = ny.person().id();
    Fixture.Innhold i = navn("Rolig", "Furu");
    i.grunn = "giftet seg";

    assertThat(f.personer.endre(KOMMUNE, "bolig", id, 1, i.innhold()).person().versjon())
        .isEqualTo(2);
    i.fornavn = "Stille";
    f.personer.endre(KOMMUNE, "bolig", id, 2, i.innhold());

    assertThat(sok(f, "bjørk")).isEmpty();
    assertThat(sok(f, "furu")).hasSize(1);
    List<Endring> historikk = f.personer.historikk(KOMMUNE, "bolig", id, 10);
    assertThat(historikk).hasSize(2);
    assertThat(historikk.get(0).felter())
        .containsExactly(new Endring.Felt("fornavn", "Rolig", "Stille"));
    assertThat(historikk.get(1).felter())
        .containsExactly(new Endring.Felt("etternavn", "Bjørk", "Furu"));
    assertThat(historikk.get(1).grunn()).isEqualTo("giftet seg");
    assertThatThrownBy(() -> f.personer.endre(KOMMUNE, "bolig", id, 2, i.innhold()))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    // nothing changed is no step
    assertThat(f.personer.endre(KOMMUNE, "bolig", id, 3, i.innhold()).person().versjon())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theListGoesInPartsWithARowInTheLogForEachWhoIsShown(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    for (int n = 0; n < 25; n++) {
      f.person("bolig", "Rask", "Gran");
    }
    Fixture.Innhold skjermet = navn("Skjult", "Person");
    skjermet.skjermet = true;
    for (int n = 0; n < 5; n++) {
      f.personer.opprett(KOMMUNE, "bolig", Ids.next(), skjermet.innhold());
    }
    int before = f.logget().size();

    Slice<Personbilde> forste = f.personer.liste(KOMMUNE, "bolig", new PageQuery(20, null));
    Slice<Personbilde> andre = f.personer.liste(KOMMUNE, "bolig", new PageQuery(20, forste.next()));

    assertThat(forste.rows()).hasSize(20);
    assertThat(andre.rows()).hasSize(5);
    assertThat(andre.next()).isNull();
    Set<String> ids = new HashSet<>();
    Stream.concat(forste.rows().stream(), andre.rows().stream())
        .forEach(b -> ids.add(b.person().id()));
    assertThat(ids).hasSize(25);
    assertThat(f.logget().size() - before).isEqualTo(25);
    assertThat(f.personer.etterNavn(KOMMUNE, "bolig", new PageQuery(20, null), 500).rows())
        .hasSize(20);
    assertThat(f.personer.etterNavn(KOMMUNE, "bolig", new PageQuery(20, null), 10).rows())
        .hasSize(20);
    assertThat(sok(f, "skjult")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aProtectedAddressIsSeenByThoseWhoAreCleared(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    Fixture.Innhold i = navn("Stille", "Furu");
    i.gradering = Gradering.STRENGT_FORTROLIG;
    String id = f.personer.opprett(KOMMUNE, "bolig", Ids.next(), i.innhold()).person().id();

    Personbilde uten = les(f, id);
    assertThat(uten.adresseSkjult()).isTrue();
    assertThat(uten.person().personalia().adresse()).isEmpty();
    assertThat(uten.person().personalia().poststed()).isEmpty();
    // who does not see it cannot take it away
    i.adresse = null;
    i.fornavn = "Rolig";
    f.personer.endre(KOMMUNE, "bolig", id, 1, i.innhold());
    i.gradering = Gradering.UGRADERT;
    assertThatThrownBy(() -> f.personer.endre(KOMMUNE, "bolig", id, 2, i.innhold()))
        .satisfies(e -> assertThat(felter(e)).containsExactly("gradering"));

    f.som(Fixture.LEDER);
    f.tjenester.knytt(
        KOMMUNE,
        "bolig",
        Ids.next(),
        Fixture.innhold(BOLIG, Tjenesterolle.SAKSBEHANDLER, IDAG, null, null, null, true, false));
    f.som(BOLIG);
    assertThat(les(f, id).person().personalia().adresse()).isEqualTo("Prøvebakken 4");
    assertThat(f.personer.historikk(KOMMUNE, "bolig", id, 10).get(0).felter())
        .containsExactly(new Endring.Felt("fornavn", "Stille", "Rolig"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatIsTheSameHumanIsMergedAndMadeTwoAgain(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    Fixture.Innhold i = navn("Rolig", "Bjørk");
    i.fodt = LocalDate.of(1985, 4, 3);
    String blir = f.personer.opprett(KOMMUNE, "bolig", Ids.next(), i.innhold()).person().id();
    i.nummer = Fixture.syntetisk(i.fodt, 0);
    String gaar = f.personer.opprett(KOMMUNE, "bolig", Ids.next(), i.innhold()).person().id();
    f.som(HELSE);
    String annen = f.personer.opprett(KOMMUNE, "helse", Ids.next(), i.innhold()).person().id();
    f.som(BOLIG);
    assertThat(f.fletting.like(KOMMUNE, "bolig", blir))
        .extracting(b -> b.person().id())
        .containsExactly(gaar);
    assertThatThrownBy(() -> f.fletting.flett(KOMMUNE, "bolig", blir, 1, annen, "samme"))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.NOT_FOUND));

    Personbilde ett = f.fletting.flett(KOMMUNE, "bolig", blir, 1, gaar, "samme");

    assertThat(ett.person().personalia().identitetsnummer()).isEqualTo(i.nummer);
    assertThat(sok(f, "bjørk")).hasSize(1);
    assertThat(f.personer.sok(KOMMUNE, "bolig", new Personsok(i.nummer, null, null)).rader())
        .hasSize(1);
    assertThatThrownBy(() -> les(f, gaar))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.NOT_FOUND));

    Personbilde igjen = f.fletting.skill(KOMMUNE, "bolig", blir, 2, gaar, "likevel ikke");
    assertThat(igjen.person().id()).isEqualTo(gaar);
    assertThat(les(f, gaar).person().personalia().identitetsnummer()).isEqualTo(i.nummer);
    assertThat(les(f, blir).person().personalia().identitetsnummer()).isEmpty();
    assertThat(sok(f, "bjørk")).hasSize(2);
    assertThat(f.personer.historikk(KOMMUNE, "bolig", blir, 10))
        .extracting(Endring::hva)
        .containsExactly(Innslag.Hva.SKILT, Innslag.Hva.FLETTET);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anExchangedKeySealsAllAnewAndFindsThemMeanwhile(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    String id = f.person("bolig", "Rolig", "Bjørk").person().id();
    f.personer.endre(KOMMUNE, "bolig", id, 1, navn("Rolig", "Furu").innhold());
    for (int n = 0; n < 30; n++) {
      f.person("bolig", "Rask", "Furu");
    }
    String ny = f.ring.roter();
    assertThat(sok(f, "furu")).hasSize(31);
    assertThat(les(f, id).person().versjon()).isEqualTo(2);
    assertThatThrownBy(() -> f.ring.roter())
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.CONFLICT));

    assertThat(f.bytte.gjor()).isEqualTo(32);

    assertThat(f.bytte.gjor()).isZero();
    assertThat(f.ring.stand())
        .extracting(s -> s.tilstand().name())
        .containsExactly("BYTTET_UT", "I_BRUK");
    assertThat(f.ring.stand().get(1).id()).isEqualTo(ny);
    assertThat(sok(f, "furu")).hasSize(31);
    assertThat(f.personer.historikk(KOMMUNE, "bolig", id, 10)).hasSize(1);
  }

  @Test
  void realNumbersAreRefusedOutsideProductionAndSyntheticOnesInIt() {
    Fixture prove = Fixture.medTjenester(TestDatabase.h2());
    Fixture.Innhold i = navn("Rolig", "Bjørk");
    i.nummer = "02013299997";
    assertThatThrownBy(() -> prove.personer.opprett(KOMMUNE, "bolig", Ids.next(), i.innhold()))
        .satisfies(e -> assertThat(felter(e)).containsExactly("identitetsnummer"))
        .satisfies(e -> assertThat(e.toString()).doesNotContain("02013299997"));

    Fixture produksjon = new Fixture(TestDatabase.h2(), true, true).tjenester();
    i.nummer = Fixture.syntetisk(LocalDate.of(1985, 4, 3), 0);
    assertThatThrownBy(() -> produksjon.personer.opprett(KOMMUNE, "bolig", Ids.next(), i.innhold()))
        .satisfies(e -> assertThat(felter(e)).containsExactly("identitetsnummer"));
    i.nummer = "02013299997";
    assertThat(produksjon.personer.opprett(KOMMUNE, "bolig", Ids.next(), i.innhold())).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void inProductionPersonsAreTakenInOnPostgresOrWhereTheRiskIsAccepted(TestDatabase database) {
    Fixture f = new Fixture(database, true, false).tjenester();
    if (database.isPostgres()) {
      assertThat(f.person("bolig", "Rolig", "Bjørk")).isNotNull();
    } else {
      assertThatThrownBy(() -> f.person("bolig", "Rolig", "Bjørk"))
          .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.CONFLICT));
    }
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    Fixture f = Fixture.medTjenester(TestDatabase.h2());
    Personinnhold galt =
        new Personinnhold(
            null,
            null,
            "x".repeat(101),
            "1",
            IDAG.plusDays(1),
            null,
            "76",
            null,
            "ring",
            "e-post",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "g".repeat(201));
    assertThatThrownBy(() -> f.personer.opprett(KOMMUNE, "bolig", Ids.next(), galt))
        .satisfies(
            e ->
                assertThat(felter(e))
                    .containsExactly(
                        "etternavn",
                        "identitetsnummer",
                        "fodselsdato",
                        "postnummer",
                        "telefon",
                        "epost",
                        "grunn"));
    Personinnhold ingen = new Fixture.Innhold().innhold();
    assertThatThrownBy(() -> f.personer.opprett(KOMMUNE, "bolig", Ids.next(), ingen))
        .satisfies(e -> assertThat(felter(e)).containsExactly("etternavn"));
  }

  private static List<Personbilde> sok(Fixture f, String navn) {
    return f.personer.sok(KOMMUNE, "bolig", new Personsok(null, navn, null)).rader();
  }

  private static Personbilde les(Fixture f, String id) {
    return f.personer.hent(KOMMUNE, "bolig", id, Dybde.INNHOLD, Formal.HJELP);
  }

  private static List<String> felter(Throwable e) {
    return ((DomainException) e).fields().stream().map(FieldError::field).toList();
  }

  private static ErrorKind kind(Throwable e) {
    return ((DomainException) e).kind();
  }
}
