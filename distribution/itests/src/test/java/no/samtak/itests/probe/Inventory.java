// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.probe;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * What there is in a framework, a line for each thing, fields with a tab between: the kind, the
 * symbolic name of the bundle it belongs to, and what is to be said of it. What is new for each
 * start of a bundle, whoever's it is, stands in a field of its own, the last.
 */
final class Inventory {
  /** Told in a field of their own, or new whenever anything anywhere happens. */
  private static final Set<String> APART =
      Set.of(
          Constants.SERVICE_ID,
          Constants.SERVICE_BUNDLEID,
          Constants.SERVICE_CHANGECOUNT,
          Constants.OBJECTCLASS,
          "component.id");

  private static final String SCR = "org.osgi.service.component.runtime.ServiceComponentRuntime";

  /** Of a component, as OSGi numbers them. */
  private static final int SATISFIED = 4;

  private static final int ACTIVE = 8;

  private static final String WEB = "org.ops4j.pax.web.service.WebContainer";
  private static final String WEB_VIEW =
      "org.ops4j.pax.web.service.spi.model.views.ReportWebContainerView";

  private Inventory() {}

  /**
   * {@code bundle}: state, and which wiring it has; {@code wire} and {@code dynamic}: what it gets
   * from whom.
   */
  static void bundles(BundleContext framework, List<String> lines) {
    for (Bundle bundle : framework.getBundles()) {
      BundleWiring wiring = bundle.adapt(BundleWiring.class);
      add(
          lines,
          "bundle",
          bundle,
          bundle.getVersion() + " state " + bundle.getState(),
          bundle.getBundleId()
              + " since "
              + bundle.getLastModified()
              + " wiring "
              + System.identityHashCode(wiring));
      if (wiring != null) {
        for (BundleWire wire : wiring.getRequiredWires(null)) {
          // A dynamic import is wired when a class is asked for the first time, whenever that is.
          boolean dynamic =
              "dynamic".equals(wire.getRequirement().getDirectives().get("resolution"));
          add(
              lines,
              dynamic ? "dynamic" : "wire",
              bundle,
              describe(wire),
              wire.getProvider().getBundle().getBundleId()
                  + " "
                  + System.identityHashCode(wire.getProviderWiring()));
        }
      }
    }
  }

  private static String describe(BundleWire wire) {
    return wire.getCapability().getNamespace()
        + " "
        + text(wire.getCapability().getAttributes())
        + " from "
        + wire.getProvider().getSymbolicName();
  }

  /** {@code service}: interfaces and properties. */
  static void services(BundleContext framework, List<String> lines) {
    try {
      for (ServiceReference<?> reference :
          framework.getAllServiceReferences((String) null, (String) null)) {
        Map<String, Object> properties = new TreeMap<>();
        for (String key : reference.getPropertyKeys()) {
          if (!APART.contains(key)) {
            properties.put(key, reference.getProperty(key));
          }
        }
        Bundle owner = reference.getBundle();
        if (owner != null) {
          add(
              lines,
              "service",
              owner,
              text(reference.getProperty(Constants.OBJECTCLASS)) + " " + text(properties),
              text(reference.getProperty(Constants.SERVICE_ID)));
        }
      }
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code component}: each configuration of each component, and its state. */
  static void components(BundleContext framework, List<String> lines)
      throws ReflectiveOperationException {
    ServiceReference<?> reference = framework.getServiceReference(SCR);
    Object runtime = framework.getService(reference);
    Class<?> type = runtime.getClass().getClassLoader().loadClass(SCR);
    Object descriptions =
        call(type, runtime, "getComponentDescriptionDTOs", (Object) new Bundle[0]);
    for (Object description : (Collection<?>) descriptions) {
      Bundle bundle = framework.getBundle((long) field(field(description, "bundle"), "id"));
      Object configurations = call(type, runtime, "getComponentConfigurationDTOs", description);
      for (Object configuration : (Collection<?>) configurations) {
        add(
            lines,
            "component",
            bundle,
            field(description, "name") + " state " + state((int) field(configuration, "state")),
            text(field(configuration, "id")));
      }
    }
    framework.ungetService(reference);
  }

  /** Whether somebody holds its service just now is chance, and not a state. */
  private static int state(int state) {
    return state == ACTIVE ? SATISFIED : state;
  }

  /** {@code servlet}: what the web server sends requests to. */
  static void servlets(BundleContext framework, List<String> lines)
      throws ReflectiveOperationException {
    ServiceReference<?> reference = framework.getServiceReference(WEB);
    Object container = framework.getService(reference);
    ClassLoader web = container.getClass().getClassLoader();
    Class<?> viewType = web.loadClass(WEB_VIEW);
    Object view = call(web.loadClass(WEB), container, "adapt", viewType);
    for (Object servlet : (Collection<?>) call(viewType, view, "listServlets")) {
      Class<?> type = servlet.getClass();
      Bundle bundle = (Bundle) call(type, servlet, "getBundle");
      add(
          lines,
          "servlet",
          bundle,
          call(type, servlet, "getServletName")
              + " "
              + text(call(type, servlet, "getMapping"))
              + " "
              + call(type, servlet, "getServletClass"),
          "");
    }
    framework.ungetService(reference);
  }

  private static void add(List<String> lines, String kind, Bundle of, String what, String number) {
    String name = of.getSymbolicName() == null ? of.getLocation() : of.getSymbolicName();
    lines.add(
        String.join(
            "\t", kind, name, what.replaceAll("[\\t\\n\\r]", " "), number.replace('\t', ' ')));
  }

  /** The value in words that are the same next time: no addresses in memory, maps in order. */
  private static String text(Object value) {
    if (value == null) {
      return "-";
    }
    if (value.getClass().isArray()) {
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        list.add(Array.get(value, i));
      }
      return text(list);
    }
    if (value instanceof Collection<?> collection) {
      return collection.stream().map(Inventory::text).toList().toString();
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> e.getKey() + "=" + text(e.getValue()))
          .sorted(Comparator.naturalOrder())
          .toList()
          .toString();
    }
    return value.toString().replaceAll("@[0-9a-f]{4,}", "@");
  }

  private static Object field(Object of, String name) throws ReflectiveOperationException {
    return of.getClass().getField(name).get(of);
  }

  /** Calls a method of an interface that this class cannot be compiled against. */
  private static Object call(Class<?> type, Object on, String method, Object... arguments)
      throws ReflectiveOperationException {
    Method found =
        Arrays.stream(type.getMethods())
            .filter(m -> m.getName().equals(method) && m.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException(type + "." + method));
    return found.invoke(on, arguments);
  }
}
