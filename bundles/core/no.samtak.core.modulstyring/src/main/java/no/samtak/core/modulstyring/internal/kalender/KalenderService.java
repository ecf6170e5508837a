// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.kalender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samtak.core.modulstyring.internal.behov.BehovService;
import no.samtak.core.modulstyring.internal.behov.Kommunebilde;
import no.samtak.core.modulstyring.internal.behov.Modulfakta;
import no.samtak.core.modulstyring.internal.dor.Hvem;
import no.samtak.core.modulstyring.internal.forslag.Avstemmer;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.ForslagService;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.forslag.Kandidat;
import no.samtak.core.modulstyring.internal.kalender.Planlagt.Hva;
import no.samtak.core.modulstyring.internal.kalender.Planlagt.Stand;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is to come, from proposals, from modules that are being closed, and from the plans. */
@Component(service = KalenderService.class)
public final class KalenderService {
  private static final Texts TEKSTER = Texts.of(KalenderService.class.getClassLoader());
  private static final Comparator<Planlagt> ORDEN =
      Comparator.comparing(Planlagt::dato)
          .thenComparing(Planlagt::kommune)
          .thenComparing(Planlagt::modul)
          .thenComparing(Planlagt::hva);

  private final ForslagService forslag;
  private final BehovService behov;
  private final Avstemmer avstemmer;
  private final TenantDirectory kommuner;
  private final Hvem hvem;

  /** On proposals and plans. */
  @Activate
  public KalenderService(
      @Reference ForslagService forslag,
      @Reference BehovService behov,
      @Reference Avstemmer avstemmer,
      @Reference TenantDirectory kommuner,
      @Reference Hvem hvem) {
    this.forslag = forslag;
    this.behov = behov;
    this.avstemmer = avstemmer;
    this.kommuner = kommuner;
    this.hvem = hvem;
  }

  /** The kommune's coming changes, by day. */
  public List<Planlagt> kalender(String kommune) {
    Kommunebilde bilde = behov.bilde(kommune);
    List<Forslag> apne = forslag.liste(kommune, true);
    List<Planlagt> alle = new ArrayList<>();
    apne.forEach(f -> avForslag(f, alle));
    for (Kandidat k : Kandidat.alle(bilde)) {
      boolean foreslatt =
          apne.stream().anyMatch(f -> f.modul().equals(k.modul()) && f.handling() == k.handling());
      if (!k.naer() && !foreslatt) {
        Hva hva = k.handling() == Handling.APNE ? Hva.APNES : Hva.SKRIVEBESKYTTES;
        alle.add(new Planlagt(k.fra(), kommune, k.modul(), hva, k.grunn(), Stand.VENTET, null));
        lesetid(k.fra(), k.handling(), kommune, k.modul(), Stand.VENTET, null, alle);
      }
    }
    for (Modulfakta m : bilde.moduler()) {
      LocalDate dag = avstemmer.deaktiveresFra(m.rad());
      if (dag != null && m.rad() != null) {
        Phrase venter = m.rad().venterPa();
        alle.add(
            new Planlagt(
                dag,
                kommune,
                m.navn(),
                Hva.DEAKTIVERES,
                venter == null ? TEKSTER.phrase("kalender.lesetid") : venter,
                venter == null ? Stand.GODKJENT : Stand.VENTER_PA,
                null));
      }
    }
    alle.sort(ORDEN);
    return alle;
  }

  /** Those of every kommune that the user of this thread covers, by day. */
  public List<Planlagt> alle() {
    User en = hvem.bruker();
    List<Planlagt> alle = new ArrayList<>();
    for (Tenant kommune : kommuner.all()) {
      if (en.covers(kommune.slug())) {
        alle.addAll(kalender(kommune.slug()));
      }
    }
    alle.sort(ORDEN);
    return alle;
  }

  private void avForslag(Forslag f, List<Planlagt> alle) {
    Stand stand =
        f.tilstand() == Forslagstilstand.VENTER_PA
            ? Stand.VENTER_PA
            : f.tilstand().tilBehandling() ? Stand.FORESLATT : Stand.GODKJENT;
    Hva hva =
        switch (f.handling()) {
          case APNE -> Hva.APNES;
          case STENG -> Hva.SKRIVEBESKYTTES;
          case BYTT -> Hva.BYTTES;
        };
    Phrase venter = f.venterPa();
    Phrase grunn = venter == null ? f.grunn() : venter;
    alle.add(new Planlagt(f.fra(), f.kommune(), f.modul(), hva, grunn, stand, f.id()));
    if (stand != Stand.VENTER_PA) {
      lesetid(f.fra(), f.handling(), f.kommune(), f.modul(), stand, f.id(), alle);
    }
  }

  private void lesetid(
      LocalDate lukkes,
      Handling handling,
      String kommune,
      String modul,
      Stand stand,
      @Nullable String forslagId,
      List<Planlagt> alle) {
    if (handling == Handling.STENG) {
      alle.add(
          new Planlagt(
              lukkes.plusMonths(avstemmer.lesetidMaaneder()),
              kommune,
              modul,
              Hva.DEAKTIVERES,
              TEKSTER.phrase("kalender.lesetid"),
              stand,
              forslagId));
    }
  }
}
