// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an XLSX file that a table needs: the first sheet, the shared texts, the date styles.
 */
final class XlsxParts implements AutoCloseable {
  /** Unpacked bytes of the sheet, which is streamed. */
  private static final long MAX_SHEET = 1L << 30;

  /** Unpacked bytes of what is held in memory. */
  private static final long MAX_HELD = 32L << 20;

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final Fault BROKEN = Fault.ofFile(Text.of("tabell.odelagt"));

  private final ZipFile zip;
  private final String sheet;

  private XlsxParts(ZipFile zip, String sheet) {
    this.zip = zip;
    this.sheet = sheet;
  }

  static XlsxParts open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new BadTableException(Fault.ofFile(Text.of("tabell.odelagtZip")));
    }
    try {
      if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
        throw new BadTableException(Fault.ofFile(Text.of("tabell.zip")));
      }
      return new XlsxParts(zip, firstSheet(zip));
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  InputStream sheet() throws IOException {
    return part(zip, sheet, MAX_SHEET);
  }

  /** The texts that cells refer to by number. */
  List<String> sharedTexts() throws IOException {
    List<String> texts = new ArrayList<>();
    if (zip.getEntry("xl/sharedStrings.xml") == null) {
      return texts;
    }
    try (InputStream in = part(zip, "xl/sharedStrings.xml", MAX_HELD)) {
      XMLStreamReader xml = Xml.open(in);
      StringBuilder text = new StringBuilder();
      boolean inText = false;
      int phonetic = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            switch (xml.getLocalName()) {
              case "si" -> text.setLength(0);
              case "rPh" -> phonetic++;
              case "t" -> inText = phonetic == 0;
              default -> {}
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            switch (xml.getLocalName()) {
              case "si" -> texts.add(text.toString());
              case "rPh" -> phonetic--;
              case "t" -> inText = false;
              default -> {}
            }
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (inText) {
              text.append(xml.getText());
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.cause(e, BROKEN);
    }
    return texts;
  }

  /** The styles whose numbers are dates. */
  BitSet dateStyles() throws IOException {
    BitSet dates = new BitSet();
    if (zip.getEntry("xl/styles.xml") == null) {
      return dates;
    }
    Map<Integer, String> formats = new HashMap<>();
    boolean inCellFormats = false;
    int style = 0;
    try (InputStream in = part(zip, "xl/styles.xml", MAX_HELD)) {
      XMLStreamReader xml = Xml.open(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "numFmt" ->
                formats.put(
                    number(xml.getAttributeValue(null, "numFmtId"), -1),
                    orEmpty(xml.getAttributeValue(null, "formatCode")));
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
              if (inCellFormats) {
                int format = number(xml.getAttributeValue(null, "numFmtId"), 0);
                dates.set(style++, isDate(format, formats.getOrDefault(format, "")));
              }
            }
            default -> {}
          }
        } else if (event == XMLStreamConstants.END_ELEMENT
            && "cellXfs".equals(xml.getLocalName())) {
          inCellFormats = false;
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.cause(e, BROKEN);
    }
    return dates;
  }

  /** Whether the workbook counts days from 1904. */
  boolean from1904() throws IOException {
    try (InputStream in = part(zip, "xl/workbook.xml", MAX_HELD)) {
      XMLStreamReader xml = Xml.open(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && "workbookPr".equals(xml.getLocalName())) {
          String value = xml.getAttributeValue(null, "date1904");
          return "1".equals(value) || "true".equals(value);
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw Xml.cause(e, BROKEN);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /**
   * ECMA-376 part 1, 18.8.30: 14-22 and 45-47 are dates and times; else the format's letters say.
   */
  private static boolean isDate(int format, String code) {
    if ((format >= 14 && format <= 22) || (format >= 45 && format <= 47)) {
      return true;
    }
    String letters = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
    return letters.chars().anyMatch(c -> "yYdD".indexOf(c) >= 0);
  }

  private static String firstSheet(ZipFile zip) throws IOException {
    String relation = null;
    try (InputStream in = part(zip, "xl/workbook.xml", MAX_HELD)) {
      XMLStreamReader xml = Xml.open(in);
      while (relation == null && xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && "sheet".equals(xml.getLocalName())) {
          relation = xml.getAttributeValue(RELATIONS, "id");
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.cause(e, BROKEN);
    }
    String target = relation == null ? null : target(zip, relation);
    if (target == null || zip.getEntry(target) == null) {
      throw new BadTableException(Fault.ofFile(Text.of("tabell.utenArk")));
    }
    return target;
  }

  private static @Nullable String target(ZipFile zip, String relation) throws IOException {
    if (zip.getEntry("xl/_rels/workbook.xml.rels") == null) {
      return null;
    }
    try (InputStream in = part(zip, "xl/_rels/workbook.xml.rels", MAX_HELD)) {
      XMLStreamReader xml = Xml.open(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && relation.equals(xml.getAttributeValue(null, "Id"))) {
          String target = orEmpty(xml.getAttributeValue(null, "Target"));
          return target.startsWith("/") ? target.substring(1) : "xl/" + target;
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw Xml.cause(e, BROKEN);
    }
  }

  private static InputStream part(ZipFile zip, String name, long limit) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new BadTableException(BROKEN);
    }
    return new BoundedXml(zip.getInputStream(entry), limit);
  }

  private static int number(@Nullable String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
