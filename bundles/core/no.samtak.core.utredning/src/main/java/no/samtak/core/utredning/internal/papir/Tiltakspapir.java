// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.papir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says of one tiltak.
 *
 * @param tiltakId its slug
 * @param navn its name when it was chosen
 * @param anbefaling the recommendation; null = not chosen yet
 * @param versjon rises when the recommendation is changed
 * @param deler the ten parts, in their order
 * @param beslutning its lines of the decision table
 * @param tekster what people have written in the decision table
 */
public record Tiltakspapir(
    String tiltakId,
    String navn,
    @Nullable Anbefaling anbefaling,
    long versjon,
    List<Tiltaksdel> deler,
    List<Linje> beslutning,
    Map<Tekstfelt, Tekst> tekster) {
  public Tiltakspapir {
    deler = List.copyOf(deler);
    beslutning = List.copyOf(beslutning);
    tekster = Map.copyOf(tekster);
  }

  /** The text in the decision table; empty where there is none. */
  public Optional<Tekst> skrevet(Tekstfelt felt) {
    return Optional.ofNullable(tekster.get(felt)).filter(t -> !t.tekst().isBlank());
  }

  /** All its lines, also those of the table. */
  public List<Linje> alleLinjer() {
    return Stream.concat(deler.stream().flatMap(d -> d.linjer().stream()), beslutning.stream())
        .toList();
  }
}
