// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Node;
import no.samtak.itests.harness.Postgres;
import org.junit.jupiter.api.Test;

/**
 * The money of a kommune in the running product: the figures of the public sources to the krone
 * wherever they are asked for, and an invented tiltak from idea to the ordinary budget, each guard
 * refusing once.
 */
class MoneyIT {
  private static final String TILTAK =
      """
      tiltak_id;samme_som_sikkerhet;malgruppe;omrade;niva;status;tiltak;innhold;ansvarlig;kan_henvise;kostnad;belop_kr;finansiering_slutt;soker;oppsigelsesvarsel_mnd;oppstart;frist;apningsdager;plasser;timer_per_dag;aldersgrense_fra;aldersgrense_til;merknad;kapittel;kilderad;celle;malgruppe_kilde;hensikt;dager_per_uke;apningstid;antall_stillinger;stillingsprosent;varighet_aar;intervall_aar;hyppighet;oremerket_kr;kostnad_fra_aar;samarbeid;sted;hjemmel
      """;

  @Test
  void onH2() throws IOException {
    theMoneyIsRight(Node.install("penger"));
  }

  @Test
  void onPostgres() throws IOException {
    theMoneyIsRight(Node.install("penger-postgres").database(Postgres.create()));
  }

  private static void theMoneyIsRight(Node made) throws IOException {
    try (Node node = made.start()) {
      Money money = new Money(node);
      money.figuresOfTheSources();
      money.fromIdeaToOrdinary();
      money.closingIsBlockedByWhatIsNotInstalled();
      assertThat(node.complaints()).isEmpty();
    }
  }

  /** One node, and what is asked of it. */
  private static final class Money {
    private final Http economist;
    private final Http leader;
    private final Http operator;

    Money(Node node) {
      economist = Http.as(node, "okonom");
      leader = Http.as(node, "leder");
      operator = Http.as(node, "drift");
    }

    void figuresOfTheSources() throws IOException {
      JsonNode years = get("/api/v1/levanger/innfasing").get("rader");
      assertThat(years).extracting(y -> y.get("behovTkr").asInt()).containsExactly(NEED);
      assertThat(years)
          .extracting(y -> y.path("endringTkr").asInt())
          .containsExactly(0, 540, 1130, 2940, 920);
      assertThat(soap("tiltak", "levanger", "hentInnfasing").replaceAll("\\s", ""))
          .contains("998<", "1538<", "2668<", "5608<", "6528<");
      assertThat(body("/levanger/innfasing")).contains("998", "5\u00a0608", "6\u00a0528");
      assertThat(body("/api/v1/levanger/innfasing?format=csv")).contains("998", "5608", "6528");

      JsonNode sum = get("/api/v1/orland/soknader/sum");
      assertThat(sum.get("tilsagnKr").decimalValue()).isEqualByComparingTo("1575000");
      assertThat(get("/api/v1/orland/soknader").get("rader"))
          .extracting(r -> r.path("andelProsent").asText())
          .containsExactlyInAnyOrder("46.7", "66.7", "", "");
      assertThat(soap("tilskudd", "orland", "sum")).contains("1575000");
      assertThat(body("/orland/soknader")).contains("1\u00a0575\u00a0000");
      assertThat(body("/api/v1/orland/soknader?format=csv")).contains("425000", "850000");

      JsonNode over = get("/api/v1/kvanangen/avvik/prosjektregnskap");
      assertThat(over.toString()).contains("45528.21", "22764.11").doesNotContain("-108000");
      assertThat(soap("regnskap", "kvanangen", "listAvvik")).contains("45528.21");
      assertThat(body("/kvanangen/regnskap/prosjektregnskap")).contains("45\u00a0528,21");

      for (String paper :
          List.of(
              "/api/v1/levanger/innfasing?format=xlsx",
              "/levanger/innfasing?format=pdf",
              "/api/v1/orland/soknader?format=xlsx",
              "/orland/soknader?format=pdf",
              "/kvanangen/regnskap/prosjektregnskap?format=pdf")) {
        HttpResponse<String> answer = economist.send(economist.request(paper));
        assertThat(answer.statusCode()).as(paper).isEqualTo(200);
        assertThat(answer.body()).as(paper).startsWith(paper.contains("pdf") ? "%PDF" : "PK");
      }
    }

