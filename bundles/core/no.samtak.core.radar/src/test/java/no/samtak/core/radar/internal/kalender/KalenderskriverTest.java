// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.frist.Fristbidrag;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.radar.internal.frist.Fristlinje;
import no.samtak.core.radar.internal.radar.Verden;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.junit.jupiter.api.Test;

/** What another program reads out of the feed (RFC 5545). */
class KalenderskriverTest {
  private static final Texts TEKSTER = Texts.of(Kalenderskriver.class.getClassLoader());
  private static final Instant NAA = Instant.parse("2012-03-01T09:00:00Z");
  private static final String VANSKELIG =
      "Søknad; rapport, \\ og «årsmelding» om lærings- og mestringstilbudet på Åsen 🗓 blåbærgrøt"
          + " øøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøø";

  private static String feed(Frist... frister) {
    Fristbidrag bidrag =
        new Fristbidrag() {
          @Override
          public String id() {
            return "tilskudd";
          }

          @Override
          public List<Frist> frister(String kommune, LocalDate fra, LocalDate til) {
            return List.of(frister);
          }
        };
    List<Fristlinje> linjer =
        new Verden(LocalDate.of(2012, 3, 1)).frister(bidrag).alle("levanger").linjer();
    return Kalenderskriver.skriv(
        "Levanger",
        new AbonnementService.Lest(linjer, Map.of("kafe", "Kafé")),
        NAA,
        Language.NB,
        TEKSTER);
  }

  private static Frist frist(String id, String tittel, String ansvarlig) {
    return new Frist(
        "levanger",
        id,
        LocalDate.of(2012, 3, 31),
        Fristslag.SOKNAD,
        s -> tittel,
        "kafe",
        ansvarlig,
        false,
        "/levanger/soknader/1");
  }

  @Test
  void anotherProgramReadsWhatWasWritten() {
    ICalendar kalender = Biweekly.parse(feed(frist("1", VANSKELIG, "Leder\nEnhet"))).first();

    assertThat(kalender.validate(ICalVersion.V2_0).toString()).isEmpty();
    assertThat(kalender.getVersion()).isEqualTo(ICalVersion.V2_0);
    assertThat(kalender.getNames().get(0).getValue()).isEqualTo("Frister i Levanger");
    assertThat(kalender.getEvents())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.getSummary().getValue()).isEqualTo(VANSKELIG);
              assertThat(e.getDateStart().getValue().hasTime()).isFalse();
              assertThat(e.getDateStart().getValue().getRawComponents().toString(false, false))
                  .isEqualTo("20120331");
              assertThat(e.getDateEnd().getValue().getRawComponents().toString(false, false))
                  .isEqualTo("20120401");
              assertThat(e.getDateTimeStamp().getValue().toInstant()).isEqualTo(NAA);
              assertThat(e.getDescription().getValue())
                  .isEqualTo("Ansvarlig: Leder\nEnhet\nTiltak: Kafé");
              assertThat(e.getCategories().get(0).getValues()).containsExactly("Søknad");
              assertThat(e.getAlarms())
                  .singleElement()
                  .satisfies(
                      a -> {
                        assertThat(a.getAction().isDisplay()).isTrue();
                        assertThat(a.getTrigger().getDuration().toMillis())
                            .isEqualTo(-7L * 24 * 3600 * 1000);
                      });
            });
  }

  @Test
  void linesEndWithCrlfAndAreNoLongerThan75Octets() {
    String feed = feed(frist("1", VANSKELIG, ""));

    assertThat(feed).endsWith("END:VCALENDAR\r\n");
    assertThat(feed.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(feed.split("\r\n"))
        .allSatisfy(
            l -> assertThat(l.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void theSameDeadlineHasTheSameUidAndEachItsOwn() {
    List<String> forst = uider(feed(frist("1", "A", ""), frist("2", "B", "")));
    List<String> igjen = uider(feed(frist("1", "Endret", ""), frist("2", "B", "")));

    assertThat(igjen).isEqualTo(forst).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void nothingToDoIsACalendarToo() {
    ICalendar kalender = Biweekly.parse(feed()).first();
    assertThat(kalender.getEvents()).isEmpty();
  }

  @Test
  void whatWouldEndALineOrBeAControlIsNotLetOut() {
    String feed = feed(frist("1", "A\r\nATTENDEE:mailto:x@example.org\u0007", ""));
    assertThat(feed).doesNotContain("\r\nATTENDEE").doesNotContain("\u0007");
  }

  private static List<String> uider(String feed) {
    return Biweekly.parse(feed).first().getEvents().stream()
        .map(VEvent::getUid)
        .map(u -> u.getValue())
        .toList();
  }
}
