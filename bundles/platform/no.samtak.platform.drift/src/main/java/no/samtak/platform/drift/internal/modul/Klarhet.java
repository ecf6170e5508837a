// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import no.samtak.platform.api.data.MigrationFailure;
import no.samtak.platform.api.data.MigrationUnderWay;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/**
 * Whether a started module is ready: its bundle is active, its migrations have run, each component
 * has what it asks for, and each of its paths is published.
 */
final class Klarhet {
  private static final long LOOK_EVERY = Duration.ofMillis(15).toNanos();

  private final BundleContext context;
  private final ServiceComponentRuntime scr;
  private final Stiregister paths;

  Klarhet(BundleContext context, ServiceComponentRuntime scr, Stiregister paths) {
    this.context = context;
    this.scr = scr;
    this.paths = paths;
  }

  /** What is still missing, in words for the operator; empty = ready. */
  List<String> mangler(Bundle bundle) {
    return look(bundle).missing;
  }

  /**
   * Waits until the module is ready. The limit counts from when its migrations are through: they
   * take the time that its tables take, and are not to be cut off by a clock.
   *
   * @throws Modulunntak FEILET when the limit is reached, or as soon as a component has failed
   */
  void vent(Bundle bundle, Duration limit) throws Modulunntak {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      Look look = look(bundle);
      if (!look.failed.isEmpty()) {
        throw failed("drift.feil.komponent", look.failed);
      }
      if (look.missing.isEmpty()) {
        return;
      }
      if (bundle.getState() != Bundle.ACTIVE && bundle.getState() != Bundle.STARTING) {
        throw failed("drift.feil.stoppetUnderveis", look.missing);
      }
      if (look.migrating) {
        end = System.nanoTime() + limit.toNanos();
      }
      if (System.nanoTime() - end >= 0) {
        throw failed("drift.feil.ikkeKlar", look.missing);
      }
      LockSupport.parkNanos(LOOK_EVERY);
      if (Thread.interrupted()) {
        Thread.currentThread().interrupt();
        throw failed("drift.feil.avbrutt", look.missing);
      }
    }
  }

  private static Modulunntak failed(String key, List<String> what) {
    return new Modulunntak(Operasjonsstatus.FEILET, Text.of(key, String.join("; ", what)), null);
  }

  private static final class Look {
    final List<String> missing = new ArrayList<>();
    final List<String> failed = new ArrayList<>();
    boolean migrating;
  }

  private Look look(Bundle bundle) {
    Look look = new Look();
    if (bundle.getState() != Bundle.ACTIVE) {
      look.missing.add(bundle.getSymbolicName() + " " + state(bundle));
      return look;
    }
    String schema = bundle.getHeaders("").get("Samtak-Schema");
    if (schema != null && !has("javax.sql.DataSource", schema)) {
      String failure = migrationFailure(schema);
      if (failure.isEmpty()) {
        look.missing.add("schema " + schema);
        look.migrating = has(MigrationUnderWay.class.getName(), schema);
      } else {
        look.failed.add(failure);
      }
    }
    for (ComponentDescriptionDTO component : scr.getComponentDescriptionDTOs(bundle)) {
      if (scr.isComponentEnabled(component)) {
        look(bundle, component, look);
      }
    }
    return look;
  }

  private void look(Bundle bundle, ComponentDescriptionDTO component, Look look) {
    boolean satisfied = true;
    for (ComponentConfigurationDTO c : scr.getComponentConfigurationDTOs(component)) {
      if (c.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
        look.failed.add(component.name + ": " + firstLine(c.failure));
        satisfied = false;
      } else if (c.state == ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION) {
        look.missing.add(component.name + " (configuration)");
        satisfied = false;
      } else if (c.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
        look.missing.add(component.name + " (" + references(component, c) + ")");
        satisfied = false;
      }
    }
    if (satisfied) {
      for (PathRegistry.Kind kind : PathRegistry.Kind.values()) {
        String path = path(component, kind);
        if (!path.isEmpty()
            && !paths.isPublished(bundle.getBundleId(), kind, path)
            && hasPublisher(bundle, component, kind)) {
          look.missing.add(kind.name().toLowerCase(Locale.ROOT) + " " + path);
        }
      }
    }
  }

  /**
   * Whether somebody on this node publishes the kind: it has published before, or holds the
   * component's service now. Without a publisher there is nothing to wait for.
   */
  private boolean hasPublisher(
      Bundle bundle, ComponentDescriptionDTO component, PathRegistry.Kind kind) {
    if (paths.harUtgiver(kind)) {
      return true;
    }
    ServiceReference<?>[] registered = bundle.getRegisteredServices();
    if (registered == null) {
      return true;
    }
    for (ServiceReference<?> reference : registered) {
      if (component.name.equals(reference.getProperty("component.name"))
          && reference.getUsingBundles() != null) {
        return true;
      }
    }
    return false;
  }

  /** The path of the component as its publisher tells it; empty where it is of another kind. */
  private static String path(ComponentDescriptionDTO component, PathRegistry.Kind kind) {
    String prefix = "samtak." + kind.name().toLowerCase(Locale.ROOT) + ".";
    if (!(component.properties.get(prefix + "segment") instanceof String segment)) {
      return "";
    }
    boolean ofNode = "NODE".equals(component.properties.get(prefix + "scope"));
    return kind == PathRegistry.Kind.PAGE && ofNode ? "drift/" + segment : segment;
  }

  private String migrationFailure(String schema) {
    try {
      for (ServiceReference<MigrationFailure> reference :
          context.getServiceReferences(
              MigrationFailure.class, "(" + MigrationFailure.SCHEMA + "=" + schema + ")")) {
        MigrationFailure failure = context.getService(reference);
        if (failure != null) {
          try {
            return failure.message(Language.NB);
          } finally {
            context.ungetService(reference);
          }
        }
      }
      return "";
    } catch (InvalidSyntaxException e) {
      return "";
    }
  }

  private boolean has(String service, String schema) {
    try {
      return context.getAllServiceReferences(service, "(samtak.schema=" + schema + ")") != null;
    } catch (InvalidSyntaxException e) {
      return false;
    }
  }

  private static String references(
      ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
    List<String> names = new ArrayList<>();
    for (UnsatisfiedReferenceDTO missing : configuration.unsatisfiedReferences) {
      String what = missing.name;
      for (var reference : component.references) {
        if (reference.name.equals(missing.name)) {
          what = reference.interfaceName + (missing.target == null ? "" : missing.target);
        }
      }
      names.add(what);
    }
    return String.join(", ", names);
  }

  private static String firstLine(@org.jspecify.annotations.Nullable String trace) {
    return trace == null ? "?" : trace.lines().findFirst().orElse("?");
  }

  private static String state(Bundle bundle) {
    return switch (bundle.getState()) {
      case Bundle.UNINSTALLED -> "UNINSTALLED";
      case Bundle.INSTALLED -> "INSTALLED";
      case Bundle.RESOLVED -> "RESOLVED";
      case Bundle.STARTING -> "STARTING";
      case Bundle.STOPPING -> "STOPPING";
      default -> "ACTIVE";
    };
  }
}
