// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.probe;

import java.lang.instrument.Instrumentation;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Looks at a node from within its process. It comes in by the JDK's attach interface, so that
 * nothing of the product takes part in judging itself and no bundle, wire or service is added.
 *
 * <p>Arguments: {@code remember FILE MODULE} notes the class loader that the module's bundle has
 * now, weakly; {@code look FILE MODULE} writes what there is, a line each, after full collections.
 */
public final class Probe {
  private static final int COLLECTIONS = 4;
  private static final List<WeakReference<ClassLoader>> LOADERS = new ArrayList<>();

  private Probe() {}

  /** Called by the JVM, on a thread of its own; whoever attached waits for the end. */
  public static void agentmain(String arguments, Instrumentation jvm) throws Exception {
    String[] words = arguments.split(" ", 3);
    BundleContext framework = framework(jvm);
    List<String> lines = new ArrayList<>();
    switch (words[0]) {
      case "remember" -> remember(framework, words[2]);
      case "look" -> look(framework, lines);
      default -> throw new IllegalArgumentException(arguments);
    }
    Files.write(Path.of(words[1]), lines);
  }

  private static void remember(BundleContext framework, String module) {
    for (Bundle bundle : framework.getBundles()) {
      if (module.equals(bundle.getSymbolicName())) {
        LOADERS.add(new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader()));
        return;
      }
    }
    throw new IllegalStateException(module + " is not in");
  }

  private static void look(BundleContext framework, List<String> lines)
      throws ReflectiveOperationException {
    Inventory.bundles(framework, lines);
    Inventory.services(framework, lines);
    Inventory.components(framework, lines);
    Inventory.servlets(framework, lines);
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      System.runFinalization();
    }
    for (int i = 0; i < LOADERS.size(); i++) {
      lines.add("loader\t" + i + "\t" + (LOADERS.get(i).refersTo(null) ? "gone" : "kept"));
    }
    lines.add("classes\t" + ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
  }

  private static BundleContext framework(Instrumentation jvm) {
    for (Class<?> loaded : jvm.getAllLoadedClasses()) {
      if (loaded.getClassLoader() instanceof BundleReference reference) {
        BundleContext context = reference.getBundle().getBundleContext();
        if (context != null) {
          return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
        }
      }
    }
    throw new IllegalStateException("no bundle's class is loaded");
  }
}
