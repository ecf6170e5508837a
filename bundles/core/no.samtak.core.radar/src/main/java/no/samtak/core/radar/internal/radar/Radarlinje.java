// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.TiltakTilstand;
import org.jspecify.annotations.Nullable;

/**
 * A funding that ends, and what follows.
 *
 * @param finansiering that ends
 * @param sisteDag its last funded day
 * @param dagerIgjen days from the business date to the last funded day; 0 = today is the last
 * @param tiltak its name; the slug where the register does not know it
 * @param tilstand the tiltak's state; null where the register does not know it
 * @param ansvarlig who answers for the tiltak; empty = not stated
 * @param aarlig the external money of its last year, which is what a year has less afterwards
 * @param dekning what comes after
 * @param sluttdag the last day on which somebody pays without a gap; null = without end
 * @param truetFra the day from which the tiltak is TRUET without a decision; null = it is not
 *     threatened by this
 * @param erTruet whether that day has come
 * @param plasser how many the tiltak takes at once
 * @param personer how many people it counts, protected
 * @param tapes fundings of others that are lost if this tiltak closes (VE-25)
 * @param lenker tiltak that hang on it
 * @param moduler that nobody wants any more after it
 * @param nesteFrist the first coming deadline for an application or a report; null = none is known
 */
public record Radarlinje(
    Finansiering finansiering,
    LocalDate sisteDag,
    long dagerIgjen,
    String tiltak,
    @Nullable TiltakTilstand tilstand,
    String ansvarlig,
    Belop aarlig,
    Dekning dekning,
    @Nullable LocalDate sluttdag,
    @Nullable LocalDate truetFra,
    boolean erTruet,
    Plasser plasser,
    List<Persontall> personer,
    List<Tap> tapes,
    List<Lenke> lenker,
    List<Modulforslag> moduler,
    @Nullable Frist nesteFrist) {
  public Radarlinje {
    personer = List.copyOf(personer);
    tapes = List.copyOf(tapes);
    lenker = List.copyOf(lenker);
    moduler = List.copyOf(moduler);
  }

  /** Slug of the tiltak. */
  public String tiltakId() {
    return finansiering.tiltakId();
  }

  /**
   * A grant that goes with it.
   *
   * @param tiltakId slug of the tiltak that loses it
   * @param tiltak its name
   * @param kilde the funder
   * @param aarlig its external money of the last year
   * @param lenke path of its page
   */
  public record Tap(String tiltakId, String tiltak, String kilde, Belop aarlig, String lenke) {}

  /**
   * A tiltak at the other end of a link.
   *
   * @param tiltakId slug
   * @param tiltak its name
   * @param slag how they hang together
   * @param utgaaende whether it delivers to, or is presupposed by, the other one
   * @param hva what they share; empty = not stated
   * @param virkning what happens to the other; empty = not considered yet
   */
  public record Lenke(
      String tiltakId,
      String tiltak,
      Lenkeslag slag,
      boolean utgaaende,
      String hva,
      String virkning) {}
}
