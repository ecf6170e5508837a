// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import no.samtak.platform.api.table.Column;
import no.samtak.platform.api.table.FormulaGuard;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
  private static final List<Column> COLUMNS =
      List.of(new Column("id", "Nr."), new Column("navn", "Navn"), new Column("belop", "Beløp"));
  private static final List<String> NAMES = List.of("id", "navn", "belop");

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void whateverTextIsWrittenAsStatedIsReadBack(TableFormat format) throws IOException {
    Random random = new Random(41);
    String alphabet = "aå;\"\n\r=+-@, '1\t.Ø<&>]]😀";
    for (int round = 0; round < 60; round++) {
      List<List<String>> rows = new ArrayList<>();
      for (int r = 0; r <= round % 7; r++) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < 3; c++) {
          StringBuilder text = new StringBuilder(c == 0 ? "x" : "");
          for (int n = random.nextInt(8); n > 0; n--) {
            int[] points = alphabet.codePoints().toArray();
            text.appendCodePoint(points[random.nextInt(points.length)]);
          }
          cells.add(text.toString());
        }
        rows.add(cells);
      }
      byte[] file = write(format, FormulaGuard.AS_STATED, rows);
      Reading reading = Reading.of(file);
      assertThat(reading.errors()).isEmpty();
      List<List<String>> expected =
          format == TableFormat.CSV
              ? rows
              // XML makes one line feed of a carriage return and a line feed.
              : rows.stream().map(r -> r.stream().map(RoundTripTest::xmlLines).toList()).toList();
      assertThat(
              reading.cells(NAMES).stream()
                  .map(
                      r ->
                          r.stream().map(c -> format == TableFormat.CSV ? c : xmlLines(c)).toList())
                  .toList())
          .isEqualTo(expected);
    }
  }

  private static String xmlLines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  @Test
  void guardsTextsThatLookLikeFormulasAndNothingElse() throws IOException {
    List<List<?>> rows = new ArrayList<>();
    rows.add(List.of("=1+1", "@sum", new BigDecimal("-410.50")));
    rows.add(List.of("-5,3", "+47", -3L));
    rows.add(Arrays.asList("+a", null, LocalDate.of(2012, 11, 14)));

    assertThat(text(FormulaGuard.GUARDED, rows))
        .isEqualTo("id;navn;belop\n'=1+1;'@sum;-410.50\n-5,3;+47;-3\n'+a;;2012-11-14\n");
    assertThat(text(FormulaGuard.AS_STATED, rows))
        .isEqualTo("id;navn;belop\n=1+1;@sum;-410.50\n-5,3;+47;-3\n+a;;2012-11-14\n");
  }

  @Test
  void keepsNumbersAndDatesInAWorkbook() throws IOException {
    List<List<?>> rows = new ArrayList<>();
    rows.add(List.of("a", LocalDate.of(2012, 11, 14), new BigDecimal("410.50")));
    rows.add(List.of("b", true, new BigDecimal("0.1")));
    rows.add(Arrays.asList("c", null, 6528));

    Reading reading = Reading.of(write(TableFormat.XLSX, FormulaGuard.AS_STATED, rows));

    assertThat(reading.errors()).isEmpty();
    assertThat(reading.cells(NAMES))
        .containsExactly(
            List.of("a", "2012-11-14", "410.5"),
            List.of("b", "true", "0.1"),
            List.of("c", "", "6528"));
  }

  @Test
  void showsHeadingsToPeopleAndNamesToMachines() throws IOException {
    byte[] forPeople =
        write(TableFormat.XLSX, FormulaGuard.GUARDED, List.of(List.of("a", "b", "c")));
    assertThat(Reading.of(forPeople, new TableShape(List.of("Nr.", "Navn", "Beløp"))).rows())
        .hasSize(1);
  }

  @Test
  void writesALargeTableRowByRow() throws IOException {
    int count = 100_000;
    Iterator<List<?>> rows =
        new Iterator<>() {
          private int row;

          @Override
          public boolean hasNext() {
            return row < count;
          }

          @Override
          public List<?> next() {
            row++;
            return List.of("id-" + row, "navn " + row, row);
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FileTableWriter()
        .write(out, TableFormat.XLSX, "Tiltak", COLUMNS, rows, FormulaGuard.AS_STATED);
    assertThat(Reading.of(out.toByteArray()).rows()).hasSize(count);
  }

  private static String text(FormulaGuard guard, List<? extends List<?>> rows) throws IOException {
    return new String(write(TableFormat.CSV, guard, rows), StandardCharsets.UTF_8);
  }

  private static byte[] write(TableFormat format, FormulaGuard guard, List<? extends List<?>> rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<List<?>> copy = new ArrayList<>(rows);
    new FileTableWriter().write(out, format, "Ark [1]", COLUMNS, copy.iterator(), guard);
    return out.toByteArray();
  }
}
