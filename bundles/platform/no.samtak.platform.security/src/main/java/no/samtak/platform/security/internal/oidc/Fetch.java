// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Asks an issuer over HTTP, within bounds: so long, so much, never to where it was not sent.
 * Through the proxy of the system properties where there is one.
 */
final class Fetch implements AutoCloseable {
  static final Duration LONGEST = Duration.ofSeconds(5);
  static final int LARGEST = 512 * 1024;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          2,
          work -> {
            Thread thread = new Thread(work, "samtak-utsteder");
            thread.setDaemon(true);
            return thread;
          });
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .followRedirects(HttpClient.Redirect.NEVER)
          .executor(threads)
          .build();

  /** The body of a 200; anything else is an error. */
  String get(URI from) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(from).timeout(LONGEST).header("Accept", "application/json").build();
    HttpResponse<byte[]> answer = send(request);
    if (answer.statusCode() != 200) {
      throw new IOException(from + " answered " + answer.statusCode());
    }
    return text(answer);
  }

  /**
   * What a form was answered with.
   *
   * @param status HTTP
   * @param body as text
   */
  record Answer(int status, String body) {}

  /** Sends a form. */
  Answer post(URI to, Map<String, String> form, Map<String, String> headers) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to)
            .timeout(LONGEST)
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(form)));
    headers.forEach(request::header);
    HttpResponse<byte[]> answer = send(request.build());
    return new Answer(answer.statusCode(), text(answer));
  }

  /** Parameters as they stand in a form and after the question mark. */
  static String encode(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> encode(p.getKey()) + "=" + encode(p.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new BoundedBody(LARGEST));
    try {
      // The request's own limit ends with the head of the answer; this one holds for its body too.
      return answer.get(LONGEST.toMillis() + 500, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      answer.cancel(true);
      throw new IOException("interrupted while waiting for " + request.uri().getHost(), e);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException(request.uri().getHost() + " does not answer", e);
    } catch (ExecutionException e) {
      throw new IOException(request.uri().getHost() + " cannot be reached", e.getCause());
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
