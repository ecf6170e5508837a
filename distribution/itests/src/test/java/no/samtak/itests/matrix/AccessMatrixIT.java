// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Node;
import no.samtak.testing.oidc.RealIssuer;
import org.junit.jupiter.api.Test;

/**
 * The access matrix: every operation of the OpenAPI document and of every WSDL, called by everybody
 * in every place, answers as it declares. Made from the documents of the running node, so that
 * nothing that it offers can be left out. All that is not as declared is told, not only the first.
 */
class AccessMatrixIT {
  private static final Pattern SERVED =
      Pattern.compile("SoapPublisher\\s+\\[[^]]*] /soap/(\\S+) is");

  /** The register of services is no secret in the kommune: who works where. No person is in it. */
  private static final Set<String> REGISTER =
      Set.of(
          "hentTjeneste",
          "endreTjeneste",
          "listTilknytninger",
          "opprettTilknytning",
          "hentTilknytning",
          "endreTilknytning",
          "bekreftTilknytning",
          "avsluttTilknytning",
          "listTilknytningshendelser");

  /** The ways through the wall that the law gives; they ask for nobody, and so tell nothing. */
  private static final Set<String> WAYS_THROUGH = Set.of("opprettUnntak", "sporNodtilgang");

  /** Tells a leader of the calls themselves, whatever they asked for. */
  private static final Set<String> LOGS = Set.of("listKommunelogg", "listRart");

  private final Queue<String> deviations = new ConcurrentLinkedQueue<>();
  private final AtomicInteger cells = new AtomicInteger();
  private final Map<String, Map<String, String>> report = new ConcurrentHashMap<>();

  @Test
  void everyOperationAnswersEverybodyEverywhereAsItDeclares() throws Exception {
    try (RealIssuer issuer = new RealIssuer(Scene.CLAIMS);
        Node node = Node.install("matrise").set("SAMTAK_FIRST_START", "*")) {
      Scene.settings(node, issuer);
      node.start();
      Scene scene = new Scene(node, issuer);
      List<Actor> actors = scene.set();
      List<Operation> operations = operations(node, scene);
      declared(operations);
      together(actors, actor -> roles(operations, actor, scene));
      together(actors, actor -> walls(operations, actor, scene));
      for (Actor actor : actors) {
        onceInTheLog(operations, actor, scene, Http.as(node, "leder"));
      }
      write(operations, actors);
      assertThat(deviations).as("of %s cells", cells).isEmpty();
      assertThat(node.complaints()).filteredOn(l -> l.contains(" ERROR ")).isEmpty();
    }
  }

  private static List<Operation> operations(Node node, Scene scene) throws Exception {
    Http anybody = Http.anonymous(node);
    List<Operation> operations =
        new ArrayList<>(
            new RestDeclarations(Http.json(anybody.get("/api/openapi.json")), scene.bodies())
                .all());
    // What opens for the caller comes last, or all after it would be open.
    operations.sort(Comparator.comparing(o -> WAYS_THROUGH.contains(o.name())));
    int rest = operations.size();
    assertThat(rest).as("operations of REST").isGreaterThan(200);
    Set<String> segments = new TreeSet<>();
    Matcher served = SERVED.matcher(Files.readString(node.log()));
    while (served.find()) {
      segments.add(served.group(1));
    }
    assertThat(segments).contains("person", "samtykke", "oppslag", "bolig");
    for (String segment : segments) {
      operations.addAll(
          0, new SoapDeclarations(segment, anybody.get("/soap/" + segment + "?wsdl").body()).all());
    }
    assertThat(operations.size() - rest).as("operations of SOAP").isGreaterThan(50);
    return operations;
  }

  private void declared(List<Operation> operations) {
    Set<String> names = new HashSet<>();
    for (Operation operation : operations) {
      if (!operation.isOpen() && operation.roles().isEmpty()) {
        deviations.add(operation.name() + " declares nothing");
      }
      if (!names.add(operation.name())) {
        deviations.add(operation.name() + " stands there twice");
      }
    }
    assertThat(operations.stream().filter(Operation::isBehindWalls).map(Operation::name))
        .contains(
            "hentPerson", "listPersoner", "listSamtykker", "person#hent", "samtykke#hentSamtykke");
  }

  /** Each caller in the own kommune, in another's, and in one that is not. */
  private void roles(List<Operation> operations, Actor actor, Scene scene) {
    for (Operation operation : operations) {
      Answer own = operation.ask(actor.http(), scene.in(Scene.OWN));
      judge(operation, actor, "egen kommune", own, wrongAtHome(operation, actor, own));
      if (!operation.tenant()) {
        continue;
      }
      Answer foreign = operation.ask(actor.http(), scene.in(Scene.FOREIGN));
      Answer absent = operation.ask(actor.http(), scene.in(Scene.ABSENT));
      judge(operation, actor, "fremmed kommune", foreign, wrongAbroad(operation, actor, foreign));
      judge(operation, actor, "ingen kommune", absent, wrongAbroad(operation, actor, absent));
      if (!operation.isOpen() && !foreign.seen().equals(absent.seen())) {
        deviations.add(told(operation, actor, foreign.seen() + " and not " + absent.seen()));
      }
    }
  }

  private static String wrongAtHome(Operation operation, Actor actor, Answer answer) {
    if (actor.isNobody() && !operation.isOpen()) {
      return answer.status() == 401 ? "" : "401";
    }
    if (!actor.may(operation)) {
      return answer.status() == 403 ? "" : "403";
    }
    return answer.isRefusal() || answer.status() >= 500 ? "let in" : "";
  }

