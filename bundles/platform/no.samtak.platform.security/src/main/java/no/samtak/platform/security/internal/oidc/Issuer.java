// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.samtak.platform.security.internal.oidc.Refused.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One issuer that people sign in with: the way there and the way back (OpenID Connect Core 1.0,
 * code flow; RFC 7636, RFC 9126, RFC 9207). Asks the issuer for nothing until somebody wants to
 * sign in, so a node starts without it.
 */
@Component(
    service = Issuer.class,
    configurationPid = IssuerConfig.PID,
    configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = IssuerConfig.class, factory = true)
public final class Issuer {
  private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);
  private static final int LONGEST_HINT = 3000;

  private final IssuerSettings settings;
  private final Fetch fetch = new Fetch();
  private final Directory directory;
  private final ClientProof proof;
  private final IdTokens tokens;

  @Activate
  public Issuer(IssuerConfig config) {
    this(config, Clock.systemUTC());
  }

  /** With a clock of its own. */
  public Issuer(IssuerConfig config, Clock clock) {
    this.settings = IssuerSettings.of(config);
    this.directory = new Directory(settings.issuer(), settings.document(), fetch, clock);
    this.proof = new ClientProof(settings, clock);
    this.tokens = new IdTokens(settings, directory, clock);
  }

  /** Nothing is asked of the issuer afterwards. */
  @Deactivate
  public void close() {
    fetch.close();
  }

  /** In addresses. */
  public String id() {
    return settings.id();
  }

  /** For people. */
  public String name() {
    return settings.name();
  }

  /** The lowest stands first. */
  public int order() {
    return settings.order();
  }

  /** Whether it names itself so. */
  public boolean isNamed(String issuer) {
    return settings.issuer().equals(issuer);
  }

  /**
   * The address that the browser is to be sent to.
   *
   * @param back where the issuer is to send it back to
   * @throws IOException where the issuer does not answer, or takes no people
   */
  public URI depart(Departure departure, String back) throws IOException {
    Metadata metadata = directory.metadata();
    URI to = metadata.authorization();
    if (to == null) {
      throw new IOException(settings.issuer() + " is no place to sign in");
    }
    Map<String, String> request = new LinkedHashMap<>();
    request.put("response_type", "code");
    request.put("client_id", settings.clientId());
    request.put("redirect_uri", back);
    request.put("scope", settings.scope());
    request.put("state", departure.state());
    request.put("nonce", departure.nonce());
    request.put("code_challenge", Hash.challenge(departure.verifier()));
    request.put("code_challenge_method", "S256");
    if (!settings.acr().isEmpty() && settings.kind().levelClaim().equals("acr")) {
      request.put("acr_values", String.join(" ", settings.acr()));
    }
    if (!settings.authorizationDetails().isEmpty()) {
      request.put("authorization_details", settings.authorizationDetails());
    }
    return with(to, metadata.demandsPushed() ? pushed(metadata, request) : request);
  }

  /** Leaves the request at the issuer, so that the address says nothing of it. */
  private Map<String, String> pushed(Metadata metadata, Map<String, String> request)
      throws IOException {
    URI to = metadata.pushed();
    if (to == null) {
      throw new IOException(settings.issuer() + " demands pushed requests, and says not where");
    }
    Map<String, String> headers = new LinkedHashMap<>();
    proof.add(request, headers);
    Fetch.Answer answer = fetch.post(to, request, headers);
    try {
      String left =
          answer.status() / 100 == 2
              ? JSONObjectUtils.getString(JSONObjectUtils.parse(answer.body()), "request_uri")
              : null;
      if (left == null) {
        throw new IOException(settings.issuer() + " took no request: " + answer.status());
      }
      Map<String, String> rest = new LinkedHashMap<>();
      rest.put("client_id", settings.clientId());
      rest.put("request_uri", left);
      return rest;
    } catch (ParseException e) {
      throw new IOException(settings.issuer() + " took no request", e);
    }
  }

  /**
   * Who it is that came back. The caller has checked the state.
   *
   * @param answer the parameters that came
   * @param back as at departure
   * @throws Refused where nobody is to be signed in
   * @throws IOException where the issuer does not answer
   */
  public Person arrive(Map<String, String> answer, Departure departure, String back)
      throws Refused, IOException {
    Metadata metadata = directory.metadata();
    String sender = answer.getOrDefault("iss", "");
    if (!sender.isEmpty() && !isNamed(sender)) {
      throw new Refused(Reason.ISSUER);
    }
    String code = answer.getOrDefault("code", "");
    if (answer.containsKey("error") || code.isEmpty()) {
      LOG.info("{} answered a sign-in with an error", settings.id());
      throw new Refused(Reason.ANSWER);
    }
    String token = exchange(metadata, code, departure, back);
    JWTClaimsSet claims = tokens.verify(token, departure.nonce());
    return tokens.person(claims, hint(claims, token));
  }

  private String exchange(Metadata metadata, String code, Departure departure, String back)
      throws Refused, IOException {
    URI to = metadata.token();
    if (to == null) {
      throw new IOException(settings.issuer() + " gives no tokens");
    }
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", back);
    form.put("code_verifier", departure.verifier());
    Map<String, String> headers = new LinkedHashMap<>();
    proof.add(form, headers);
    Fetch.Answer answer = fetch.post(to, form, headers);
    if (answer.status() / 100 == 5) {
      throw new IOException(settings.issuer() + " answered " + answer.status());
    }
    if (answer.status() != 200) {
      LOG.info("{} did not take a code: {}", settings.id(), answer.status());
      throw new Refused(Reason.CODE);
    }
    try {
      String token = JSONObjectUtils.getString(JSONObjectUtils.parse(answer.body()), "id_token");
      if (token == null) {
        throw new Refused(Reason.FORM);
      }
      return token;
    } catch (ParseException e) {
      throw new Refused(Reason.FORM);
    }
  }

  /**
   * What the browser keeps to be signed out there as well: the token, unless it holds an identity
   * number, which must not come into an address (P10); then the issuer's session.
   */
  private String hint(JWTClaimsSet claims, String token) {
    boolean mayTravel = !Claims.tellsNumber(claims.getClaims()) && token.length() <= LONGEST_HINT;
    String sid = Claims.text(claims.getClaims(), "sid");
    String kept = mayTravel ? "t." + token : "s." + (isPlain(sid) ? sid : "");
    return settings.id() + "." + kept;
  }

  private static boolean isPlain(String sid) {
    return sid.length() <= 200
        && sid.chars()
            .allMatch(c -> c > 0x20 && c < 0x7f && c != '"' && c != ',' && c != ';' && c != '\\');
  }

  /**
   * The address that signs the browser out here; empty where the issuer has none, or does not
   * answer now.
   *
   * @param kept what {@link Person#farewell} said after the issuer's id
   * @param back where the issuer is to send the browser afterwards
   */
  public Optional<URI> farewell(String kept, String back) {
    URI to;
    try {
      to = directory.metadata().endSession();
    } catch (IOException e) {
      return Optional.empty();
    }
    if (to == null) {
      return Optional.empty();
    }
    Map<String, String> request = new LinkedHashMap<>();
    request.put("client_id", settings.clientId());
    request.put("post_logout_redirect_uri", back);
    String hint = kept.length() > 2 ? kept.substring(2) : "";
    if (!hint.isEmpty()) {
      request.put(kept.startsWith("t.") ? "id_token_hint" : "logout_hint", hint);
    }
    return Optional.of(with(to, request));
  }

  private static URI with(URI to, Map<String, String> parameters) {
    String before = to.toString();
    return URI.create(before + (to.getRawQuery() == null ? "?" : "&") + Fetch.encode(parameters));
  }

  /** The issuer's session as it is kept: it cannot be told from it. */
  public static String sessionKey(String issuer, String sid) {
    return sid.isEmpty() ? "" : Hash.hex("okt", issuer, sid);
  }
}
