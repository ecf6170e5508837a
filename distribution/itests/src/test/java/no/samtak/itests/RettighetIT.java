// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.NewModules;
import no.samtak.itests.harness.Node;
import org.junit.jupiter.api.Test;

/**
 * A person's access request and erasure reach what a module holds that is uninstalled, and nothing
 * of anybody else; what is too old goes by a run with a report; a breach is followed to its end.
 */
class RettighetIT {
  private static final String API = "/api/v1/levanger";
  private static final String EGEN = "prove-oppfolging";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aPersonIsToldOfAndErasedWhileAModuleIsUninstalled() throws Exception {
    try (Node node = Node.install("rettighet")) {
      String module =
          NewModules.onShelfOf(node, 1, "provetjeneste", "--personer", "--raskt").get(0);
      node.start();
      Modules.in(node, module);
      await("the module's data map")
          .atMost(60, SECONDS)
          .until(() -> Http.as(node, "drift").status("/api/v1/node/datakart/" + module) == 200);
      service(node);
      String person = person(node, "Prøve en");
      String other = person(node, "Prøve to");
      write(node, module, person, "Kom på besøk");
      write(node, module, other, "Ringte");

      String request = begun(node, person, "INNSYN");
      JsonNode within = part(contents(node, request).get("innsyn.json"), module);
      assertThat(within.get("kilde").asText()).isEqualTo("MODUL");
      assertThat(within.toString()).contains("Kom på besøk").doesNotContain("Ringte");

      Modules.out(node, module);
      Map<String, JsonNode> files = contents(node, request);
      assertThat(files.get("manifest.json").get("komplett").asBoolean())
          .as(files.get("manifest.json").toPrettyString())
          .isTrue();
      JsonNode without = part(files.get("innsyn.json"), module);
      assertThat(without.get("kilde").asText()).isEqualTo("DATAKART");
      assertThat(without.toString()).contains("Kom på besøk").doesNotContain("Ringte");
      assertThat(part(files.get("innsyn.json"), "tilgangslogg").get("opplysninger")).isNotEmpty();
      assertThat(put(node, request, "utlevering", "{}").get("tilstand").asText())
          .isEqualTo("UTLEVERT");

      String erasure = begun(node, person, "SLETTING");
      put(
          node,
          erasure,
          "sletting",
          "{\"bekreft\":\"slett\",\"hjemmel\":\"art. 17\",\"grunn\":\"Ba om det\"}");
      JsonNode report =
          Http.json(Http.as(node, "leder").get(API + "/personvern/krav/" + erasure + "/rapport"));
      assertThat(report.toString()).contains("\"tabell\":\"" + module + "." + module + "\"");
      assertThat(gone(node, person)).isEqualTo(404);
      assertThat(gone(node, other)).isEqualTo(200);

      Modules.in(node, module);
      String rows = Http.as(node, "saksbehandler").get(API + "/" + module).body();
      assertThat(rows).contains("Ringte").doesNotContain("Kom på besøk", person);

      write(node, module, other, "For lenge siden", "2010-01-01");
      whatIsTooOldGoes(node, module);
      aBreachIsFollowed(node);
      assertThat(node.complaints()).isEmpty();
      node.stop();
    }
  }

  private static void service(Node node) throws IOException {
    Http leader = Http.as(node, "leder");
    created(
        leader.post(
            API + "/tjenester",
            "{\"slug\":\"%1$s\",\"navn\":\"%1$s\",\"lov\":\"HOL_12_1\"}".formatted(EGEN)));
    created(
        leader.post(
            API + "/tjenester/" + EGEN + "/tilknytninger",
            "{\"bruker\":\"leder\",\"rolle\":\"LEDER\",\"grunn\":\"prøve\"}"));
  }

  private static String person(Node node, String code) throws IOException {
    return created(
            Http.as(node, "leder")
                .post(
                    API + "/tjenester/" + EGEN + "/personer", "{\"kode\":\"%s\"}".formatted(code)))
        .get("id")
        .asText();
  }

