// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.visning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.papir.Linjeslag;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.papir.Vern;
import no.samtak.core.utredning.internal.register.Oppsett;
import no.samtak.core.utredning.internal.register.Papir;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.dokument.internal.FileDokumentWriter;
import no.samtak.testing.TestDatabase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * The paper of a tiltak with parts, two funders with other end dates, a grant that hangs on it, and
 * an oven that it shares: what stands on the sheet is what stands in the rows that it links to.
 */
class UtredningDokumentTest {
  private static final String ADRESSE = "https://samtak.fjellvik.example";

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn"})
  void thePdfIsPdfUaAndItsLinksLeadToTheRows(String sprak) throws Exception {
    try (Oppsett o = new Oppsett(TestDatabase.h2())) {
      Papir papir = papir(o, sprak);
      byte[] pdf = fil(papir, DokumentFormat.PDF, sprak);
      assertThat(brudd(pdf)).isEmpty();
      Set<String> lenker = new TreeSet<>();
      try (PDDocument lest = Loader.loadPDF(pdf)) {
        assertThat(lest.getDocumentCatalog().getLanguage()).isEqualTo(sprak);
        for (PDPage side : lest.getPages()) {
          for (PDAnnotation a : side.getAnnotations()) {
            if (a instanceof PDAnnotationLink lenke
                && lenke.getAction() instanceof PDActionURI uri) {
              lenker.add(uri.getURI());
            }
          }
        }
        String tekst =
            new PDFTextStripper().getText(lest).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        assertThat(tekst)
            .contains("850 000,50 kr")
            .contains("minst 1 000 000,50 kr")
            .contains("færre enn 5")
            .contains("Snekkerlaget")
            .contains("glassovn")
            .contains("31.12.2013")
            .contains("31.12.2012")
            .contains("Vårt eget ord.");
        assertThat(tekst)
            .contains(
                sprak.equals("nb") ? "ikke gjensidig utelukkende" : "ikkje gjensidig utelukkande");
      }
      for (Linje tall : tall(papir)) {
        assertThat(lenker).as("%s", tall).contains(ADRESSE + tall.lenke());
      }
    }
  }

  @Test
  void everyFigureOfThePaperIsThatOfItsRow() {
    try (Oppsett o = new Oppsett(TestDatabase.h2())) {
      int fulgt = 0;
      for (Linje tall : tall(papir(o, "nb"))) {
        BigDecimal verdi = tall.fra();
        assertThat(o.fjellvik.rad(tall.lenke())).as("%s", tall).isPresent();
        if (verdi != null) {
          assertThat(o.fjellvik.rad(tall.lenke()).orElseThrow().values())
              .anyMatch(v -> v.compareTo(verdi) == 0);
          fulgt++;
        }
      }
      assertThat(fulgt).isGreaterThan(10);
    }
  }

  @Test
  void theSmallOneStandsNowhereInTheFile() throws IOException {
    try (Oppsett o = new Oppsett(TestDatabase.h2())) {
      Papir papir = papir(o, "nb");
      assertThat(tall(papir).stream().filter(l -> l.vern() != Vern.INGEN))
          .extracting(Linje::nokkel)
          .containsExactly("kvinner", "ikke oppgitt");
      try (XWPFDocument docx = docx(papir, "nb")) {
        String tekst = docx.getDocument().getBody().xmlText();
        assertThat(tekst).contains("færre enn 5").contains("vernet");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn"})
  void theDocxOpensWithTheTenPartsOfEachTiltakAndTheTable(String sprak) throws IOException {
    try (Oppsett o = new Oppsett(TestDatabase.h2())) {
      Papir papir = papir(o, sprak);
      try (XWPFDocument docx = docx(papir, sprak)) {
        List<String> deler =
            docx.getParagraphs().stream()
                .filter(p -> "Heading2".equals(p.getStyle()))
                .map(p -> p.getText())
                .toList();
        assertThat(deler).hasSize(20);
        assertThat(deler.get(0)).isEqualTo("1. Bakgrunn");
        assertThat(deler.get(9)).isEqualTo("10. Vurdering");
        assertThat(docx.getTables().get(0).getRow(0).getCell(1).getText()).isEqualTo("Senteret");
        assertThat(docx.getTables().get(0).getRow(0).getCell(2).getText()).isEqualTo("Verkstedet");
        assertThat(docx.getTables().get(0).getNumberOfRows()).isEqualTo(8);
        assertThat(docx.getHyperlinks())
            .extracting(XWPFHyperlink::getURL)
            .contains(ADRESSE + "/fjellvik/finansieringer/f1");
      }
    }
  }

  @Test
  void withoutAnAddressTheSourcesAreWordsAlone() {
    try (Oppsett o = new Oppsett(TestDatabase.h2())) {
      Dokument dokument =
          new UtredningDokument(new Papirvisning(papir(o, "nb")), "Fjellvik", "").lag();
      assertThat(dokument.blocks().toString())
          .contains("Økonomiregisteret: Helsedirektoratet")
          .doesNotContain("Link[");
    }
  }

  private static Papir papir(Oppsett o, String sprak) {
    Utredning skrevet = o.skrevet(o.utkast(sprak, "senteret", "verkstedet"));
    o.innhold()
        .skriv(
            Oppsett.KOMMUNE,
            skrevet.id(),
            "senteret",
            Tekstfelt.VED_AVSLUTNING,
            0,
            "Vårt eget ord.");
    return o.service().papir(Oppsett.KOMMUNE, skrevet.id());
  }

  private static List<Linje> tall(Papir papir) {
    List<Linje> tall = new ArrayList<>();
    papir
        .tiltak()
        .forEach(
            t ->
                t.alleLinjer().stream().filter(l -> l.slag() == Linjeslag.TALL).forEach(tall::add));
    return tall;
  }

  private static XWPFDocument docx(Papir papir, String sprak) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(fil(papir, DokumentFormat.DOCX, sprak)));
  }

  private static byte[] fil(Papir papir, DokumentFormat format, String sprak) throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    Dokument dokument =
        new UtredningDokument(new Papirvisning(papir), "Fjellvik kommune", ADRESSE).lag();
    new FileDokumentWriter().write(dokument, format, ut);
    Path kopi = Path.of("target/dokument/utredning-" + sprak + "." + format.extension());
    Files.createDirectories(kopi.getParent());
    Files.write(kopi, ut.toByteArray());
    return ut.toByteArray();
  }

  private static List<String> brudd(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation())
          .toList();
    }
  }
}
