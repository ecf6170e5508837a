// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samtak.platform.drift.internal.DriftConfig;
import no.samtak.platform.drift.internal.Node;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Whether there is room left in the data folder: a warning at twice the least, ill below it. */
@Component(
    property = {HealthCheck.NAME + "=disk", HealthCheck.TAGS + "=ready"},
    configurationPid = DriftConfig.PID)
public final class DiskHealthCheck implements HealthCheck {
  private final Path data;
  private final long least;

  @Activate
  public DiskHealthCheck(BundleContext context, DriftConfig config) {
    this(Node.of(context).data(), config.leastFreeDisk());
  }

  DiskHealthCheck(Path data, long leastMegabytes) {
    this.data = data;
    this.least = leastMegabytes;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    try {
      long free = Files.getFileStore(existing(data)).getUsableSpace() >> 20;
      if (free < least) {
        log.critical("{} MB free in {}, least {}", free, data, least);
      } else if (free < 2 * least) {
        log.warn("{} MB free in {}, least {}", free, data, least);
      } else {
        log.info("{} MB free", free);
      }
    } catch (IOException e) {
      log.critical("{}: {}", data, e.toString());
    }
    return new Result(log);
  }

  private static Path existing(Path path) {
    @Nullable Path here = path;
    while (here != null && !Files.exists(here)) {
      here = here.getParent();
    }
    return here == null ? Path.of("/") : here;
  }
}
