// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A paper, without what stands in it.
 *
 * @param id random
 * @param serie id of its first edition
 * @param utgave 1 for the first edition
 * @param tittel one line
 * @param sprak the language that it is written in: nb or nn
 * @param dato the business date that it is made on
 * @param tilstand whether it can still be written in
 * @param tiltak the tiltak that it is about, in their order
 * @param opprettet when it was begun
 * @param opprettetAv who began it
 * @param ferdig when it was finished; null = it is not
 * @param ferdigAv who finished it; empty = nobody has
 * @param begrunnelse why it was finished
 * @param versjon rises with each change of what stands here; texts have numbers of their own
 */
public record Utredning(
    String id,
    String serie,
    int utgave,
    String tittel,
    Language sprak,
    LocalDate dato,
    Utredningstilstand tilstand,
    List<Valgt> tiltak,
    Instant opprettet,
    String opprettetAv,
    @Nullable Instant ferdig,
    String ferdigAv,
    String begrunnelse,
    long versjon) {
  public Utredning {
    tiltak = List.copyOf(tiltak);
  }

  /**
   * A tiltak of the paper.
   *
   * @param tiltakId slug
   * @param navn its name when it was chosen
   * @param anbefaling the recommendation; null = not chosen yet
   * @param versjon rises when the recommendation is changed
   */
  public record Valgt(
      String tiltakId, String navn, @Nullable Anbefaling anbefaling, long versjon) {}

  /** Whether it can still be written in. */
  public boolean erUtkast() {
    return tilstand == Utredningstilstand.UTKAST;
  }

  /** The tiltak of that slug. */
  public Optional<Valgt> valgt(String tiltakId) {
    return tiltak.stream().filter(t -> t.tiltakId().equals(tiltakId)).findFirst();
  }
}
