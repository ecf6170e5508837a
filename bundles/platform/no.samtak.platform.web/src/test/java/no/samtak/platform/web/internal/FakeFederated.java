// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.FederatedSignIn;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;

/** One issuer, that lets in whoever comes back with the code {@code riktig}. */
final class FakeFederated implements FederatedSignIn {
  private final User user;
  boolean localOpen = true;
  final List<String> ended = new ArrayList<>();

  FakeFederated(User user) {
    this.user = user;
  }

  @Override
  public List<Choice> issuers() {
    return List.of(new Choice("jobb", "Jobbkontoen"), new Choice("id", "ID-porten"));
  }

  @Override
  public boolean localOpen() {
    return localOpen;
  }

  @Override
  public String contact() {
    return "servicetorget";
  }

  @Override
  public Way depart(String issuer, String target, String origin, boolean https) {
    if (!issuer.equals("jobb")) {
      throw new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.utsteder.borte", "ID-porten"));
    }
    return new Way(
        URI.create("https://login.example.no/authorize?state=abc"),
        STATE_COOKIE + "=" + target.replace("/", "_") + "; Path=/logg-inn; HttpOnly");
  }

  @Override
  public Arrival arrive(
      String issuer, Map<String, String> answer, String cookie, String origin, boolean https) {
    if (!answer.getOrDefault("code", "").equals("riktig") || cookie.isEmpty()) {
      throw new DomainException(
          ErrorKind.UNAUTHENTICATED, Text.of("feil.utsteder.niva", "Jobbkontoen"));
    }
    return new Arrival(
        new Session(user.username(), Instant.MAX, user),
        cookie.replace("_", "/"),
        List.of(FAREWELL_COOKIE + "=jobb.t.x; Path=/logg-ut; HttpOnly"));
  }

  @Override
  public String forgetState(boolean https) {
    return STATE_COOKIE + "=; Max-Age=0; Path=/logg-inn";
  }

  @Override
  public String forgetFarewell(boolean https) {
    return FAREWELL_COOKIE + "=; Max-Age=0; Path=/logg-ut";
  }

  @Override
  public Optional<Farewell> farewell(String farewell, String origin) {
    return farewell.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Farewell("Jobbkontoen", URI.create("https://login.example.no/logout?a=b&c=d")));
  }

  @Override
  public void ended(String issuer, String iss, String sid) {
    ended.add(issuer + " " + iss + " " + sid);
  }
}
