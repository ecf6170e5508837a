// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.Node;
import no.samtak.itests.harness.Postgres;
import org.junit.jupiter.api.Test;

/**
 * UC10 and S3 in the running product: a module comes in; one kommune opens it, another closes it
 * again, a third never has it. Every path, page, SOAP operation and command of it answers as the
 * kommune's door says. Then it goes for good, and its data are accounted for at each step.
 */
class ModulesPerKommuneIT {
  private static final String MODULE = "bolig";
  private static final String OPEN = "levanger";
  private static final String CLOSED = "orland";
  private static final String ABSENT = "kvanangen";

  @Test
  void onH2() throws IOException {
    moneySteersTheModule(Node.install("kommuner"));
  }

  @Test
  void onPostgres() throws IOException {
    moneySteersTheModule(Node.install("kommuner-postgres").database(Postgres.create()));
  }

  private static void moneySteersTheModule(Node made) throws IOException {
    try (Node node = made.set("SAMTAK_FIRST_OPEN", "oppslag:*").start()) {
      Doors doors = new Doors(node);
      doors.comesInAndIsOpenNowhere();
      doors.twoOpenItWhereATiltakNeedsIt();
      doors.twoOpenItWhereNoneDoesAndCloseItAgain();
      doors.eachDoorAnswersAsDecided();
      doors.isOpenedAgainAsIfNothingHadHappened();
      doors.dataOutliveTheModule();
      doors.goesForGood();
      assertThat(node.complaints())
          .as("nothing but the purge, which is told of loudly")
          .singleElement()
          .asString()
          .contains("Data of module bolig (whole) purged by");
    }
  }

  /** One node, and those who knock. */
  private static final class Doors {
    private final Node node;
    private final Http leader;
    private final Http operator;

    Doors(Node node) {
      this.node = node;
      leader = Http.as(node, "leder");
      operator = Http.as(node, "drift");
    }

    void comesInAndIsOpenNowhere() throws IOException {
      Modules.done(Modules.operation(node, "INN", MODULE));
      for (String kommune : List.of(OPEN, CLOSED, ABSENT)) {
        assertThat(state(kommune)).as(kommune).isEqualTo("INSTALLERT");
        isClosed(kommune);
      }
      assertThat(leader.get("/soap/bolig?wsdl").statusCode()).isEqualTo(200);
      assertThat(problem(leader.get("/api/v1/ukjent/boenheter"), 404)).isEqualTo("finnes-ikke");
    }

    void twoOpenItWhereATiltakNeedsIt() throws IOException {
      String id = proposal(OPEN, "APNE");
      approve(OPEN, id, leader);
      assertThat(state(OPEN)).as("one is not enough").isEqualTo("INSTALLERT");
      assertThat(problem(post(leader, proposals(OPEN) + id + "/godkjenning", "{}"), 409))
          .as("nor the same one twice")
          .isEqualTo("konflikt");
      approve(OPEN, id, operator);
      awaitState(OPEN, "AKTIV");
      assertThat(leader.get("/levanger").body()).contains("/levanger/boliger");
      assertThat(get(leader, "/api/v1/levanger/moduler/bolig").get("grunn").asText()).isNotBlank();
    }

    void twoOpenItWhereNoneDoesAndCloseItAgain() throws IOException {
      propose(CLOSED, "APNE");
      awaitState(CLOSED, "AKTIV");
      for (String kommune : List.of(OPEN, CLOSED)) {
        HttpResponse<String> made = post(leader, "/api/v1/" + kommune + "/boenheter", dwelling(1));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
      }
      propose(CLOSED, "STENG");
      awaitState(CLOSED, "SKRIVEBESKYTTET");
    }

    void eachDoorAnswersAsDecided() throws IOException {
      for (String kommune : List.of(OPEN, CLOSED)) {
        assertThat(get(leader, "/api/v1/" + kommune + "/boenheter").get("rader")).isNotEmpty();
        assertThat(leader.status("/" + kommune + "/boliger")).isEqualTo(200);
        assertThat(leader.soap("bolig", kommune, "liste", "").statusCode()).isEqualTo(200);
        assertThat(node.shell("samtak:boenheter " + kommune)).contains("A-1");
      }
      assertThat(leader.get("/" + CLOSED + "/boliger").body()).contains("skrivebeskyttet");
      assertThat(leader.get("/" + OPEN + "/boliger").body()).doesNotContain("skrivebeskyttet");
      assertThat(problem(post(leader, "/api/v1/" + CLOSED + "/boenheter", dwelling(2)), 409))
          .isEqualTo("modul-skrivebeskyttet");
      assertThat(
              leader
                  .soap(
                      "bolig",
                      CLOSED,
                      "opprett",
                      "<v:innhold><v:objektnummer>A-2</v:objektnummer><v:gate>Gata</v:gate></v:innhold>")
                  .body())
          .contains("modul-skrivebeskyttet");
      HttpResponse<String> second = post(leader, "/api/v1/" + OPEN + "/boenheter", dwelling(2));
      assertThat(second.statusCode()).as(second.body()).isEqualTo(201);
      isClosed(ABSENT);
    }

