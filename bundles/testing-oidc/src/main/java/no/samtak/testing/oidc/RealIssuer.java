// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing.oidc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A server of issuers that others wrote, as a process of its own. */
public final class RealIssuer implements AutoCloseable {
  private static final String MAIN = "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final Process process;
  private final int port;

  /**
   * Starts it and waits until it answers.
   *
   * @param settings of its issuers, as JSON
   */
  public RealIssuer(String settings) {
    port = freePort();
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath(),
            MAIN);
    java.environment().put("SERVER_PORT", String.valueOf(port));
    java.environment().put("SERVER_HOSTNAME", "127.0.0.1");
    java.environment().put("JSON_CONFIG", ascii(settings));
    java.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      process = java.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitAnswer();
  }

  /** The name of one of its issuers. */
  public String url(String issuer) {
    return "http://127.0.0.1:" + port + "/" + issuer;
  }

  /** What a browser gets. */
  public static HttpResponse<String> get(URI uri) throws IOException {
    return send(HttpRequest.newBuilder(uri));
  }

  /** What a form gets. */
  public static HttpResponse<String> post(URI uri, String form) throws IOException {
    return send(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void awaitAnswer() {
    for (int i = 0; i < 600; i++) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the issuer ended: " + process.exitValue());
      }
      try {
        if (get(URI.create("http://127.0.0.1:" + port + "/isalive")).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        pause();
      }
    }
    throw new IllegalStateException("the issuer does not answer");
  }

  private void pause() {
    try {
      process.waitFor(100, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** An environment carries other letters only where the machine has a locale for them. */
  private static String ascii(String json) {
    StringBuilder out = new StringBuilder();
    json.chars()
        .forEach(c -> out.append(c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
    return out.toString();
  }

  /** As the build of this module found it. */
  private static String classPath() {
    try (InputStream file = RealIssuer.class.getResourceAsStream("classpath.txt")) {
      if (file == null) {
        throw new IllegalStateException("the build has written no class path");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
