// SPDX-License-Identifier: EUPL-1.2
package no.samtak.featurestest;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** What a test can see from within the running node, and what a caller gets from it. */
final class Inside {
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private final BundleContext context;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  Inside(BundleContext context) {
    this.context = context;
  }

  /** Something that comes true in time. */
  interface Condition {
    boolean holds() throws Exception;
  }

  static void await(String what, Condition condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      assertTrue(what + " within " + PATIENCE, System.nanoTime() < end);
      // Looking costs the node as well: not so often that it cannot get on.
      LockSupport.parkNanos(500_000_000);
    }
  }

  /** Bundles that do not run, and components of ours that lack something. */
  List<String> unwell() {
    List<String> found = new ArrayList<>();
    for (Bundle bundle : context.getBundles()) {
      boolean fragment =
          (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
      if (!fragment && bundle.getState() != Bundle.ACTIVE) {
        found.add(bundle.getSymbolicName() + " is in state " + bundle.getState());
      }
      if (bundle.getSymbolicName().startsWith("no.samtak.")) {
        found.addAll(unsatisfied(bundle));
      }
    }
    return found;
  }

  private List<String> unsatisfied(Bundle bundle) {
    ServiceComponentRuntime components =
        context.getService(context.getServiceReference(ServiceComponentRuntime.class));
    List<String> found = new ArrayList<>();
    for (ComponentDescriptionDTO component :
        components.getComponentDescriptionDTOs(new Bundle[] {bundle})) {
      for (ComponentConfigurationDTO configuration :
          components.getComponentConfigurationDTOs(component)) {
        if (configuration.state != ComponentConfigurationDTO.ACTIVE
            && configuration.state != ComponentConfigurationDTO.SATISFIED) {
          found.add(component.name + " is in state " + configuration.state);
        }
      }
    }
    return found;
  }

  /** Where a module is found in Levanger, as its services tell; empty while it is not in. */
  List<String> addresses(String module) {
    List<String> found = new ArrayList<>();
    found.addAll(segments(module, "samtak.rest.", "/api/v1/levanger/", ""));
    found.addAll(segments(module, "samtak.page.", "/levanger/", ""));
    found.addAll(segments(module, "samtak.soap.", "/soap/", "?wsdl"));
    return found;
  }

  private List<String> segments(String module, String prefix, String before, String after) {
    try {
      ServiceReference<?>[] all =
          context.getAllServiceReferences(null, "(" + prefix + "segment=*)");
      return Stream.of(all == null ? new ServiceReference<?>[0] : all)
          .filter(s -> s.getBundle().getSymbolicName().equals("no.samtak." + module))
          .map(s -> before + s.getProperty(prefix + "segment") + after)
          .sorted()
          .toList();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The status of a path for a case worker of the demo; 0 where nobody answers. */
  int signedIn(String path) {
    String login = "saksbehandler:demo-saksbehandler-2026";
    return status(
        request(path)
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8))));
  }

  /** The status of a path for nobody in particular; 0 where nobody answers. */
  int anonymous(String path) {
    return status(request(path));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + System.getProperty("samtak.http.port") + path))
        .timeout(Duration.ofSeconds(60));
  }

  private int status(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** What the node's log says of level WARN or ERROR. */
  static List<String> complaints() throws IOException {
    try (Stream<String> lines =
        Files.lines(Path.of(System.getProperty("karaf.log"), "samtak.log"))) {
      return lines.filter(l -> l.contains(" WARN ") || l.contains(" ERROR ")).toList();
    }
  }
}
