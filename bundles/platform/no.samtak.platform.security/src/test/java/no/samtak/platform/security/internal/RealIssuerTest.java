// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.FederatedSignIn.Arrival;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.security.internal.oidc.Config;
import no.samtak.platform.security.internal.oidc.Issuer;
import no.samtak.platform.security.internal.oidc.Kind;
import no.samtak.platform.security.internal.oidc.MachineIssuer;
import no.samtak.platform.security.internal.oidc.MachineTokens;
import no.samtak.testing.TestDatabase;
import no.samtak.testing.oidc.RealIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way, to a server of issuers that others wrote and back. */
class RealIssuerTest {
  private static RealIssuer server;
  private final List<Issuer> open = new ArrayList<>();
  private Sikkerhet sikkerhet;

  @BeforeAll
  static void start() {
    server =
        new RealIssuer(
            """
            {"interactiveLogin":false,"tokenCallbacks":[
             {"issuerId":"entra","tokenExpiry":600,"requestMappings":[{"requestParam":"grant_type","match":"authorization_code","claims":
               {"sub":"par-1","tid":"7a1c","oid":"0b2d","name":"Stille Bjørk","roles":["Samtak.Leder"],"amr":["pwd","mfa"],"sid":"e-1"}}]},
             {"issuerId":"idporten","tokenExpiry":120,"requestMappings":[{"requestParam":"grant_type","match":"authorization_code","claims":
               {"sub":"parvis","pid":"47906701517","acr":"idporten-loa-high","amr":["BankID"],"locale":"nn","sid":"i-1"}}]},
             {"issuerId":"ansattporten","tokenExpiry":120,"requestMappings":[{"requestParam":"grant_type","match":"authorization_code","claims":
               {"sub":"a-1","acr":"entraid","amr":["entraid_mfa"],"name":"Blid Or","authorization_details":[{"type":"ansattporten:orgno","orgno:":{"Authority":"iso6523-actorid-upis","ID":"0192:938587051"}}]}}]},
             {"issuerId":"helseid","tokenExpiry":120,"requestMappings":[{"requestParam":"grant_type","match":"authorization_code","claims":
               {"sub":"h-1","name":"Rask Hegg","helseid://claims/identity/security_level":"4","helseid://claims/identity/pid":"47906701517","helseid://claims/client/claims/orgnr_parent":"938587051"}}]},
             {"issuerId":"maskinporten","tokenExpiry":120,"requestMappings":[{"requestParam":"grant_type","match":"client_credentials","claims":
               {"scope":"samtak:les","consumer":{"authority":"iso6523-actorid-upis","ID":"0192:938587051"}}}]}
            ]}""");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void open() {
    sikkerhet = new Sikkerhet(TestDatabase.h2());
  }

  @AfterEach
  void close() {
    open.forEach(Issuer::close);
  }

  private FederatedSignInService at(String id, Map<String, Object> others) {
    Map<String, Object> settings =
        new HashMap<>(
            Map.of("id", id, "issuer", server.url(id), "clientId", "samtak", "clientSecret", "h"));
    settings.putAll(others);
    Issuer issuer = new Issuer(Config.issuer(settings), Clock.systemUTC());
    open.add(issuer);
    return sikkerhet.federated(issuer);
  }

  /** As a browser goes: to the issuer, and where that sends it. */
  private static Arrival through(FederatedSignInService signIn, String id) throws Exception {
    Browser browser = new Browser(signIn, id).depart("/levanger");
    HttpResponse<String> sentBack = RealIssuer.get(browser.to);
    URI back = URI.create(sentBack.headers().firstValue("Location").orElseThrow());
    assertThat(back.getPath()).isEqualTo("/logg-inn/ekstern/" + id + "/retur");
    return browser.arrive(Browser.parameters(back));
  }

  @Test
  void entra() throws Exception {
    FederatedSignInService signIn =
        at(
            "entra",
            Map.of(
                "kind", Kind.ENTRA,
                "tenants", "7a1c",
                "operatorAmr", "mfa",
                "roles", "roles|Samtak.Leder|TJENESTELEDER|levanger"));
    User user = through(signIn, "entra").session().user();
    assertThat(user.displayName()).isEqualTo("Stille Bjørk");
    assertThat(user.in("levanger").roles()).containsExactly(Role.TJENESTELEDER);
    FederatedSignInService foreign = at("entra", Map.of("kind", Kind.ENTRA, "tenants", "en-annen"));
    assertThat(catchThrowableOfType(DomainException.class, () -> through(foreign, "entra")))
        .isNotNull();
    assertThat(sikkerhet.rows().get(0).resultat()).isEqualTo("utsteder-tenant");
  }

  @Test
  void idporten() throws Exception {
    Map<String, Object> settings =
        Map.of("kind", Kind.IDPORTEN, "acr", "idporten-loa-high", "claims", "pid");
    Arrival arrival = through(at("idporten", settings), "idporten");
    assertThat(arrival.session().user().roles()).isEmpty();
    assertThat(arrival.cookies().toString() + arrival.session().user())
        .doesNotContain("47906701517");
    FederatedSignInService higher =
        at("idporten", Map.of("kind", Kind.IDPORTEN, "acr", "idporten-loa-aller-hoyest"));
    assertThat(
            catchThrowableOfType(DomainException.class, () -> through(higher, "idporten"))
                .text()
                .key())
        .isEqualTo("feil.utsteder.niva");
  }

  @Test
  void ansattporten() throws Exception {
    FederatedSignInService signIn =
        at(
            "ansattporten",
            Map.of(
                "kind", Kind.ANSATTPORTEN,
                "amr", "entraid_mfa",
                "authorizationDetails", "[{\"type\":\"ansattporten:orgno\"}]",
                "roles", "orgnr|938587051|LESER|levanger"));
    assertThat(through(signIn, "ansattporten").session().user().in("levanger").roles())
        .containsExactly(Role.LESER);
  }

  @Test
  void helseid() throws Exception {
    FederatedSignInService signIn =
        at(
            "helseid",
            Map.of(
                "kind", Kind.HELSEID,
                "acr", "4",
                "roles",
                    "helseid://claims/client/claims/orgnr_parent|938587051|SAKSBEHANDLER|levanger"));
    assertThat(through(signIn, "helseid").session().user().in("levanger").roles())
        .containsExactly(Role.SAKSBEHANDLER);
  }

  @Test
  void aCodeIsTakenOnce() throws Exception {
    FederatedSignInService signIn = at("entra", Map.of("kind", Kind.ENTRA, "tenants", "7a1c"));
    Browser browser = new Browser(signIn, "entra").depart("/");
    URI back =
        URI.create(RealIssuer.get(browser.to).headers().firstValue("Location").orElseThrow());
    assertThat(browser.arrive(Browser.parameters(back))).isNotNull();
    assertThat(
            catchThrowableOfType(
                DomainException.class, () -> browser.arrive(Browser.parameters(back))))
        .isNotNull();
  }

  @Test
  void maskinporten() throws Exception {
    MachineIssuer issuer =
        new MachineIssuer(
            Config.machines(
                Map.of(
                    "issuer",
                    server.url("maskinporten"),
                    "consumers",
                    "938587051|samtak:les|LESER|levanger")),
            Clock.systemUTC());
    MachineTokens machines = new MachineTokens();
    machines.add(issuer);
    String token =
        JSONObjectUtils.getString(
            JSONObjectUtils.parse(
                RealIssuer.post(
                        URI.create(server.url("maskinporten") + "/token"),
                        "grant_type=client_credentials&client_id=m&client_secret=s&scope=samtak:les")
                    .body()),
            "access_token");
    User user =
        sikkerhet
            .authenticator
            .with(machines)
            .identify("Bearer " + token, null, "192.0.2.1")
            .orElseThrow()
            .user();
    assertThat(user.username()).isEqualTo("maskin:938587051");
    issuer.close();
  }
}
