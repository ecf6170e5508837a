// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.samtak.platform.api.module.NodeStart;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks every {@link HealthCheck} service of a tag how it is. Felix's own executor is not used: it
 * asks for Event Admin and for an older servlet than the node has (decision on health checks).
 *
 * <p>Answers are kept for a second, so that somebody who asks all the time costs nothing; a bad one
 * for a tenth of it, so that a node that has just become well is not kept waiting.
 *
 * <p>While the node starts, no check is asked whether it is ready: it is not, and asking takes the
 * processor from starting.
 */
@Component(service = Helse.class)
public final class Helse {
  /** Whether the node can serve. */
  public static final String READY = "ready";

  /** Whether the node can ever serve again without a restart. */
  public static final String LIVE = "live";

  private static final Logger LOG = LoggerFactory.getLogger(Helse.class);
  private static final long LIMIT_MILLIS = 3000;
  private static final long KEEP_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long KEEP_BAD_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /**
   * What one check said.
   *
   * @param navn its name
   * @param status how it is
   * @param meldinger for operators; never shown in public
   */
  public record Punkt(String navn, Result.Status status, List<String> meldinger) {
    public Punkt {
      meldinger = List.copyOf(meldinger);
    }
  }

  /**
   * How the node is.
   *
   * @param status the worst of the checks'
   * @param punkter each check, by name
   */
  public record Rapport(Result.Status status, List<Punkt> punkter) {
    public Rapport {
      punkter = List.copyOf(punkter);
    }

    /** Whether it can serve: a warning does not stand in the way. */
    public boolean kanTjene() {
      return status == Result.Status.OK || status == Result.Status.WARN;
    }
  }

  private record Kept(long at, Rapport rapport) {
    boolean holds() {
      return System.nanoTime() - at < (rapport.kanTjene() ? KEEP_NANOS : KEEP_BAD_NANOS);
    }
  }

  private final BundleContext context;
  private final ExecutorService executor =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "samtak-helse");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  @Activate
  public Helse(BundleContext context) {
    this.context = context;
  }

  @Deactivate
  void deactivate() {
    executor.shutdownNow();
  }

  /** How the checks of the tag are; an answer may be a second old. */
  public Rapport rapport(String tag) {
    Kept known = kept.get(tag);
    if (known != null && known.holds()) {
      return known.rapport;
    }
    synchronized (this) {
      known = kept.get(tag);
      if (known != null && known.holds()) {
        return known.rapport;
      }
      Rapport fresh = ask(tag);
      kept.put(tag, new Kept(System.nanoTime(), fresh));
      return fresh;
    }
  }

  private Rapport ask(String tag) {
    if (tag.equals(READY) && !NodeStart.isOver(context)) {
      Result.Status starting = Result.Status.TEMPORARILY_UNAVAILABLE;
      return new Rapport(starting, List.of(new Punkt("start", starting, List.of("starting"))));
    }
    Map<String, Future<Punkt>> asked = new LinkedHashMap<>();
    try {
      for (ServiceReference<HealthCheck> reference :
          context.getServiceReferences(HealthCheck.class, filter(tag))) {
        String navn =
            Objects.toString(reference.getProperty(HealthCheck.NAME), reference.toString());
        asked.put(navn, executor.submit(() -> ask(reference, navn)));
      }
    } catch (InvalidSyntaxException e) {
      throw new IllegalArgumentException(tag, e);
    }
    List<Punkt> punkter = new ArrayList<>();
    Result.Status worst = Result.Status.OK;
    for (Map.Entry<String, Future<Punkt>> entry : asked.entrySet()) {
      Punkt punkt = answer(entry.getKey(), entry.getValue());
      punkter.add(punkt);
      if (punkt.status().compareTo(worst) > 0) {
        worst = punkt.status();
      }
    }
    punkter.sort(Comparator.comparing(Punkt::navn));
    return new Rapport(worst, punkter);
  }

  /** Others' checks for Felix say readiness; modules say modul. */
  private static String filter(String tag) {
    return tag.equals(READY)
        ? "(|(hc.tags=ready)(hc.tags=readiness)(hc.tags=modul))"
        : "(hc.tags=" + tag + ")";
  }

  private Punkt ask(ServiceReference<HealthCheck> reference, String navn) {
    HealthCheck check = context.getService(reference);
    if (check == null) {
      return new Punkt(navn, Result.Status.TEMPORARILY_UNAVAILABLE, List.of("gone"));
    }
    try {
      Result result = check.execute();
      List<String> meldinger = new ArrayList<>();
      for (ResultLog.Entry entry : result) {
        meldinger.add(entry.getMessage());
      }
      return new Punkt(navn, status(reference, result), meldinger);
    } finally {
      context.ungetService(reference);
    }
  }

  /** A module that is ill is a warning: the node serves the others. */
  private static Result.Status status(ServiceReference<HealthCheck> reference, Result result) {
    Bundle bundle = reference.getBundle();
    boolean ofModule = bundle != null && Komponenter.isModule(bundle);
    return ofModule && !result.isOk() ? Result.Status.WARN : result.getStatus();
  }

  private static Punkt answer(String navn, Future<Punkt> asked) {
    try {
      return asked.get(LIMIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      asked.cancel(true);
      return new Punkt(navn, Result.Status.CRITICAL, List.of("> " + LIMIT_MILLIS + " ms"));
    } catch (ExecutionException e) {
      LOG.warn("The health check {} failed", navn, e.getCause());
      return new Punkt(
          navn, Result.Status.HEALTH_CHECK_ERROR, List.of(Objects.toString(e.getCause())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Punkt(navn, Result.Status.HEALTH_CHECK_ERROR, List.of("interrupted"));
    }
  }
}
