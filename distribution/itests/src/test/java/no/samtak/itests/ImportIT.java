// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samtak.itests.harness.Browser;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/**
 * Files that are wrong are answered with row, column and reason, in both languages, and change
 * nothing; a large file that is right goes in within the node's memory, and one sees how far it has
 * come.
 */
class ImportIT {
  private static final String FILES = "/api/v1/orland/innlesinger";
  private static final String HEAD =
      "tiltak_id;prioritet;tiltak;helarsvirkning_tkr;aar;kilde;belop_tkr;celle\n";
  private static final String GOOD = "god;1;God;450;2010;E;450;E=450\n";
  private static final int LARGE = 100_000;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static Node node;

  @BeforeAll
  static void start() {
    node = Node.install("innlesing").start();
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  /** A file, and where and why it is refused, in bokmål and nynorsk. */
  private record Wrong(
      String name, byte[] file, int row, String column, String why, String kvifor) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Wrong> wrong() throws IOException {
    return Stream.of(
        wrong(
            "wrong column",
            HEAD.replace("belop_tkr", "beløp") + GOOD,
            1,
            "belop_tkr",
            "mangler",
            "manglar"),
        wrong(
            "column twice",
            HEAD.replace("celle", "kilde") + GOOD,
            1,
            "kilde",
            "to ganger",
            "to gonger"),
        wrong(
            "letters",
            HEAD + GOOD + row("mye", "E"),
            3,
            "belop_tkr",
            "ikke et tall",
            "ikkje eit tal"),
        wrong("negative", HEAD + GOOD + row("-450", "E"), 3, "belop_tkr", "negativt", "negativt"),
        wrong(
            "unknown code",
            HEAD + GOOD + row("450", "X"),
            3,
            "kilde",
            "E, K eller B",
            "E, K eller B"),
        new Wrong(
            "Windows-1252",
            (HEAD + GOOD + "b;1;Kunsten å bo;450;2010;E;450;x\n")
                .getBytes(Charset.forName("windows-1252")),
            3,
            "tiltak",
            "Windows-1252 er det «å»",
            "Windows-1252 er det «å»"),
        wrong("empty file", "", 0, "", "Fila er tom", "Fila er tom"),
        wrong("head only", HEAD, 1, "", "ingen rader", "ingen rader"),
        new Wrong("zip", zip(HEAD + GOOD), 0, "", "zip-fil", "zip-fil"),
        wrong(
            "semicolon",
            HEAD + GOOD + "b;1;Homla; igjen;450;2010;E;450;x\n",
            3,
            "",
            "9 celler",
            "9 celler"),
        wrong("comma", (HEAD + GOOD).replace(';', ','), 1, "", "komma", "komma"),
        wrong(
            "long cell",
            HEAD + GOOD + row("450", "E").replace("x\n", "x".repeat(5000) + "\n"),
            3,
            "celle",
            "4",
            "4"),
        wrong(
            "long row",
            HEAD + GOOD + row("450", "E").replace("\n", ";y".repeat(5000) + "\n"),
            3,
            "",
            "celler",
            "celler"),
        wrong(
            "open quote",
            HEAD + GOOD + "b;1;\"Homla;450;2010;E;450;x\n",
            3,
            "tiltak",
            "aldri lukket",
            "aldri lukka"),
        wrong("same row twice", HEAD + GOOD + GOOD, 3, "tiltak_id", "rad 2", "rad 2"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsWrongIsToldWithRowColumnAndReasonAndChangesNothing(Wrong wrong) throws IOException {
    Http sender = Http.as(node, "okonom");
    JsonNode seen = preview(sender, "orland", wrong.file());
    assertThat(seen.get("feil").asLong()).isPositive();
    String path = FILES + "/" + seen.get("id").asText();

    assertThat(lines(sender, path, "nb")).as("nb").anySatisfy(l -> isTold(l, wrong, wrong.why()));
    assertThat(lines(sender, path, "nn"))
        .as("nn")
        .anySatisfy(l -> isTold(l, wrong, wrong.kvifor()));

    HttpResponse<String> refused =
        sender.send(sender.request(path + "/utfor").POST(BodyPublishers.noBody()));
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
    assertThat(refused.headers().firstValue("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
    assertThat(Http.json(refused).get("feil"))
        .as(refused.body())
        .extracting(f -> f.get("felt").asText())
        .contains(wrong.column().isEmpty() ? "fil" : wrong.column());
    assertThat(refused.body()).contains(wrong.why().replace("\"", "\\\""));
    assertThat(Http.json(sender.get("/api/v1/orland/finansieringslinjer")).get("rader"))
        .as("nothing changed")
        .isEmpty();
    assertThat(Http.json(sender.get("/api/v1/orland/tiltak")).get("rader")).isEmpty();
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsAreNoErrors() throws IOException {
    String file = "\uFEFF" + (HEAD + GOOD).replace("\n", "\r\n");
    JsonNode seen = preview(Http.as(node, "okonom"), "orland", utf8(file));
    assertThat(seen.get("feil").asInt()).isZero();
    assertThat(seen.get("nye").asInt()).isEqualTo(1);
  }

  @Test
  void thePageTellsTheSame() throws IOException {
    Path file = Files.writeString(node.home().resolve("feil.csv"), HEAD + GOOD + row("mye", "E"));
    try (Browser browser = new Browser(node)) {
      browser.signIn("okonom");
      browser.open("/orland/innlesing");
      browser.driver().findElement(By.cssSelector("option[value=finansieringsplan]")).click();
      browser.driver().findElement(By.name("fil")).sendKeys(file.toString());
      browser.press(browser.driver().findElement(By.cssSelector("main form button[type=submit]")));
      String said = browser.driver().findElement(By.tagName("main")).getText();
      assertThat(said).contains("Rad 3, belop_tkr", "mye", "ikke et tall", "Skriv sifre");
      assertThat(browser.driver().findElements(By.cssSelector("input[value=utfor]")))
          .as("it cannot be carried out")
          .isEmpty();
      browser.open(java.net.URI.create(browser.driver().getCurrentUrl()).getPath() + "?lang=nn");
      assertThat(browser.driver().findElement(By.tagName("main")).getText())
          .contains("Rad 3, belop_tkr", "ikkje eit tal");
    }
  }

  /** The node has 320 MB of heap for all it does, and ends itself where that is not enough. */
  @Test
  void aLargeFileGoesInWithProgressWhileOthersAreServed() throws Exception {
    Http sender = Http.as(node, "okonom");
    JsonNode seen = preview(sender, "verdal", large());
    assertThat(seen.get("feil").asInt()).isZero();
    assertThat(seen.get("nye").asInt()).isEqualTo(LARGE);
    String id = seen.get("id").asText();

    CompletableFuture<HttpResponse<String>> done =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return sender.send(
                    sender
                        .request("/api/v1/verdal/innlesinger/" + id + "/utfor")
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.noBody()));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    Http other = Http.as(node, "leser");
    Set<Long> progress = new TreeSet<>();
    List<String> pages = new ArrayList<>();
    List<Integer> elsewhere = new ArrayList<>();
    await("the file is in")
        .atMost(5, TimeUnit.MINUTES)
        .pollInterval(200, TimeUnit.MILLISECONDS)
        .until(
            () -> {
              JsonNode now =
                  Http.json(other.get("/api/v1/verdal/innlesinger/" + id + "/framdrift"));
              if (now.get("pagar").asBoolean()) {
                progress.add(now.get("lest").asLong());
                pages.add(sender.get("/verdal/innlesing/" + id).body());
              }
              elsewhere.add(other.status("/api/v1/levanger/tiltak"));
              return done.isDone();
            });
    assertThat(done.get().statusCode()).as(done.get().body()).isEqualTo(200);
    assertThat(Http.json(done.get()).get("tilstand").asText()).isEqualTo("UTFORT");
    assertThat(progress).as("rows read, as others saw it").hasSizeGreaterThan(2);
    assertThat(pages).anySatisfy(p -> assertThat(p).contains("Leser inn rad", "100"));
    assertThat(elsewhere).containsOnly(200);
    JsonNode end = Http.json(other.get("/api/v1/verdal/innlesinger/" + id + "/framdrift"));
    assertThat(end.get("tilstand").asText()).isEqualTo("UTFORT");
    assertThat(end.get("lest").asInt()).isEqualTo(LARGE);

    JsonNode again = preview(sender, "verdal", large());
    assertThat(again.get("like").asInt()).as("the same file twice").isEqualTo(LARGE);
    assertThat(node.complaints()).isEmpty();
  }

  private static byte[] large() {
    StringBuilder file = new StringBuilder(HEAD);
    for (int i = 0; i < LARGE; i++) {
      file.append("tiltak-").append(i / 15).append(";1;Tiltak nummer ").append(i / 15);
      file.append(";100;").append(2010 + i % 5).append(';').append("EKB".charAt(i / 5 % 3));
      file.append(';').append(i % 997).append(";x\n");
    }
    return utf8(file.toString());
  }

  private static JsonNode preview(Http sender, String kommune, byte[] file) throws IOException {
    HttpResponse<String> sent =
        sender.send(
            sender
                .request("/api/v1/" + kommune + "/innlesinger?type=finansieringsplan&filnavn=x.csv")
                .header("Content-Type", "text/csv")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofByteArray(file)));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    return Http.json(sent);
  }

  private static List<JsonNode> lines(Http sender, String path, String language)
      throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    Http.json(sender.get(path + "/linjer?lang=" + language)).get("rader").forEach(lines::add);
    return lines;
  }

  private static void isTold(JsonNode line, Wrong wrong, String why) {
    assertThat(tuple(line.get("rad").asInt(), line.path("kolonne").asText()))
        .isEqualTo(tuple(wrong.row(), wrong.column()));
    assertThat(line.get("feil").asText()).contains(why);
    assertThat(line.get("rett").asText()).as("how it is put right").isNotBlank();
  }

  private static String row(String amount, String source) {
    return "b;1;Homla;450;2010;%s;%s;x\n".formatted(source, amount);
  }

  private static Wrong wrong(
      String name, String file, int row, String column, String why, String kvifor) {
    return new Wrong(name, utf8(file), row, column, why, kvifor);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("plan.csv"));
      zip.write(utf8(text));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
