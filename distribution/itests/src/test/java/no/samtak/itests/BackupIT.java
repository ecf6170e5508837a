// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import no.samtak.itests.harness.BackupContent;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.Node;
import no.samtak.itests.harness.Postgres;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * A backup is taken while others write as fast as they can, and is put back on a node that has
 * nothing. What is there is what there was at one moment: all that was acknowledged before the
 * backup was asked for, nothing without what came before it, no write without its row in the log.
 */
class BackupIT {
  private static final int WRITERS = 6;
  private static final String NOTICES = "oppslag.oppslag";
  private static final String LOG = "sikkerhet.tilgangslogg";
  private static final String WATCHES_MONEY = "no.samtak.core.tilskudd";

  /** What the node changes by itself as soon as it reads what was put back. */
  private static final Set<String> NODES_OWN =
      Set.of(
          "sikkerhet.konto",
          "sikkerhet.tilgangslogg_forsegling",
          "drift.node",
          "drift.nodemodul",
          "drift.modulsti");

  /** What only grows, by what is done to see what was put back. */
  private static final Set<String> GROWS =
      Set.of(LOG, "sikkerhet.tilgangslogg_segl", "drift.moduloperasjon");

  /** When a write was sent and acknowledged, in nanoseconds; 0 = not acknowledged. */
  private record Write(long sent, long acknowledged) {}

  @Test
  void whatIsPutBackIsOneMomentOfWhatWasThereOnH2() throws Exception {
    whatIsPutBackIsOneMomentOfWhatWasThere(
        Node.install("kopi-h2-fra"), Node.install("kopi-h2-til"));
  }

  @Test
  void whatIsPutBackIsOneMomentOfWhatWasThereOnPostgres() throws Exception {
    whatIsPutBackIsOneMomentOfWhatWasThere(
        Node.install("kopi-postgres-fra").database(Postgres.create()),
        Node.install("kopi-postgres-til").database(Postgres.create()));
  }

