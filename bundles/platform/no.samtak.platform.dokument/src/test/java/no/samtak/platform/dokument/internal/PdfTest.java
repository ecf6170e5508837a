// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfTest {
  private static final Map<Language, byte[]> WRITTEN = new EnumMap<>(Language.class);

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindOfBlockIsPdfUa(Language language) throws Exception {
    byte[] pdf = every(language);
    Path kept = Path.of("target/dokument/hver-" + language.code() + ".pdf");
    Files.createDirectories(kept.getParent());
    Files.write(kept, pdf);
    assertThat(failures(pdf)).isEmpty();
  }

  @Test
  void theFileSaysWhatItIsAndInWhichLanguage() throws IOException {
    try (PDDocument pdf = open(Language.NN)) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Rekninga til kommunen veks");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Fjellvik kommune");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nn");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
    }
  }

  @Test
  void theStructureIsThatOfTheDocument() throws IOException {
    try (PDDocument pdf = open(Language.NB)) {
      List<PDStructureElement> elements = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
      assertThat(elements.stream().map(PDStructureElement::getStructureType).distinct())
          .contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure", "Link")
          .doesNotContain("H4");
      assertThat(elements.stream().filter(e -> e.getStructureType().equals("Figure")))
          .extracting(PDStructureElement::getAlternateDescription)
          .containsExactly(Samples.ALTERNATIVE);
      assertThat(elements.stream().filter(e -> e.getStructureType().equals("H1"))).hasSize(1);
    }
  }

  @Test
  void everyFontIsEmbeddedAndItsWordsCanBeCopied() throws IOException {
    Set<String> names = new TreeSet<>();
    try (PDDocument pdf = open(Language.NB)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
          names.add(font.getName().replaceAll("^[A-Z]{6}\\+", ""));
        }
      }
      assertThat(names).allMatch(n -> n.startsWith("Inter"));
      String text =
          new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
      assertThat(text)
          .contains("blåbærsyltetøy, ÆØÅ og")
          .contains("Kárášjohka")
          .contains("Side 1 av " + pdf.getNumberOfPages())
          .contains("minst 6 528 000 kr")
          .contains("To med < og & og «sitat»");
    }
  }

  @Test
  void aTablesHeadStandsOnEachOfItsPages() throws IOException {
    try (PDDocument pdf = open(Language.NB)) {
      int pages = 0;
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        if (text.contains("Tiltak nummer")) {
          assertThat(text).contains("Eksternt");
          pages++;
        }
      }
      assertThat(pages).isGreaterThan(1);
    }
  }

  /** For the eye it is repeated, for the ear it is not. */
  @Test
  void aTablesHeadIsTaggedOnce() throws IOException {
    try (PDDocument pdf = open(Language.NB)) {
      List<PDStructureElement> elements = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
      List<PDStructureElement> heads =
          elements.stream()
              .filter(e -> e.getStructureType().equals("TH"))
              .filter(e -> inHead(e.getParent()))
              .toList();
      assertThat(heads).hasSize(6).allSatisfy(h -> assertThat(contents(h)).isEqualTo(1));
    }
  }

  private static boolean inHead(PDStructureNode row) {
    return row instanceof PDStructureElement tr
        && tr.getParent() instanceof PDStructureElement group
        && group.getStructureType().equals("THead");
  }

  private static int contents(PDStructureNode node) {
    int contents = 0;
    for (Object kid : node.getKids()) {
      contents += kid instanceof PDStructureElement element ? contents(element) : 1;
    }
    return contents;
  }

  /** What the typeface lacks is seen to be missing, and the file is whole. */
  @Test
  void aCharacterThatTheFontLacksIsReplaced() throws Exception {
    Dokument document =
        Dokument.of("Tegn 😀", Language.NB, "Fjellvik", Samples.every(Language.NB).date())
            .paragraph("Før 漢 og \u0000 \uD800 etter")
            .build();
    byte[] pdf = Samples.written(document, DokumentFormat.PDF);
    assertThat(failures(pdf)).isEmpty();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(read)).contains("Før ? og").contains("etter");
    }
  }

  /** Within the heap of the build, which is the product's. */
  @Test
  void sixtyPagesAreWritten() throws Exception {
    byte[] pdf = Samples.written(Samples.long60(), DokumentFormat.PDF);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).isBetween(50, 90);
    }
    assertThat(pdf.length).isLessThan(3_000_000);
  }

  private static PDDocument open(Language language) throws IOException {
    return Loader.loadPDF(every(language));
  }

  /** Written once for all tests. */
  private static byte[] every(Language language) {
    return WRITTEN.computeIfAbsent(
        language, l -> Samples.written(Samples.every(l), DokumentFormat.PDF));
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        collect(element, elements);
      }
    }
  }

  private static List<String> failures(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
      return result.getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation())
          .toList();
    }
  }
}
