// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Sjekkinnhold;
import no.samtak.bolig.internal.boenhet.Sjekkpunkt;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.bolig.internal.innlesing.Innlesing;
import no.samtak.bolig.internal.innlesing.InnlesingService;
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
 * In mode demo: invented dwellings in invented streets, where the register is still empty. Read in
 * the way a person would read them in, and logged alike.
 */
@Component(service = Demoboliger.class, immediate = true)
public final class Demoboliger {
  private static final Logger LOG = LoggerFactory.getLogger(Demoboliger.class);
  private static final String KOMMUNE = "levanger";
  private static final String MODE = "samtak.mode";
  private static final Pattern MAANEDER = Pattern.compile("\\{(-?\\d+)}");
  private static final User SYSTEM =
      new User("system", "system", "Samtak", Set.of(Role.TJENESTELEDER), Set.of(KOMMUNE));

  private final BoenhetService boenheter;
  private final InnlesingService innlesing;

  /** Fills the register where it is to be filled. */
  @Activate
  public Demoboliger(
      BundleContext context,
      @Reference BoenhetService boenheter,
      @Reference InnlesingService innlesing,
      @Reference CurrentUser bruker) {
    this.boenheter = boenheter;
    this.innlesing = innlesing;
    if (!"demo".equals(context.getProperty(MODE))) {
      return;
    }
    try {
      if (boenheter.antall(KOMMUNE, Boenhetsok.ALLE) == 0) {
        bruker.runAs(SYSTEM, KOMMUNE, this::fyll);
      }
    } catch (Exception e) {
      // A demonstration without data is better than a module that does not start.
      LOG.error("The demonstration's dwellings could not be read in", e);
    }
  }

  private int fyll() throws IOException {
    try (InputStream fil = Demoboliger.class.getResourceAsStream("/demo/levanger.csv")) {
      if (fil == null) {
        return 0;
      }
      String datert = datert(new String(fil.readAllBytes(), StandardCharsets.UTF_8));
      Innlesing sett =
          innlesing.forhandsvis(
              KOMMUNE,
              Ids.next(),
              "boliger.csv",
              new ByteArrayInputStream(datert.getBytes(StandardCharsets.UTF_8)));
      innlesing.utfor(KOMMUNE, sett.id(), false, rader -> {});
    }
    LocalDate idag = boenheter.idag();
    sjekk("1002", idag.minusMonths(2), Sjekkpunkt.LITE_STOY, Sjekkpunkt.VASKEMASKIN);
    sjekk("1017", idag.minusYears(1).minusMonths(10), Sjekkpunkt.RENT_OG_MALT);
    sjekk(
        "1017",
        idag.minusMonths(10),
        Sjekkpunkt.BAD_MED_AVTREKK,
        Sjekkpunkt.LITE_STOY,
        Sjekkpunkt.RYDDIG_INNGANG);
    sjekk("1033", idag.minusMonths(11).minusDays(10), Sjekkpunkt.ROMNINGSVEI);
    sjekk(
        "1050",
        idag.minusMonths(1),
        Sjekkpunkt.ROMNINGSVEI,
        Sjekkpunkt.VASKEMASKIN,
        Sjekkpunkt.PLASS_TIL_MOBLER,
        Sjekkpunkt.TRYGG_ADKOMST,
        Sjekkpunkt.HELE_FLATER,
        Sjekkpunkt.VARIG_BEBOELSE);
    Boenhet tom = boenhet("1003");
    tom = boenheter.utleie(KOMMUNE, tom.id(), tom.versjon(), Utleie.LEDIG, "Leieavtalen er slutt");
    boenheter.klargjoring(
        KOMMUNE, tom.id(), tom.versjon(), Klargjoring.VEDLIKEHOLD, "Golvet i gangen er slitt");
    LOG.info("The demonstration's dwellings are in the register");
    return 1;
  }

  /** A number in braces is so many months from the business date. */
  private String datert(String rader) {
    return MAANEDER
        .matcher(rader)
        .replaceAll(m -> boenheter.idag().plusMonths(Long.parseLong(m.group(1))).toString());
  }

  private void sjekk(String nummer, LocalDate dag, Sjekkpunkt... mangler) {
    List<Sjekkpunkt> oppfylt = new ArrayList<>(List.of(Sjekkpunkt.values()));
    oppfylt.removeAll(Arrays.asList(mangler));
    boenheter.sjekk(KOMMUNE, boenhet(nummer).id(), Ids.next(), new Sjekkinnhold(dag, oppfylt, ""));
  }

  private Boenhet boenhet(String nummer) {
    return boenheter
        .liste(KOMMUNE, Boenhetsok.ALLE.medTekst(nummer), new PageQuery(1, null))
        .rows()
        .get(0);
  }
}
