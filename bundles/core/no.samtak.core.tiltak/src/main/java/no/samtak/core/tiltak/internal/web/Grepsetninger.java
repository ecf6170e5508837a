// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.core.tiltak.internal.finans.scenario.Scenarioinnhold;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What a scenario changes, a sentence for each change. */
final class Grepsetninger {
  private Grepsetninger() {}

  /**
   * The sentences, in the order of the changes.
   *
   * @param navn of the tiltak by their slugs
   */
  static List<Text> av(Scenarioinnhold i, Map<String, String> navn) {
    List<Text> setninger = new ArrayList<>();
    if (i.prioritetTil() != null) {
      setninger.add(
          Text.of(
              "scenario.grep.prioritet",
              i.prioritetFra() == null ? 1 : i.prioritetFra(),
              i.prioritetTil()));
    } else if (i.prioritetFra() != null) {
      setninger.add(Text.of("scenario.grep.prioritetFra", i.prioritetFra()));
    }
    if (!tom(i.utvalg())) {
      setninger.add(Text.of("scenario.grep.utvalg", hvem(i.utvalg(), navn)));
    }
    if (i.slutterFor() != null) {
      setninger.add(
          Text.of("scenario.grep.slutterFor", i.slutterFor(), hvem(i.slutterForTiltak(), navn)));
    }
    if (i.kuttProsent() != null) {
      setninger.add(
          Text.of(
              "scenario.grep.kutt",
              Formats.percent(i.kuttProsent(), Language.NB),
              hvem(i.kuttTiltak(), navn)));
    }
    List<Integer> trinn = i.trinn();
    if (trinn != null && !trinn.isEmpty()) {
      setninger.add(
          Text.of(
              "scenario.grep.trinn",
              trinn.stream()
                  .map(t -> Formats.percent(BigDecimal.valueOf(t), Language.NB))
                  .collect(Collectors.joining(", ")),
              hvem(i.trinnTiltak(), navn)));
    }
    return setninger;
  }

  private static boolean tom(@Nullable List<String> liste) {
    return liste == null || liste.isEmpty();
  }

  private static Text hvem(@Nullable List<String> tiltak, Map<String, String> navn) {
    return tiltak == null || tiltak.isEmpty()
        ? Text.of("scenario.alleMedTilskudd")
        : Text.of(
            "scenario.ord",
            tiltak.stream().map(id -> navn.getOrDefault(id, id)).collect(Collectors.joining(", ")));
  }
}
