// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Innlesing;
import no.samtak.core.tiltak.internal.innlesing.InnlesingService;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.core.tiltak.internal.tiltak.TiltakSok;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In mode demo: Levanger's plan, as its council printed it, in a register that is still empty. Read
 * in the way a person would read it in, and logged alike.
 */
@Component(service = Demodata.class, immediate = true)
public final class Demodata {
  private static final Logger LOG = LoggerFactory.getLogger(Demodata.class);
  private static final String KOMMUNE = "levanger";
  private static final String MODE = "samtak.mode";
  private static final User SYSTEM =
      new User("system", "system", "Samtak", Set.of(Role.OKONOM), Set.of(KOMMUNE));

  private final InnlesingService innlesing;

  /** Fills the register where it is to be filled. */
  @Activate
  public Demodata(
      BundleContext context,
      @Reference InnlesingService innlesing,
      @Reference TiltakService tiltak,
      @Reference CurrentUser bruker) {
    this.innlesing = innlesing;
    if (!"demo".equals(context.getProperty(MODE)) || !erTom(tiltak)) {
      return;
    }
    try {
      for (Filtype type : Filtype.values()) {
        bruker.runAs(SYSTEM, KOMMUNE, () -> lesInn(type));
      }
      LOG.info("Levanger's plan is in the register");
    } catch (Exception e) {
      // A demonstration without data is better than a node that does not start.
      LOG.error("The demonstration's data could not be read in", e);
    }
  }

  private boolean erTom(TiltakService tiltak) {
    return tiltak.antall(KOMMUNE, TiltakSok.ALLE) == 0
        && innlesing.liste(KOMMUNE, new PageQuery(1, null)).rows().isEmpty();
  }

  private Innlesing lesInn(Filtype type) throws IOException {
    String navn = type.slug() + ".csv";
    try (InputStream fil = Demodata.class.getResourceAsStream("/demo/levanger/" + navn)) {
      if (fil == null) {
        throw new IOException("no " + navn + " in the bundle");
      }
      Innlesing sett = innlesing.forhandsvis(KOMMUNE, Ids.next(), type.slug(), navn, fil);
      return innlesing.utfor(KOMMUNE, sett.id(), rader -> {});
    }
  }
}
