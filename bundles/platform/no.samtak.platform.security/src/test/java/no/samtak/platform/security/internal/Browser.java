// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import no.samtak.platform.api.security.FederatedSignIn;
import no.samtak.platform.api.security.FederatedSignIn.Arrival;
import no.samtak.platform.api.security.FederatedSignIn.Way;

/** What a browser carries on its way to an issuer and back. */
final class Browser {
  static final String ORIGIN = "http://127.0.0.1:8181";

  private final FederatedSignIn signIn;
  private final String issuer;
  String cookie = "";
  URI to = URI.create("about:blank");

  Browser(FederatedSignIn signIn, String issuer) {
    this.signIn = signIn;
    this.issuer = issuer;
  }

  Browser depart(String target) {
    Way way = signIn.depart(issuer, target, ORIGIN, false);
    to = way.to();
    cookie = value(way.cookie());
    return this;
  }

  /** A parameter of the address that it was sent to. */
  String sent(String name) {
    return parameters(to).getOrDefault(name, "");
  }

  Arrival arrive(Map<String, String> answer) {
    return signIn.arrive(issuer, answer, cookie, ORIGIN, false);
  }

  /** Back with the right state. */
  Arrival arrive(String code) {
    return arrive(Map.of("code", code, "state", sent("state")));
  }

  static String value(String setCookie) {
    return setCookie.substring(setCookie.indexOf('=') + 1, setCookie.indexOf(';'));
  }

  static Map<String, String> parameters(URI uri) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : uri.getRawQuery().split("&")) {
      int at = pair.indexOf('=');
      parameters.put(
          pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
