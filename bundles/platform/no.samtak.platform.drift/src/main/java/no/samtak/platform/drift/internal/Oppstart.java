// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log what has begun and where: the first thing that whoever reads it asks. */
@Component(service = Oppstart.class, immediate = true)
public final class Oppstart {
  private static final Logger LOG = LoggerFactory.getLogger(Oppstart.class);

  /** Says so. */
  @Activate
  public Oppstart(BundleContext context) {
    Node node = Node.of(context);
    LOG.info(
        "Samtak {} in mode {} on Java {}, data in {}, serving on {}:{}",
        context.getBundle().getVersion(),
        node.mode(),
        Runtime.version(),
        node.data(),
        context.getProperty("samtak.http.host"),
        context.getProperty("samtak.http.port"));
  }

  @Deactivate
  void stopp() {
    LOG.info("Samtak stops");
  }
}
