// SPDX-License-Identifier: EUPL-1.2
package no.samtak.featurestest;

import static no.samtak.featurestest.Inside.await;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeatureState;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.Repository;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The distribution with Karaf alone at the start, and every feature of {@code features/} in it:
 * alone, together, and gone.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class FeaturesIT {
  private static final int NOBODY = 0;

  /** What a feature answers that answers something, without sign-in. */
  private static final Map<String, Map<String, Integer>> ANSWERS =
      Map.of(
          "samtak-base-ws", Map.of("/", 404),
          "samtak-base", Map.of("/", 404),
          "samtak-platform",
              Map.of(
                  "/health/live", 200,
                  "/health/ready", 200,
                  "/api/openapi.json", 200,
                  "/api/v1/levanger/tiltak", 404,
                  "/logg-inn", 200),
          "samtak-core",
              Map.of(
                  "/health/live", 200,
                  "/health/ready", 200,
                  "/api/openapi.json", 200,
                  "/api/v1/levanger/tiltak", 401,
                  "/soap/tiltak?wsdl", 200,
                  "/logg-inn", 200));

  @Inject private BundleContext context;
  @Inject private FeaturesService features;

  @Configuration
  public Option[] configuration() throws IOException {
    return Distribution.shipped(getClass())
        .boot("framework, shell, ssh, feature, bundle, config, log, service, system, jaas, scr")
        .options();
  }

  @Test
  public void everyFeatureServesAloneAndTogetherAndLeavesNoTrace() throws Exception {
    List<String> ours = ours();
    assertTrue(ours.toString(), ours.containsAll(ANSWERS.keySet()));
    Trace before = Trace.of(context);
    for (String feature : ours) {
      inAndOut(before, Set.of(feature));
    }
    inAndOut(before, Set.copyOf(ours));
  }

  private List<String> ours() throws Exception {
    return Stream.of(features.listRepositories())
        .filter(r -> r.getName().startsWith("samtak-"))
        .flatMap(FeaturesIT::features)
        .map(Feature::getName)
        .sorted()
        .toList();
  }

  private static Stream<Feature> features(Repository repository) {
    try {
      return Stream.of(repository.getFeatures());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void inAndOut(Trace before, Set<String> names) throws Exception {
    Inside inside = new Inside(context);
    features.installFeatures(names, EnumSet.noneOf(FeaturesService.Option.class));
    for (String name : names) {
      assertEquals(name, FeatureState.Started, features.getState(id(name)));
    }
    for (Map.Entry<String, Integer> answer : answers(names).entrySet()) {
      String path = answer.getKey();
      await(
          path + " of " + names + " answers " + answer.getValue(),
          () -> inside.anonymous(path) == answer.getValue());
    }
    await("everything of " + names + " active", () -> inside.unwell().isEmpty());
    if (names.contains("samtak-core")) {
      assertEquals(200, inside.signedIn("/api/v1/levanger/tiltak"));
    }

    features.uninstallFeatures(
        names.stream().map(this::id).collect(Collectors.toSet()),
        EnumSet.noneOf(FeaturesService.Option.class));
    refresh();
    assertEquals("after " + names, List.of(), before.differences(Trace.of(context)));
    assertEquals("after " + names, NOBODY, inside.anonymous("/"));
  }

  /** Of several, what the one says that has the others in it. */
  private static Map<String, Integer> answers(Set<String> names) {
    return Stream.of("samtak-core", "samtak-platform", "samtak-base", "samtak-base-ws")
        .filter(names::contains)
        .findFirst()
        .map(ANSWERS::get)
        .orElse(Map.of("/", NOBODY));
  }

  private String id(String name) {
    try {
      Feature feature = features.getFeature(name);
      return feature.getName() + "/" + feature.getVersion();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A node refreshes nobody by itself: here it is time to let go of what is out. */
  private void refresh() throws InterruptedException {
    FrameworkWiring framework = context.getBundle(0).adapt(FrameworkWiring.class);
    CountDownLatch done = new CountDownLatch(1);
    framework.refreshBundles(null, e -> done.countDown());
    assertTrue(done.await(120, TimeUnit.SECONDS));
  }
}
