// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer on HTTP that gives out whatever token the test wants, also such as no issuer would. */
public final class LyingIssuer implements AutoCloseable {
  private static final RSAKey FIRST = key("k1");

  private final HttpServer server;
  private volatile List<RSAKey> keys;
  private volatile String idToken = "";
  private volatile boolean demandsPushed;
  public final AtomicInteger documents = new AtomicInteger();
  public final AtomicInteger keyFetches = new AtomicInteger();
  public final List<String> forms = new CopyOnWriteArrayList<>();
  public volatile int status = 200;

  public LyingIssuer() {
    keys = List.of(FIRST);
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/.well-known", this::document);
    server.createContext(
        "/jwks",
        x -> {
          keyFetches.incrementAndGet();
          answer(x, new JWKSet(List.<JWK>copyOf(keys)).toString(true));
        });
    server.createContext(
        "/token",
        x -> {
          forms.add(body(x));
          answer(x, "{\"id_token\":\"" + idToken + "\",\"token_type\":\"Bearer\"}");
        });
    server.createContext(
        "/par",
        x -> {
          forms.add(body(x));
          answer(x, "{\"request_uri\":\"urn:en:to\",\"expires_in\":60}");
        });
    server.start();
  }

  /** A new key. */
  public static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its name. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The key that it signs with. */
  public RSAKey key() {
    return keys.get(0);
  }

  /** Shows these keys from now on, and signs with the first. */
  public void rotate(RSAKey... next) {
    keys = List.of(next);
  }

  /** Takes only requests that were left first. */
  public void demandPushed() {
    demandsPushed = true;
  }

  /** The next code becomes this. */
  public void gives(String token) {
    idToken = token;
  }

  /** Signs whatever it is. */
  public String sign(Map<String, Object> claims) {
    return sign(claims, key());
  }

  /** Signs with any key, under the name of that key. */
  public static String sign(Map<String, Object> claims, RSAKey key) {
    JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
    claims.forEach(set::claim);
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), set.build());
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwt.serialize();
  }

  /** So many seconds from now. */
  public static Date in(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private void document(HttpExchange x) throws IOException {
    documents.incrementAndGet();
    answer(
        x,
        """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
        "jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/logout",\
        "pushed_authorization_request_endpoint":"%1$s/par",\
        "require_pushed_authorization_requests":%2$s}"""
            .formatted(url(), demandsPushed));
  }

  private static String body(HttpExchange x) throws IOException {
    return new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private void answer(HttpExchange x, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    x.getResponseHeaders().set("Content-Type", "application/json");
    x.sendResponseHeaders(status, bytes.length);
    try (var out = x.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
