// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.vakt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltaksvakt;
import no.samtak.core.arkiv.internal.ArkivConfig;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.platform.api.text.Phrase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * No tiltak is closed before what its modules hold is archived, and the archive verified (S2). A
 * module that another tiltak still needs is not closed with this one, and one without rows of the
 * kommune has nothing to archive.
 */
@Component(service = Tiltaksvakt.class, configurationPid = ArkivConfig.PID)
@Designate(ocd = ArkivConfig.class)
public final class Arkivvakt implements Tiltaksvakt {
  private final Tiltaksmoduler moduler;
  private final PakkeService pakker;
  private final Clock clock;
  private final int dager;

  /** On the modules and their archives. */
  @Activate
  public Arkivvakt(
      @Reference Tiltaksmoduler moduler,
      @Reference PakkeService pakker,
      @Reference Clock clock,
      ArkivConfig config) {
    this(moduler, pakker, clock, config.arkivDager());
  }

  Arkivvakt(Tiltaksmoduler moduler, PakkeService pakker, Clock clock, int dager) {
    this.moduler = moduler;
    this.pakker = pakker;
    this.clock = clock;
    this.dager = dager;
  }

  @Override
  public String id() {
    return "arkivpakke";
  }

  @Override
  public Phrase navn() {
    return Tekst.av("arkiv.vakt.arkivpakke");
  }

  @Override
  public Set<TiltakTilstand> vokter() {
    return Set.of(TiltakTilstand.AVVIKLET);
  }

  @Override
  public List<Phrase> mangler(Tiltak tiltak, TiltakTilstand til) {
    if (!moduler.vet()) {
      return List.of(Tekst.av("arkiv.vakt.vetIkke"));
    }
    Instant grense = clock.instant().minus(Duration.ofDays(dager));
    List<Phrase> mangler = new ArrayList<>();
    for (String modul : moduler.brukt(tiltak)) {
      if (moduler.trengsAvAndre(modul, tiltak)) {
        continue;
      }
      if (moduler.kart(modul).isEmpty()) {
        mangler.add(Tekst.av("arkiv.vakt.utenKart", modul));
      } else if (moduler.rader(modul, tiltak.kommune()) > 0
          && pakker.avModul(modul).stream()
              .filter(p -> p.kommune().isEmpty() || p.kommune().equals(tiltak.kommune()))
              .noneMatch(p -> p.erKontrollert() && p.startet().isAfter(grense))) {
        mangler.add(Tekst.av("arkiv.vakt.utenArkiv", modul, dager));
      }
    }
    return mangler;
  }
}
