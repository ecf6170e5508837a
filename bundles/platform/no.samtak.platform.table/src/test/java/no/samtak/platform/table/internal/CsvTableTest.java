// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import no.samtak.platform.api.table.TableShape;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {
  private static final String HEAD = "id;navn;belop\n";

  @Test
  void readsCellsAsTheyStandAndCountsRowsFromTheHead() {
    Reading reading = Reading.of(HEAD + "a;\"Én; \"\"to\"\"\nlinjer\"; 410 \nb;;0\n");

    assertThat(reading.errors()).isEmpty();
    assertThat(reading.rows()).extracting(r -> r.number()).containsExactly(2L, 3L);
    assertThat(reading.rows().get(0).get("navn")).isEqualTo("Én; \"to\"\nlinjer");
    assertThat(reading.rows().get(0).get("belop")).isEqualTo(" 410 ");
    assertThat(reading.rows().get(1).get("navn")).isEmpty();
  }

  @Test
  void takesColumnsInAnyOrderCarriageReturnsAndAByteOrderMark() {
    Reading reading = Reading.of("\uFEFFbelop;id;navn\r\n1;a;x\r\n2;b;y");

    assertThat(reading.errors()).isEmpty();
    assertThat(reading.rows()).extracting(r -> r.get("id")).containsExactly("a", "b");
  }

  @Test
  void tellsThatTheFileIsEmpty() {
    assertThat(Reading.of("").told()).containsExactly("0|||tabell.tom");
    assertThat(Reading.of("\uFEFF").told()).containsExactly("0|||tabell.tom");
  }

  @Test
  void tellsThatThereIsOnlyAHead() {
    assertThat(Reading.of(HEAD).told()).containsExactly("1|||tabell.bareOverskrift");
  }

  @Test
  void namesEveryWrongColumn() {
    assertThat(Reading.of("id;id;navnn;\na;b;c;d\n").told())
        .containsExactly(
            "1|id|id|tabell.kolonneDobbel",
            "1|navnn|navnn|tabell.kolonneUkjent",
            "1|||tabell.kolonneUtenNavn",
            "1|navn||tabell.kolonneMangler",
            "1|belop||tabell.kolonneMangler");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "id,navn,belop#tabell.komma",
        "id\tnavn\tbelop#tabell.tabulator",
        "id|navn|belop#tabell.strek"
      })
  void tellsWhichSeparatorItFound(String head, String key) {
    assertThat(Reading.of(head + "\n1,2,3\n").errors())
        .singleElement()
        .satisfies(e -> assertThat(e.message().key()).isEqualTo(key))
        .satisfies(e -> assertThat(e.row()).isEqualTo(1));
  }

  @Test
  void tellsOfAnUnquotedSemicolonAndReadsOn() {
    Reading reading = Reading.of(HEAD + "a;en; to;1\nb;y;2\nc;3\n\nd;z;4\n");

    assertThat(reading.told())
        .containsExactly(
            "2||a;en; to;1|tabell.forMange", "4||c;3|tabell.forFaa", "5|||tabell.tomRad");
    assertThat(reading.rows()).extracting(r -> r.get("id")).containsExactly("b", "d");
  }

  @Test
  void tellsRowColumnByteAndLetterOfWindows1252() {
    byte[] file =
        (HEAD + "a;Homla;1\nb;Kunsten å bo;2\n").getBytes(Charset.forName("windows-1252"));

    Reading reading = Reading.of(file);

    assertThat(reading.told()).containsExactly("3|navn|E5|tabell.tegnsettGjett");
    assertThat(Texts.common().get(Language.NB, reading.errors().get(0).message()))
        .isEqualTo("Byte E5 er ikke UTF-8. I Windows-1252 er det «å».");
    assertThat(reading.rows()).extracting(r -> r.get("id")).containsExactly("a");
  }

  @Test
  void tellsOfBadBytesInTheHeadAndAtTheVeryEnd() {
    byte[] head = "id;n\u00E6vn;belop\na;b;c\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.of(head).told()).containsExactly("1|n\uFFFDvn|E6|tabell.tegnsettGjett");

    byte[] end = (HEAD + "a;b;c\u00C3").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.of(end).told()).containsExactly("2|belop|C3|tabell.tegnsettGjett");
  }

  @Test
  void refusesWhatUtf8Forbids() {
    byte[] overlong = (HEAD + "a;\u00C0\u00AF;c\n").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.of(overlong).errors()).hasSize(1);
    byte[] surrogate = (HEAD + "a;\u00ED\u00A0\u0080;c\n").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.of(surrogate).errors()).hasSize(1);
  }

  @Test
  void tellsTheRowWhereAnUnclosedQuoteStarts() {
    Reading reading = Reading.of(HEAD + "a;x;1\nb;\"Kunsten å bo;2\nc;z;3\n");

    assertThat(reading.told()).hasSize(1);
    assertThat(reading.told().get(0)).startsWith("3|navn|").endsWith("|tabell.uavsluttet");
    assertThat(reading.rows()).extracting(r -> r.get("id")).containsExactly("a");
  }

  @Test
  void stopsAtTextAfterAClosingQuoteAndKeepsTheRowsBefore() {
    Reading reading = Reading.of(HEAD + "a;x;1\nb;\"Kunsten\" å bo;2\nc;z;3\n");

    assertThat(reading.told()).hasSize(1);
    assertThat(reading.told().get(0)).startsWith("3|navn|").endsWith("tabell.etterAnforselstegn");
    assertThat(reading.rows()).hasSize(1);
  }

  @Test
  void tellsOfAQuoteInsideAnUnquotedCell() {
    assertThat(Reading.of(HEAD + "a;Kunsten \"å\" bo;2\n").told())
        .containsExactly("2|navn|\"|tabell.anforselstegn");
  }

  @Test
  void tellsOfNullAndControlCharacters() {
    assertThat(Reading.of(HEAD + "a;x\u0000y;1\nb;\u001B;2\nc;d\te;3\n").told())
        .containsExactly("2|navn|U+0000|tabell.nul", "3|navn|U+001B|tabell.kontrolltegn");
  }

  @Test
  void takesACellOfTheLongestLengthAndRefusesOneMore() {
    String longest = "x".repeat(32_767);
    assertThat(Reading.of(HEAD + "a;" + longest + ";1\n").rows().get(0).get("navn"))
        .hasSize(32_767);
    assertThat(Reading.of(HEAD + "a;" + longest + "y;1\n").told())
        .containsExactly("2|navn||tabell.forLang");
    assertThat(Reading.of(HEAD + "a;\"" + longest + "\"\"\";1\n").told())
        .containsExactly("2|navn||tabell.forLang");
  }

  @Test
  void refusesOtherKindsOfFileByTheirFirstBytes() {
    assertThat(told(0xD0, 0xCF, 0x11, 0xE0, 1)).containsExactly("0|||tabell.gammelExcel");
    assertThat(told(0x1F, 0x8B, 8)).containsExactly("0|||tabell.pakket");
    assertThat(told('%', 'P', 'D', 'F', '-')).containsExactly("0|||tabell.pdf");
    assertThat(told(0xFF, 0xFE, 'i', 0)).containsExactly("0|||tabell.utf16");
    assertThat(told('P', 'K', 5, 6, 0)).containsExactly("0|||tabell.zip");
    assertThat(told('P', 'K', 3, 4, 0)).containsExactly("0|||tabell.odelagtZip");
  }

  @Test
  void everyMessageHasAWayOutInBothLanguages() {
    for (Language language : Language.values()) {
      for (String key : List.of("tabell.tom", "tabell.forMange", "tabell.tegnsettGjett")) {
        assertThat(Texts.common().has(language, key)).isTrue();
        assertThat(Texts.common().has(language, key + ".rett")).isTrue();
      }
    }
  }

  @Test
  void readsHundredThousandRowsWithoutHoldingThem() throws IOException {
    AtomicLong rows = new AtomicLong();
    AtomicLong sum = new AtomicLong();
    new FileTableReader()
        .read(
            new Endless(100_000),
            Reading.SHAPE,
            row -> {
              rows.incrementAndGet();
              sum.addAndGet(Long.parseLong(row.get("belop")));
            },
            e -> {
              throw new AssertionError(e);
            });
    assertThat(rows).hasValue(100_000);
    assertThat(sum).hasValue(100_000L * 100_001 / 2);
  }

  @Test
  void anUnclosedQuoteInAHugeFileDoesNotFillTheMemory() throws IOException {
    AtomicLong errors = new AtomicLong();
    InputStream unclosed =
        new InputStream() {
          private long left = 300_000_000;
          private int at;
          private final byte[] start = (HEAD + "a;\"").getBytes(StandardCharsets.UTF_8);

          @Override
          public int read() {
            return at < start.length ? start[at++] : left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] b, int off, int len) {
            int n = 0;
            for (int c; n < len && (c = read()) >= 0; n++) {
              b[off + n] = (byte) c;
            }
            return n == 0 ? -1 : n;
          }
        };
    new FileTableReader()
        .read(
            unclosed,
            new TableShape(Reading.SHAPE.columns()),
            r -> {},
            e -> errors.incrementAndGet());
    assertThat(errors).hasValue(1);
  }

  private static List<String> told(int... first) {
    byte[] file = new byte[first.length + 20];
    for (int i = 0; i < first.length; i++) {
      file[i] = (byte) first[i];
    }
    return Reading.of(file).told();
  }

  /** A file of many rows that is never there as a whole. */
  private static final class Endless extends InputStream {
    private final int rows;
    private int row;
    private byte[] line = HEAD.getBytes(StandardCharsets.UTF_8);
    private int at;

    Endless(int rows) {
      this.rows = rows;
    }

    @Override
    public int read() {
      if (at == line.length) {
        if (row == rows) {
          return -1;
        }
        row++;
        line =
            ("id-" + row + ";\"Tiltak; nr " + row + " å\";" + row + "\n")
                .getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      return line[at++] & 0xFF;
    }
  }
}
