// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.brudd;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A breach of personal data. Names no person.
 *
 * @param oppdaget when the kommune knew of it; the clock runs from here, by the system's time
 * @param tjeneste slug of the service that it is about; empty = several, or none
 * @param antall how many persons it is about; null = not known
 * @param risiko null while it is not assessed
 * @param meldt when Datatilsynet was notified; null where it was not
 * @param varslet when the persons were told; null where they were not
 * @param tiltak what was done about it
 */
public record Brudd(
    String id,
    String kommune,
    String tittel,
    Instant oppdaget,
    String tjeneste,
    @Nullable Integer antall,
    String beskrivelse,
    Bruddtilstand tilstand,
    @Nullable Risiko risiko,
    String vurdering,
    @Nullable Instant meldt,
    @Nullable Instant varslet,
    String tiltak,
    long versjon) {
  private static final Duration FRIST = Duration.ofHours(72);
  private static final Duration SNART = Duration.ofHours(24);

  /** Seventy-two hours after it was known (art. 33 nr. 1). */
  public Instant frist() {
    return oppdaget.plus(FRIST);
  }

  /** How the time to notify Datatilsynet stands. */
  public Stand stand(Instant naa) {
    if (meldt != null || tilstand == Bruddtilstand.LUKKET || risiko == Risiko.LITE_TROLIG) {
      return Stand.GJORT;
    }
    if (naa.isAfter(frist())) {
      return Stand.OVER;
    }
    return naa.isAfter(frist().minus(SNART)) ? Stand.SNART : Stand.LOPER;
  }

  /** How the time stands. */
  public enum Stand {
    /** It runs. */
    LOPER,
    /** A day or less is left. */
    SNART,
    /** It is over. */
    OVER,
    /** Nothing is to be notified, or it was. */
    GJORT
  }

  /** What must be done before it can be closed: names of texts. */
  public List<String> mangler() {
    List<String> alle = new ArrayList<>();
    if (risiko == null) {
      alle.add("vurdering");
    } else if (risiko != Risiko.LITE_TROLIG && meldt == null) {
      alle.add("melding");
    }
    if (risiko == Risiko.HOY && varslet == null) {
      alle.add("varsel");
    }
    return alle;
  }
}