    void isOpenedAgainAsIfNothingHadHappened() throws IOException {
      String path = "/api/v1/" + CLOSED + "/moduler/" + MODULE + "/gjenapning";
      assertThat(post(leader, path, "{\"grunn\":\" \"}").statusCode()).isEqualTo(400);
      HttpResponse<String> again = post(leader, path, "{\"grunn\":\"Kommunestyret snudde\"}");
      assertThat(again.statusCode()).as(again.body()).isBetween(200, 204);
      awaitState(CLOSED, "AKTIV");
      HttpResponse<String> made = post(leader, "/api/v1/" + CLOSED + "/boenheter", dwelling(2));
      assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
      assertThat(get(leader, "/api/v1/" + CLOSED + "/moduler/" + MODULE + "/hendelser").toString())
          .contains("Kommunestyret snudde", "SKRIVEBESKYTTET");
    }

    void dataOutliveTheModule() throws IOException {
      Modules.done(Modules.operation(node, "UT", MODULE));
      assertThat(leader.status("/api/v1/" + OPEN + "/boenheter")).isEqualTo(503);
      assertThat(problem(leader.get("/api/v1/" + ABSENT + "/boenheter"), 404))
          .isEqualTo("modul-ikke-i-drift");
      assertThat(map()).contains("UTE_MED_DATA", "boenhet");
      Modules.done(Modules.operation(node, "INN", MODULE));
      assertThat(get(leader, "/api/v1/" + OPEN + "/boenheter?antall=200").toString())
          .contains("A-1", "A-2");
      assertThat(map()).contains("INNE_IGJEN");
    }

    /** No tiltak needs it any more: it is closed, deactivated, taken out, archived and purged. */
    void goesForGood() throws IOException {
      for (JsonNode row : get(leader, "/api/v1/" + OPEN + "/modulkrav?antall=200").get("rader")) {
        if (row.get("modul").asText().equals(MODULE)) {
          String path = "/api/v1/" + OPEN + "/modulkrav/" + row.get("tiltakId").asText();
          HttpResponse<String> none =
              leader.put(path, path, "{\"tjenester\":[],\"begrunnelse\":\"Prøve\"}");
          assertThat(none.statusCode()).as(none.body()).isEqualTo(200);
        }
      }
      close(CLOSED);
      awaitState(CLOSED, "SKRIVEBESKYTTET");
      close(OPEN);
      await("the closing to wait for those who live there")
          .atMost(60, SECONDS)
          .until(
              () ->
                  get(leader, "/api/v1/" + OPEN + "/modulforslag?antall=200")
                      .toString()
                      .contains("VENTER_PA"));
      assertThat(state(OPEN)).isEqualTo("AKTIV");
      everybodyMovesOut();
      awaitState(OPEN, "SKRIVEBESKYTTET");
      HttpResponse<String> date =
          operator.send(
              operator
                  .request("/api/v1/node/forretningsdato")
                  .header("Content-Type", "application/json")
                  .PUT(
                      BodyPublishers.ofString(
                          "{\"dato\":\"%s\"}".formatted(LocalDate.now().plusMonths(4)))));
      assertThat(date.statusCode()).as(date.body()).isBetween(200, 204);
      awaitState(OPEN, "DEAKTIVERT");
      awaitState(CLOSED, "DEAKTIVERT");
      isClosed(OPEN);
      String order = "{\"modul\":\"bolig\",\"bekreft\":\"%s\",\"grunn\":\"Prøve\",\"prove\":%s}";
      String purges = "/api/v1/node/slettinger";
      assertThat(post(operator, purges, order.formatted(MODULE, false)).statusCode())
          .as("nothing is purged of a module that is in")
          .isEqualTo(409);
      Modules.done(Modules.operation(node, "UT", MODULE));
      JsonNode archive =
          made(
              post(
                  operator,
                  "/api/v1/node/arkivpakker",
                  "{\"modul\":\"bolig\",\"grunn\":\"Skal bort\"}"));
      String archived = archive.get("id").asText();
      await("the archive").atMost(60, SECONDS).until(() -> map().contains("ARKIVERT"));
      assertThat(map()).contains(archived);
      assertThat(post(operator, purges, order.formatted("boligg", false)).statusCode())
          .as("the name is to be typed right")
          .isEqualTo(400);
      JsonNode trial = made(post(operator, purges, order.formatted("", true)));
      assertThat(trial.get("tilstand").asText()).isEqualTo("PROVET");
      assertThat(map()).as("a trial changes nothing").contains("ARKIVERT");
      JsonNode purge = made(post(operator, purges, order.formatted(MODULE, false)));
      String id = purge.get("id").asText();
      await("the purge")
          .atMost(60, SECONDS)
          .until(() -> get(operator, purges + "/" + id).get("tilstand").asText().equals("SLETTET"));
      assertThat(map()).contains("SLETTET");
      Modules.done(Modules.operation(node, "INN", MODULE));
      assertThat(map()).contains("INNE_IGJEN");
      String again = "/api/v1/" + OPEN + "/moduler/" + MODULE + "/gjenapning";
      assertThat(post(leader, again, "{\"grunn\":\"Ny start\"}").statusCode()).isBetween(200, 204);
      awaitState(OPEN, "AKTIV");
      assertThat(get(leader, "/api/v1/" + OPEN + "/boenheter?antall=200").toString())
          .as("only what the demonstration brings anew")
          .doesNotContain("\"A-1\"", "\"A-2\"");
    }

