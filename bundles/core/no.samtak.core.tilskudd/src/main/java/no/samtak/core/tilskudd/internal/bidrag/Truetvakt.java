// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.bidrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltakstyring;
import no.samtak.core.tilskudd.internal.finansiering.Endringer;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsbok;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the register of tiltak which running ones have uncertain money: soon after a funding or the
 * business date has changed here, and now and then for what other nodes have changed. Any number of
 * nodes may tell of the same tiltak; it changes once.
 */
@Component(service = Truetvakt.class, immediate = true)
public final class Truetvakt {
  private static final Logger LOG = LoggerFactory.getLogger(Truetvakt.class);
  private static final Texts TEKSTER = Texts.of(Truetvakt.class.getClassLoader());

  /** So often is it asked whether something has changed here, in seconds. */
  private static final int TAKT = 15;

  /** After so many times without a change all is looked through anyway. */
  private static final int RUNDE = 20;

  private final Finansieringsbok bok;
  private final TiltakRegister register;
  private final TenantDirectory kommuner;
  private final Forretningsdato dato;
  private final Endringer endringer;
  private final @Nullable ScheduledExecutorService traad;

  /** Who changes the state; null while nobody does. */
  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  @Nullable
  volatile Tiltakstyring styring;

  private long sistEndring = -1;
  private @Nullable LocalDate sistDato;
  private int uten;

  /** On the registers; begins to look by itself. */
  @Activate
  public Truetvakt(
      @Reference Finansieringsbok bok,
      @Reference TiltakRegister register,
      @Reference TenantDirectory kommuner,
      @Reference Forretningsdato dato,
      @Reference Endringer endringer) {
    this(
        bok,
        register,
        kommuner,
        dato,
        endringer,
        Executors.newSingleThreadScheduledExecutor(
            arbeid -> {
              Thread t = new Thread(arbeid, "samtak-truetvakt");
              t.setDaemon(true);
              return t;
            }));
  }

  Truetvakt(
      Finansieringsbok bok,
      TiltakRegister register,
      TenantDirectory kommuner,
      Forretningsdato dato,
      Endringer endringer,
      @Nullable ScheduledExecutorService traad) {
    this.bok = bok;
    this.register = register;
    this.kommuner = kommuner;
    this.dato = dato;
    this.endringer = endringer;
    this.traad = traad;
    if (traad != null) {
      traad.scheduleWithFixedDelay(this::kanskje, TAKT, TAKT, TimeUnit.SECONDS);
    }
  }

  @Deactivate
  void stopp() {
    if (traad != null) {
      traad.shutdownNow();
    }
  }

  private void kanskje() {
    try {
      kanskjeSjekk();
    } catch (RuntimeException e) {
      // The next round tries again; without this the thread would stop for good.
      LOG.warn("Cannot tell which tiltak have uncertain money now: {}", e.toString());
    }
  }

  /** Looks where something has changed, and every {@value #RUNDE} times anyway. */
  void kanskjeSjekk() {
    long endring = endringer.antall();
    LocalDate idag = dato.idag();
    uten++;
    if (endring == sistEndring && idag.equals(sistDato) && uten < RUNDE) {
      return;
    }
    for (Tenant kommune : kommuner.all()) {
      sjekk(kommune.slug());
    }
    sistEndring = endring;
    sistDato = idag;
    uten = 0;
  }

  /**
   * Tells of the kommune's running tiltak whose money is uncertain now.
   *
   * @return slugs of those that were changed by this
   */
  public List<String> sjekk(String kommune) {
    Tiltakstyring noen = styring;
    if (noen == null) {
      return List.of();
    }
    List<Tiltak> iDrift = register.iTilstand(kommune, EnumSet.of(TiltakTilstand.I_DRIFT));
    if (iDrift.isEmpty()) {
      return List.of();
    }
    Map<String, Tiltakspenger> penger = bok.penger(kommune);
    List<String> meldt = new ArrayList<>();
    for (Tiltak tiltak : iDrift) {
      Tiltakspenger deres = penger.get(tiltak.tiltakId());
      if (deres != null && deres.truet() && meld(noen, kommune, deres)) {
        meldt.add(tiltak.tiltakId());
      }
    }
    if (!meldt.isEmpty()) {
      LOG.info(
          "{}: uncertain money, so {} tiltak became TRUET: {}",
          kommune,
          meldt.size(),
          String.join(", ", meldt));
    }
    return meldt;
  }

  private static boolean meld(Tiltakstyring styring, String kommune, Tiltakspenger penger) {
    LocalDate siste = penger.sisteDag();
    try {
      return styring.meldTruet(
          kommune,
          penger.tiltakId(),
          TEKSTER.get(
              Language.NB, "finansiering.meldtTruet", siste == null ? "" : Formats.date(siste)));
    } catch (DomainException e) {
      // Another node was first, or somebody changes the tiltak right now; the next round sees it.
      LOG.debug("{}/{} could not be told of", kommune, penger.tiltakId(), e);
      return false;
    }
  }
}
