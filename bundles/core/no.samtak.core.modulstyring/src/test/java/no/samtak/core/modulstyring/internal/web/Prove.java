// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.modul.Modulregister.Modulstatus;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Godkjenning;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.forslag.Opphav;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Modules and proposals to look at. */
final class Prove {
  static final LocalDate IDAG = LocalDate.of(2011, 10, 1);
  static final Instant NAA = Instant.parse("2026-11-22T06:00:00Z");

  static final TenantDirectory KOMMUNER =
      new TenantDirectory() {
        @Override
        public Optional<Tenant> find(String slug) {
          return all().stream().filter(t -> t.slug().equals(slug)).findFirst();
        }

        @Override
        public List<Tenant> all() {
          return List.of(
              new Tenant("levanger", "Levanger", Language.NB),
              new Tenant("orland", "Ørland", Language.NB),
              new Tenant("verdal", "Verdal", Language.NB));
        }
      };

  private Prove() {}

  static Phrase ord(String ord) {
    return sprak -> ord;
  }

  static Modulstand stand(String kommune, String modul, Modultilstand tilstand, boolean onsket) {
    return new Modulstand(
        new Modulstatus(
            kommune,
            modul,
            tilstand,
            onsket,
            onsket ? LocalDate.of(2011, 12, 31) : null,
            ord("grunnen til " + modul),
            List.of()),
        ord(modul.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + modul.substring(1)),
        ord(""),
        Set.of(modul),
        Presence.RUNNING,
        "1.2.0",
        List.of(),
        false,
        null,
        null,
        null,
        0);
  }

  static Forslag forslag(
      Handling handling,
      Forslagstilstand tilstand,
      LocalDate fra,
      List<Godkjenning> godkjenninger,
      @Nullable Phrase venterPa) {
    return new Forslag(
        "f-1",
        "levanger",
        handling,
        "bolig",
        handling == Handling.BYTT ? "hybel" : null,
        fra,
        ord("ingen trenger den lenger"),
        Opphav.SYSTEM,
        "",
        NAA,
        "x",
        godkjenninger,
        tilstand,
        venterPa,
        "",
        null,
        null,
        7);
  }
}
