// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** An operation under way: the engine writes to it while others look. */
final class Lop implements Fremdrift {
  private final String id;
  private final Bestilling bestilling;
  private final @Nullable String fraVersjon;
  private final String hvem;
  private final Clock clock;
  private final Instant startet;
  private final Supplier<List<Logglinje>> logg;
  private final boolean folger;
  private final CountDownLatch over = new CountDownLatch(1);

  private final List<Steg> steg = new ArrayList<>();
  private int current = -1;
  private long began;
  private @Nullable String tilVersjon;
  private @Nullable Instant ferdig;
  private Operasjonsstatus status = Operasjonsstatus.PAGAR;
  private @Nullable Text arsak;
  private @Nullable List<Logglinje> linjer;

  Lop(
      String id,
      Bestilling bestilling,
      @Nullable String fraVersjon,
      String hvem,
      Clock clock,
      Supplier<List<Logglinje>> logg) {
    this(id, bestilling, fraVersjon, hvem, clock, logg, false);
  }

  /**
   * @param folger whether the node does this by itself, to follow what is wanted
   */
  Lop(
      String id,
      Bestilling bestilling,
      @Nullable String fraVersjon,
      String hvem,
      Clock clock,
      Supplier<List<Logglinje>> logg,
      boolean folger) {
    this.folger = folger;
    this.id = id;
    this.bestilling = bestilling;
    this.fraVersjon = fraVersjon;
    this.hvem = hvem;
    this.clock = clock;
    this.startet = clock.instant();
    this.logg = logg;
    for (Stegnavn navn : bestilling.type().steg()) {
      steg.add(new Steg(navn, Stegstatus.VENTER, 0, ""));
    }
  }

  boolean folger() {
    return folger;
  }

  String id() {
    return id;
  }

  Bestilling bestilling() {
    return bestilling;
  }

  synchronized void kommer(Modulversjon versjon) {
    tilVersjon = versjon.toString();
  }

  @Override
  public synchronized void begynner(Stegnavn navn) {
    began = System.nanoTime();
    for (int i = 0; i < steg.size(); i++) {
      if (steg.get(i).navn() == navn && steg.get(i).status() == Stegstatus.VENTER) {
        current = i;
        steg.set(i, new Steg(navn, Stegstatus.PAGAR, 0, ""));
        return;
      }
    }
    current = steg.size();
    steg.add(new Steg(navn, Stegstatus.PAGAR, 0, ""));
  }

  @Override
  public synchronized void ferdig(String detalj) {
    over(Stegstatus.FERDIG, detalj);
  }

  @Override
  public synchronized void feilet(String detalj) {
    over(Stegstatus.FEILET, detalj);
  }

  private void over(Stegstatus how, String detalj) {
    if (current >= 0 && steg.get(current).status() == Stegstatus.PAGAR) {
      long millis = (System.nanoTime() - began) / 1_000_000;
      steg.set(current, new Steg(steg.get(current).navn(), how, millis, detalj));
    }
  }

  synchronized void slutt(Operasjonsstatus how, @Nullable Text why) {
    status = how;
    arsak = why;
    ferdig = clock.instant();
    linjer = logg.get();
  }

  /** After this nobody waits any more; the end is stored by then. */
  void lagret() {
    over.countDown();
  }

  boolean vent(long millis) throws InterruptedException {
    return over.await(millis, TimeUnit.MILLISECONDS);
  }

  synchronized Moduloperasjon bilde() {
    return new Moduloperasjon(
        id,
        bestilling.type(),
        bestilling.modul(),
        bestilling.nyModul(),
        fraVersjon,
        tilVersjon,
        bestilling.grunn(),
        hvem,
        startet,
        ferdig,
        status,
        arsak,
        steg,
        linjer == null ? logg.get() : linjer);
  }
}
