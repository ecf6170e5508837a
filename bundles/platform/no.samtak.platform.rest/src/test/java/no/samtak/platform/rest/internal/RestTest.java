// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.rest.internal.publish.Host;
import no.samtak.platform.rest.internal.publish.NotatHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a caller sees of a resource, over HTTP. */
class RestTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String NOTATER = "/api/v1/levanger/notater";
  private static NotatHost notater;
  private static Host host;

  @BeforeAll
  static void start() throws Exception {
    notater = new NotatHost();
    host = notater.host();
    host.check(NOTATER, host.call("GET", "/api/openapi.json", "").body());
  }

  @AfterAll
  static void stop() {
    notater.close();
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  private static void isProblem(HttpResponse<String> response, int status, String slug)
      throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = json(response);
    assertThat(problem.path("type").asText()).isEqualTo("urn:samtak:problem:" + slug);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotEmpty().doesNotContain("problem.");
    assertThat(problem.path("detail").asText()).isNotEmpty().doesNotStartWith("feil.");
    assertThat(problem.path("instance").asText()).startsWith("/api");
    assertThat(problem.path("korrelasjon").asText()).isEqualTo("k-1");
  }

  private static String create(String body, String... headers) throws Exception {
    HttpResponse<String> response = host.call("POST", NOTATER, body, headers);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    return json(response).path("id").asText();
  }

  @Test
  void aCreateTellsPlaceAndVersionAndCanBeReadThere() throws Exception {
    HttpResponse<String> made =
        host.call(
            "POST", NOTATER, "{\"tittel\":\"Ærlig\",\"frist\":\"2026-11-21\",\"belop\":10.50}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(made.headers().firstValue("ETag")).contains("\"1\"");
    String place = made.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> read = host.call("GET", place.replaceFirst("^https?://[^/]+", ""), "");
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.headers().firstValue("Content-Type")).contains("application/json");
    JsonNode notat = json(read);
    assertThat(notat.path("tittel").asText()).isEqualTo("Ærlig");
    assertThat(notat.path("frist").asText()).isEqualTo("2026-11-21");
    assertThat(read.body()).contains("\"belop\":10.50").contains("\"2026-11-21T12:05:00Z\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"tittel\":            | ''         | Linje 1, kolonne",
        "{\"tittel\":\"a\",\"ukjent\":1} | ukjent | kjenner vi ikke",
        "{\"tittel\":\"a\",\"frist\":\"21.11.2026\"} | frist | 2026-11-21",
        "{\"tittel\":\"a\",\"belop\":\"12\"} | belop | tall",
        "{\"tittel\":\"a\",\"slag\":\"STOR\"} | slag | KORT, LANG",
        "{\"tittel\":\"a\",\"viktig\":\"ja\"} | viktig | true",
        "{\"tittel\":12} | tittel | anførselstegn",
        "{\"tittel\":\"a\\u0000b\"} | tittel | lagre",
        "{\"tittel\":\"a\\ud800b\"} | tittel | lagre",
        "{\"tittel\":\"a\",\"tittel\":\"b\"} | '' | kolonne",
        "{\"tittel\":\"a\"} {} | '' | kolonne",
        "{\"tittel\":\"a\",\"linjer\":[{\"tekst\":\"b\",\"antall\":1},{\"tekst\":\"c\",\"antall\":\"x\"}]} | linjer[1].antall | tall",
        "{\"tittel\":\"a\",\"linjer\":[{\"tekst\":\"b\",\"antall\":1.5}]} | linjer[0].antall | tall",
        "{\"tittel\":\" \"} | tittel | Fyll ut",
        "null | '' | innhold",
        "[] | '' | verdi",
      })
  void badJsonIsAnsweredWithFieldOrPlaceAndReason(String body, String field, String reason)
      throws Exception {
    HttpResponse<String> response = host.call("POST", NOTATER, body.trim());
    isProblem(response, 400, "ugyldige-opplysninger");
    JsonNode problem = json(response);
    if (field.equals("''")) {
      assertThat(problem.path("detail").asText()).contains(reason);
    } else {
      assertThat(problem.path("feil").path(0).path("felt").asText()).isEqualTo(field);
      assertThat(problem.path("feil").path(0).path("melding").asText()).contains(reason);
    }
  }

  @Test
  void jsonThatIsTooDeepIsRefused() throws Exception {
    HttpResponse<String> response =
        host.call("POST", NOTATER, "{\"tittel\":" + "[".repeat(100) + "]".repeat(100) + "}");
    isProblem(response, 400, "ugyldige-opplysninger");
  }

  @Test
  void aBodyIsNeededWhereOneIsTaken() throws Exception {
    HttpResponse<String> response =
        host.call("POST", NOTATER, "", "Content-Type", "application/json");
    isProblem(response, 400, "ugyldige-opplysninger");
    assertThat(json(response).path("detail").asText()).contains("ikke sendt noe innhold");
  }

  @Test
  void aBodyOfMoreThanOneMebibyteIsTooLargeHoweverItComes() throws Exception {
    String large = "{\"tittel\":\"" + "a".repeat(1_100_000) + "\"}";
    isProblem(host.call("POST", NOTATER, large), 413, "for-stor");
    HttpRequest chunked =
        HttpRequest.newBuilder(host.uri(NOTATER))
            .header("X-User", "leser")
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.fromPublisher(
                    HttpRequest.BodyPublishers.ofString(large)))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(chunked, HttpResponse.BodyHandlers.ofString());
    isProblem(response, 413, "for-stor");
    assertThat(json(response).path("detail").asText()).contains("1 MiB");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api, 404, finnes-ikke",
    "GET, /api/v2/levanger/notater, 404, finnes-ikke",
    "GET, /api/v1/levanger, 404, finnes-ikke",
    "GET, /api/v1/levanger/ukjent, 404, finnes-ikke",
    "GET, /api/v1/Levanger/notater, 404, finnes-ikke",
    "GET, /api/v1/levanger;x=1/notater, 404, finnes-ikke",
    "GET, /api/v1/node/notater, 404, finnes-ikke",
    "GET, /api/v1/levanger/notater/a/b/c, 404, finnes-ikke",
    "GET, /api/v1/levanger/notater/finnes-ikke, 404, finnes-ikke",
    "GET, /api/v1/orland/notater, 404, finnes-ikke",
    "GET, /api/v1/levanger/notater?etter=%00, 400, ugyldige-opplysninger",
    "PATCH, /api/v1/levanger/notater, 405, metode-ikke-tillatt",
    "POST, /api/openapi.json, 405, metode-ikke-tillatt",
    "GET, /api/openapi/ukjent.json, 404, finnes-ikke",
    "GET, /api/v1/levanger/borte, 503, ikke-i-drift-naa",
    "GET, /api/v1/levanger/borte/7, 503, ikke-i-drift-naa",
    "GET, /api/v1/levanger/notater/uten/rolle, 403, ingen-tilgang",
    "GET, /api/v1/levanger/notater/feil/hos-oss, 500, feil-hos-oss",
    "GET, /api/v1/levanger/notater?antall=0, 400, ugyldige-opplysninger",
    "GET, /api/v1/levanger/notater?antall=201, 400, ugyldige-opplysninger",
    "GET, /api/v1/levanger/notater?antall=ti, 400, ugyldige-opplysninger",
    "GET, /api/v1/levanger/notater?format=pdf, 400, ugyldige-opplysninger",
    "GET, /api/v1/levanger/notater/sok/etter?fra=i-dag, 400, ugyldige-opplysninger",
    "GET, /api/v1/levanger/notater/sok/etter?antall2=x, 400, ugyldige-opplysninger",
    "GET, /api/v1/levanger/notater/sok/etter?slag=x, 400, ugyldige-opplysninger",
  })
  void everyErrorIsAProblem(String method, String path, int status, String slug) throws Exception {
    isProblem(host.call(method, path, ""), status, slug);
  }

  @Test
  void aParameterThatCannotBeReadIsNamed() throws Exception {
    JsonNode problem = json(host.call("GET", NOTATER + "/sok/etter?antall2=x", ""));
    assertThat(problem.path("feil").path(0).path("felt").asText()).isEqualTo("antall2");
  }

  @Test
  void theMethodsOfThePathAreToldWhereOneIsNotAllowed() throws Exception {
    HttpResponse<String> response = host.call("PATCH", NOTATER + "/1", "{}");
    assertThat(response.headers().firstValue("Allow").orElseThrow().split(", "))
        .containsExactlyInAnyOrder("DELETE", "GET", "HEAD", "OPTIONS", "PUT");
  }

  @Test
  void optionsTellsTheMethodsOfThePath() throws Exception {
    HttpResponse<String> options = host.call("OPTIONS", "/api/v1/levanger/notater", "");
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(options.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
    isProblem(host.call("OPTIONS", "/api/v1/levanger/notater/a/b/c", ""), 404, "finnes-ikke");
  }

  @Test
  void theHeadersThatProtectAnAnswerStayOnErrors() throws Exception {
    for (String path : new String[] {"/api/x", NOTATER + "/x", "/api/v1/levanger/borte"}) {
      assertThat(host.call("GET", path, "").headers().firstValue("X-Content-Type-Options"))
          .as(path)
          .contains("nosniff");
    }
  }

  @Test
  void whatIsOutOfServiceTellsWhenToComeBackAndWhoIsOut() throws Exception {
    HttpResponse<String> response = host.call("GET", "/api/v1/levanger/borte", "");
    assertThat(response.headers().firstValue("Retry-After")).contains("10");
    assertThat(json(response).path("detail").asText()).contains("ute");
  }

  @Test
  void aFaultOfOursTellsNothingOfTheInside() throws Exception {
    HttpResponse<String> response = host.call("GET", NOTATER + "/feil/hos-oss", "");
    assertThat(response.body()).doesNotContain("secret").doesNotContain("IllegalState");
    assertThat(json(response).path("detail").asText()).contains("k-1");
  }

  @Test
  void nobodyGetsInWithoutSignInAndTheChallengeSaysHow() throws Exception {
    HttpResponse<String> response = host.callAs("", "GET", NOTATER, "");
    isProblem(response, 401, "ikke-innlogget");
    assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("Bearer")
        .contains("Basic");
    HttpResponse<String> script = host.callAs("", "GET", NOTATER, "", "Sec-Fetch-Mode", "cors");
    assertThat(script.headers().firstValue("WWW-Authenticate").orElseThrow())
        .doesNotContain("Basic");
  }

  @Test
  void anOperationThatSaysNotWhoMayUseItIsRefusedForEverybody() throws Exception {
    isProblem(host.callAs("drift", "GET", "/api/v1/node/glemt", ""), 403, "ingen-tilgang");
    isProblem(host.callAs("", "GET", "/api/v1/node/glemt", ""), 401, "ikke-innlogget");
  }

  @Test
  void theBodyIsNotReadForWhoMayNotSendIt() throws Exception {
    isProblem(host.callAs("", "POST", NOTATER, "not json"), 401, "ikke-innlogget");
  }

  @Test
  void theCallersHeaderCannotMoveTheWorkToAThreadWithoutUser() throws Exception {
    HttpResponse<String> response =
        host.call("POST", NOTATER, "{\"tittel\":\"a\"}", "OnewayRequest", "true");
    assertThat(response.statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Vi finner ikke det du ser etter., Finnes ikke",
    "nn-NO, Vi finn ikkje det du ser etter., Finst ikkje",
    "'de, en;q=0.5, nn;q=0.2', We cannot find what you are looking for., Not found",
    "'no', Vi finner ikke det du ser etter., Finnes ikke",
    "'sv', Vi finner ikke det du ser etter., Finnes ikke",
  })
  void errorsAreInTheCallersLanguage(String accept, String detail, String title) throws Exception {
    for (String path : new String[] {NOTATER + "/x", "/api/v1/levanger/ukjent"}) {
      HttpResponse<String> response = host.call("GET", path, "", "Accept-Language", accept);
      assertThat(json(response).path("detail").asText()).isEqualTo(detail);
      assertThat(json(response).path("title").asText()).isEqualTo(title);
    }
  }

  @Test
  void whatCannotBeGivenIsSaidBeforeAnythingIsChanged() throws Exception {
    int before = notater.created();
    HttpResponse<String> response =
        host.call("POST", NOTATER, "{\"tittel\":\"a\"}", "Accept", "text/html");
    isProblem(response, 406, "format-kan-ikke-gis");
    assertThat(notater.created()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"text/plain", "application/xml", "multipart/form-data; boundary=x"})
  void anotherMediaTypeThanJsonIsNotTaken(String type) throws Exception {
    isProblem(
        host.call("POST", NOTATER, "{\"tittel\":\"a\"}", "Content-Type", type),
        415,
        "format-tas-ikke-imot");
  }

  @Test
  void theVersionThatTheCallerHasIsNotSentAgain() throws Exception {
    String id = create("{\"tittel\":\"a\"}");
    HttpResponse<String> same =
        host.call("GET", NOTATER + "/" + id, "", "If-None-Match", "\"7\", \"1\"");
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(same.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(host.call("GET", NOTATER + "/" + id, "", "If-None-Match", "\"2\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aChangeNeedsTheCurrentVersion() throws Exception {
    String path = NOTATER + "/" + create("{\"tittel\":\"a\"}");
    isProblem(host.call("PUT", path, "{\"tittel\":\"b\"}"), 428, "versjon-mangler");
    for (String wrong : new String[] {"\"2\"", "*", "1", "\"x\""}) {
      isProblem(
          host.call("PUT", path, "{\"tittel\":\"b\"}", "If-Match", wrong), 412, "endret-av-andre");
    }
    HttpResponse<String> changed =
        host.call("PUT", path, "{\"tittel\":\"b\"}", "If-Match", "\"1\"");
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag")).contains("\"2\"");
    isProblem(
        host.call("PUT", path, "{\"tittel\":\"c\"}", "If-Match", "\"1\""), 412, "endret-av-andre");
    HttpResponse<String> gone = host.call("DELETE", path, "");
    assertThat(gone.statusCode()).isEqualTo(204);
    assertThat(gone.body()).isEmpty();
  }

  @Test
  void theSameKeyCreatesOnce() throws Exception {
    int before = notater.created();
    String first = create("{\"tittel\":\"a\"}", "Idempotency-Key", "k1");
    String second = create("{\"tittel\":\"a\"}", "Idempotency-Key", "k1");
    assertThat(second).isEqualTo(first).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(notater.created()).isEqualTo(before + 1);
    assertThat(create("{\"tittel\":\"a\"}", "Idempotency-Key", "k2")).isNotEqualTo(first);
  }

  @Test
  void theSameKeyOfAnotherUserIsAnotherKey() throws Exception {
    String first = create("{\"tittel\":\"a\"}", "Idempotency-Key", "k5");
    HttpResponse<String> other =
        host.callAs("leser2", "POST", NOTATER, "{\"tittel\":\"b\"}", "Idempotency-Key", "k5");
    assertThat(other.statusCode()).isEqualTo(201);
    assertThat(json(other).path("id").asText()).isNotEqualTo(first);
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() throws Exception {
    create("{\"tittel\":\"a\"}", "Idempotency-Key", "k3");
    isProblem(
        host.call("POST", NOTATER, "{\"tittel\":\"b\"}", "Idempotency-Key", "k3"),
        422,
        "nokkel-brukt-om-annet");
  }

  @Test
  void aKeyOfARefusedCreateMayBeUsedWithTheCorrectedBody() throws Exception {
    assertThat(
            host.call("POST", NOTATER, "{\"tittel\":\"krasj\"}", "Idempotency-Key", "k4")
                .statusCode())
        .isEqualTo(409);
    create("{\"tittel\":\"b\"}", "Idempotency-Key", "k4");
  }

  @Test
  void aKeyHasOneTo255VisibleCharacters() throws Exception {
    isProblem(
        host.call("POST", NOTATER, "{\"tittel\":\"a\"}", "Idempotency-Key", "k".repeat(256)),
        400,
        "ugyldige-opplysninger");
    isProblem(
        host.call("POST", NOTATER, "{\"tittel\":\"a\"}", "Idempotency-Key", "a b"),
        400,
        "ugyldige-opplysninger");
  }

  @Test
  void aListComesInPartsThatFollowEachOther() throws Exception {
    JsonNode first = json(host.call("GET", NOTATER, ""));
    assertThat(first.path("rader")).hasSize(20);
    assertThat(first.path("neste").asText()).isEqualTo("20");
    JsonNode next = json(host.call("GET", NOTATER + "?antall=200&etter=300", ""));
    assertThat(next.path("rader")).hasSize(150);
    assertThat(next.path("rader").path(0).path("id").asText()).isEqualTo("301");
    assertThat(next.path("neste").isMissingNode()).isTrue();
  }

  static Stream<String[]> csvWishes() {
    return Stream.of(
        new String[] {NOTATER, "text/csv"},
        new String[] {NOTATER + "?format=csv", "application/json"},
        new String[] {NOTATER + "?format=csv&antall=3", "*/*"});
  }

  @ParameterizedTest
  @MethodSource("csvWishes")
  void aListAsCsvIsTheWholeList(String path, String accept) throws Exception {
    HttpResponse<String> response = host.call("GET", path, "", "Accept", accept);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"notater-levanger.csv\"");
    String[] lines = response.body().split("\r?\n");
    assertThat(lines).hasSize(451);
    assertThat(lines[0]).contains("id;tittel;frist;slag;opprettet_av_meg");
    assertThat(lines[450]).contains("450;levanger æøå 450;2027-03-27;KORT;");
  }

  @Test
  void aListAsXlsxIsAZip() throws Exception {
    HttpResponse<String> response = host.call("GET", NOTATER + "?format=xlsx", "");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).startsWith("PK");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .contains("spreadsheetml");
  }

  @Test
  void aFileThatFailsInTheMiddleIsABrokenTransferAndNotAShortFile() {
    assertThatThrownBy(() -> host.call("GET", NOTATER + "/feil/midt-i", "", "Accept", "text/csv"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aModuleThatIsReadOnlyReadsAndAnswersAChangeWithATypedProblem() throws Exception {
    String path = NOTATER + "/" + create("{\"tittel\":\"a\"}");
    notater.door(Door.READ_ONLY);
    try {
      assertThat(host.call("GET", path, "").statusCode()).isEqualTo(200);
      assertThat(host.call("HEAD", path, "").statusCode()).isEqualTo(200);
      assertThat(host.call("POST", NOTATER + "/sok", "{\"tittel\":\"a\"}").statusCode())
          .as("a POST that says that it reads")
          .isEqualTo(200);
      int before = notater.created();
      HttpResponse<String> refused = host.call("POST", NOTATER, "{\"tittel\":\"b\"}");
      isProblem(refused, 409, "modul-skrivebeskyttet");
      assertThat(json(refused).path("detail").asText()).contains("Levanger", "kan åpne den igjen");
      isProblem(
          host.call("PUT", path, "{\"tittel\":\"b\"}", "If-Match", "\"1\""),
          409,
          "modul-skrivebeskyttet");
      isProblem(host.call("DELETE", path, ""), 409, "modul-skrivebeskyttet");
      assertThat(notater.created()).isEqualTo(before);
      assertThat(
              json(host.call("DELETE", path, "", "Accept-Language", "nn")).path("title").asText())
          .isEqualTo("Modulen er skriveverna");
    } finally {
      notater.door(Door.OPEN);
    }
  }

  @Test
  void aModuleThatIsClosedAnswersEverythingWithATypedProblem() throws Exception {
    notater.door(Door.CLOSED);
    try {
      for (String method : new String[] {"GET", "POST"}) {
        String body = method.equals("POST") ? "{\"tittel\":\"b\"}" : "";
        HttpResponse<String> refused = host.call(method, NOTATER, body);
        isProblem(refused, 404, "modul-ikke-i-drift");
        assertThat(json(refused).path("detail").asText()).contains("om å åpne den");
      }
      isProblem(host.call("GET", "/api/v1/orland/notater", ""), 404, "finnes-ikke");
    } finally {
      notater.door(Door.OPEN);
    }
  }

  @Test
  void aModuleThatIsOutIsNotToBeWaitedForWhereItIsClosed() throws Exception {
    notater.door(Door.CLOSED);
    try {
      HttpResponse<String> refused = host.call("GET", "/api/v1/levanger/borte", "");
      isProblem(refused, 404, "modul-ikke-i-drift");
      assertThat(refused.headers().firstValue("Retry-After")).isEmpty();
      isProblem(host.callAs("", "GET", "/api/v1/levanger/borte", ""), 503, "ikke-i-drift-naa");
      isProblem(host.call("GET", "/api/v1/orland/borte", ""), 503, "ikke-i-drift-naa");
    } finally {
      notater.door(Door.OPEN);
    }
  }

  @Test
  void headIsAnsweredLikeGetWithoutBody() throws Exception {
    HttpResponse<String> response = host.call("HEAD", NOTATER, "");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void requestsInFlightEndBeforeAResourceIsGone() throws Exception {
    try (NotatHost other = new NotatHost()) {
      CompletableFuture<HttpResponse<String>> slow =
          HttpClient.newHttpClient()
              .sendAsync(
                  HttpRequest.newBuilder(other.host().uri(NOTATER + "/treg/foresporsel"))
                      .header("X-User", "leser")
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      other.awaitInside();
      CompletableFuture<Void> going = CompletableFuture.runAsync(other::take);
      other.awaitGone();
      isProblem(other.host().call("GET", NOTATER, ""), 404, "finnes-ikke");
      assertThat(going).isNotDone();
      other.letGo();
      assertThat(slow.get().statusCode()).isEqualTo(200);
      going.get();
    }
  }
}
