// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tilgang;

import static no.samtak.core.person.internal.Fixture.BOLIG;
import static no.samtak.core.person.internal.Fixture.HELSE;
import static no.samtak.core.person.internal.Fixture.IDAG;
import static no.samtak.core.person.internal.Fixture.KOMMUNE;
import static no.samtak.core.person.internal.Fixture.LEDER;
import static no.samtak.core.person.internal.Fixture.UTEN;
import static no.samtak.core.person.internal.Fixture.navn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Grunnlag;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.api.personvern.Samtykkekilde;
import no.samtak.core.api.personvern.Slipp;
import no.samtak.core.person.internal.Fixture;
import no.samtak.core.person.internal.Tellende;
import no.samtak.core.person.internal.tjeneste.Tilknytning;
import no.samtak.core.person.internal.tjeneste.Tjenesterolle;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TilgangServiceTest {
  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void onlyThoseWhoWorkInTheServiceTodaySeeItsPersons(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    String id = f.person("bolig", "Rolig", "Bjørk").person().id();

    assertThat(slipp(f, "bolig", id).grunnlag()).isEqualTo(Grunnlag.EGEN_TJENESTE);
    for (User user : List.of(HELSE, UTEN)) {
      f.som(user);
      assertThat(nektet(f, "bolig", id)).isEqualTo(ErrorKind.NOT_FOUND);
    }
    for (Role role : List.of(Role.LESER, Role.OKONOM, Role.OPERATOR)) {
      // the tie alone is not enough
      f.som(new User(BOLIG.id(), "x", "x", Set.of(role), Set.of(KOMMUNE)));
      assertThat(nektet(f, "bolig", id)).as(role.name()).isEqualTo(ErrorKind.NOT_FOUND);
    }
    f.som(new User(BOLIG.id(), "x", "x", Set.of(Role.SAKSBEHANDLER), Set.of("verdal")));
    assertThat(nektet(f, "bolig", id)).isEqualTo(ErrorKind.NOT_FOUND);
    f.som(LEDER);
    assertThat(slipp(f, "bolig", id).grunnlag()).isEqualTo(Grunnlag.EGEN_TJENESTE);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aTieOpensFromItsFirstDayToItsLastAndNotInAbsence(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    String id = f.person("bolig", "Rolig", "Bjørk").person().id();
    assertThat(medTid(f, id, IDAG, IDAG, null, null)).isTrue();
    assertThat(medTid(f, id, IDAG.plusDays(1), null, null, null)).isFalse();
    assertThat(medTid(f, id, IDAG.minusDays(9), IDAG.minusDays(1), null, null)).isFalse();
    assertThat(medTid(f, id, IDAG.minusDays(9), null, IDAG, null)).isFalse();
    assertThat(medTid(f, id, IDAG.minusDays(9), null, IDAG.minusDays(2), IDAG)).isFalse();
    assertThat(medTid(f, id, IDAG.minusDays(9), null, IDAG.minusDays(2), IDAG.minusDays(1)))
        .isTrue();
    assertThat(medTid(f, id, IDAG.minusDays(9), null, IDAG.plusDays(1), null)).isTrue();
  }

  private static boolean medTid(
      Fixture f,
      String person,
      LocalDate fra,
      @Nullable LocalDate til,
      @Nullable LocalDate borteFra,
      @Nullable LocalDate borteTil) {
    f.som(LEDER);
    Tilknytning t =
        f.tjenester.knytt(
            KOMMUNE,
            "bolig",
            Ids.next(),
            Fixture.innhold(
                UTEN, Tjenesterolle.SAKSBEHANDLER, fra, til, borteFra, borteTil, false, false));
    assertThat(f.tjenester.tjenesterFor(KOMMUNE, UTEN.id()).contains("bolig"))
        .isEqualTo(t.gjelder(IDAG));
    f.som(UTEN);
    boolean apen;
    try {
      slipp(f, "bolig", person);
      apen = true;
    } catch (DomainException e) {
      apen = false;
    }
    f.som(LEDER);
    f.tjenester.endre(
        KOMMUNE,
        "bolig",
        t.id(),
        t.versjon(),
        Fixture.innhold(
            UTEN,
            Tjenesterolle.SAKSBEHANDLER,
            IDAG.minusDays(99),
            IDAG.minusDays(50),
            null,
            null,
            false,
            false));
    return apen;
  }

  /** Proof: the same statements in the same order, one row in the log, the same answer. */
  @ParameterizedTest
  @MethodSource("databases")
  void foreignAndAbsentAreTheSame(TestDatabase database) throws Exception {
    Tellende telt = new Tellende(database.transactions());
    Fixture f =
        new Fixture(database, Files.createTempDirectory("nokler"), false, false, telt).tjenester();
    f.tilgang.samtykker = new Ingen();
    String fremmed = f.person("bolig", "Rolig", "Bjørk").person().id();
    Fixture.Innhold skjermet = navn("Skjult", "Person");
    skjermet.skjermet = true;
    String skjult =
        f.personer.opprett(KOMMUNE, "bolig", Ids.next(), skjermet.innhold()).person().id();
    List<String> alleStatements = null;
    String svar = null;

    for (User user : List.of(HELSE, UTEN, BOLIG)) {
      f.som(user);
      List<String> ider =
          user.equals(BOLIG)
              ? List.of(skjult, Ids.next())
              : List.of(fremmed, skjult, Ids.next(), "../x");
      for (String id : ider) {
        telt.tatt();
        int rader = f.logget().size();
        DomainException e = feil(f, "bolig", id);
        assertThat(f.logget()).hasSize(rader + 1);
        AccessEntry rad = f.logget().get(0);
        assertThat(rad.action()).isEqualTo("nekt");
        assertThat(rad.result()).isEqualTo("ikke-funnet");
        assertThat(rad.objectType()).isEqualTo("kontakt");
        assertThat(Objects.requireNonNull(rad.person()).basis()).isEmpty();
        List<String> statements = telt.tatt();
        assertThat(statements).hasSize(3);
        alleStatements = alleStatements == null ? statements : alleStatements;
        assertThat(statements).isEqualTo(alleStatements);
        String sagt = e.kind() + "|" + e.text() + "|" + e.fields() + "|" + e.getMessage();
        svar = svar == null ? sagt : svar;
        assertThat(sagt).isEqualTo(svar);
      }
    }
    // and a read of one's own is the first of them alone
    f.som(BOLIG);
    telt.tatt();
    f.personer.hent(KOMMUNE, "bolig", fremmed, Dybde.INNHOLD, Formal.HJELP);
    assertThat(telt.tatt()).isEqualTo(alleStatements.subList(0, 2));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aConsentOpensAsFarAsItSays(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    String id = f.person("bolig", "Rolig", "Bjørk").person().id();
    f.tilgang.samtykker =
        new Ingen() {
          @Override
          public Optional<Dekning> dekker(
              Connection connection, Personsporsmal s, List<String> mottakere, LocalDate dag) {
            return mottakere.contains("helse") && s.personId().equals(id)
                ? Optional.of(new Dekning("samtykke-1", Dybde.STATUS))
                : Optional.empty();
          }
        };
    f.som(HELSE);

    assertThat(slipp(f, sporsmal("bolig", id, Dybde.STATUS, false)))
        .isEqualTo(new Slipp(Grunnlag.SAMTYKKE, "samtykke-1", Dybde.STATUS));
    assertThat(f.logget().get(0).person().reference()).isEqualTo("samtykke-1");
    assertThat(nektet(f, "bolig", id)).isEqualTo(ErrorKind.NOT_FOUND);
    // may know, may not change
    assertThat(feil(f, sporsmal("bolig", id, Dybde.STATUS, true)).kind())
        .isEqualTo(ErrorKind.FORBIDDEN);
    f.som(UTEN);
    assertThat(feil(f, sporsmal("bolig", id, Dybde.STATUS, false)).kind())
        .isEqualTo(ErrorKind.NOT_FOUND);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void emergencyAccessTakesTwoStepsEndsAndIsReviewedByAnother(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    String id = f.person("bolig", "Rolig", "Bjørk").person().id();
    f.som(HELSE);
    assertThatThrownBy(() -> f.unntak.spor(KOMMUNE, "bolig", id, Ids.next(), " "))
        .isInstanceOf(DomainException.class);
    Unntak spurt = f.unntak.spor(KOMMUNE, "bolig", id, Ids.next(), "Bevisstløs på gata");
    assertThat(nektet(f, "bolig", id)).isEqualTo(ErrorKind.NOT_FOUND);
    assertThatThrownBy(() -> f.unntak.bekreft(KOMMUNE, "bolig", spurt.id(), false))
        .isInstanceOf(DomainException.class);
    f.som(UTEN);
    assertThatThrownBy(() -> f.unntak.bekreft(KOMMUNE, "bolig", spurt.id(), true))
        .satisfies(e -> assertThat(((DomainException) e).kind()).isEqualTo(ErrorKind.NOT_FOUND));
    f.som(HELSE);
    f.unntak.bekreft(KOMMUNE, "bolig", spurt.id(), true);

    Slipp slipp = slipp(f, "bolig", id);
    assertThat(slipp.grunnlag()).isEqualTo(Grunnlag.NODTILGANG);
    assertThat(slipp.referanse()).isEqualTo(spurt.id());
    f.clock.naa = f.clock.naa.plus(Duration.ofHours(12));
    assertThat(nektet(f, "bolig", id)).isEqualTo(ErrorKind.NOT_FOUND);

    f.som(LEDER);
    assertThat(f.unntak.venter(KOMMUNE, "bolig")).containsExactly(1, 0);
    f.clock.naa = f.clock.naa.plus(Duration.ofHours(13));
    assertThat(f.unntak.venter(KOMMUNE, "bolig")).containsExactly(1, 1);
    Unntak u = f.unntak.avTjeneste(KOMMUNE, "bolig").get(0);
    assertThat(u.grunn()).isEqualTo("Bevisstløs på gata");
    assertThat(u.overFrist(f.clock.instant())).isTrue();
    assertThatThrownBy(
            () ->
                f.unntak.vurder(KOMMUNE, "bolig", u.id(), u.versjon(), Unntak.Vurdering.AVVIK, ""))
        .isInstanceOf(DomainException.class);
    Unntak vurdert =
        f.unntak.vurder(
            KOMMUNE, "bolig", u.id(), u.versjon(), Unntak.Vurdering.I_ORDEN, "fant riktig");
    assertThat(vurdert.tilstand()).isEqualTo(Unntak.Tilstand.VURDERT);
    assertThat(f.unntak.avTjeneste(KOMMUNE, "bolig").get(0).merknad()).isEqualTo("fant riktig");
    assertThat(f.unntak.venter(KOMMUNE, "bolig")).containsExactly(0, 0);
    f.som(BOLIG);
    assertThatThrownBy(() -> f.unntak.avTjeneste(KOMMUNE, "bolig"))
        .satisfies(e -> assertThat(((DomainException) e).kind()).isEqualTo(ErrorKind.FORBIDDEN));
    f.som(HELSE);
    assertThatThrownBy(() -> f.unntak.avTjeneste(KOMMUNE, "bolig"))
        .satisfies(e -> assertThat(((DomainException) e).kind()).isEqualTo(ErrorKind.NOT_FOUND));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theLawOpensForADayAndNeitherItNorAnEmergencyOpensWhoIsShielded(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    String id = f.person("bolig", "Rolig", "Bjørk").person().id();
    Fixture.Innhold skjermet = navn("Skjult", "Person");
    skjermet.skjermet = true;
    String skjult =
        f.personer.opprett(KOMMUNE, "bolig", Ids.next(), skjermet.innhold()).person().id();
    f.som(HELSE);
    for (String hvem : List.of(id, skjult, Ids.next())) {
      f.unntak.lov(KOMMUNE, "bolig", hvem, Ids.next(), "hpl. § 33", true, "meldeplikt");
      f.unntak.bekreft(
          KOMMUNE, "bolig", f.unntak.spor(KOMMUNE, "bolig", hvem, Ids.next(), "nød").id(), true);
    }

    assertThat(slipp(f, "bolig", id).grunnlag()).isEqualTo(Grunnlag.LOV);
    assertThat(nektet(f, "bolig", skjult)).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(nektet(f, "bolig", Ids.next())).isEqualTo(ErrorKind.NOT_FOUND);
    f.clock.naa = f.clock.naa.plus(Duration.ofHours(24));
    assertThat(nektet(f, "bolig", id)).isEqualTo(ErrorKind.NOT_FOUND);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anObjectionBlocksWhatTheLawAllowsAndNotWhatItOrdersNorAnEmergency(TestDatabase database)
      throws Exception {
    Tellende telt = new Tellende(database.transactions());
    Fixture f =
        new Fixture(database, Files.createTempDirectory("nokler"), false, false, telt).tjenester();
    String id = f.person("bolig", "Rolig", "Bjørk").person().id();
    String ingen = Ids.next();
    Set<String> stengt = new java.util.HashSet<>();
    f.tilgang.samtykker =
        new Ingen() {
          @Override
          public Set<String> motsattSeg(
              Connection connection, String kommune, String tjeneste, String personId) {
            return personId.equals(id) ? stengt : Set.of();
          }
        };
    f.som(HELSE);
    for (String hvem : List.of(id, ingen)) {
      f.unntak.lov(KOMMUNE, "bolig", hvem, Ids.next(), "hpl. § 25", false, "samarbeid");
    }
    assertThat(slipp(f, "bolig", id).grunnlag()).isEqualTo(Grunnlag.LOV);
    stengt.add("nav");
    assertThat(slipp(f, "bolig", id).grunnlag()).isEqualTo(Grunnlag.LOV);
    stengt.add("helse");

    // as one who is not there: the same answer by the same statements, one row each
    telt.tatt();
    int rader = f.logget().size();
    DomainException motsatt = feil(f, "bolig", id);
    List<String> statements = telt.tatt();
    DomainException borte = feil(f, "bolig", ingen);
    assertThat(telt.tatt()).isEqualTo(statements);
    assertThat(motsatt.kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(motsatt.text()).isEqualTo(borte.text());
    assertThat(f.logget()).hasSize(rader + 2);
    assertThat(f.logget().get(0).result()).isEqualTo(f.logget().get(1).result());

    f.unntak.lov(KOMMUNE, "bolig", id, Ids.next(), "hpl. § 33", true, "meldeplikt");
    assertThat(slipp(f, "bolig", id).grunnlag()).isEqualTo(Grunnlag.LOV);
    f.clock.naa = f.clock.naa.plus(Duration.ofHours(25));
    f.unntak.lov(KOMMUNE, "bolig", id, Ids.next(), "hpl. § 25", false, "samarbeid");
    f.unntak.bekreft(
        KOMMUNE, "bolig", f.unntak.spor(KOMMUNE, "bolig", id, Ids.next(), "nød").id(), true);
    assertThat(slipp(f, "bolig", id).grunnlag()).isEqualTo(Grunnlag.NODTILGANG);
  }

  @Test
  void ofAListThoseAreLetThroughThatMayBeShownEachWithItsRow() {
    Fixture f = Fixture.medTjenester(TestDatabase.h2());
    String a = f.person("bolig", "Rolig", "Bjørk").person().id();
    String b = f.person("bolig", "Rask", "Gran").person().id();
    Fixture.Innhold skjermet = navn("Skjult", "Person");
    skjermet.skjermet = true;
    String skjult =
        f.personer.opprett(KOMMUNE, "bolig", Ids.next(), skjermet.innhold()).person().id();
    int rader = f.logget().size();
    Personsporsmal s = sporsmal("bolig", "", Dybde.STATUS, false);

    List<String> sluppet =
        f.base.gjor(c -> f.tilgang.slippAlle(c, s, List.of(b, skjult, Ids.next(), a, b)));

    assertThat(sluppet).containsExactly(b, a);
    assertThat(f.logget()).hasSize(rader + 2);
  }

  @Test
  void anIdentityNumberInPlaceOfAnIdIsNeverKept() {
    Fixture f = Fixture.medTjenester(TestDatabase.h2());
    f.som(HELSE);
    Unntak u = f.unntak.spor(KOMMUNE, "bolig", "02013299997", Ids.next(), "nød");
    assertThat(u.person()).isEmpty();
  }

  private static Slipp slipp(Fixture f, String tjeneste, String id) {
    return slipp(f, sporsmal(tjeneste, id, Dybde.INNHOLD, false));
  }

  private static Slipp slipp(Fixture f, Personsporsmal s) {
    return f.base.gjor(c -> f.tilgang.slipp(c, s));
  }

  private static Personsporsmal sporsmal(String tjeneste, String id, Dybde dybde, boolean endrer) {
    return new Personsporsmal(KOMMUNE, tjeneste, id, "les", "kontakt", dybde, Formal.HJELP, endrer);
  }

  private static ErrorKind nektet(Fixture f, String tjeneste, String id) {
    return feil(f, tjeneste, id).kind();
  }

  private static DomainException feil(Fixture f, String tjeneste, String id) {
    return feil(f, sporsmal(tjeneste, id, Dybde.INNHOLD, false));
  }

  private static DomainException feil(Fixture f, Personsporsmal s) {
    try {
      slipp(f, s);
    } catch (DomainException e) {
      return e;
    }
    throw new AssertionError("it was not refused");
  }

  /** Nobody has consented; costs a statement, as the real one does. */
  private static class Ingen implements Samtykkekilde {
    @Override
    public Optional<Dekning> dekker(
        Connection connection, Personsporsmal s, List<String> mottakere, LocalDate dag) {
      return Optional.empty();
    }

    @Override
    public List<Delt> deltMed(
        Connection connection, String kommune, String mottaker, LocalDate dag) {
      return List.of();
    }

    @Override
    public Set<String> motsattSeg(
        Connection connection, String kommune, String tjeneste, String personId) {
      return Set.of();
    }
  }
}
