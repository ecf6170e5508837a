// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer tells of itself (OpenID Connect Discovery 1.0, RFC 8414).
 *
 * @param issuer its name, as tokens carry it
 * @param authorization where people sign in; null for an issuer of machines
 * @param token where codes become tokens
 * @param keys its keys
 * @param endSession where people sign out; null where it has none
 * @param pushed where the request is left first (RFC 9126); null where it has none
 * @param demandsPushed whether it takes no other requests
 */
record Metadata(
    String issuer,
    @Nullable URI authorization,
    @Nullable URI token,
    URI keys,
    @Nullable URI endSession,
    @Nullable URI pushed,
    boolean demandsPushed) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Reads the document.
   *
   * @param expected the name that the operator wrote
   * @throws IOException where it is not this issuer's, or says what cannot be
   */
  static Metadata parse(String json, String expected) throws IOException {
    try {
      Map<String, Object> document = JSONObjectUtils.parse(json);
      String issuer = JSONObjectUtils.getString(document, "issuer");
      if (!expected.equals(issuer)) {
        throw new IOException("the document of " + expected + " is of another issuer");
      }
      URI keys = uri(document, "jwks_uri");
      if (keys == null) {
        throw new IOException("the document of " + expected + " names no keys");
      }
      return new Metadata(
          issuer,
          uri(document, "authorization_endpoint"),
          uri(document, "token_endpoint"),
          keys,
          uri(document, "end_session_endpoint"),
          uri(document, "pushed_authorization_request_endpoint"),
          Boolean.TRUE.equals(document.get("require_pushed_authorization_requests")));
    } catch (ParseException e) {
      throw new IOException("the document of " + expected + " cannot be read", e);
    }
  }

  private static @Nullable URI uri(Map<String, Object> document, String name)
      throws ParseException, IOException {
    String text = JSONObjectUtils.getString(document, name);
    try {
      return text == null ? null : checked(text);
    } catch (IllegalArgumentException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * An address that secrets may be sent to: https, or this machine itself.
   *
   * @throws IllegalArgumentException for any other
   */
  static URI checked(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not an address: " + text, e);
    }
    String host = uri.getHost();
    boolean safe =
        "https".equals(uri.getScheme())
            || "http".equals(uri.getScheme()) && host != null && LOOPBACK.contains(host);
    if (host == null || !safe || uri.getUserInfo() != null || uri.getFragment() != null) {
      throw new IllegalArgumentException("must be https: " + text);
    }
    return uri;
  }
}
