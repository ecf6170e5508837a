// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.paxexam;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.logLevel;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.karaf.features.FeaturesService;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.karaf.options.LogLevelOption.LogLevel;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/**
 * Every feature that the build makes, in the real distribution, from the inside: alone, together,
 * and gone without a trace. A module that is new in the build is tested the day it comes.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class FeaturesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
  private final FeaturesService features = service(FeaturesService.class);

  @Configuration
  public Option[] configuration() throws IOException {
    Path root = Path.of(System.getProperty("samtak.root"));
    Path work = Path.of(System.getProperty("samtak.work"), "paxexam");
    String endorsed = "lib/endorsed/org.apache.karaf.specs.";
    List<Option> options = new ArrayList<>();
    options.add(
        karafDistributionConfiguration()
            .frameworkUrl(tar(root).toUri().toString())
            .karafVersion("4.4.10")
            .name("Samtak")
            .useDeployFolder(false)
            .unpackDirectory(work.toFile()));
    options.add(logLevel(LogLevel.INFO));
    options.add(configureConsole().ignoreLocalConsole().ignoreRemoteShell());
    settings(work)
        .forEach((key, value) -> options.add(editConfigurationFilePut("etc/system.properties", key, value)));
    options.add(systemProperty("samtak.shelf").value(root.resolve("bundles/modules").toString()));
    for (String option :
        new String[] {
          "--add-reads=java.xml=java.logging",
          "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
          "--patch-module",
          "java.base=" + endorsed + "locator-4.4.10.jar",
          "--patch-module",
          "java.xml=" + endorsed + "java.xml-4.4.10.jar",
          "--add-opens",
          "java.base/java.security=ALL-UNNAMED",
          "--add-opens",
          "java.base/java.net=ALL-UNNAMED",
          "--add-opens",
          "java.base/java.lang=ALL-UNNAMED",
          "--add-opens",
          "java.base/java.util=ALL-UNNAMED",
          "--add-opens",
          "java.naming/javax.naming.spi=ALL-UNNAMED",
          "--add-opens",
          "java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED",
          "--add-exports=java.base/sun.net.www.protocol.file=ALL-UNNAMED",
          "--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED",
          "--add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED",
          "--add-exports=java.base/sun.net.www.content.text=ALL-UNNAMED",
          "-Xmx320m",
          "-classpath",
          "lib/jdk9plus/*" + File.pathSeparator + "lib/boot/*"
        }) {
      options.add(vmOption(option));
    }
    return options.toArray(Option[]::new);
  }

  private static java.util.Map<String, String> settings(Path work) throws IOException {
    try (ServerSocket http = new ServerSocket(0);
        ServerSocket ssh = new ServerSocket(0)) {
      return java.util.Map.of(
          "samtak.mode", "demo",
          "samtak.home", "${karaf.base}",
          "samtak.data", "${karaf.base}/var",
          "samtak.http.host", "127.0.0.1",
          "samtak.http.port", String.valueOf(http.getLocalPort()),
          "samtak.ssh.port", String.valueOf(ssh.getLocalPort()),
          "samtak.firstStart", "",
          "samtak.db.url", "",
          "samtak.db.user", "",
          "samtak.db.passwordFile", "");
    }
  }

  private static Path tar(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("distribution/assembly/target"))) {
      return files.filter(f -> f.toString().endsWith(".tar.gz")).findFirst().orElseThrow();
    }
  }

  @Test
  public void everyFeatureStartsAloneAndTogetherAndLeavesNoTrace() throws Exception {
    await("the node is ready", () -> answers("/health/ready") == 200);
    List<Kar> kars = kars();
    assertTrue("the build makes modules", !kars.isEmpty());
    Trace before = Trace.of(context);

    for (Kar kar : kars) {
      install(kar);
      check(kar);
      uninstall(kar);
      assertEquals("after " + kar.feature() + " alone", before, Trace.of(context));
    }
    for (Kar kar : kars) {
      install(kar);
    }
    for (Kar kar : kars) {
      check(kar);
    }
    for (Kar kar : kars) {
      uninstall(kar);
    }
    assertEquals("after all of them together", before, Trace.of(context));
  }

  @Test
  public void everyComponentOfTheProductIsSatisfiedAndEveryCheckIsGreen() throws Exception {
    await("the node is ready", () -> answers("/health/ready") == 200);
    for (String feature : List.of("samtak-base", "samtak-platform", "samtak-core")) {
      assertTrue(feature, features.isInstalled(features.getFeature(feature)));
    }
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getSymbolicName().startsWith("no.samtak.")) {
        assertEquals(bundle.getSymbolicName(), Bundle.ACTIVE, bundle.getState());
        assertEquals(bundle.getSymbolicName(), List.of(), unsatisfied(bundle));
      }
    }
    for (ServiceReference<HealthCheck> check :
        context.getServiceReferences(HealthCheck.class, null)) {
      assertTrue(
          String.valueOf(check.getProperty(HealthCheck.NAME)),
          context.getService(check).execute().isOk());
    }
  }

  private void install(Kar kar) throws Exception {
    features.addRepository(kar.repository());
    features.installFeature(
        features.getFeature(kar.feature()),
        EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles));
  }

  private void check(Kar kar) throws Exception {
    Bundle bundle =
        Stream.of(context.getBundles())
            .filter(b -> kar.module().equals(b.getHeaders().get("Samtak-Module")))
            .findFirst()
            .orElseThrow();
    await(kar.module() + " is satisfied", () -> unsatisfied(bundle).isEmpty());
    await(
        kar.module() + " answers",
        () -> answers("/api/v1/levanger/" + kar.module()) == 200);
    assertEquals("the page", 200, answers("/levanger/" + kar.module()));
    assertEquals("the WSDL", 200, answers("/soap/" + kar.module() + "?wsdl"));
  }

  private void uninstall(Kar kar) throws Exception {
    features.uninstallFeature(
        kar.feature(), EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles));
    features.removeRepository(kar.repository());
    await(
        kar.module() + " is gone",
        () -> answers("/api/v1/levanger/" + kar.module()) / 100 != 2);
  }

  private List<String> unsatisfied(Bundle bundle) {
    ServiceComponentRuntime runtime = service(ServiceComponentRuntime.class);
    List<String> found = new ArrayList<>();
    for (ComponentDescriptionDTO component :
        runtime.getComponentDescriptionDTOs(new Bundle[] {bundle})) {
      for (ComponentConfigurationDTO configuration :
          runtime.getComponentConfigurationDTOs(component)) {
        if (configuration.state != ComponentConfigurationDTO.ACTIVE
            && configuration.state != ComponentConfigurationDTO.SATISFIED) {
          found.add(component.name + " is in state " + configuration.state);
        }
      }
    }
    return found;
  }

  /** The modules that the build has made, unpacked where Karaf looks for bundles of KARs. */
  private List<Kar> kars() throws IOException {
    List<Kar> kars = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("samtak.shelf")), 3)) {
      for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".kar"))::iterator) {
        kars.add(unpack(file));
      }
    }
    return kars;
  }

  private static Kar unpack(Path file) throws IOException {
    String name = file.getFileName().toString();
    String module = name.replaceAll("^samtak-([a-z0-9]+)-.*", "$1");
    Path target = Path.of(System.getProperty("karaf.data"), "kar", module);
    URI repository = null;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
        if (entry.isDirectory() || !entry.getName().startsWith("repository/")) {
          continue;
        }
        Path out = target.resolve(entry.getName().substring("repository/".length()));
        Files.createDirectories(out.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, out, StandardCopyOption.REPLACE_EXISTING);
        }
        if (out.toString().endsWith(".xml")) {
          repository = out.toUri();
        }
      }
    }
    return new Kar(module, "samtak-" + module, repository);
  }

  private int answers(String path) {
    String login =
        Base64.getEncoder()
            .encodeToString(
                "saksbehandler:demo-saksbehandler-2026".getBytes(StandardCharsets.UTF_8));
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(
                      URI.create(
                          "http://127.0.0.1:" + System.getProperty("samtak.http.port") + path))
                  .header("Authorization", "Basic " + login)
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(String what, Condition condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      assertTrue(what + " within " + PATIENCE, System.nanoTime() < end);
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    }
  }

  private <T> T service(Class<T> type) {
    return context.getService(context.getServiceReference(type));
  }

  private record Kar(String module, String feature, URI repository) {}

  /** What a module must leave as it was: bundles, everybody's wires, services. */
  private record Trace(TreeSet<String> bundles, TreeSet<String> wires, TreeSet<String> services) {
    static Trace of(BundleContext context) throws Exception {
      TreeSet<String> bundles = new TreeSet<>();
      TreeSet<String> wires = new TreeSet<>();
      TreeSet<String> services = new TreeSet<>();
      for (Bundle bundle : context.getBundles()) {
        String name = bundle.getSymbolicName() + "/" + bundle.getVersion();
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        // The wiring's identity: a refreshed bundle has another.
        bundles.add(name + " " + bundle.getState() + " " + System.identityHashCode(wiring));
        if (wiring != null) {
          for (BundleWire wire : wiring.getRequiredWires(null)) {
            wires.add(name + " -> " + wire.getCapability() + " of " + wire.getProvider().getBundle());
          }
        }
      }
      for (ServiceReference<?> reference : context.getAllServiceReferences(null, null)) {
        services.add(
            reference.getBundle().getSymbolicName()
                + " "
                + List.of((String[]) reference.getProperty("objectClass"))
                + " "
                + reference.getProperty("service.id"));
      }
      return new Trace(bundles, wires, services);
    }
  }
}
