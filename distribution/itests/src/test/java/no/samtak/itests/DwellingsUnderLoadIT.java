// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.ModuleFile;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.NewModules;
import no.samtak.itests.harness.Node;
import no.samtak.itests.harness.Others;
import no.samtak.itests.harness.Postgres;
import org.junit.jupiter.api.Test;

/**
 * A module with a hundred thousand rows (another number with -Dsamtak.dwellings) is taken out, put
 * back, upgraded and swapped for another and back, while people read and write in it and everywhere
 * else. Nobody elsewhere notices; its own users are told what is the matter, and no row is lost.
 */
class DwellingsUnderLoadIT {
  private static final int ROWS = Integer.getInteger("samtak.dwellings", 100_000);
  private static final Path ROOT = Path.of(System.getProperty("samtak.root"));
  private static final String PATH = "/api/v1/levanger/boenheter";

  /** In use; out of the node for a while; not in use in the kommune, after the swap. */
  private static final Set<String> SPECIFIED =
      Set.of("200 ", "201 ", "503 ikke-i-drift-naa", "404 modul-ikke-i-drift");

  private static final String UPGRADE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
        <include file="db/0001-boenhet.xml"/>
        <include file="db/0002-innlesing.xml"/>
        <changeSet id="9999-test" author="samtak">
          <sql>alter table bolig.boenhet add column energimerke varchar(1) default '' not null</sql>
        </changeSet>
      </databaseChangeLog>
      """;

  @Test
  void noRowIsLostAndNobodyElseNotices() throws Exception {
    Postgres.Database database = Postgres.create();
    try (Node node = Node.install("boliger-under-last").database(database)) {
      String other = NewModules.onShelfOf(node, 1, "bolig", "--raskt").get(0);
      ModuleFile.of("bolig", "0.2.0").with("db/changelog.xml", UPGRADE).putOnShelf(node);
      node.start();
      Modules.done(Modules.operation(node, "INN", "bolig"));
      seed(database);
      long sum = sum(database);

      try (Others others = Others.at(node);
          Tenants tenants = new Tenants(node)) {
        for (int turn = 0; turn < 3; turn++) {
          Modules.done(Modules.operation(node, "UT", "bolig"));
          Modules.done(Modules.operation(node, "INN", "bolig"));
        }
        Modules.done(Modules.operation(node, "OPPGRADER", "bolig", "0.2.0"));
        Modules.done(Modules.swap(node, "bolig", other));
        Modules.done(Modules.swap(node, other, "bolig"));

        Map<String, Long> answers = others.end();
        assertThat(answers.values()).as("%s", answers).allMatch(count -> count > 20);
        Set<String> made = tenants.end();
        assertThat(sum(database)).as("the rows of before, as they were").isEqualTo(sum);
        assertThat(database.ask("select count(*) from bolig.boenhet where objektnummer like 'N-%'"))
            .as("acknowledged, each once")
            .isEqualTo(made.size());
        assertThat(Http.as(node, "leder").status(PATH)).isEqualTo(200);
        assertThat(node.complaints()).isEmpty();
      }
    }
  }

  private static void seed(Postgres.Database database) throws IOException, SQLException {
    String sql =
        Files.readString(ROOT.resolve("distribution/bench/boliger/boliger.sql"))
            .replace("{KOMMUNE}", "levanger")
            .replace("{RADER}", "generate_series(1, " + ROWS + ") as t(n)");
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Of the rows that nobody changes, over what each says; the column of the upgrade left out. */
  private static long sum(Postgres.Database database) throws SQLException {
    return database.ask(
        "select count(*) + sum(('x' || substr(md5(concat_ws('|', id, objektnummer, gate, areal, rom,"
            + " utleie, klargjoring, versjon, opprettet)), 1, 8))::bit(32)::bigint)"
            + " from bolig.boenhet where objektnummer like 'B%'");
  }

  /** Those who work with dwellings meanwhile: they read lists and make new ones. */
  private static final class Tenants implements AutoCloseable {
    private final Node node;
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final ExecutorService people = Executors.newFixedThreadPool(3);
    private volatile boolean enough;

    Tenants(Node node) {
      this.node = node;
      people.execute(this::read);
      people.execute(this::read);
      people.execute(this::write);
    }

    /** The numbers that were acknowledged; no answer was another than it should be. */
    Set<String> end() {
      close();
      assertThat(wrong).isEmpty();
      assertThat(seen).as("both sides of what is specified").contains("200 ", "201 ");
      assertThat(seen.stream().anyMatch(s -> s.startsWith("503"))).isTrue();
      return new TreeSet<>(acknowledged);
    }

    @Override
    public void close() {
      enough = true;
      people.shutdown();
      try {
        assertThat(people.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }

    private void read() {
      Http reader = Http.as(node, "saksbehandler");
      try {
        while (!enough) {
          take(reader.get(PATH + "?antall=20"));
          take(reader.get(PATH + "?sok=tallvegen"));
        }
      } catch (IOException e) {
        wrong.add(e.toString());
      }
    }

    /** What was not acknowledged is sent again with its key until it is. */
    private void write() {
      Http writer = Http.as(node, "leder");
      try {
        for (int number = 1; !enough; number++) {
          String key = UUID.randomUUID().toString();
          int status = 0;
          while (status != 201 && !enough) {
            status = take(make(writer, key, number));
          }
          if (status == 201) {
            acknowledged.add("N-" + number);
          } else {
            unsure(writer, key, number);
          }
        }
      } catch (IOException e) {
        wrong.add(e.toString());
      }
    }

    /** The last one, where the end came before an answer that says yes. */
    private void unsure(Http writer, String key, int number) throws IOException {
      HttpResponse<String> answer = make(writer, key, number);
      if (answer.statusCode() == 201) {
        acknowledged.add("N-" + number);
      }
    }

    private HttpResponse<String> make(Http writer, String key, int number) throws IOException {
      return writer.send(
          writer
              .request(PATH)
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", key)
              .POST(
                  BodyPublishers.ofString(
                      """
                      {"objektnummer":"N-%1$d","gate":"Prøvebakken %1$d","husnummer":1,
                       "postnummer":"7600","poststed":"Levanger","areal":54.5,"rom":2,
                       "eierform":"KOMMUNAL","husstand":2}
                      """
                          .formatted(number))));
    }

    private int take(HttpResponse<String> answer) throws IOException {
      String type = "";
      if (answer.statusCode() >= 400) {
        String whole = Http.json(answer).path("type").asText();
        type = whole.substring(whole.lastIndexOf(':') + 1);
      }
      String told = answer.statusCode() + " " + type;
      seen.add(told);
      if (!SPECIFIED.contains(told)
          || answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isEmpty()) {
        wrong.add(answer.request() + " answered " + answer.statusCode() + " " + answer.body());
      }
      return answer.statusCode();
    }
  }
}
