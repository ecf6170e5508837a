// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import no.samtak.platform.api.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DokumentTest {
  @Test
  void aSkippedLevelOfHeadingsIsRefused() {
    assertThatThrownBy(() -> document().heading(2, "For dypt").build())
        .hasMessageContaining("level 2 after level 0");
    assertThatThrownBy(() -> document().heading(1, "En").heading(3, "Tre").build())
        .hasMessageContaining("level 3 after level 1");
    assertThat(document().heading(1, "1").heading(2, "2").heading(1, "1").build().blocks())
        .hasSize(3);
  }

  @Test
  void aDrawingNeedsWords() {
    assertThatThrownBy(() -> new Block.Figure("<svg/>", " ", RichText.of("x")))
        .hasMessageContaining("text alternative");
  }

  @Test
  void aTableNeedsACaptionHeadsAndRowsOfItsWidth() {
    List<Block.Column> one = List.of(Block.Column.text("A"));
    List<Block.Row> row = List.of(Block.Row.of("a"));
    assertThatThrownBy(() -> new Block.Table(RichText.empty(), null, one, true, row, null))
        .hasMessageContaining("caption");
    assertThatThrownBy(() -> new Block.Table(RichText.of("c"), null, List.of(), true, row, null))
        .hasMessageContaining("without columns");
    assertThatThrownBy(() -> new Block.Table(RichText.of("c"), null, one, true, List.of(), null))
        .hasMessageContaining("without rows");
    assertThatThrownBy(
            () ->
                new Block.Table(
                    RichText.of("c"), null, one, true, List.of(Block.Row.of("a", "b")), null))
        .hasMessageContaining("another length");
    assertThatThrownBy(
            () ->
                new Block.Table(RichText.of("c"), null, one, true, List.of(Block.Row.of("")), null))
        .hasMessageContaining("row header");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "file:///etc/hosts", "/levanger/tiltak", "x"})
  void aLinkLeadsSomewhereFromPaper(String address) {
    assertThatThrownBy(() -> new Inline.Link("her", URI.create(address)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNoteHasNoNotes() {
    RichText note = RichText.of("a").note(RichText.of("b"));
    assertThatThrownBy(() -> RichText.of("c").note(note)).hasMessageContaining("note within");
  }

  @Test
  void aDocumentThatIsTooLargeForPaperIsRefused() {
    Block.Table table =
        new Block.Table(
            RichText.of("c"),
            null,
            List.of(Block.Column.text("A")),
            true,
            Collections.nCopies(Dokument.MAX_CELLS + 1, Block.Row.of("a")),
            null);
    assertThatThrownBy(() -> document().add(table).build()).hasMessageContaining("too large");
  }

  private static Dokument.Builder document() {
    return Dokument.of("Tittel", Language.NB, "Fjellvik", LocalDate.of(2012, 11, 14));
  }
}
