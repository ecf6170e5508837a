// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
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
 * In mode demo: the plans and projects of three kommuner, as their councils printed them, each in a
 * register that is still empty. Read in the way a person would read them in, and logged alike.
 * Ledgers, budgets and populations are made up, and each of their rows says so.
 */
@Component(service = Demodata.class, immediate = true)
public final class Demodata {
  private static final Logger LOG = LoggerFactory.getLogger(Demodata.class);
  private static final List<String> KOMMUNER = List.of("levanger", "orland", "kvanangen");
  private static final String MODE = "samtak.mode";

  /** What the councils printed, and what is made up for the demonstration. */
  private static final List<String> MAPPER = List.of("/demo/", "/oppdiktet/");

  private static final User SYSTEM =
      new User("system", "system", "Samtak", Set.of(Role.OKONOM), Set.copyOf(KOMMUNER));

  private final InnlesingService innlesing;

  /** Fills the register where it is to be filled. */
  @Activate
  public Demodata(
      BundleContext context,
      @Reference InnlesingService innlesing,
      @Reference TiltakService tiltak,
      @Reference CurrentUser bruker) {
    this.innlesing = innlesing;
    if (!"demo".equals(context.getProperty(MODE))) {
      return;
    }
    for (String kommune : KOMMUNER) {
      try {
        if (erTom(tiltak, kommune)) {
          bruker.runAs(SYSTEM, kommune, () -> fyll(kommune));
        }
      } catch (Exception e) {
        // A demonstration without data is better than a node that does not start.
        LOG.error("The demonstration's data of {} could not be read in", kommune, e);
      }
    }
  }

  private boolean erTom(TiltakService tiltak, String kommune) {
    return tiltak.antall(kommune, TiltakSok.ALLE) == 0
        && innlesing.liste(kommune, new PageQuery(1, null)).rows().isEmpty();
  }

  private int fyll(String kommune) throws IOException {
    int filer = 0;
    for (Filtype type : Filtyper.alle()) {
      String navn = type.slug() + ".csv";
      for (String mappe : MAPPER) {
        try (InputStream fil = Demodata.class.getResourceAsStream(mappe + kommune + "/" + navn)) {
          if (fil != null) {
            Innlesing sett = innlesing.forhandsvis(kommune, Ids.next(), type.slug(), navn, fil);
            innlesing.utfor(kommune, sett.id(), false, rader -> {});
            filer++;
          }
        }
      }
    }
    LOG.info("{} files of {} are in the register", filer, kommune);
    return filer;
  }
}
