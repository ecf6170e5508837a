// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.dor;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.modulstyring.internal.persistence.Bokside;
import no.samtak.core.modulstyring.internal.persistence.Modulbok;
import no.samtak.core.modulstyring.internal.tilstand.Modulikommune;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import no.samtak.platform.api.module.ModuleCatalog;
import no.samtak.platform.api.module.ModuleCatalog.KnownModule;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens what opens without approval: by the node's setting, once for each pair. */
@Component(service = Apner.class)
public final class Apner {
  /** Who acts where the product does what was approved, or what the node was told. */
  public static final User SYSTEM =
      new User("system", "samtak", "Samtak", Set.of(Role.OPERATOR), Set.of());

  private static final Logger LOG = LoggerFactory.getLogger(Apner.class);
  private static final Texts TEKSTER = Texts.of(Apner.class.getClassLoader());

  private final Modulbok bok;
  private final Modulminne minne;
  private final ModuleCatalog katalog;
  private final TenantDirectory kommuner;
  private final Forretningsdato dato;
  private final CurrentUser bruker;
  private final Clock clock;
  private final Forsteapning forste;

  /** With the setting of the framework. */
  @Activate
  public Apner(
      BundleContext context,
      @Reference Modulbok bok,
      @Reference Modulminne minne,
      @Reference ModuleCatalog katalog,
      @Reference TenantDirectory kommuner,
      @Reference Forretningsdato dato,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this(
        new Forsteapning(Objects.requireNonNullElse(context.getProperty(Forsteapning.NAVN), "")),
        bok,
        minne,
        katalog,
        kommuner,
        dato,
        bruker,
        clock);
  }

  /** With a setting. */
  public Apner(
      Forsteapning forste,
      Modulbok bok,
      Modulminne minne,
      ModuleCatalog katalog,
      TenantDirectory kommuner,
      Forretningsdato dato,
      CurrentUser bruker,
      Clock clock) {
    this.forste = forste;
    this.bok = bok;
    this.minne = minne;
    this.katalog = katalog;
    this.kommuner = kommuner;
    this.dato = dato;
    this.bruker = bruker;
    this.clock = clock;
  }

  /** Opens every pair that the setting names, whose module is in, and that nothing is stored of. */
  public void apne() {
    if (forste.ingen() || !minne.lest()) {
      return;
    }
    for (KnownModule modul : katalog.modules()) {
      if (modul.presence() == Presence.OUT || modul.presence() == Presence.AVAILABLE) {
        continue;
      }
      for (Tenant kommune : kommuner.all()) {
        if (forste.gjelder(modul.name(), kommune.slug())
            && minne.finn(kommune.slug(), modul.name()).isEmpty()) {
          apne(kommune.slug(), modul.name(), "hendelse.forsteapning");
        }
      }
    }
  }

  /** Opens one, unless something is stored of it. */
  void apne(String kommune, String modul, String grunn) {
    Optional<Modulikommune> apnet =
        som(
            kommune,
            () ->
                bok.skriv(
                    side ->
                        side.finn(kommune, modul).isPresent()
                            ? null
                            : side.hend(
                                kommune,
                                modul,
                                Overgang.APNET_AV_NODEN,
                                true,
                                new Bokside.Anledning(
                                    "",
                                    "",
                                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                                    dato.idag(),
                                    TEKSTER.phrase(grunn),
                                    null,
                                    null)),
                    m -> AccessEntry.ok("apne", "modul", modul)));
    minne.oppdater();
    apnet.ifPresent(m -> LOG.info("{} is open in {} without approval", modul, kommune));
  }

  private <T> T som(String kommune, java.util.concurrent.Callable<T> arbeid) {
    try {
      return bruker.runAs(SYSTEM, kommune, arbeid);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
