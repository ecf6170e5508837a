// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tilskudd.internal.Fixture;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.finansiering.FinansieringHendelse;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsskjema;
import no.samtak.core.tilskudd.internal.finansiering.Linje;
import no.samtak.core.tilskudd.internal.giver.Giverrad;
import no.samtak.core.tilskudd.internal.giver.Giverskjema;
import no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd;
import no.samtak.core.tilskudd.internal.ordning.Ordningsskjema;
import no.samtak.core.tilskudd.internal.soap.finansiering.FinansieringEndpoint;
import no.samtak.core.tilskudd.internal.soap.giver.GiverEndpoint;
import no.samtak.core.tilskudd.internal.soknad.Soknadsskjema;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResourceTest {
  private final Fixture f = new Fixture(TestDatabase.h2());
  private final Request request = new Request();
  private final SoknadResource soknader = new SoknadResource(f.soknader, request);
  private final OrdningResource ordninger = new OrdningResource(f.ordninger, request);
  private final FinansieringResource finansieringer =
      new FinansieringResource(f.finansieringer, request);

  @AfterEach
  void lukk() {
    f.close();
  }

  /** UC1 over REST. */
  @Test
  void orlandsMoneyGoesOutToTheKrone() {
    f.arkiv.lesInn("orland", "soknader");

    assertThat(soknader.sum("orland", "", null, null, "").tilsagnKr())
        .isEqualByComparingTo("1575000");
    assertThat(soknader.sum("orland", "", null, null, "Husbanken").tilsagnKr())
        .isEqualByComparingTo("200000");
    List<SoknadRad> rader =
        rader(soknader.liste("orland", "", null, null, "", new PageQuery(3, null)));
    assertThat(rader)
        .extracting(SoknadRad::andelProsent)
        .startsWith(new BigDecimal("46.7"), new BigDecimal("66.7"));
    assertThat(rader.get(0).svardager()).isEqualTo(40);
    assertThat(
            soknader
                .liste("orland", "", null, null, "", new PageQuery(3, null))
                .parts()
                .apply(new PageQuery(3, rader.get(2).id()))
                .rows())
        .singleElement()
        .satisfies(r -> assertThat(r.tilsagnKr()).isEqualByComparingTo("850000"))
        .satisfies(r -> assertThat(r.soktKr()).isNull());
  }

  @Test
  void whatIsSentInTwiceIsThereOnceAndChangedByVersionOnly() {
    Soknadsskjema skjema = soknad("Husbanken");
    assertThat(soknader.opprett("orland", skjema).body())
        .isEqualTo(soknader.opprett("orland", skjema).body());
    assertThat(rader(soknader.liste("orland", "", null, null, "", PageQuery.first()))).hasSize(1);

    request.version = 1;
    assertThat(soknader.endre("orland", request.id, soknad("Fylket")).versjon()).isEqualTo(2);
    assertThatThrownBy(() -> soknader.endre("orland", request.id, soknad("Shdir")))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    assertThat(rader(soknader.hendelser("orland", request.id, PageQuery.first())))
        .extracting(Hendelse::hendelse)
        .containsExactly("ENDRET", "REGISTRERT");
  }

  @Test
  void aSchemeOfAFunderHasOneName() {
    Ordningsskjema skjema =
        new Ordningsskjema(
            "Husbanken", "Boligsosialt", null, 4, null, "02-29", null, 30, null, null);
    assertThat(ordninger.opprett("orland", skjema).body().fristDag()).isEqualTo("02-29");
    request.id = Ids.next();
    assertThatThrownBy(() -> ordninger.opprett("orland", skjema))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
    assertThat(rader(ordninger.liste("orland", PageQuery.first()))).hasSize(1);
    assertThat(rader(ordninger.liste("levanger", PageQuery.first()))).isEmpty();
  }

  @Test
  void aFunderIsRegisteredLinkedAndToldOverRestAndSoap() {
    f.arkiv.lesInn("orland", "soknader");
    GiverResource givere = new GiverResource(f.givere, request);
    Giverskjema skjema =
        new Giverskjema("Helsedirektoratet", List.of(), null, null, null, null, null);
    GiverSvar ny = givere.opprett("orland", skjema).body();
    assertThat(givere.opprett("orland", skjema).body()).isEqualTo(ny);
    String shdir =
        rader(givere.liste("orland", "shdir", null, null, PageQuery.first())).get(0).id();

    GiverSvar etter = givere.knytt("orland", shdir, new GiverResource.Knytning(ny.kilde().id()));
    assertThat(etter.soknader()).extracting(SoknadRad::kildenokkel).containsExactly("shdir-lonn");
    assertThat(etter.versjon()).isEqualTo(2);
    request.version = 1;
    assertThatThrownBy(() -> givere.endre("orland", ny.kilde().id(), skjema))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    assertThat(rader(givere.hendelser("orland", ny.kilde().id(), PageQuery.first()))).hasSize(2);

    request.id = Ids.next();
    String husbanken =
        rader(givere.liste("orland", "husb", null, null, PageQuery.first())).get(0).id();
    GiverSvar inne = givere.taInn("orland", husbanken).body();
    assertThat(givere.tattInn("orland", husbanken, inne.kilde().id())).isEqualTo(inne);
    assertThat(
            rader(givere.liste("orland", "", Giverrad.Stand.IKKE_KNYTTET, null, PageQuery.first())))
        .extracting(GiverRad::navn)
        .containsExactly("fylkesmannen");

    GiverEndpoint soap = new GiverEndpoint(f.givere);
    assertThat(soap.hent("orland", ny.kilde().id()))
        .extracting("navn", "andreNavn", "soknadIder")
        .containsExactly("Helsedirektoratet", List.of("Shdir"), List.of("kilde-shdir-lonn"));
    assertThat(soap.liste("orland", 2, null)).extracting("neste").isNotNull();
  }

  @Test
  void whatBreaksASchemesRulesIsToldOfAndKept() {
    f.tiltak.legg("orland", "bolig", TiltakTilstand.I_DRIFT);
    String ordning =
        ordninger
            .opprett(
                "orland",
                new Ordningsskjema(
                    "Husbanken",
                    "Boligsosialt",
                    null,
                    1,
                    BigDecimal.TEN,
                    null,
                    null,
                    null,
                    null,
                    null))
            .body()
            .id();
    request.id = Ids.next();

    FinansieringSvar svar =
        finansieringer
            .opprett(
                "orland",
                new Finansieringsskjema(
                    "bolig",
                    "Husbanken",
                    ordning,
                    null,
                    LocalDate.of(2010, 1, 1),
                    LocalDate.of(2011, 12, 31),
                    null,
                    List.of(new Linje(2010, Betaler.E, BigDecimal.valueOf(425000))),
                    null,
                    null,
                    null,
                    null,
                    null))
            .body();

    assertThat(svar.ordningsbrudd())
        .extracting(Ordningsbrudd::regel)
        .containsExactly(Ordningsbrudd.Regel.MAKS_AAR, Ordningsbrudd.Regel.EGENANDEL_MANGLER);
    assertThat(finansieringer.hent("orland", request.id)).isEqualTo(svar);
    assertThat(new FinansieringEndpoint(f.finansieringer).hent("orland", request.id))
        .extracting("ordningsbrudd", list(Object.class))
        .as("over SOAP, too")
        .extracting("regel", "er")
        .containsExactly(
            tuple("MAKS_AAR", new BigDecimal("2.0")), tuple("EGENANDEL_MANGLER", null));
  }

  @Test
  void aFundingIsMadeMovedAndItsTiltakFoundUncertain() {
    f.tiltak.legg("orland", "bolig", TiltakTilstand.I_DRIFT);
    finansieringer.opprett(
        "orland",
        new Finansieringsskjema(
            "bolig",
            "Shdir",
            null,
            null,
            LocalDate.of(2010, 1, 1),
            LocalDate.of(2010, 12, 31),
            BigDecimal.valueOf(425000),
            List.of(new Linje(2010, Betaler.E, BigDecimal.valueOf(425000))),
            null,
            null,
            null,
            null,
            null));
    assertThat(rader(finansieringer.usikre("orland", PageQuery.first()))).isEmpty();
    for (FinansieringHendelse h :
        List.of(
            FinansieringHendelse.SOK,
            FinansieringHendelse.GI_DELVIS_TILSAGN,
            FinansieringHendelse.START)) {
      request.version++;
      finansieringer.endreTilstand("orland", request.id, new Tilstandsvalg(h, "Fordi"));
    }

    assertThat(finansieringer.hent("orland", request.id).finansiering().tilstand())
        .isEqualTo(FinansieringTilstand.LOPENDE);
    assertThat(finansieringer.hent("orland", request.id).mulige())
        .containsExactly(
            FinansieringHendelse.SOK_VIDEREFORING,
            FinansieringHendelse.SOK_ORDINAER,
            FinansieringHendelse.GJOR_OPP);
    assertThat(rader(finansieringer.usikre("orland", PageQuery.first())))
        .singleElement()
        .satisfies(u -> assertThat(u.forslag()).isNull());
    f.dato.sett(LocalDate.of(2010, 12, 31));
    assertThat(rader(finansieringer.usikre("orland", PageQuery.first())))
        .singleElement()
        .satisfies(u -> assertThat(u.forslag()).isEqualTo(TiltakTilstand.UNDER_AVVIKLING))
        .satisfies(u -> assertThat(u.finansiering()).isEqualTo(request.id));
    request.version++;
    assertThatThrownBy(
            () ->
                finansieringer.endreTilstand(
                    "orland",
                    request.id,
                    new Tilstandsvalg(FinansieringHendelse.SOK_ORDINAER, "Fordi")))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT);
              assertThat(e.text().key()).isEqualTo("finansiering.feil.mangler");
            });
  }

  @Test
  void theWarningIsChosenByVersion() {
    assertThat(finansieringer.innstilling("orland").varselMaaneder()).isEqualTo(12);
    request.version = 0;
    assertThat(finansieringer.velg("orland", new FinansieringResource.Valg(18)).varselMaaneder())
        .isEqualTo(18);
    assertThatThrownBy(() -> finansieringer.velg("orland", new FinansieringResource.Valg(6)))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void aPlansFundingIsTakenOver() {
    f.arkiv.lesInn("levanger", "finansieringsplan");
    assertThat(rader(finansieringer.liste("levanger", "", null, "homla", PageQuery.first())))
        .singleElement()
        .matches(FinansieringRad::fraPlanen);
    FinansieringSvar egen = finansieringer.overta("levanger", "plan-homla").body();
    assertThat(finansieringer.overtatt("levanger", "plan-homla", request.id)).isEqualTo(egen);
    assertThatThrownBy(() -> finansieringer.overtatt("levanger", "plan-dagsverket", request.id))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    assertThat(egen.finansiering().id()).isEqualTo(request.id);
    assertThat(egen.linjer()).hasSize(8);
    assertThat(rader(finansieringer.liste("levanger", "", null, "homla", PageQuery.first())))
        .singleElement()
        .matches(r -> !r.fraPlanen());
  }

  private static Soknadsskjema soknad(String kilde) {
    return new Soknadsskjema(
        kilde, null, "Kurs", null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null);
  }

  private static <T extends Record> List<T> rader(Listing<T> liste) {
    return liste.parts().apply(liste.query()).rows();
  }

  private static final class Request implements RequestContext {
    private String id = Ids.next();
    private long version;

    @Override
    public String idForCreate() {
      return id;
    }

    @Override
    public long requiredVersion() {
      return version;
    }
  }
}