    void fromIdeaToOrdinary() throws IOException {
      date("2020-01-15");
      readIn(
          "vaktstua;;voksne;Bolig;Indikerte tiltak;ny;Vaktstua;;Helse;;;;;;;;;;6;;;;;2.1;2.1 N01",
          "glasset;;voksne;Arbeid;Indikerte tiltak;eksisterende;Glasset;;Helse;;;;;;;;;;4;;;;;2.1;2.1 E01");
      assertThat(state("vaktstua")).isEqualTo("PLANLAGT");

      String funding = fund("\"linjer\":[{\"aar\":2020,\"betaler\":\"E\"}]");
      isRefused(tiltak("vaktstua", "KLARGJOR"), "innfasingsplan");
      done(funding(funding, "SOK"));
      isRefused(funding(funding, "GI_TILSAGN"), "beløpet i tilsagnet");
      String path = "/api/v1/verdal/finansieringer/" + funding;
      done(
          put(
              economist,
              path,
              """
              {"tiltakId":"vaktstua","kilde":"Husbanken","fra":"2020-03-01","til":"2022-12-31","tilsagnKr":1200000,
               "innfasingsplan":"Inn i økonomiplanen fra 2023","tapesMed":["glasset"],
               "linjer":[{"aar":2020,"betaler":"E","belopKr":400000.5},{"aar":2022,"betaler":"E"},
                         {"aar":2023,"betaler":"K","belopKr":600000}]}
              """));
      done(funding(funding, "GI_TILSAGN"));
      done(funding(funding, "START"));
      done(tiltak("vaktstua", "KLARGJOR"));

      String agreement =
          Http.json(
                  done(
                      economist.post(
                          "/api/v1/verdal/tiltaksavtaler/vaktstua",
                          "{\"navn\":\"Bo- og tjenesteavtale\",\"slag\":\"AVTALE\",\"begrunnelse\":\"Kreves\"}")))
              .get("id")
              .asText();
      isRefused(tiltak("vaktstua", "START"), "Bo- og tjenesteavtale");
      done(
          put(
              leader,
              "/api/v1/verdal/tiltaksavtaler/vaktstua/" + agreement,
              "{\"navn\":\"Bo- og tjenesteavtale\",\"slag\":\"AVTALE\",\"godkjent\":\"2020-02-10\",\"godkjentAv\":\"Kommunalsjef helse\",\"begrunnelse\":\"Godkjent\"}"));
      done(tiltak("vaktstua", "START"));

      date("2022-02-01");
      await("the warning").atMost(60, TimeUnit.SECONDS).until(() -> is("vaktstua", "TRUET"));
      isRefused(tiltak("vaktstua", "TRYGG"), "31.12.2022");
      isRefused(funding(funding, "SOK_ORDINAER"), "konsekvensutredning");
      done(
          economist.post(
              "/api/v1/verdal/tiltakskjede",
              "{\"fra\":\"vaktstua\",\"til\":\"glasset\",\"slag\":\"DELER_UTSTYR\",\"hva\":\"glassovn\",\"virkning\":\"Må ha ny ovn\",\"begrunnelse\":\"Felles ovn\"}"));
      paper();
      done(funding(funding, "SOK_ORDINAER"));
      done(funding(funding, "VEDTA_ORDINAER"));
      done(tiltak("vaktstua", "TRYGG"));
      done(funding(funding, "TA_INN"));
      assertThat(get("/api/v1/verdal/tiltak/vaktstua/hendelser").get("rader"))
          .extracting(h -> h.get("til").asText())
          .containsExactly("I_DRIFT", "TRUET", "I_DRIFT", "KLARGJORES", "PLANLAGT");
      assertThat(get(path + "/hendelser").get("rader"))
          .as("every change of the funding")
          .hasSizeGreaterThanOrEqualTo(7);
    }

    /** The paper on what follows: each figure leads to a row that is there. */
    private void paper() throws IOException {
      String id =
          Http.json(
                  done(
                      economist.post(
                          "/api/v1/verdal/utredninger",
                          "{\"tittel\":\"Videre drift\",\"sprak\":\"nn\",\"dato\":\"2022-02-01\",\"tiltak\":[\"vaktstua\"]}")))
              .get("id")
              .asText();
      String path = "/api/v1/verdal/utredninger/" + id;
      HttpResponse<String> early = put(economist, path + "/ferdig", "{\"begrunnelse\":\"Klar\"}");
      assertThat(early.statusCode()).as(early.body()).isEqualTo(400);
      List<String> missing = new ArrayList<>();
      Http.json(early).get("feil").forEach(f -> missing.add(f.get("felt").asText()));
      assertThat(missing).contains("VURDERING.vaktstua", "anbefaling.vaktstua");
      for (String part : missing) {
        String field = part.substring(0, part.indexOf('.'));
        if (!field.equals("anbefaling")) {
          done(
              put(
                  economist,
                  path + "/tekster/vaktstua/" + field,
                  "{\"tekst\":\"Skrive av folk.\"}"));
        }
      }
      done(
          economist.put(
              path + "/tiltak/vaktstua/anbefaling", path, "{\"anbefaling\":\"VIDEREFORES\"}"));
      List<String> seen = new ArrayList<>();
      for (JsonNode line : get(path + "/linjer?antall=200").get("rader")) {
        seen.add(line.path("vist").asText());
        String link = line.path("lenke").asText();
        if (!link.isEmpty()) {
          assertThat(economist.status(link.replaceAll("#.*", ""))).as(link).isEqualTo(200);
        }
      }
      assertThat(String.join("\n", seen)).contains("400\u00a0000,50", "600\u00a0000", "glassovn");
      done(put(economist, path + "/ferdig", "{\"begrunnelse\":\"Klar\"}"));
      for (String format : List.of("pdf", "docx")) {
        HttpResponse<String> document =
            economist.send(economist.request(path + "/dokument?format=" + format));
        assertThat(document.body()).startsWith(format.equals("pdf") ? "%PDF" : "PK");
      }
    }