    private void everybodyMovesOut() throws IOException {
      for (String state : List.of("UTLEID", "RESERVERT")) {
        String list = "/api/v1/" + OPEN + "/boenheter";
        for (JsonNode row : get(leader, list + "?antall=200&utleie=" + state).get("rader")) {
          String path = list + "/" + row.get("id").asText();
          HttpResponse<String> out =
              leader.put(path + "/utleie", path, "{\"til\":\"LEDIG\",\"grunn\":\"Flyttet ut\"}");
          assertThat(out.statusCode()).as(out.body()).isEqualTo(200);
        }
      }
    }

    private String map() throws IOException {
      return get(operator, "/api/v1/node/datakart/" + MODULE).toString();
    }

    private static JsonNode made(HttpResponse<String> answer) throws IOException {
      assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
      return Http.json(answer);
    }

    /** A person's proposal, made by the leader and approved by the operator. */
    private void propose(String kommune, String what) throws IOException {
      HttpResponse<String> made =
          post(
              leader,
              "/api/v1/" + kommune + "/modulforslag",
              "{\"handling\":\"%s\",\"modul\":\"%s\",\"grunn\":\"Vedtak i utvalget\"}"
                  .formatted(what, MODULE));
      assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
      approve(kommune, Http.json(made).get("id").asText(), operator);
    }

    /** Closes it, by the system's own proposal where that has come first. */
    private void close(String kommune) throws IOException {
      HttpResponse<String> made =
          post(
              leader,
              "/api/v1/" + kommune + "/modulforslag",
              "{\"handling\":\"STENG\",\"modul\":\"%s\",\"grunn\":\"Ingen trenger den\"}"
                  .formatted(MODULE));
      if (made.statusCode() == 201) {
        approve(kommune, Http.json(made).get("id").asText(), operator);
      } else {
        String id = proposal(kommune, "STENG");
        approve(kommune, id, leader);
        approve(kommune, id, operator);
      }
    }

    private void approve(String kommune, String id, Http who) throws IOException {
      HttpResponse<String> answer = post(who, proposals(kommune) + id + "/godkjenning", "{}");
      assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }

    /** The system's own proposal, which it makes by itself. */
    private String proposal(String kommune, String what) {
      return await("the proposal to " + what + " in " + kommune)
          .atMost(60, SECONDS)
          .until(
              () -> {
                for (JsonNode f :
                    get(leader, "/api/v1/" + kommune + "/modulforslag?antall=200").get("rader")) {
                  if (f.get("modul").asText().equals(MODULE)
                      && f.get("handling").asText().equals(what)
                      && f.get("tilstand").asText().equals("VENTER")) {
                    return f.get("id").asText();
                  }
                }
                return "";
              },
              id -> !id.isEmpty());
    }

    private static String proposals(String kommune) {
      return "/api/v1/" + kommune + "/modulforslag/";
    }

    private void isClosed(String kommune) throws IOException {
      assertThat(problem(leader.get("/api/v1/" + kommune + "/boenheter"), 404))
          .isEqualTo("modul-ikke-i-drift");
      assertThat(problem(post(leader, "/api/v1/" + kommune + "/boenheter", dwelling(9)), 404))
          .isEqualTo("modul-ikke-i-drift");
      assertThat(leader.status("/" + kommune + "/boliger")).isEqualTo(404);
      assertThat(leader.get("/" + kommune).body()).doesNotContain("/" + kommune + "/boliger");
      assertThat(leader.soap("bolig", kommune, "liste", "").body()).contains("modul-ikke-i-drift");
      assertThat(node.shell("samtak:boenheter " + kommune)).contains("ikke i drift");
    }

    private String state(String kommune) throws IOException {
      return get(leader, "/api/v1/" + kommune + "/moduler/" + MODULE).get("tilstand").asText();
    }

    private void awaitState(String kommune, String state) {
      await(MODULE + " " + state + " in " + kommune)
          .atMost(60, SECONDS)
          .until(() -> state(kommune).equals(state));
    }

    private static String dwelling(int number) {
      return """
          {"objektnummer":"A-%1$d","gate":"Prøvebakken","husnummer":%1$d,"postnummer":"7600",
           "poststed":"Levanger","areal":54.5,"rom":2,"eierform":"KOMMUNAL","husstand":2}
          """
          .formatted(number);
    }

    private static HttpResponse<String> post(Http who, String path, String json)
        throws IOException {
      return who.post(path, json);
    }

    private static JsonNode get(Http who, String path) throws IOException {
      HttpResponse<String> answer = who.get(path);
      assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
      return Http.json(answer);
    }

    /** The last word of the problem's type. */
    private static String problem(HttpResponse<String> answer, int status) throws IOException {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
      String type = Http.json(answer).get("type").asText();
      return type.substring(type.lastIndexOf(':') + 1);
    }
  }
}
