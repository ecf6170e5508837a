// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.samtak.platform.api.table.TableError;
import no.samtak.platform.api.table.TableRow;
import no.samtak.platform.api.table.TableShape;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first sheet of an XLSX file. A number comes as its plain decimals, a date as ISO, a
 * formula as its last computed value. Rows without anything in them are passed over: spreadsheets
 * leave them behind.
 */
final class XlsxTable {
  private static final long MAX_FILE = 256L << 20;
  private static final int DIGITS = 15;
  private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final long MILLIS_OF_DAY = 86_400_000L;

  private final TableShape shape;
  private final Consumer<TableRow> rows;
  private final Consumer<TableError> errors;
  private final List<String> shared;
  private final BitSet dateStyles;
  private final LocalDate dayZero;

  private @Nullable Head head;
  private long rowNumber;
  private long read;
  private final List<String> cells = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private XlsxTable(
      XlsxParts parts, TableShape shape, Consumer<TableRow> rows, Consumer<TableError> errors)
      throws IOException {
    this.shape = shape;
    this.rows = rows;
    this.errors = errors;
    this.shared = parts.sharedTexts();
    this.dateStyles = parts.dateStyles();
    this.dayZero = parts.from1904() ? DAY_ZERO_1904 : DAY_ZERO_1900;
  }

