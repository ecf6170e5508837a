// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.tiltak;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tiltak is, beyond its name and state. An empty text and null = not stated.
 *
 * @param kommune slug
 * @param tiltakId slug within the kommune
 * @param bakgrunn why it was begun
 * @param malgruppe whom it is for
 * @param fase where in a course it belongs: forebygging, tidlig innsats, behandling, ettervern
 * @param niva universelle, selekterte or indikerte tiltak
 * @param hjemmel its basis in law
 * @param lovpalagt whether the kommune is bound by law to have it; null = not considered
 * @param kapasitet how many it can take at once, 0 or more
 * @param organisering who answers for it and where it belongs
 * @param deltiltak its parts, in their order
 * @param bemanning its staff, in their order
 * @param parametre its own numbers (R2): days a week, places, hours a day
 * @param mal its goals with indicators (VE-48)
 */
public record Tiltaksprofil(
    String kommune,
    String tiltakId,
    String bakgrunn,
    String malgruppe,
    String fase,
    String niva,
    String hjemmel,
    @Nullable Boolean lovpalagt,
    @Nullable Integer kapasitet,
    String organisering,
    List<Deltiltak> deltiltak,
    List<Bemanning> bemanning,
    List<Parameter> parametre,
    List<Mal> mal) {
  public Tiltaksprofil {
    deltiltak = List.copyOf(deltiltak);
    bemanning = List.copyOf(bemanning);
    parametre = List.copyOf(parametre);
    mal = List.copyOf(mal);
  }

  /**
   * A part of the tiltak.
   *
   * @param id stable within the tiltak
   * @param navn as people call it
   * @param slag sted, kurs or another word of the kommune's
   * @param plasser how many it can take; null = not stated
   * @param merknad more, in people's words
   */
  public record Deltiltak(
      String id, String navn, String slag, @Nullable Integer plasser, String merknad) {}

  /**
   * A position.
   *
   * @param id stable within the tiltak
   * @param stilling what it is called
   * @param arsverk 1 = one full year's work; null = not stated
   * @param merknad more, in people's words
   */
  public record Bemanning(
      String id, String stilling, @Nullable BigDecimal arsverk, String merknad) {}

  /**
   * A number that the tiltak is run by.
   *
   * @param navn what it is: "plasser", "dager per uke"
   * @param verdi as stated
   */
  public record Parameter(String navn, String verdi) {}

  /**
   * A goal.
   *
   * @param id stable within the tiltak
   * @param tekst the goal in people's words
   * @param indikator how it is measured; empty = no measure
   * @param onsket the value wanted; null = not stated
   * @param maalt the value measured last; null = not measured
   */
  public record Mal(
      String id,
      String tekst,
      String indikator,
      @Nullable BigDecimal onsket,
      @Nullable BigDecimal maalt) {}
}
