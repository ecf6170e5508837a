// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.rest;

import static no.samtak.bolig.internal.BoligFixture.KOMMUNE;
import static no.samtak.bolig.internal.BoligFixture.innhold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samtak.bolig.internal.BoligFixture;
import no.samtak.bolig.internal.boenhet.Boenhetsok.Rekkefolge;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Sjekkinnhold;
import no.samtak.bolig.internal.boenhet.Sjekkpunkt;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.security.Role;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoenhetResourceTest {
  private final BoligFixture fixture = new BoligFixture(TestDatabase.h2());
  private final Request request = new Request();
  private final BoenhetResource resource = som(Role.SAKSBEHANDLER);

  @Test
  void aCreateSentTwiceMakesOne() {
    Created<BoenhetSvar> made = resource.opprett(KOMMUNE, innhold("1017", "Prøvebakken"));
    resource.opprett(KOMMUNE, innhold("1017", "Prøvebakken"));

    assertThat(made.id()).isEqualTo(request.id);
    assertThat(made.body()).isEqualTo(resource.hent(KOMMUNE, request.id));
    assertThat(liste(resource, null)).hasSize(1);
  }

  @Test
  void aDwellingGoesThroughItsLifeByVersions() {
    String id = resource.opprett(KOMMUNE, innhold("1017", "Prøvebakken")).id();
    request.version = 1;
    assertThat(
            resource
                .klargjoring(KOMMUNE, id, new Klargjoringsvalg(Klargjoring.KLAR, "inspisert"))
                .kanTildeles())
        .isTrue();
    request.version = 2;
    assertThat(resource.utleie(KOMMUNE, id, new Utleievalg(Utleie.UTLEID, "vedtak")).utleie())
        .isEqualTo(Utleie.UTLEID);
    assertThatThrownBy(
            () -> resource.utleie(KOMMUNE, id, new Utleievalg(Utleie.LEDIG, "utflytting")))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    request.version = 3;
    assertThatThrownBy(() -> resource.utleie(KOMMUNE, id, new Utleievalg(Utleie.SPERRET, "nei")))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.CONFLICT));
    assertThatThrownBy(() -> resource.utleie(KOMMUNE, id, new Utleievalg(null, " ")))
        .satisfies(
            e ->
                assertThat(((DomainException) e).fields())
                    .extracting(FieldError::field)
                    .containsExactly("grunn", "til"));
    BoenhetSvar ut = resource.utleie(KOMMUNE, id, new Utleievalg(Utleie.LEDIG, "utflytting"));
    assertThat(ut.klargjoring()).isEqualTo(Klargjoring.INSPEKSJON);
    request.version = 4;
    assertThat(resource.utga(KOMMUNE, id, new Utgangsvalg(null, "solgt")).utgatt())
        .isEqualTo(BoligFixture.IDAG);
    assertThat(liste(resource, null)).isEmpty();
    assertThat(deler(resource.hendelser(KOMMUNE, id, PageQuery.first()))).hasSize(6);
  }

  @Test
  void checksAreMadeAndRead() {
    String id = resource.opprett(KOMMUNE, innhold("1017", "Prøvebakken")).id();

    Created<Sjekksvar> sjekk =
        resource.sjekk(
            KOMMUNE,
            id,
            new Sjekkinnhold(
                null, List.of(Sjekkpunkt.LITE_STOY, Sjekkpunkt.EGEN_INNGANG), "resten"));

    assertThat(sjekk.body().poeng()).isEqualTo(2);
    assertThat(sjekk.body().definisjon()).isEqualTo(1);
    assertThat(sjekk.body().beliggenhet()).isEqualTo(1);
    assertThat(deler(resource.sjekker(KOMMUNE, id, PageQuery.first())))
        .containsExactly(sjekk.body());
    assertThat(resource.hent(KOMMUNE, id).tilstandPoeng()).isEqualTo(2);
  }

  @Test
  void onlyThoseWhoGoThereSeeHowOneGetsIn() {
    String id = resource.opprett(KOMMUNE, innhold("1017", "Prøvebakken")).id();

    assertThat(resource.hent(KOMMUNE, id).adkomst()).isEqualTo("Nøkkel hos vaktmester");
    for (Role role : List.of(Role.LESER, Role.OKONOM, Role.OPERATOR)) {
      assertThat(som(role).hent(KOMMUNE, id).adkomst()).isNull();
      assertThat(liste(som(role), null).get(0).varsel()).isNull();
    }
  }

  @Test
  void theListIsSearchedAndFiltered() {
    resource.opprett(KOMMUNE, innhold("1017", "Prøvebakken"));
    request.id = Ids.next();
    resource.opprett(KOMMUNE, innhold("1018", "Tenkegata"));

    assertThat(liste(resource, null)).hasSize(2);
    assertThat(liste(resource, Utleie.UTLEID)).isEmpty();
    assertThatThrownBy(() -> resource.hent("verdal", request.id))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.NOT_FOUND));
  }

  private static List<BoenhetSvar> liste(BoenhetResource resource, @Nullable Utleie utleie) {
    return deler(
        resource.liste(
            KOMMUNE,
            "",
            utleie,
            null,
            null,
            false,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            Rekkefolge.OBJEKTNUMMER,
            false,
            PageQuery.first()));
  }

  private static <T extends Record> List<T> deler(Listing<T> listing) {
    return listing.parts().apply(listing.query()).rows();
  }

  private BoenhetResource som(Role role) {
    return new BoenhetResource(
        fixture.service, request, new SignedIn(BoligFixture.bruker(role), KOMMUNE));
  }

  private static ErrorKind kind(Throwable e) {
    return ((DomainException) e).kind();
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
