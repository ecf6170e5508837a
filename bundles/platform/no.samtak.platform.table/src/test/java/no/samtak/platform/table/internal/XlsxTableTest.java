// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class XlsxTableTest {
  private static final String NS =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String HEAD = row(1, "id", "navn", "belop");

  @Test
  void readsSharedTextsNumbersAndSkipsEmptyRows() throws IOException {
    Map<String, String> parts =
        workbook(
            HEAD
                + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c><c r=\"C4\"><v>4.1E2</v></c></row>"
                + "<row r=\"9\"><c r=\"A9\" s=\"1\"/></row>");
    parts.put(
        "xl/sharedStrings.xml",
        "<sst "
            + NS
            + "><si><r><t>Kunsten </t></r><r><t>å bo</t></r><rPh><t>x</t></rPh></si></sst>");

    Reading reading = Reading.of(zip(parts));

    assertThat(reading.errors()).isEmpty();
    assertThat(reading.rows()).hasSize(1);
    assertThat(reading.rows().get(0).number()).isEqualTo(4);
    assertThat(reading.rows().get(0).get("id")).isEqualTo("Kunsten å bo");
    assertThat(reading.rows().get(0).get("navn")).isEmpty();
    assertThat(reading.rows().get(0).get("belop")).isEqualTo("410");
  }

  @Test
  void showsDecimalsAsAPersonSeesThem() throws IOException {
    Reading reading =
        Reading.of(
            zip(
                workbook(
                    HEAD
                        + "<row r=\"2\"><c r=\"A2\"><v>0.30000000000000004</v></c>"
                        + "<c r=\"C2\"><v>-0</v></c></row>")));
    assertThat(reading.rows().get(0).get("id")).isEqualTo("0.3");
    assertThat(reading.rows().get(0).get("belop")).isEqualTo("0");
  }

  @Test
  void refusesAZipThatIsNoWorkbook() throws IOException {
    assertThat(Reading.of(zip(Map.of("brev.txt", "hei"))).told()).containsExactly("0|||tabell.zip");
  }

  @Test
  void refusesAWorkbookWithoutSheetsOrWithBrokenXml() throws IOException {
    Map<String, String> none = workbook("");
    none.put("xl/workbook.xml", "<workbook " + NS + "><sheets/></workbook>");
    assertThat(Reading.of(zip(none)).told()).containsExactly("0|||tabell.utenArk");

    assertThat(Reading.of(zip(workbook("<row><c></row>"))).told())
        .containsExactly("0|||tabell.odelagt");
  }

  @Test
  void tellsOfFormulaErrorsTooManyCellsAndAWrongHead() throws IOException {
    assertThat(
            Reading.of(
                    zip(
                        workbook(
                            HEAD
                                + "<row r=\"2\"><c r=\"B2\" t=\"e\"><v>#REF!</v></c></row>"
                                + row(3, "a", "b", "c", "d"))))
                .told())
        .containsExactly("2|navn|#REF!|tabell.formelfeil", "3||a;b;c;d|tabell.forMangeArk");
    assertThat(Reading.of(zip(workbook(row(1, "id", "navn")))).told())
        .containsExactly("1|belop||tabell.kolonneMangler");
  }

  @Test
  void refusesWhatUnpacksToMoreThanItMayHold() throws IOException {
    Map<String, String> longText = workbook(HEAD + row(2, "x".repeat(1_100_000), "b", "c"));
    assertThat(Reading.of(zip(longText)).told()).hasSize(1).allMatch(t -> t.contains("tabell."));

    Map<String, String> shared = workbook(HEAD);
    shared.put("xl/sharedStrings.xml", "<sst " + NS + ">" + "<si><t>x</t></si>".repeat(2_200_000));
    assertThat(Reading.of(zip(shared)).told()).containsExactly("0|||tabell.bombe");
  }

  @Test
  void refusesNumbersAndColumnsThatAreOutOfAllMeasure() throws IOException {
    String sheet =
        HEAD
            + "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>"
            + "<row r=\"3\"><c r=\"ZZZZ3\" t=\"str\"><v>x</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\"><v>abc</v></c></row>";
    assertThat(Reading.of(zip(workbook(sheet))).told())
        .containsExactly(
            "2|id|1E999999999|tabell.ikkeTall",
            "3|||tabell.forMangeArk",
            "4|id|abc|tabell.ikkeTall");
  }

  @Test
  void followsNoEntity() throws IOException {
    Map<String, String> parts = workbook(HEAD);
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet "
            + NS
            + "><sheetData>"
            + HEAD
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>");
    Reading reading = Reading.of(zip(parts));
    assertThat(reading.rows()).allMatch(r -> r.get("id").isEmpty());
  }

  private static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      row.append("<c r=\"").append((char) ('A' + i)).append(number);
      row.append("\" t=\"inlineStr\"><is><t>").append(cells[i]).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private static Map<String, String> workbook(String rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "xl/workbook.xml",
        "<workbook "
            + NS
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet " + NS + "><sheetData>" + rows + "</sheetData></worksheet>");
    return parts;
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
