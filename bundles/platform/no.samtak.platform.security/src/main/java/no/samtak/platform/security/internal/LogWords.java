// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.security.internal.persistence.AccessRow;

/** What stands in the log as short names, in words. A name that has no words is its own. */
public final class LogWords {
  private static final Texts TEXTS = Texts.of(LogWords.class.getClassLoader());
  private static final Text NOTHING = Text.of("");

  private LogWords() {}

  /** What was done. */
  public static Text action(String action) {
    return word("logg.handling.", action);
  }

  /** How much was shown. */
  public static Text depth(String depth) {
    return word("logg.dybde.", depth);
  }

  /** What for. */
  public static Text purpose(String purpose) {
    return word("logg.formal.", purpose);
  }

  /** What it stands on. */
  public static Text basis(String basis) {
    return word("logg.grunnlag.", basis);
  }

  /** How it went. */
  public static Text result(String result) {
    return word("logg.resultat.", result);
  }

  /** Roles of the log, in words. */
  public static Text roles(String roles) {
    return listed(Arrays.stream(roles.split(" ")).map(role -> word("konto.rolle.", role)).toList());
  }

  /** What for and by what right, in one line; empty words where the row does not say. */
  public static Text why(AccessRow row) {
    boolean purpose = !row.formal().isEmpty();
    boolean basis = !row.grunnlag().isEmpty();
    if (purpose && basis) {
      return Text.of("logg.formalOgGrunnlag", purpose(row.formal()), basis(row.grunnlag()));
    }
    return purpose ? purpose(row.formal()) : basis ? basis(row.grunnlag()) : NOTHING;
  }

  /** What was done and how much was shown, in one line. */
  public static Text what(AccessRow row) {
    Text depth = row.dybde().isEmpty() ? NOTHING : depth(row.dybde());
    return row.dybde().isEmpty()
        ? Text.of("logg.hva", action(row.handling()), word("logg.hva.", row.objekttype()))
        : Text.of(
            "logg.hvaOgDybde", action(row.handling()), word("logg.hva.", row.objekttype()), depth);
  }

  private static Text word(String prefix, String name) {
    if (name.isEmpty()) {
      return NOTHING;
    }
    return TEXTS.has(Language.NB, prefix + name) ? Text.of(prefix + name) : Text.of(name);
  }

  private static Text listed(List<Text> words) {
    return words.stream()
        .sorted(Comparator.comparing(Text::key))
        .reduce((a, b) -> Text.of("logg.liste", a, b))
        .orElse(NOTHING);
  }
}