  static void read(
      InputStream in, TableShape shape, Consumer<TableRow> rows, Consumer<TableError> errors)
      throws IOException, Head.HeadRefused {
    // A zip's list of contents stands at its end, so the file must be there as a whole.
    Path file = Files.createTempFile("samtak-tabell", ".xlsx");
    try {
      spool(in, file);
      try (XlsxParts parts = XlsxParts.open(file);
          InputStream sheet = parts.sheet()) {
        new XlsxTable(parts, shape, rows, errors).readSheet(Xml.open(sheet));
      } catch (XMLStreamException e) {
        throw Xml.cause(e, Fault.ofFile(Text.of("tabell.odelagt")));
      } catch (ZipException e) {
        throw new BadTableException(Fault.ofFile(Text.of("tabell.odelagtZip")));
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void spool(InputStream in, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[65_536];
      long left = MAX_FILE;
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        left -= count;
        if (left < 0) {
          throw BoundedXml.tooLarge();
        }
        out.write(buffer, 0, count);
      }
    }
  }

  private void readSheet(XMLStreamReader xml)
      throws XMLStreamException, IOException, Head.HeadRefused {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "row" -> startRow(xml.getAttributeValue(null, "r"));
          case "c" -> cell(xml);
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && "row".equals(xml.getLocalName())) {
        endRow();
      }
    }
    if (head == null) {
      errors.accept(new TableError(0, "", "", Text.of("tabell.tom")));
    } else if (read == 0) {
      errors.accept(new TableError(1, "", "", Text.of("tabell.bareOverskrift")));
    }
  }

  private void startRow(@Nullable String number) throws BadTableException {
    try {
      rowNumber = number == null ? rowNumber + 1 : Long.parseLong(number);
    } catch (NumberFormatException e) {
      throw new BadTableException(Fault.ofFile(Text.of("tabell.odelagt")));
    }
    cells.clear();
    faults.clear();
  }

  private void endRow() throws Head.HeadRefused {
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    if (cells.isEmpty() && faults.isEmpty()) {
      return;
    }
    Head known = head;
    if (known == null) {
      head = Head.of(List.copyOf(cells), shape, errors);
      return;
    }
    read++;
    if (cells.size() > known.size()) {
      faults.add(
          new Fault(
              rowNumber,
              0,
              String.join(";", cells),
              Text.of("tabell.forMangeArk", cells.size(), known.size())));
    }
    if (faults.isEmpty()) {
      while (cells.size() < known.size()) {
        cells.add("");
      }
      rows.accept(known.row(rowNumber, cells));
    } else {
      faults.stream().map(known::error).forEach(errors);
    }
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException, BadTableException {
    int column = column(xml.getAttributeValue(null, "r"));
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    String text = cellText(xml, column);
    if (column > StrictCsv.MAX_CELLS) {
      if (!text.isEmpty()) {
        faults.add(
            new Fault(
                rowNumber, 0, "", Text.of("tabell.forMangeArk", column, StrictCsv.MAX_CELLS)));
      }
      return;
    }
    while (cells.size() < column) {
      cells.add("");
    }
    cells.set(column - 1, value(column, type == null ? "n" : type, style, text));
  }

  private String value(int column, String type, @Nullable String style, String text)
      throws BadTableException {
    switch (type) {
      case "s" -> {
        int index = integer(text);
        if (index < 0 || index >= shared.size()) {
          throw new BadTableException(Fault.ofFile(Text.of("tabell.odelagt")));
        }
        return checked(column, shared.get(index));
      }
      case "b" -> {
        return "1".equals(text) ? "true" : "false";
      }
      case "e" -> {
        faults.add(new Fault(rowNumber, column, text, Text.of("tabell.formelfeil", text)));
        return text;
      }
      case "n" -> {
        return text.isEmpty() ? "" : numberOrDate(column, style, text);
      }
      default -> {
        return checked(column, text);
      }
    }
  }

  private String checked(int column, String text) {
    if (text.length() > StrictCsv.MAX_CELL) {
      faults.add(new Fault(rowNumber, column, text, Text.of("tabell.forLang", StrictCsv.MAX_CELL)));
    }
    return text;
  }

  private String numberOrDate(int column, @Nullable String style, String text) {
    BigDecimal number;
    try {
      number = new BigDecimal(text);
    } catch (NumberFormatException e) {
      faults.add(new Fault(rowNumber, column, text, Text.of("tabell.ikkeTall", text)));
      return text;
    }
    // A spreadsheet's number has at most 308 digits; 1E999999999 must not be written out.
    if (Math.abs((long) number.precision() - number.scale()) > 310 || number.scale() > 400) {
      faults.add(new Fault(rowNumber, column, text, Text.of("tabell.ikkeTall", text)));
      return text;
    }
    int styleNumber = style == null ? -1 : integer(style);
    return styleNumber >= 0 && dateStyles.get(styleNumber) ? date(number) : plain(number);
  }

  /** As a person sees it: 0.1 and not the 17 digits that a spreadsheet stores for it. */
  private static String plain(BigDecimal number) {
    BigDecimal seen = number.precision() > DIGITS ? number.round(new MathContext(DIGITS)) : number;
    BigDecimal shortened = seen.signum() == 0 ? BigDecimal.ZERO : seen.stripTrailingZeros();
    return shortened.toPlainString();
  }

  private String date(BigDecimal days) {
    long millis = days.multiply(BigDecimal.valueOf(MILLIS_OF_DAY)).longValue();
    long day = Math.floorDiv(millis, MILLIS_OF_DAY);
    if (Math.abs(day) > 3_000_000) {
      return plain(days);
    }
    LocalDate date = dayZero.plusDays(day);
    long rest = Math.floorMod(millis, MILLIS_OF_DAY);
    if (rest == 0) {
      return date.toString();
    }
    long seconds = Math.min(86_399, Math.round(rest / 1000.0));
    return LocalDateTime.of(date, LocalTime.ofSecondOfDay(seconds)).toString();
  }

  /** The text of {@code v} or of an inline {@code is}; leaves the reader at the cell's end. */
  private String cellText(XMLStreamReader xml, int column)
      throws XMLStreamException, BadTableException {
    StringBuilder text = new StringBuilder();
    boolean wanted = false;
    int depth = 1;
    while (depth > 0) {
      if (!xml.hasNext()) {
        throw new BadTableException(Fault.ofFile(Text.of("tabell.odelagt")));
      }
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          wanted = "v".equals(xml.getLocalName()) || "t".equals(xml.getLocalName());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          wanted = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (wanted) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
      if (text.length() > 2 * StrictCsv.MAX_CELL) {
        throw new BadTableException(
            new Fault(rowNumber, column, "", Text.of("tabell.forLang", StrictCsv.MAX_CELL)));
      }
    }
    return text.toString();
  }

  /** The column of an address such as {@code AB12}, 1 = A; without an address the next one. */
  private int column(@Nullable String address) {
    if (address == null) {
      return cells.size() + 1;
    }
    int column = 0;
    for (int i = 0; i < address.length() && i < 4; i++) {
      char c = address.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return Math.max(1, column);
  }

  private static int integer(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