  private static void whatIsTooOldGoes(Node node, String module) throws IOException {
    Modules.out(node, module);
    Http leader = Http.as(node, "leder");
    String runs = API + "/oppbevaring/kjoringer";
    String due = leader.get(API + "/oppbevaring?antall=200").body();
    assertThat(due).contains("\"tabell\":\"" + module + "." + module + "\"");
    assertThat(leader.post(runs, "{\"bekreft\":\"ja\",\"grunn\":\"Rydding\"}").statusCode())
        .isEqualTo(400);
    JsonNode run = created(leader.post(runs, "{\"bekreft\":\"levanger\",\"grunn\":\"Rydding\"}"));
    assertThat(run.get("ferdig").asBoolean()).as(run.toPrettyString()).isTrue();
    assertThat(run.get("slettet").asInt()).as(run.toPrettyString()).isOne();
    assertThat(leader.get(runs + "/" + run.get("id").asText() + "/rapport").body())
        .contains("\"tabell\":\"" + module + "." + module + "\"");
    Modules.in(node, module);
    assertThat(Http.as(node, "saksbehandler").get(API + "/" + module).body())
        .contains("Ringte")
        .doesNotContain("For lenge siden");
  }

  private static void aBreachIsFollowed(Node node) throws IOException {
    Http leader = Http.as(node, "leder");
    String breaches = API + "/personvernbrudd";
    JsonNode breach =
        created(
            leader.post(
                breaches,
                """
                {"tittel":"Brev til feil adresse","oppdaget":"%s",
                 "tjeneste":"%s","antall":1,"beskrivelse":"Et vedtak gikk til naboen"}
                """
                    .formatted(Instant.now().minus(Duration.ofHours(1)), EGEN)));
    String one = breaches + "/" + breach.get("id").asText();
    assertThat(send(leader, one + "/lukking", "{\"ord\":\"Ny rutine\"}").statusCode())
        .isEqualTo(409);
    String risk = "{\"risiko\":\"RISIKO\",\"vurdering\":\"Adressen er kjent\"}";
    assertThat(send(leader, one + "/vurdering", risk).statusCode()).isEqualTo(200);
    assertThat(send(leader, one + "/melding", "{\"ord\":\"Sendt\"}").statusCode()).isEqualTo(200);
    assertThat(send(leader, one + "/lukking", "{\"ord\":\"Ny rutine\"}").statusCode())
        .isEqualTo(200);
    assertThat(Http.json(leader.get(one)).get("tilstand").asText()).isEqualTo("LUKKET");
    assertThat(Http.json(leader.get(one + "/hendelser")).get("rader")).hasSize(4);
  }

  private static void write(Node node, String module, String person, String text)
      throws IOException {
    write(node, module, person, text, "2026-11-21");
  }

  private static void write(Node node, String module, String person, String text, String from)
      throws IOException {
    created(
        Http.as(node, "saksbehandler")
            .post(
                API + "/" + module,
                "{\"tittel\":\"%s\",\"tekst\":\"%s\",\"fra\":\"%s\"}"
                    .formatted(person, text, from)));
  }

  private static String begun(Node node, String person, String kind) throws IOException {
    String body =
        """
        {"tjeneste":"%s","person":"%s","slag":"%s","kanal":"SKRANKE","fremsattAv":"PERSONEN"}
        """
            .formatted(EGEN, person, kind);
    String id =
        created(Http.as(node, "leder").post(API + "/personvern/krav", body)).get("id").asText();
    put(node, id, "start", "{}");
    return id;
  }

  private static JsonNode put(Node node, String request, String what, String body)
      throws IOException {
    HttpResponse<String> answer =
        send(Http.as(node, "leder"), API + "/personvern/krav/" + request + "/" + what, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer);
  }

  private static HttpResponse<String> send(Http who, String path, String body) throws IOException {
    return who.send(
        who.request(path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** The files of a new package that are data, by name. */
  private static Map<String, JsonNode> contents(Node node, String request)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                Http.as(node, "leder")
                    .request(API + "/personvern/krav/" + request + "/pakke")
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    Map<String, JsonNode> files = new HashMap<>();
    boolean paper = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        if (e.getName().endsWith(".json")) {
          files.put(e.getName(), JSON.readTree(content));
        } else {
          paper = e.getName().equals("innsyn.pdf") && content[0] == '%' && content[1] == 'P';
        }
      }
    }
    assertThat(paper).as("a paper to read").isTrue();
    return files;
  }

  private static JsonNode part(JsonNode all, String module) {
    for (JsonNode part : all.get("deler")) {
      if (part.get("modul").asText().equals(module)) {
        return part;
      }
    }
    throw new AssertionError("nothing of " + module + " in " + all.toPrettyString());
  }

  private static int gone(Node node, String person) {
    return Http.as(node, "leder").status(API + "/tjenester/" + EGEN + "/personer/" + person);
  }

  private static JsonNode created(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Http.json(answer);
  }
}
