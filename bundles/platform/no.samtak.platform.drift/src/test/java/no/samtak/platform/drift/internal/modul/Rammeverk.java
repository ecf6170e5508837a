// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** A real framework with a real component runtime, for one test. */
final class Rammeverk implements AutoCloseable {
  private final Framework framework;

  Rammeverk(Path cache, Map<String, String> properties) throws BundleException {
    Map<String, String> config = new HashMap<>(properties);
    config.put(Constants.FRAMEWORK_STORAGE, cache.toString());
    // Shared with the test's own class loader, so that the test can talk to the runtime.
    config.put(
        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
        String.join(
            ",",
            "org.slf4j;version=1.7.36",
            "org.osgi.service.component;version=1.5",
            "org.osgi.service.component.runtime;version=1.5",
            "org.osgi.service.component.runtime.dto;version=1.5",
            "org.osgi.util.promise;version=1.3",
            "org.osgi.util.function;version=1.2",
            "no.samtak.platform.api.data;version=1.0",
            "no.samtak.platform.api.module;version=1.2"));
    framework = ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(config);
    framework.start();
    if (Stream.of(context().getBundles())
        .noneMatch(b -> "org.apache.felix.scr".equals(b.getSymbolicName()))) {
      Class<?> scr = org.apache.felix.scr.info.ScrInfo.class;
      context()
          .installBundle(scr.getProtectionDomain().getCodeSource().getLocation().toString())
          .start();
    }
  }

  BundleContext context() {
    return framework.getBundleContext();
  }

  ServiceComponentRuntime scr() {
    ServiceReference<ServiceComponentRuntime> reference =
        context().getServiceReference(ServiceComponentRuntime.class);
    return context().getService(reference);
  }

  /** Installs and starts a bundle that is no module. */
  Bundle fremmed(Path jar) throws BundleException {
    Bundle bundle = context().installBundle(jar.toUri().toString());
    bundle.start();
    return bundle;
  }

  /** Every bundle but those named, with its state and what its wires end at. */
  Map<String, List<String>> ledninger() {
    Map<String, List<String>> all = new TreeMap<>();
    for (Bundle bundle : context().getBundles()) {
      BundleWiring wiring = bundle.adapt(BundleWiring.class);
      List<String> wires =
          wiring == null
              ? List.of()
              : wiring.getRequiredWires(null).stream()
                  .map(
                      w ->
                          System.identityHashCode(w.getProviderWiring())
                              + " "
                              + w.getCapability().getAttributes())
                  .sorted()
                  .toList();
      all.put(
          bundle.getBundleId()
              + " "
              + bundle.getSymbolicName()
              + " "
              + bundle.getState()
              + " "
              + System.identityHashCode(wiring)
              + " "
              + bundle.getLastModified(),
          wires);
    }
    return all;
  }

  @Override
  public void close() throws BundleException {
    framework.stop();
    try {
      framework.waitForStop(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
