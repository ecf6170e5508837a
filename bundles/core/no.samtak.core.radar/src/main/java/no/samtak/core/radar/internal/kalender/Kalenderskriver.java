// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.kalender;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.radar.internal.frist.Fristlinje;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;

/**
 * Deadlines as iCalendar (RFC 5545): one VEVENT of a whole day each, with an alarm a week before.
 * Lines end with CRLF and are folded at 75 octets, never inside a character; texts are escaped; the
 * same deadline has the same UID each time.
 */
public final class Kalenderskriver {
  private static final int LINJE = 75;
  private static final DateTimeFormatter DAG = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter TID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Language sprak;
  private final Texts tekster;
  private final Map<String, String> tiltak;
  private final StringBuilder ut = new StringBuilder();

  private Kalenderskriver(Language sprak, Texts tekster, Map<String, String> tiltak) {
    this.tiltak = tiltak;
    this.sprak = sprak;
    this.tekster = tekster;
  }

  /**
   * The calendar of a kommune.
   *
   * @param navn of the kommune
   * @param lest what it holds
   * @param skrevet when it is written (DTSTAMP)
   */
  public static String skriv(
      String navn, AbonnementService.Lest lest, Instant skrevet, Language sprak, Texts tekster) {
    Kalenderskriver skriver = new Kalenderskriver(sprak, tekster, lest.tiltak());
    skriver.kalender(navn, lest.frister(), skrevet);
    return skriver.ut.toString();
  }

  private void kalender(String kommune, List<Fristlinje> frister, Instant skrevet) {
    String navn = t(Text.of("kalender.navn", kommune));
    linje("BEGIN", "VCALENDAR");
    linje("VERSION", "2.0");
    linje("PRODID", "-//Samtak//Frister//" + sprak.code().toUpperCase(Locale.ROOT));
    linje("CALSCALE", "GREGORIAN");
    linje("METHOD", "PUBLISH");
    tekst("NAME", navn);
    tekst("X-WR-CALNAME", navn);
    linje("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
    linje("X-PUBLISHED-TTL", "PT6H");
    frister.forEach(f -> hendelse(f, skrevet));
    linje("END", "VCALENDAR");
  }

  private void hendelse(Fristlinje linje, Instant skrevet) {
    Frist frist = linje.frist();
    String tittel = frist.tittel().in(sprak);
    LocalDate dag = frist.dato();
    linje("BEGIN", "VEVENT");
    linje("UID", uid(frist.kommune(), linje.nokkel()));
    linje("DTSTAMP", TID.format(skrevet));
    linje("DTSTART;VALUE=DATE", DAG.format(dag));
    linje("DTEND;VALUE=DATE", DAG.format(dag.plusDays(1)));
    tekst("SUMMARY", tittel);
    tekst("CATEGORIES", t(Text.of("frist.slag." + frist.slag().name())));
    String beskrivelse = beskrivelse(frist);
    if (!beskrivelse.isEmpty()) {
      tekst("DESCRIPTION", beskrivelse);
    }
    linje("TRANSP", "TRANSPARENT");
    linje("STATUS", "CONFIRMED");
    linje("BEGIN", "VALARM");
    linje("ACTION", "DISPLAY");
    tekst("DESCRIPTION", tittel);
    linje("TRIGGER;RELATED=START", "-P7D");
    linje("END", "VALARM");
    linje("END", "VEVENT");
  }

  private String beskrivelse(Frist frist) {
    StringBuilder alt = new StringBuilder();
    if (!frist.ansvarlig().isEmpty()) {
      alt.append(t(Text.of("kalender.ansvarlig", frist.ansvarlig())));
    }
    if (!frist.tiltakId().isEmpty()) {
      alt.append(alt.isEmpty() ? "" : "\n")
          .append(
              t(
                  Text.of(
                      "kalender.tiltak", tiltak.getOrDefault(frist.tiltakId(), frist.tiltakId()))));
    }
    return alt.toString();
  }

  private static String uid(String kommune, String nokkel) {
    byte[] navn = (kommune + "\n" + nokkel).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(navn) + "@samtak";
  }

  /** A property of type TEXT (RFC 5545, 3.3.11). */
  private void tekst(String navn, String verdi) {
    StringBuilder ren = new StringBuilder();
    verdi
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\', ';', ',' -> ren.append('\\').appendCodePoint(c);
                case '\n' -> ren.append("\\n");
                default -> {
                  if (c == '\t' || !Character.isISOControl(c)) {
                    ren.appendCodePoint(c);
                  }
                }
              }
            });
    linje(navn, ren.toString());
  }

  /** A content line, folded (3.1). */
  private void linje(String navn, String verdi) {
    int brukt = 0;
    String hele = navn + ":" + verdi;
    for (int i = 0; i < hele.length(); ) {
      int tegn = hele.codePointAt(i);
      int lengde = new String(Character.toChars(tegn)).getBytes(StandardCharsets.UTF_8).length;
      if (brukt + lengde > LINJE) {
        ut.append("\r\n ");
        brukt = 1;
      }
      ut.appendCodePoint(tegn);
      brukt += lengde;
      i += Character.charCount(tegn);
    }
    ut.append("\r\n");
  }

  private String t(Text text) {
    return tekster.get(sprak, text);
  }
}
