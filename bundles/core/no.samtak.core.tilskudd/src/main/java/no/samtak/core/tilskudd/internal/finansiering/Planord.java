// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a plan's words about money say: whether the money runs, or is only applied for. The words
 * stand in {@code okonomiplan.annen_finansiering} and {@code tiltak.kostnad} in bokmål or nynorsk;
 * they are read clause by clause, since one cell often says both.
 */
final class Planord {
  /** What a text says of the money. */
  enum Stand {
    /** Some of it runs: it has a last year, or is awarded. */
    LOPER,
    /** The kommune applies for it, and nothing is said of an answer. */
    SOKT,
    /** Neither. */
    UKJENT
  }

  private static final Pattern LEDD = ord("[,;+()/]|(?<!t\\.o\\.m)\\.\\s|\\s[-–]\\s");
  private static final Pattern AKTIV = ord("^(?<hvem>.*?)\\b(søk(er|jer|te)|skal søk(e|je))\\b");
  private static final Pattern PASSIV =
      ord(
          "\\b(søk(es|jes|ast|jast)|(blir|vert|er|har) søkt|omsøkte?|søknad(en|er)? om)\\b"
              + "(.*?\\bav (?<hvem>.*))?");
  private static final Pattern IKKE = ord("\\bikk(j)?e\\b");
  private static final Pattern GITT = ord("\\b(innvilg|bevilg|løyv|tilsagn|tilsegn|tildel|fått)");
  private static final Pattern SISTE_AAR =
      ord("\\b(til|ut|t\\.o\\.m\\.?|tom|til og med)\\s+(år(et)?\\s+)?(19|20|21)\\d\\d");

  /** An applicant that is some kommune, but not just "kommunen". */
  private static final Pattern EN_KOMMUNE = ord("\\b(kommuner?|fylkeskommunen?)\\b");

  private Planord() {}

  /**
   * What a text says.
   *
   * @param kommune slug of the kommune whose plan it is: an application by another is not its own
   */
  static Stand les(String tekst, String kommune) {
    Stand stand = Stand.UKJENT;
    for (String ledd : LEDD.split(tekst.toLowerCase(Locale.ROOT))) {
      if (GITT.matcher(ledd).find() && !IKKE.matcher(ledd).find()) {
        return Stand.LOPER;
      }
      Matcher aktiv = AKTIV.matcher(ledd);
      Matcher passiv = PASSIV.matcher(ledd);
      if (aktiv.find()) {
        stand = egen(ledd, aktiv.group("hvem"), kommune) ? Stand.SOKT : stand;
      } else if (passiv.find()) {
        String hvem = passiv.group("hvem");
        stand = egen(ledd, hvem == null ? "" : hvem, kommune) ? Stand.SOKT : stand;
      } else if (SISTE_AAR.matcher(ledd).find()) {
        return Stand.LOPER;
      }
    }
    return stand;
  }

  private static boolean egen(String ledd, String hvem, String kommune) {
    return !IKKE.matcher(ledd).find() && erKommunen(hvem, kommune);
  }

  /**
   * Whether an applicant is the kommune itself, a part of it or one that works for it: any that
   * does not bear another kommune's name.
   */
  static boolean erKommunen(String soker, String kommune) {
    return !EN_KOMMUNE.matcher(soker.toLowerCase(Locale.ROOT)).find()
        || slug(soker).matches(Pattern.quote(kommune) + "(-.*)?");
  }

  private static String slug(String ord) {
    String foldet = ord.strip().toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o");
    return Normalizer.normalize(foldet, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "-");
  }

  private static Pattern ord(String regel) {
    return Pattern.compile(regel, Pattern.UNICODE_CHARACTER_CLASS);
  }
}