    void closingIsBlockedByWhatIsNotInstalled() throws IOException {
      done(
          put(
              leader,
              "/api/v1/verdal/modulkrav/glasset",
              "{\"tjenester\":[\"aktivitet\"],\"begrunnelse\":\"Har kasse\"}"));
      done(tiltak("glasset", "MELD_TRUET"));
      done(tiltak("glasset", "START_AVVIKLING"));
      isRefused(tiltak("glasset", "AVSLUTT"), "ikke installert");
      done(tiltak("glasset", "OMGJOR_AVVIKLING"));
      assertThat(state("glasset")).isEqualTo("I_DRIFT");
    }

    private String fund(String lines) throws IOException {
      return Http.json(
              done(
                  economist.post(
                      "/api/v1/verdal/finansieringer",
                      "{\"tiltakId\":\"vaktstua\",\"kilde\":\"Husbanken\",\"fra\":\"2020-03-01\",\"til\":\"2022-12-31\","
                          + lines
                          + "}")))
          .get("finansiering")
          .get("id")
          .asText();
    }

    private HttpResponse<String> tiltak(String tiltak, String event) throws IOException {
      String path = "/api/v1/verdal/tiltak/" + tiltak;
      return leader.put(path + "/tilstand", path, event(event));
    }

    private HttpResponse<String> funding(String id, String event) throws IOException {
      String path = "/api/v1/verdal/finansieringer/" + id;
      return economist.put(path + "/tilstand", path, event(event));
    }

    private static String event(String event) {
      return "{\"hendelse\":\"%s\",\"begrunnelse\":\"Vedtak i kommunestyret\"}".formatted(event);
    }

    private void readIn(String... rows) throws IOException {
      String cells = TILTAK.strip();
      StringBuilder file = new StringBuilder(cells).append('\n');
      for (String row : rows) {
        long filled = row.chars().filter(c -> c == ';').count();
        long all = cells.chars().filter(c -> c == ';').count();
        file.append(row).append(";".repeat((int) (all - filled))).append('\n');
      }
      String id =
          Http.json(
                  done(
                      economist.send(
                          economist
                              .request("/api/v1/verdal/innlesinger?type=tiltak&filnavn=tiltak.csv")
                              .header("Content-Type", "text/csv")
                              .POST(BodyPublishers.ofString(file.toString())))))
              .get("id")
              .asText();
      done(economist.post("/api/v1/verdal/innlesinger/" + id + "/utfor", ""));
    }

    private void date(String day) throws IOException {
      done(
          operator.send(
              operator
                  .request("/api/v1/node/forretningsdato")
                  .header("Content-Type", "application/json")
                  .PUT(BodyPublishers.ofString("{\"dato\":\"" + day + "\"}"))));
    }

    private boolean is(String tiltak, String state) throws IOException {
      return state(tiltak).equals(state);
    }

    private String state(String tiltak) throws IOException {
      return get("/api/v1/verdal/tiltak/" + tiltak).get("tilstand").asText();
    }

    private JsonNode get(String path) throws IOException {
      return Http.json(done(economist.get(path)));
    }

    private String body(String path) throws IOException {
      return done(economist.get(path)).body().replace("&nbsp;", "\u00a0");
    }

    /** Changes what stands at the path, as it is now. */
    private static HttpResponse<String> put(Http who, String path, String json) throws IOException {
      return who.put(path, path.endsWith("/ferdig") ? path.replace("/ferdig", "") : path, json);
    }

    private String soap(String segment, String kommune, String operation) throws IOException {
      return done(economist.soap(segment, kommune, operation, "")).body();
    }

    private static void isRefused(HttpResponse<String> answer, String why) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
      assertThat(answer.body()).contains(why);
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
      assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
      return answer;
    }
  }

  private static final Integer[] NEED = {998, 1538, 2668, 5608, 6528};
}
