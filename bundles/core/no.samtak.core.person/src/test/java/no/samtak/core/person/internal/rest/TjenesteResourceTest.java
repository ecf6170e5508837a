// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import static no.samtak.core.person.internal.Fixture.BOLIG;
import static no.samtak.core.person.internal.Fixture.HELSE;
import static no.samtak.core.person.internal.Fixture.KOMMUNE;
import static no.samtak.core.person.internal.Fixture.LEDER;
import static no.samtak.core.person.internal.Fixture.UTEN;
import static no.samtak.core.person.internal.Fixture.navn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Grunnlag;
import no.samtak.core.api.personvern.Personopplysninger;
import no.samtak.core.person.internal.Fixture;
import no.samtak.core.person.internal.person.Navneoppslag;
import no.samtak.core.person.internal.person.Personsok;
import no.samtak.core.person.internal.tilgang.Unntak.Vurdering;
import no.samtak.core.person.internal.tjeneste.Taushetslov;
import no.samtak.core.person.internal.tjeneste.Tilknytningsinnhold;
import no.samtak.core.person.internal.tjeneste.Tjenesteinnhold;
import no.samtak.core.person.internal.tjeneste.Tjenesterolle;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.testing.FakeRequestContext;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class TjenesteResourceTest {
  private final Fixture f = Fixture.medTjenester(TestDatabase.h2());
  private final FakeRequestContext request = new FakeRequestContext();
  private final TjenesteResource rest =
      new TjenesteResource(
          f.tjenester,
          f.personer,
          f.fletting,
          f.unntak,
          (tenant, tjeneste, id, query) ->
              Slice.part(
                  List.of(
                      new PersonLog.Look(
                          Instant.EPOCH,
                          "x",
                          l -> "Leder",
                          l -> "Leste " + id,
                          l -> "Hjelp",
                          true)),
                  query,
                  PersonLog.Look::user),
          request,
          f.clock);

  @Test
  void servicesAreMadeOnceAndChangedByVersion() {
    f.som(LEDER);
    Tjenesteinnhold innhold =
        new Tjenesteinnhold("nav-sosial", "NAV sosial", Taushetslov.SOTJL_44, null);
    TjenesteSvar ny = rest.opprett(KOMMUNE, innhold).body();
    assertThat(rest.opprett(KOMMUNE, innhold).body()).isEqualTo(ny);
    assertThat(rader(rest.liste(KOMMUNE, PageQuery.first())))
        .extracting(TjenesteSvar::slug)
        .containsExactlyInAnyOrder("bolig", "helse", "nav-sosial");
    request.version = ny.versjon();
    TjenesteSvar stengt =
        rest.endre(
            KOMMUNE, "nav-sosial", new Tjenesteinnhold("x", "NAV", Taushetslov.SOTJL_44, false));
    assertThat(stengt.slug()).isEqualTo("nav-sosial");
    assertThat(stengt.aktiv()).isFalse();
    assertThat(stengt.versjon()).isEqualTo(ny.versjon() + 1);
    assertThat(kind(() -> rest.endre(KOMMUNE, "nav-sosial", innhold)))
        .isEqualTo(ErrorKind.PRECONDITION_FAILED);
    request.id = Ids.next();
    assertThat(felter(() -> rest.opprett(KOMMUNE, innhold))).containsExactly("slug");
    assertThat(felter(() -> rest.opprett(KOMMUNE, new Tjenesteinnhold("Å", " ", null, null))))
        .containsExactly("slug", "navn", "lov");
    for (String ord : List.of("ny", "gjennomgang", "delt", "maler")) {
      Tjenesteinnhold opptatt = new Tjenesteinnhold(ord, "NAV", Taushetslov.SOTJL_44, null);
      assertThat(felter(() -> rest.opprett(KOMMUNE, opptatt))).as(ord).containsExactly("slug");
    }
  }

  @Test
  void aServicesOwnLeadersSayWhoWorksThere() {
    f.som(LEDER);
    request.id = Ids.next();
    TilknytningSvar ny = rest.knytt(KOMMUNE, "bolig", innhold("uten")).body();
    assertThat(ny.gjelder()).isTrue();
    assertThat(ny.bruker()).isEqualTo(UTEN.id());
    request.version = ny.versjon();
    TilknytningSvar slutt =
        rest.avslutt(
            KOMMUNE, "bolig", ny.id(), new Avslutning(Fixture.IDAG.minusDays(3), "sluttet"));
    assertThat(slutt.til()).isEqualTo(Fixture.IDAG);
    request.version = slutt.versjon();
    assertThat(rest.bekreft(KOMMUNE, "bolig", ny.id()).bekreftetAv()).isEqualTo("leder");
    assertThat(rader(rest.hendelser(KOMMUNE, "bolig", ny.id(), PageQuery.first())))
        .extracting(h -> h.hva())
        .containsExactly("BEKREFTET", "AVSLUTTET", "OPPRETTET");
    assertThat(felter(() -> rest.knytt(KOMMUNE, "bolig", innhold("ukjent"))))
        .containsExactly("bruker");
    f.som(Fixture.bruker("annen", no.samtak.platform.api.security.Role.TJENESTELEDER));
    request.id = Ids.next();
    assertThat(kind(() -> rest.knytt(KOMMUNE, "bolig", innhold("uten"))))
        .isEqualTo(ErrorKind.FORBIDDEN);
  }

  @Test
  void whatNobodyHasConfirmedForAYearIsToBeReviewed() {
    f.som(LEDER);
    assertThat(f.tjenester.gjennomgang(KOMMUNE)).isEmpty();
    f.base.gjor(
        c -> {
          try (var s = c.createStatement()) {
            return s.executeUpdate(
                "update person.tilknytning set bekreftet = '2011-11-14' where bruker = '"
                    + BOLIG.id()
                    + "'");
          } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
          }
        });
    assertThat(f.tjenester.gjennomgang(KOMMUNE)).hasSize(1);
    List<TilknytningSvar> rader =
        rader(rest.tilknytninger(KOMMUNE, "bolig", true, PageQuery.first()));
    assertThat(rader).extracting(TilknytningSvar::bruker).containsExactly(BOLIG.id());
    request.version = rader.get(0).versjon();
    rest.bekreft(KOMMUNE, "bolig", rader.get(0).id());
    assertThat(f.tjenester.gjennomgang(KOMMUNE)).isEmpty();
  }

  @Test
  void aPersonIsMadeReadSearchedAndCorrected() {
    request.id = Ids.next();
    Fixture.Innhold i = navn("Rolig", "Bjørk");
    i.nummer = Fixture.syntetisk(LocalDate.of(1985, 4, 3), 0);
    PersonSvar ny = rest.opprettPerson(KOMMUNE, "bolig", i.innhold()).body();
    assertThat(ny.id()).isEqualTo(request.id);
    assertThat(rest.hentPerson(KOMMUNE, "bolig", ny.id(), Dybde.INNHOLD, Formal.HJELP))
        .isEqualTo(ny);
    PersonSvar kjent = rest.hentPerson(KOMMUNE, "bolig", ny.id(), Dybde.KJENT_FOR, Formal.HJELP);
    assertThat(kjent.visningsnavn()).isNull();
    PersonSvar status = rest.hentPerson(KOMMUNE, "bolig", ny.id(), Dybde.STATUS, Formal.HJELP);
    assertThat(status.visningsnavn()).isEqualTo("Rolig Bjørk");
    assertThat(status.identitetsnummer()).isNull();
    assertThat(rest.sok(KOMMUNE, "bolig", new Personsok(null, "bjørk", null)).rader())
        .extracting(PersonRad::sortert)
        .containsExactly("Bjørk, Rolig");
    request.version = 1;
    i.etternavn = "Furu";
    rest.endrePerson(KOMMUNE, "bolig", ny.id(), i.innhold());
    assertThat(rader(rest.historikk(KOMMUNE, "bolig", ny.id(), PageQuery.first())))
        .extracting(EndringRad::felt, EndringRad::fra, EndringRad::til)
        .containsExactly(org.assertj.core.api.Assertions.tuple("etternavn", "Bjørk", "Furu"));
    assertThat(rader(rest.personer(KOMMUNE, "bolig", PageQuery.first()))).hasSize(1);
    Map<String, Personopplysninger.Person> navn =
        f.base.gjor(
            c ->
                new Navneoppslag(f.tjenesteStore, f.skap)
                    .finn(c, KOMMUNE, "bolig", Set.of(ny.id(), Ids.next())));
    assertThat(navn)
        .hasSize(1)
        .hasEntrySatisfying(
            ny.id(),
            p -> {
              assertThat(p.visningsnavn()).isEqualTo("Rolig Furu");
              assertThat(p.malform()).isEqualTo("nn");
            });
  }

  @Test
  void whoHasLookedIsToldToThoseWhoWorkInTheService() {
    String id = f.person("bolig", "Rolig", "Bjørk").person().id();
    assertThat(rader(rest.innsynslogg(KOMMUNE, "bolig", id, "nb", PageQuery.first())))
        .containsExactly(new Innsynsrad(Instant.EPOCH, "x", "Leder", "Leste " + id, "Hjelp", true));
    assertThat(f.logget().get(0).action()).isEqualTo("les-logg");
    f.som(HELSE);
    assertThat(kind(() -> rest.innsynslogg(KOMMUNE, "bolig", id, "nb", PageQuery.first())))
        .isEqualTo(ErrorKind.NOT_FOUND);
    // whom an emergency let in does not see who else was
    f.unntak.bekreft(
        KOMMUNE, "bolig", f.unntak.spor(KOMMUNE, "bolig", id, Ids.next(), "nød").id(), true);
    assertThat(kind(() -> rest.innsynslogg(KOMMUNE, "bolig", id, "nb", PageQuery.first())))
        .isEqualTo(ErrorKind.FORBIDDEN);
  }

  @Test
  void emergencyGoesThroughItsStepsOverRest() {
    String id = f.person("bolig", "Rolig", "Bjørk").person().id();
    f.som(HELSE);
    request.id = Ids.next();
    UnntakSvar spurt = rest.nodtilgang(KOMMUNE, "bolig", id, new Nodinnhold("bevisstløs")).body();
    assertThat(spurt.til()).isNull();
    // only below the service and the person that it was asked for
    for (String[] feil : List.of(new String[] {"helse", id}, new String[] {"bolig", Ids.next()})) {
      assertThat(
              kind(
                  () ->
                      rest.bekreftNodtilgang(
                          KOMMUNE, feil[0], feil[1], spurt.id(), new Nodbekreftelse(true))))
          .isEqualTo(ErrorKind.NOT_FOUND);
    }
    assertThat(kind(() -> rest.hentPerson(KOMMUNE, "bolig", id, Dybde.INNHOLD, Formal.HJELP)))
        .isEqualTo(ErrorKind.NOT_FOUND);
    UnntakSvar apen =
        rest.bekreftNodtilgang(KOMMUNE, "bolig", id, spurt.id(), new Nodbekreftelse(true));
    assertThat(apen.til()).isNotNull();
    assertThat(rest.hentPerson(KOMMUNE, "bolig", id, Dybde.INNHOLD, Formal.HJELP).grunnlag())
        .isEqualTo(Grunnlag.NODTILGANG);
    request.id = Ids.next();
    rest.lov(KOMMUNE, "bolig", id, new Lovinnhold("hpl. § 33", true, "plikt"));
    f.som(LEDER);
    List<UnntakSvar> ko = rader(rest.unntak(KOMMUNE, "bolig", PageQuery.first()));
    assertThat(ko).hasSize(2);
    request.version = ko.get(0).versjon();
    assertThat(
            rest.vurder(
                    KOMMUNE,
                    "bolig",
                    ko.get(0).id(),
                    new Vurderingsinnhold(Vurdering.AVVIK, "ikke grunn"))
                .merknad())
        .isEqualTo("ikke grunn");
  }

  private static Tilknytningsinnhold innhold(String bruker) {
    return new Tilknytningsinnhold(
        bruker, Tjenesterolle.SAKSBEHANDLER, null, null, null, null, null, null, null, null);
  }

  private static <T extends Record> List<T> rader(Listing<T> listing) {
    return listing.parts().apply(listing.query()).rows();
  }

  private static ErrorKind kind(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    try {
      call.call();
    } catch (DomainException e) {
      return e.kind();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("it was not refused");
  }

  private static List<String> felter(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    try {
      call.call();
    } catch (DomainException e) {
      return e.fields().stream().map(FieldError::field).toList();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("it was not refused");
  }
}