  private static void whatIsPutBackIsOneMomentOfWhatWasThere(Node from, Node to) throws Exception {
    Path copy = Files.createDirectories(from.home().resolve("kopier")).resolve("kopi.zip");
    Map<String, Write> writes = new ConcurrentHashMap<>();
    Set<String> before;
    try (from) {
      from.start();
      Modules.in(from, "oppslag");
      AtomicBoolean enough = new AtomicBoolean();
      ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
      for (int i = 0; i < WRITERS; i++) {
        writers.submit(() -> write(from, enough, writes));
      }
      Awaitility.await()
          .atMost(120, TimeUnit.SECONDS)
          .until(() -> acknowledged(writes).size() > 300);
      before = acknowledged(writes);
      String said = from.shell("samtak:sikkerhetskopi " + copy);
      int during = acknowledged(writes).size();
      enough.set(true);
      writers.shutdown();
      assertThat(writers.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
      assertThat(said).contains("Skrevet: " + copy);
      assertThat(during).as("writes went on meanwhile").isGreaterThan(before.size());
      assertThat(acknowledged(writes)).as("nobody was refused").hasSameSizeAs(writes.keySet());
      assertThat(from.complaints()).isEmpty();
    }
    BackupContent kept = BackupContent.of(copy);
    isOneMoment(kept, before, writes);

    try (to) {
      putBack(to, copy, kept);
    }
  }

  /**
   * On a node as it is used: no demo account, no row. Its calendar is another than the demo's, and
   * it would soon begin to tell by it which tiltak have uncertain money: who does so stands still
   * while rows are compared.
   */
  private static void putBack(Node to, Path copy, BackupContent kept) throws Exception {
    to.set("SAMTAK_MODE", "pilot").start();
    to.shell("bundle:stop " + WATCHES_MONEY);
    for (Path damaged : damaged(copy)) {
      assertThat(to.shell("samtak:gjenopprett " + damaged))
          .as(damaged.getFileName().toString())
          .contains("ikke en hel og uendret sikkerhetskopi", "Ingenting er endret");
    }
    assertThat(to.shell("samtak:gjenopprett " + copy.resolveSibling("finnes-ikke.zip")))
        .contains("finnes-ikke.zip");
    Path empty = copy.resolveSibling("tom-node.zip");
    to.shell("samtak:sikkerhetskopi " + empty);
    assertThat(BackupContent.of(empty).rows("tiltak.tiltak")).as("nothing came").isEmpty();

    assertThat(to.shell("samtak:gjenopprett " + copy)).contains("Lagt tilbake:");
    assertThat(Http.as(to, "drift").status("/api/v1/node/moduler"))
        .as("accounts that everybody knows the password of are shut outside a demo")
        .isEqualTo(401);
    Path again = copy.resolveSibling("fra-ny-node.zip");
    assertThat(to.shell("samtak:sikkerhetskopi " + again)).contains("Skrevet:");
    isEqual(BackupContent.of(again), kept);
    assertThat(to.shell("samtak:logg-verifiser"))
        .as("the sealed log")
        .contains("er som den ble forseglet");

    assertThat(to.shell("samtak:gjenopprett " + copy))
        .as("what is stored by now is not written over unless one says so")
        .contains("lagret noe fra før (i ", "Oppgi navnet samtak");
    to.shell("bundle:start " + WATCHES_MONEY);
    to.stop();

    to.set("SAMTAK_MODE", "demo").start();
    Http reader = Http.as(to, "saksbehandler");
    Awaitility.await("the module that the copy wants in")
        .atMost(60, TimeUnit.SECONDS)
        .until(() -> reader.status("/api/v1/levanger/oppslag") == 200);
    assertThat(titles(to)).isEqualTo(new TreeSet<>(kept.column(NOTICES, "tittel")));
    to.stop();
  }

  private static void isOneMoment(
      BackupContent kept, Set<String> before, Map<String, Write> writes) {
    Set<String> rows = new TreeSet<>(kept.column(NOTICES, "tittel"));
    assertThat(kept.column(NOTICES, "tittel")).as("each once").hasSameSizeAs(rows);
    assertThat(rows).as("acknowledged before the backup").containsAll(before);
    assertThat(writes.keySet()).as("nothing that nobody wrote").containsAll(rows);
    long last = rows.stream().mapToLong(row -> writes.get(row).sent()).max().orElseThrow();
    assertThat(rows)
        .as("all that was acknowledged before the last of them was sent")
        .containsAll(
            writes.entrySet().stream()
                .filter(w -> w.getValue().acknowledged() < last)
                .map(Map.Entry::getKey)
                .toList());
    List<String> objects = kept.column(LOG, "objekttype");
    List<String> logged = kept.column(LOG, "objekt_id");
    Set<String> loggedNotices = new TreeSet<>();
    for (int i = 0; i < objects.size(); i++) {
      if (objects.get(i).equals("oppslag")) {
        loggedNotices.add(logged.get(i));
      }
    }
    assertThat(loggedNotices)
        .as("a row and its row in the log are there together")
        .isEqualTo(new TreeSet<>(kept.column(NOTICES, "id")));
  }

  /**
   * The logs go on, the demo accounts are shut and the node tells of itself; all else is the same
   * row for row.
   */
  private static void isEqual(BackupContent now, BackupContent kept) {
    assertThat(now.tables()).isEqualTo(kept.tables());
    for (String table : kept.tables()) {
      if (GROWS.contains(table)) {
        assertThat(now.rows(table)).as(table).containsAll(kept.rows(table));
      } else if (!NODES_OWN.contains(table)) {
        assertThat(now.rows(table)).as(table).isEqualTo(kept.rows(table));
      }
    }
    assertThat(now.column("sikkerhet.konto", "brukernavn"))
        .containsAll(kept.column("sikkerhet.konto", "brukernavn"));
  }

  private static List<Path> damaged(Path copy) throws IOException {
    byte[] bytes = Files.readAllBytes(copy);
    byte[] turned = bytes.clone();
    turned[bytes.length / 2] ^= 0x10;
    return List.of(
        Files.write(copy.resolveSibling("snudd-bit.zip"), turned),
        Files.write(
            copy.resolveSibling("avkuttet.zip"), Arrays.copyOf(bytes, bytes.length * 2 / 3)),
        Files.write(copy.resolveSibling("tom.zip"), new byte[0]),
        Files.write(
            copy.resolveSibling("tekst.zip"), "Ikke en kopi".getBytes(StandardCharsets.UTF_8)));
  }

  private static Set<String> acknowledged(Map<String, Write> writes) {
    return writes.entrySet().stream()
        .filter(w -> w.getValue().acknowledged() > 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static void write(Node node, AtomicBoolean enough, Map<String, Write> writes) {
    Http writer = Http.as(node, "saksbehandler");
    while (!enough.get()) {
      String title = UUID.randomUUID().toString();
      long sent = System.nanoTime();
      writes.put(title, new Write(sent, 0));
      try {
        int status =
            writer
                .send(
                    writer
                        .request("/api/v1/levanger/oppslag")
                        .header("Content-Type", "application/json")
                        .POST(
                            BodyPublishers.ofString(
                                """
                                {"tittel": "%s", "tekst": "Æ, ø og å", "fra": "2012-11-14"}
                                """
                                    .formatted(title))))
                .statusCode();
        if (status == 201) {
          writes.put(title, new Write(sent, System.nanoTime()));
        }
      } catch (IOException e) {
        return;
      }
    }
  }

  private static Set<String> titles(Node node) throws IOException {
    Set<String> titles = new TreeSet<>();
    Http reader = Http.as(node, "saksbehandler");
    String path = "/api/v1/levanger/oppslag?antall=200";
    for (String next = path; next != null; ) {
      var part = Http.json(reader.get(next));
      part.get("rader").forEach(row -> titles.add(row.get("tittel").asText()));
      next = part.path("neste").isTextual() ? path + "&etter=" + part.get("neste").asText() : null;
    }
    return titles;
  }
}
