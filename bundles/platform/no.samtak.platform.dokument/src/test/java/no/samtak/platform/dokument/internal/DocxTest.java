// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.text.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class DocxTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPartHoldsItsSchema(Language language) throws Exception {
    byte[] docx = Samples.written(Samples.every(language), DokumentFormat.DOCX);
    Path kept = Path.of("target/dokument/hver-" + language.code() + ".docx");
    Files.createDirectories(kept.getParent());
    Files.write(kept, docx);
    Map<String, byte[]> parts = parts(docx);
    assertThat(violations(DocumentDocument.Factory.parse(in(parts, "word/document.xml"))))
        .isEmpty();
    assertThat(violations(StylesDocument.Factory.parse(in(parts, "word/styles.xml")))).isEmpty();
    assertThat(violations(SettingsDocument.Factory.parse(in(parts, "word/settings.xml"))))
        .isEmpty();
    assertThat(violations(NumberingDocument.Factory.parse(in(parts, "word/numbering.xml"))))
        .isEmpty();
    assertThat(violations(FootnotesDocument.Factory.parse(in(parts, "word/footnotes.xml"))))
        .isEmpty();
    assertThat(violations(FtrDocument.Factory.parse(in(parts, "word/footer1.xml")))).isEmpty();
    assertThat(violations(FontsDocument.Factory.parse(in(parts, "word/fontTable.xml")))).isEmpty();
  }

  @Test
  void itOpensAndHasTheDocumentsStructure() throws IOException {
    try (XWPFDocument docx = open(Language.NN)) {
      assertThat(docx.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Rekninga til kommunen veks");
      assertThat(docx.getProperties().getCoreProperties().getCreator())
          .isEqualTo("Fjellvik kommune");
      assertThat(headings(docx))
          .containsExactly(
              "Title Rekninga til kommunen veks",
              "Heading1 Korleis",
              "Heading2 Tegninga",
              "Heading2 Tabellen",
              "Heading1 Siste side");
      assertThat(docx.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(docx.getHyperlinks())
          .extracting(h -> h.getURL())
          .containsExactly("https://www.example.org/plan?a=1&b=2");
    }
  }

  @Test
  void theLanguageIsThatOfTheDocument() throws IOException {
    Map<String, byte[]> parts =
        parts(Samples.written(Samples.every(Language.NN), DokumentFormat.DOCX));
    assertThat(new String(part(parts, "word/styles.xml"), "UTF-8"))
        .contains("w:lang w:val=\"nn-NO\"")
        .doesNotContain("@lang@");
  }

  @Test
  void aTableHasAMarkedHeadAndItsNumbersToTheRight() throws IOException {
    try (XWPFDocument docx = open(Language.NB)) {
      XWPFTable table = docx.getTables().get(0);
      assertThat(table.getNumberOfRows()).isEqualTo(92);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRow(1).isCantSplitRow()).isTrue();
      assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("1\u00a0111");
      assertThat(table.getRow(1).getCell(1).getParagraphs().get(0).getAlignment().name())
          .isEqualTo("RIGHT");
    }
  }

  @Test
  void aDrawingIsAPictureWithItsWords() throws IOException {
    try (XWPFDocument docx = open(Language.NB)) {
      assertThat(docx.getAllPictures()).hasSize(1);
      var image = ImageIO.read(new ByteArrayInputStream(docx.getAllPictures().get(0).getData()));
      assertThat(image.getWidth()).isEqualTo(1600);
      assertThat(image.getHeight()).isEqualTo(640);
      assertThat(image.getRGB(660, 200) & 0xffffff).isEqualTo(0x053227);
      assertThat(docx.getDocument().xmlText()).contains("descr=\"" + Samples.ALTERNATIVE + "\"");
    }
  }

  @Test
  void notesStandBelowThePageAndItsNumberInTheFoot() throws IOException {
    try (XWPFDocument docx = open(Language.NB)) {
      assertThat(docx.getFootnotes().stream().map(f -> f.getParagraphs().get(0).getText()))
          .anyMatch(t -> t.contains("Verdals andel"))
          .anyMatch(t -> t.contains("Ein note til."));
      assertThat(docx.getFooterList().get(0).getText()).contains("Side").contains("av");
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(Samples.written(Samples.every(Language.NB), DokumentFormat.DOCX))
        .isEqualTo(Samples.written(Samples.every(Language.NB), DokumentFormat.DOCX));
  }

  @Test
  void sixtyPagesAreWritten() throws IOException {
    byte[] docx = Samples.written(Samples.long60(), DokumentFormat.DOCX);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(read.getTables()).hasSize(20);
    }
  }

  private static List<String> headings(XWPFDocument docx) {
    List<String> headings = new ArrayList<>();
    for (XWPFParagraph p : docx.getParagraphs()) {
      if (p.getStyle() != null && p.getStyle().matches("Title|Heading\\d")) {
        headings.add(p.getStyle() + " " + p.getText());
      }
    }
    return headings;
  }

  private static XWPFDocument open(Language language) throws IOException {
    return new XWPFDocument(
        new ByteArrayInputStream(Samples.written(Samples.every(language), DokumentFormat.DOCX)));
  }

  private static List<String> violations(XmlObject part) throws XmlException {
    List<org.apache.xmlbeans.XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    return errors.stream().map(e -> e.getMessage() + " " + e.getCursorLocation()).toList();
  }

  private static ByteArrayInputStream in(Map<String, byte[]> parts, String name) {
    return new ByteArrayInputStream(part(parts, name));
  }

  private static byte[] part(Map<String, byte[]> parts, String name) {
    byte[] part = parts.get(name);
    assertThat(part).as(name).isNotNull();
    return part;
  }

  private static Map<String, byte[]> parts(byte[] docx) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
