// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.dor;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.samtak.core.modulstyring.internal.behov.Modulfakta;
import no.samtak.core.modulstyring.internal.forslag.Hindringer;
import no.samtak.core.modulstyring.internal.persistence.Bokside;
import no.samtak.core.modulstyring.internal.persistence.Modulbok;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import no.samtak.platform.api.module.ModuleCatalog;
import no.samtak.platform.api.module.ModuleCatalog.KnownModule;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Texts;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens what opens without approval: by the node's setting, once for each pair; and, the first time
 * that this runs with a database, what has been in on the node before.
 */
@Component(service = Apner.class)
public final class Apner {
  private static final Logger LOG = LoggerFactory.getLogger(Apner.class);
  private static final Texts TEKSTER = Texts.of(Apner.class.getClassLoader());

  private final Modulbok bok;
  private final Modulminne minne;
  private final ModuleCatalog katalog;
  private final TenantDirectory kommuner;
  private final Hindringer hindringer;
  private final Hvem hvem;
  private final Forsteapning forste;
  private volatile boolean begynt;

  /** With the setting of the framework. */
  @Activate
  public Apner(
      BundleContext context,
      @Reference Modulbok bok,
      @Reference Modulminne minne,
      @Reference ModuleCatalog katalog,
      @Reference TenantDirectory kommuner,
      @Reference Hindringer hindringer,
      @Reference Hvem hvem) {
    this(
        new Forsteapning(Objects.requireNonNullElse(context.getProperty(Forsteapning.NAVN), "")),
        bok,
        minne,
        katalog,
        kommuner,
        hindringer,
        hvem);
  }

  private Apner(
      Forsteapning forste,
      Modulbok bok,
      Modulminne minne,
      ModuleCatalog katalog,
      TenantDirectory kommuner,
      Hindringer hindringer,
      Hvem hvem) {
    this.forste = forste;
    this.bok = bok;
    this.minne = minne;
    this.katalog = katalog;
    this.kommuner = kommuner;
    this.hindringer = hindringer;
    this.hvem = hvem;
  }

  /** With a setting, outside the framework. */
  public static Apner av(
      Forsteapning forste,
      Modulbok bok,
      Modulminne minne,
      ModuleCatalog katalog,
      TenantDirectory kommuner,
      Hindringer hindringer,
      Hvem hvem) {
    return new Apner(forste, bok, minne, katalog, kommuner, hindringer, hvem);
  }

  /** Opens every pair that is to open without approval, and that nothing is stored of. */
  public void apne() {
    if (!minne.lest()) {
      return;
    }
    begynn();
    if (forste.ingen()) {
      return;
    }
    for (KnownModule modul : katalog.modules()) {
      if (!new Modulfakta(modul.name(), modul, null).inne()) {
        continue;
      }
      for (Tenant kommune : kommuner.all()) {
        if (forste.gjelder(modul.name(), kommune.slug())
            && minne.finn(kommune.slug(), modul.name()).isEmpty()
            && !hindringer.manglerInnsyn(modul.name())) {
          apne(kommune.slug(), modul.name());
        }
      }
    }
  }

  private void apne(String kommune, String modul) {
    boolean apnet =
        hvem.somSystem(
                kommune,
                () ->
                    bok.skriv(
                        side -> hend(side, kommune, modul, "hendelse.forsteapning") ? modul : null,
                        m -> AccessEntry.ok("apne", "modul", modul)))
            .isPresent();
    minne.oppdater();
    if (apnet) {
      LOG.info("{} is open in {} by SAMTAK_FIRST_OPEN", modul, kommune);
    }
  }

  /** The upgrade rule, once for each database. */
  private void begynn() {
    if (begynt || bok.begynt()) {
      begynt = true;
      return;
    }
    Set<String> fraFor = new TreeSet<>(katalog.fromBefore());
    hvem.somSystem(
        "",
        () ->
            bok.skriv(
                side -> {
                  if (side.begynt()) {
                    return null;
                  }
                  side.begynn();
                  for (String modul : fraFor) {
                    kommuner
                        .all()
                        .forEach(k -> hend(side, k.slug(), modul, "hendelse.oppgradering"));
                  }
                  return fraFor;
                },
                gjort -> AccessEntry.ok("apne", "modul", "")));
    begynt = true;
    minne.oppdater();
    if (!fraFor.isEmpty()) {
      LOG.info("Open in every kommune, since they ran here before: {}", fraFor);
    }
  }

  private boolean hend(Bokside side, String kommune, String modul, String grunn) {
    if (side.finn(kommune, modul).isPresent()) {
      return false;
    }
    side.hend(
        kommune,
        modul,
        Overgang.APNET_AV_NODEN,
        true,
        hvem.selv("", TEKSTER.phrase(grunn), null, null));
    return true;
  }
}