  private static String wrongAbroad(Operation operation, Actor actor, Answer answer) {
    if (operation.isOpen()) {
      return answer.isRefusal() || answer.status() >= 500 ? "let in" : "";
    }
    if (actor.isNobody()) {
      return answer.status() == 401 ? "" : "401";
    }
    return answer.kind().equals("finnes-ikke") ? "" : "404 finnes-ikke";
  }

  /** Those who may have to do with persons, at the walls of their service. */
  private void walls(List<Operation> operations, Actor actor, Scene scene) {
    if (!hasPersons(actor)) {
      return;
    }
    for (Operation operation : operations) {
      if (!operation.isBehindWalls()
          || REGISTER.contains(operation.name())
          || !actor.may(operation)) {
        continue;
      }
      alike(operation, actor, scene.othersAndNobodys());
      if (operation.asksForOne() && !LOGS.contains(operation.name())) {
        alike(operation, actor, scene.unknownToOurs());
      }
    }
  }

  /**
   * A call that shows a person leaves one row of it, no call leaves two (P5). The log itself has
   * ids, and who has read it is in it.
   */
  private void onceInTheLog(List<Operation> operations, Actor actor, Scene scene, Http leader)
      throws IOException {
    if (!hasPersons(actor)) {
      return;
    }
    Place known = scene.known(leader);
    Map<Operation, Answer> answers = new LinkedHashMap<>();
    for (Operation operation : operations) {
      if (operation.isBehindWalls() && actor.may(operation) && !LOGS.contains(operation.name())) {
        answers.put(operation, operation.ask(actor.http(), known));
      }
    }
    Map<String, Integer> rows = scene.rowsOf(leader, known.person());
    int shown = 0;
    for (var asked : answers.entrySet()) {
      Answer answer = asked.getValue();
      int found = rows.getOrDefault(answer.call(), 0);
      boolean shows = answer.isGood() && answer.body().contains(known.person());
      shown += shows ? 1 : 0;
      judge(
          asked.getKey(),
          actor,
          known.name(),
          answer,
          found > 1 || shows && found == 0 ? "one row in the log, not " + found : "");
    }
    assertThat(shown).as("operations that showed %s a person", actor.name()).isGreaterThan(10);
  }

  private static boolean hasPersons(Actor actor) {
    return Set.of("saksbehandler", "tjenesteleder").contains(actor.name());
  }

  private void alike(Operation operation, Actor actor, List<Place> places) {
    List<Answer> answers =
        places.stream().map(place -> operation.ask(actor.http(), place)).toList();
    // The last but one or the last place of each list is nobody's.
    Answer expected = answers.get(answers.size() == 4 ? 3 : 1);
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      String wrong = answer.status() >= 500 || answer.status() == 401 ? "no such answer" : "";
      if (!answer.seen().equals(expected.seen())) {
        wrong = "as of nobody: " + expected.seen() + "\n      but: " + answer.seen();
      } else if (answers.size() == 4
          && answer.isGood()
          && !answer.isEmptyList()
          && !WAYS_THROUGH.contains(operation.name())) {
        wrong = "refused: " + answer.body();
      }
      judge(operation, actor, places.get(i).name(), answer, wrong);
    }
  }

  private void judge(Operation operation, Actor actor, String where, Answer answer, String wrong) {
    cells.incrementAndGet();
    report
        .computeIfAbsent(operation.name(), n -> new ConcurrentHashMap<>())
        .merge(
            actor.name(), Integer.toString(answer.status()), (before, now) -> before + " " + now);
    if (!wrong.isEmpty()) {
      deviations.add(told(operation, actor, where + ": " + answer + ", declared: " + wrong));
    }
  }

  private static String told(Operation operation, Actor actor, String what) {
    return operation.name() + " " + operation.roles() + " by " + actor.name() + ", " + what;
  }

  private static void together(List<Actor> actors, java.util.function.Consumer<Actor> work)
      throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(actors.size());
    try {
      List<Callable<Object>> all =
          actors.stream().map(a -> Executors.callable(() -> work.accept(a))).toList();
      for (Future<Object> one : people.invokeAll(all)) {
        one.get();
      }
    } finally {
      people.shutdown();
    }
  }

  /** The whole matrix, for people: each operation, what it declares, what each caller got. */
  private void write(List<Operation> operations, List<Actor> actors) throws IOException {
    StringBuilder text = new StringBuilder("| operation | declares |");
    actors.forEach(a -> text.append(' ').append(a.name()).append(" |"));
    text.append("\n| --- | --- |").append(" --- |".repeat(actors.size())).append('\n');
    for (Operation o : operations) {
      text.append("| ").append(o.name()).append(" | ");
      text.append(o.isOpen() ? "open" : String.join(" ", o.roles())).append(" |");
      Map<String, String> row = new TreeMap<>(report.getOrDefault(o.name(), Map.of()));
      actors.forEach(a -> text.append(' ').append(row.getOrDefault(a.name(), "-")).append(" |"));
      text.append('\n');
    }
    String sum =
        "%d cells of %d operations and %d callers, %d deviations"
            .formatted(cells.get(), operations.size(), actors.size(), deviations.size());
    Path file = Path.of(System.getProperty("samtak.work"), "tilgangsmatrise.md");
    Files.writeString(file, "# " + sum + "\n\n" + text);
    System.out.println("Access matrix: " + sum + ", see " + file);
  }
}
