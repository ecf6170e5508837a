// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A caller of a node: nobody, or one of the demo accounts. */
public final class Http {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final Node node;
  private final String authorization;

  private Http(Node node, String authorization) {
    this.node = node;
    this.authorization = authorization;
  }

  /** Nobody. */
  public static Http anonymous(Node node) {
    return new Http(node, null);
  }

  /** A demo account. */
  public static Http as(Node node, String username) {
    String pair = username + ":demo-" + username + "-2026";
    return new Http(
        node, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  /** A request to a path, with sign-in. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(node.uri(path)).timeout(Duration.ofSeconds(60));
    return authorization == null ? builder : builder.header("Authorization", authorization);
  }

  /** Sends. */
  public HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  public HttpResponse<String> get(String path) throws IOException {
    return send(request(path));
  }

  public HttpResponse<String> post(String path, String json) throws IOException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** The status of a GET; 0 where nobody answers. */
  public int status(String path) {
    try {
      return get(path).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  /** The body as JSON. */
  public static JsonNode json(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }
}
