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

  /** Whoever holds the token. */
  public static Http bearer(Node node, String token) {
    return new Http(node, "Bearer " + token);
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

  /**
   * Changes what stands at the path.
   *
   * @param version path of what carries the version, as its ETag; where it has none, version 1 is
   *     meant
   */
  public HttpResponse<String> put(String path, String version, String json) throws IOException {
    String tag = get(version).headers().firstValue("ETag").orElse("\"1\"");
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", tag)
            .PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  /**
   * Calls a SOAP operation.
   *
   * @param segment of {@code /soap/<segment>}, whose namespace is {@code urn:samtak:<segment>}
   * @param content what stands in the operation, as XML; may be empty
   */
  public HttpResponse<String> soap(String segment, String kommune, String operation, String content)
      throws IOException {
    return send(
        request("/soap/" + segment)
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    """
                    <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
                      <soap:Header><k:kommune xmlns:k="urn:samtak:soap">%1$s</k:kommune></soap:Header>
                      <soap:Body><v:%2$s xmlns:v="urn:samtak:%3$s">%4$s</v:%2$s></soap:Body>
                    </soap:Envelope>
                    """
                        .formatted(kommune, operation, segment, content))));
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
