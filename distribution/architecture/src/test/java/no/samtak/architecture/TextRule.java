// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Bokmål and nynorsk are both complete, and nynorsk is nynorsk (språklova). */
final class TextRule {
  /** Words that are bokmål and never nynorsk. */
  private static final Set<String> BOKMAL =
      Set.of(
          """
          ikke jeg hvordan hva hvem hvilke hvilken hvilket hvor hver hvert hvis fra noen noe ble
          være mer uke uker selv gjøre disse bare flere navn en et kun mulig tidligere gjelder
          finnes kommer skrives vises legges brukes endret lagret slettet opprettet hentet brukere
          tjenester kommuner feltene deres dere hun henne mye se åpne åpen velg uten
          penger tiden siden mangler feilet fjernes innlogget logget avbrutt startet stoppet
          """
              .strip()
              .split("\\s+"));

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

  private TextRule() {}

  /** Keys that one of the two languages lacks. */
  static List<String> missing(Properties nb, Properties nn) {
    List<String> violations = new ArrayList<>();
    for (String key : new TreeSet<>(nb.stringPropertyNames())) {
      if (!nn.containsKey(key)) {
        violations.add(key + " is missing in nynorsk");
      }
    }
    for (String key : new TreeSet<>(nn.stringPropertyNames())) {
      if (!nb.containsKey(key)) {
        violations.add(key + " is missing in bokmål");
      }
    }
    return violations;
  }

  /** Texts in nynorsk with bokmål words, and sentences that are the same in both languages. */
  static List<String> notNynorsk(Properties nb, Properties nn) {
    List<String> violations = new ArrayList<>();
    for (String key : new TreeSet<>(nn.stringPropertyNames())) {
      String text = nn.getProperty(key).replaceAll("\\{[^}]*}", " ");
      List<String> words = WORD.matcher(text).results().map(r -> r.group()).toList();
      words.stream()
          .map(w -> w.toLowerCase(Locale.ROOT))
          .filter(w -> BOKMAL.contains(w))
          .distinct()
          .forEach(w -> violations.add(key + " says '" + w + "', which is bokmål"));
      if (words.size() >= 10 && nn.getProperty(key).equals(nb.getProperty(key))) {
        violations.add(key + " is the same sentence in both languages");
      }
    }
    return violations;
  }

  /** Texts that are no pattern, or that swallow what an apostrophe was meant to show. */
  static List<String> malformed(String language, Properties texts) {
    List<String> violations = new ArrayList<>();
    for (String key : new TreeSet<>(texts.stringPropertyNames())) {
      String text = texts.getProperty(key);
      try {
        new MessageFormat(text, Locale.ROOT);
      } catch (IllegalArgumentException e) {
        violations.add(language + " " + key + " is no pattern: " + e.getMessage());
      }
      if (text.isBlank()) {
        violations.add(language + " " + key + " is empty");
      }
      if (Pattern.compile("\\p{L}'\\p{L}").matcher(text).find()) {
        violations.add(language + " " + key + " has a single apostrophe inside a word");
      }
    }
    return violations;
  }
}
