// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.util.List;
import no.samtak.core.modulstyring.internal.avvikling.AvviklingService;
import no.samtak.core.modulstyring.internal.behov.BehovService;
import no.samtak.core.modulstyring.internal.forslag.ForslagService;
import no.samtak.core.modulstyring.internal.kalender.KalenderService;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.core.modulstyring.internal.tilstand.TilstandService;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of modules ask and tell to be done. */
@Component(service = Tjenester.class)
public final class Tjenester {
  static final Texts TEKSTER = Texts.of(Tjenester.class.getClassLoader());

  private final TilstandService tilstander;
  private final ForslagService forslag;
  private final AvviklingService avvikling;
  private final KalenderService kalender;
  private final BehovService behov;
  private final Forretningsdato dato;
  private final TenantDirectory kommuner;
  private final TableWriter skriver;

  /** On the services. */
  @Activate
  public Tjenester(
      @Reference TilstandService tilstander,
      @Reference ForslagService forslag,
      @Reference AvviklingService avvikling,
      @Reference KalenderService kalender,
      @Reference BehovService behov,
      @Reference Forretningsdato dato,
      @Reference TenantDirectory kommuner,
      @Reference TableWriter skriver) {
    this.tilstander = tilstander;
    this.forslag = forslag;
    this.avvikling = avvikling;
    this.kalender = kalender;
    this.behov = behov;
    this.dato = dato;
    this.kommuner = kommuner;
    this.skriver = skriver;
  }

  TilstandService tilstander() {
    return tilstander;
  }

  ForslagService forslag() {
    return forslag;
  }

  AvviklingService avvikling() {
    return avvikling;
  }

  KalenderService kalender() {
    return kalender;
  }

  BehovService behov() {
    return behov;
  }

  Forretningsdato dato() {
    return dato;
  }

  TableWriter skriver() {
    return skriver;
  }

  /** The names in what is shown. */
  Navn navn(List<Modulstand> stander) {
    return new Navn(stander, kommuner);
  }
}
