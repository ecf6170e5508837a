// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.metrics;

import io.prometheus.metrics.config.PrometheusProperties;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmBufferPoolMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmClassLoadingMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmRuntimeInfoMetric;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Set;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import no.samtak.platform.drift.internal.health.Helse;
import no.samtak.platform.drift.internal.modul.Modul;
import no.samtak.platform.drift.internal.modul.Modultilstand;
import no.samtak.platform.drift.internal.modul.Modultjeneste;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The node's figures in Prometheus's text format. All are read when they are asked for; between the
 * questions nothing runs. No figure tells of a person, a kommune or a path.
 */
@Component(service = Malinger.class)
public final class Malinger {
  /** The media type of {@link #skriv}. */
  public static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private static final String[][] POOL = {
    {"ActiveConnections", "active"},
    {"IdleConnections", "idle"},
    {"TotalConnections", "total"},
    {"ThreadsAwaitingConnection", "waiting"}
  };

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final PrometheusTextFormatWriter writer = new PrometheusTextFormatWriter(false);

  @Activate
  public Malinger(
      @Reference Foresporsler foresporsler,
      @Reference Modultjeneste moduler,
      @Reference Helse helse) {
    JvmMemoryMetrics.builder().register(registry);
    JvmGarbageCollectorMetrics.builder().register(registry);
    JvmThreadsMetrics.builder().register(registry);
    JvmClassLoadingMetrics.builder().register(registry);
    JvmBufferPoolMetrics.builder().register(registry);
    JvmRuntimeInfoMetric.builder().register(registry);
    ProcessMetrics.builder().register(registry);
    http(foresporsler);
    modules(moduler);
    health(helse);
    pool();
  }

  /** Writes all figures as they are now; does not close the stream. */
  public void skriv(OutputStream out) throws IOException {
    writer.write(out, registry.scrape());
  }

  private void http(Foresporsler f) {
    CounterWithCallback.builder(PrometheusProperties.get())
        .name("samtak_http_requests_total")
        .help("HTTP requests by kind and by hundreds of the status.")
        .labelNames("kind", "status")
        .callback(
            callback -> {
              for (Foresporsler.Slag slag : Foresporsler.Slag.values()) {
                for (int hundreds = 0; hundreds <= 5; hundreds++) {
                  long count = f.antall(slag, hundreds);
                  if (count > 0) {
                    callback.call(count, lower(slag), hundreds == 0 ? "other" : hundreds + "xx");
                  }
                }
              }
            })
        .register(registry);
    CounterWithCallback.builder(PrometheusProperties.get())
        .name("samtak_http_request_seconds_total")
        .help("Time spent on HTTP requests by kind.")
        .labelNames("kind")
        .callback(
            callback -> {
              for (Foresporsler.Slag slag : Foresporsler.Slag.values()) {
                callback.call(f.sekunder(slag), lower(slag));
              }
            })
        .register(registry);
  }

  private void modules(Modultjeneste moduler) {
    CounterWithCallback.builder(PrometheusProperties.get())
        .name("samtak_module_operations_total")
        .help("Operations on modules since the start of the node.")
        .labelNames("type", "result")
        .callback(
            callback ->
                moduler
                    .antall()
                    .forEach(
                        (key, count) -> {
                          String[] parts = key.toLowerCase(Locale.ROOT).split(" ", 2);
                          callback.call(count, parts[0], parts[1]);
                        }))
        .register(registry);
    GaugeWithCallback.builder(PrometheusProperties.get())
        .name("samtak_module_active")
        .help("1 where the module runs and has all it asks for, else 0.")
        .labelNames("module")
        .callback(
            callback -> {
              for (Modul modul : moduler.moduler()) {
                callback.call(modul.tilstand() == Modultilstand.AKTIV ? 1 : 0, modul.navn());
              }
            })
        .register(registry);
  }

  private void health(Helse helse) {
    GaugeWithCallback.builder(PrometheusProperties.get())
        .name("samtak_health")
        .help("1 = well, 0.5 = warning, 0 = ill; by check.")
        .labelNames("check")
        .callback(
            callback -> {
              for (Helse.Punkt punkt : helse.rapport(Helse.READY).punkter()) {
                double value =
                    punkt.status() == Result.Status.OK
                        ? 1
                        : punkt.status() == Result.Status.WARN ? 0.5 : 0;
                callback.call(value, punkt.navn());
              }
            })
        .register(registry);
  }

  /** The pool tells its figures over JMX, so that nothing here depends on its classes. */
  private void pool() {
    GaugeWithCallback.builder(PrometheusProperties.get())
        .name("samtak_db_connections")
        .help("Connections of the pool by state; waiting = threads that wait for one.")
        .labelNames("state")
        .callback(
            callback -> {
              MBeanServer server = ManagementFactory.getPlatformMBeanServer();
              for (ObjectName pool : pools(server)) {
                for (String[] attribute : POOL) {
                  try {
                    if (server.getAttribute(pool, attribute[0]) instanceof Number number) {
                      callback.call(number.doubleValue(), attribute[1]);
                    }
                  } catch (JMException e) {
                    // The pool was closed between the two questions: no figure is the truth then.
                    return;
                  }
                }
                return;
              }
            })
        .register(registry);
  }

  private static Set<ObjectName> pools(MBeanServer server) {
    try {
      return server.queryNames(new ObjectName("com.zaxxer.hikari:type=Pool (*)"), null);
    } catch (MalformedObjectNameException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
