// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Node;
import no.samtak.itests.harness.Postgres;
import org.junit.jupiter.api.Test;

/**
 * UC9 on two nodes: a consent is given on one, the person is read on the other, the consent is
 * taken back on the first, and the next read on the other is denied and logged.
 */
class SamtykkeIT {
  private static final String API = "/api/v1/levanger";
  private static final String EGEN = "prove-oppfolging";
  private static final String MOTTAKER = "prove-bolig";

  @Test
  void whatIsTakenBackOnOneNodeIsClosedForTheNextReadOnTheOther() throws Exception {
    Postgres.Database database = Postgres.create();
    try (Node a = node("a", database);
        Node b = node("b", database)) {
      a.start();
      b.keysOf(a).start();
      service(a, EGEN, "leder", "LEDER");
      service(a, MOTTAKER, "leder", "LEDER");
      tie(a, MOTTAKER, "saksbehandler", "SAKSBEHANDLER");
      String person = person(a);

      assertThat(read(b, person).statusCode()).isEqualTo(404);
      String consent = give(a, person);
      HttpResponse<String> open = read(b, person);
      assertThat(open.statusCode()).as(open.body()).isEqualTo(200);
      assertThat(Http.json(open).get("grunnlag").asText()).isEqualTo("SAMTYKKE");
      assertThat(Http.json(open).get("referanse").asText()).isEqualTo(consent);

      long denials = denials(database, person);
      HttpResponse<String> taken =
          change(a, "PUT", "/samtykker/" + consent + "/tilbaketrekking" + about(person), "{}");
      assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
      HttpResponse<String> closed = read(b, person);
      assertThat(closed.statusCode()).isEqualTo(404);
      assertThat(denials(database, person)).isEqualTo(denials + 1);
      assertThat(withoutWhere(closed))
          .isEqualTo(withoutWhere(read(b, UUID.randomUUID().toString())));
      theMotherIsToldUntilItIsTakenBack(a, b, database, person);
      assertThat(a.complaints()).isEmpty();
      assertThat(b.complaints()).isEmpty();
    }
  }

  /** A next of kin reads nothing in the product: what she is told is entered, by the consent. */
  private static void theMotherIsToldUntilItIsTakenBack(
      Node a, Node b, Postgres.Database database, String person) throws IOException, SQLException {
    String consent = give(a, person, "PARORENDE", "Varm Lind", "AVTALER");
    String told = "/samtykker/" + consent + "/fortalt" + about(person);
    String words = "{\"kategori\":\"AVTALER\",\"ord\":\"At møtet er på tirsdag\"}";
    HttpResponse<String> open = change(b, "POST", told, words);
    assertThat(open.statusCode()).as(open.body()).isEqualTo(200);

    long denials = denials(database, person);
    assertThat(
            change(a, "PUT", "/samtykker/" + consent + "/tilbaketrekking" + about(person), "{}")
                .statusCode())
        .isEqualTo(200);
    assertThat(change(b, "POST", told, words).statusCode()).isEqualTo(409);
    assertThat(denials(database, person)).isEqualTo(denials + 1);
  }

  private static Node node(String name, Postgres.Database database) {
    return Node.install("samtykke-" + name).database(database).set("SAMTAK_NODE", name);
  }

  private static void service(Node node, String slug, String user, String role) throws IOException {
    String body = "{\"slug\":\"%1$s\",\"navn\":\"%1$s\",\"lov\":\"HOL_12_1\"}".formatted(slug);
    created(change(node, "POST", "/tjenester", body));
    tie(node, slug, user, role);
  }

  private static JsonNode tie(Node node, String slug, String user, String role) throws IOException {
    String body = "{\"bruker\":\"%s\",\"rolle\":\"%s\",\"grunn\":\"prøve\"}".formatted(user, role);
    return created(change(node, "POST", "/tjenester/" + slug + "/tilknytninger", body));
  }

  private static String person(Node node) throws IOException {
    return created(
            change(
                node, "POST", "/tjenester/" + EGEN + "/personer", "{\"kode\":\"Prøve to noder\"}"))
        .get("id")
        .asText();
  }

  private static String give(Node node, String person) throws IOException {
    return give(node, person, "TJENESTE", MOTTAKER, "KONTAKT");
  }

  private static String give(Node node, String person, String kind, String recipient, String what)
      throws IOException {
    String template =
        Http.json(Http.as(node, "leder").get(API + "/samtykkemaler"))
            .get("rader")
            .get(0)
            .get("id")
            .asText();
    String body =
        """
        {"mal":"%s","mottakerslag":"%s","mottaker":"%s","kategorier":["%s"],
         "dybde":"STATUS","formal":["SAMARBEID"],"ikkeApnet":"alt annet"}
        """
            .formatted(template, kind, recipient, what);
    String id =
        created(change(node, "POST", "/samtykker" + about(person), body)).get("id").asText();
    HttpResponse<String> given =
        change(
            node,
            "PUT",
            "/samtykker/" + id + "/svar" + about(person),
            "{\"ja\":true,\"form\":\"PAPIR\"}");
    assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
    return id;
  }

  private static HttpResponse<String> read(Node node, String person) throws IOException {
    return Http.as(node, "saksbehandler")
        .get(API + "/tjenester/" + EGEN + "/personer/" + person + "?dybde=STATUS&formal=SAMARBEID");
  }

  private static String about(String person) {
    return "?tjeneste=" + EGEN + "&person=" + person;
  }

  private static HttpResponse<String> change(Node node, String method, String path, String body)
      throws IOException {
    Http leader = Http.as(node, "leder");
    return leader.send(
        leader
            .request(API + path)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  private static JsonNode created(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Http.json(answer);
  }

  private static long denials(Postgres.Database database, String person) throws SQLException {
    return database.ask(
        "select count(*) from sikkerhet.tilgangslogg where person_id = '%s' and grunnlag = ''"
                .formatted(person)
            + " and resultat <> 'ok'");
  }

  /** The answer without the address that was asked for and the request's own id. */
  private static String withoutWhere(HttpResponse<String> answer) throws IOException {
    JsonNode body = Http.json(answer);
    ((ObjectNode) body).remove("instance");
    ((ObjectNode) body).remove("korrelasjon");
    return answer.statusCode() + " " + body;
  }
}
