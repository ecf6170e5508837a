// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Inside;
import no.samtak.itests.harness.Inside.Thing;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.Node;
import no.samtak.itests.harness.Others;
import no.samtak.itests.harness.Postgres;
import org.junit.jupiter.api.Test;

/**
 * Teknisk bytte (S3): a module is taken out of the running system and put back, fifty times
 * (another number with -Dsamtak.churn.times), while others read and write elsewhere as fast as they
 * can. No one else notices, and the node is afterwards what it was before.
 */
class ModuleChurnIT {
  private static final int TIMES = Integer.getInteger("samtak.churn.times", 50);
  private static final String MODULE = "oppslag";
  private static final String BUNDLE = "no.samtak.oppslag";

  @Test
  void nobodyElseNoticesOnH2() throws Exception {
    nobodyElseNotices(Node.install("bytte-h2"));
  }

  @Test
  void nobodyElseNoticesOnPostgres() throws Exception {
    nobodyElseNotices(Node.install("bytte-postgres").database(Postgres.create()));
  }

  private static void nobodyElseNotices(Node node) throws Exception {
    try (node) {
      node.start();
      Modules.in(node, MODULE);
      writeNotices(node);
      String rows = notices(node);
      try (Others others = Others.at(node)) {
        // The first turns load what every later one uses again.
        turn(node, 5);
        String faces = faces(node);
        Inside before = Inside.of(node);

        long begun = System.nanoTime();
        turn(node, TIMES);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        Map<String, Long> answers = others.end();
        System.out.printf("%d turns in %d ms, meanwhile %s%n", TIMES, millis, answers);
        assertThat(answers.values()).as("%s", answers).allMatch(count -> count >= TIMES);

        assertThat(notices(node)).as("the module's data").isEqualTo(rows);
        assertThat(faces(node)).as("REST and SOAP as described").isEqualTo(faces);
        assertUnchanged(before, Inside.of(node));
        assertThat(node.complaints()).isEmpty();

        // For good: its paths are unknown. Its data are still there, should it come back.
        Modules.out(node, MODULE);
        Modules.forget(node, MODULE);
        Modules.in(node, MODULE);
        assertThat(notices(node)).isEqualTo(rows);
      }
    }
  }

  private static void turn(Node node, int times) {
    for (int i = 0; i < times; i++) {
      Inside.remember(node, BUNDLE);
      Modules.out(node, MODULE);
      Modules.in(node, MODULE);
    }
  }

  private static void assertUnchanged(Inside before, Inside after) {
    assertThat(after.kept()).as("class loaders of the module that are kept").isEmpty();
    assertThat((double) after.classes())
        .as("loaded classes, before %s", before.classes())
        .isBetween(before.classes() * 0.98, before.classes() * 1.02);
    // Others are the same ones, with the same wires and the same service ids ...
    assertSame(before, after, t -> !isModules(t));
    // ... and what is the module's is there again, each time anew.
    assertSame(anyStart(before), anyStart(after), ModuleChurnIT::isModules);
    assertThat(before.things()).anyMatch(t -> isModules(t) && t.what().contains("EntityManagerF"));
  }

  private static void assertSame(Inside before, Inside after, Predicate<Thing> whose) {
    assertThat(before.things().stream().map(Thing::kind).distinct())
        .contains("bundle", "component", "service", "servlet", "wire");
    List<Thing> was = before.things().stream().filter(whose).toList();
    // Somebody may ask for a class for the first time meanwhile, and have it from somebody else.
    Predicate<Thing> elsewhere =
        t -> t.kind().equals("dynamic") && !was.contains(t) && !t.what().contains(BUNDLE);
    List<Thing> is = after.things().stream().filter(whose.and(elsewhere.negate())).toList();
    assertThat(is.stream().filter(t -> !was.contains(t)).toList()).as("new").isEmpty();
    assertThat(was.stream().filter(t -> !is.contains(t)).toList()).as("gone").isEmpty();
    assertThat(is).isEqualTo(was);
  }

  private static Inside anyStart(Inside seen) {
    return new Inside(
        seen.things().stream().map(Thing::anyStart).toList(), seen.kept(), seen.classes());
  }

  /** The module's own, or the way to its schema that the platform gives it. */
  private static boolean isModules(Thing thing) {
    return thing.bundle().equals(BUNDLE) || thing.what().contains("samtak.schema=" + MODULE);
  }

  /** What the node says that can be called. */
  private static String faces(Node node) throws IOException {
    Http reader = Http.as(node, "leder");
    return reader.get("/api/openapi.json").body() + reader.get("/soap/oppslag?wsdl").body();
  }

  private static void writeNotices(Node node) throws IOException {
    Http writer = Http.as(node, "saksbehandler");
    for (int i = 1; i <= 25; i++) {
      assertThat(
              writer
                  .post(
                      "/api/v1/levanger/oppslag",
                      "{\"tittel\":\"Oppslag %d\",\"tekst\":\"Æ, ø og å\",\"fra\":\"2012-11-%02d\"}"
                          .formatted(i, i))
                  .statusCode())
          .isEqualTo(201);
    }
  }

  private static String notices(Node node) throws IOException {
    return Http.as(node, "saksbehandler").get("/api/v1/levanger/oppslag?format=csv").body();
  }
}
