// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Node;
import org.junit.jupiter.api.Test;

/**
 * An integrator's own bundle, written against the API only: its REST and SOAP endpoints come with
 * sign-in, kommune check and log, and go with the bundle.
 */
class IntegratorIT {
  private static final Path JAR =
      Path.of(
          System.getProperty("samtak.root"),
          "docs/examples/integrator/target/no.eksempel.telefonvakt-1.0.0.jar");
  private static final String REST = "/api/v1/levanger/telefonvakt";
  private static final String SOAP = "/soap/telefonvakt";

  @Test
  void itsEndpointsComeWithTheBundleAndGoWithIt() throws Exception {
    try (Node node = Node.install("integrator").start()) {
      Http writer = Http.as(node, "saksbehandler");
      assertThat(writer.status(REST)).isEqualTo(404);

      node.shell("bundle:install -s file:" + JAR);
      await("WSDL").atMost(30, SECONDS).until(() -> writer.status(SOAP + "?wsdl") == 200);

      assertThat(put(writer, REST, "74 05 25 00").statusCode()).isEqualTo(200);
      assertThat(Http.json(writer.get(REST)).get("telefon").asText()).isEqualTo("74 05 25 00");
      assertThat(put(writer, REST, "ring meg").body()).contains("telefonnummer");

      assertThat(Http.anonymous(node).status(REST)).isEqualTo(401);
      assertThat(put(Http.as(node, "leser"), REST, "1234").statusCode()).isEqualTo(403);
      assertThat(writer.status("/api/v1/finnesikke/telefonvakt")).isEqualTo(404);

      HttpResponse<String> answer = soap(writer, "levanger");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).contains("74 05 25 00");
      assertThat(soap(writer, "finnesikke").body()).contains("Fault", "finnes-ikke");
      assertThat(soap(Http.anonymous(node), "levanger").body()).doesNotContain("74 05 25 00");

      assertThat(Http.as(node, "drift").get("/api/v1/node/tilgangslogg").body())
          .contains("\"objekttype\":\"telefonvakt\"");

      node.shell("bundle:uninstall no.eksempel.telefonvakt");
      await("the path gone").atMost(30, SECONDS).until(() -> writer.status(REST) / 100 != 2);
      assertThat(writer.status(SOAP + "?wsdl")).isNotEqualTo(200);
      assertThat(node.complaints()).isEmpty();
      node.stop();
    }
  }

  private static HttpResponse<String> put(Http http, String path, String telefon)
      throws IOException {
    String body = "{\"telefon\":\"%s\",\"rolle\":\"ruskonsulent\"}".formatted(telefon);
    return http.send(
        http.request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> soap(Http http, String kommune) throws IOException {
    String envelope =
        """
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
          <soap:Header><k:kommune xmlns:k="urn:samtak:soap">%s</k:kommune></soap:Header>
          <soap:Body><v:hent xmlns:v="urn:eksempel:telefonvakt"/></soap:Body>
        </soap:Envelope>
        """
            .formatted(kommune);
    return http.send(
        http.request(SOAP)
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(BodyPublishers.ofString(envelope)));
  }
}
