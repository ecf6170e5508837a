// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.dokument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A document as data, in one language: what it says, not how it looks. What makes it hard to read
 * with a screen reader cannot be said: a skipped level of headings, a table without heads, a
 * drawing without words.
 *
 * <pre>{@code
 * Dokument.of("Kommunens regning vokser", Language.NB, "Levanger kommune", today)
 *     .lead("13 tiltak lever av tilskudd.")
 *     .heading(1, "Tallene bak")
 *     .add(table)
 *     .build();
 * }</pre>
 *
 * @param title the heading is the answer; also the file's title
 * @param author whose document it is, such as the kommune
 * @param date the business date that it holds for
 * @param lead what to read when one reads nothing else; null where there is none
 */
public record Dokument(
    String title,
    Language language,
    String author,
    LocalDate date,
    @Nullable String lead,
    List<Block> blocks) {
  /** More than this is no paper: it is refused, since a PDF is laid out in memory as a whole. */
  public static final int MAX_CHARACTERS = 1_000_000;

  /** More cells than this, all tables together, are refused for the same reason. */
  public static final int MAX_CELLS = 50_000;

  public Dokument {
    if (title.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException("a document without title or author");
    }
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(date, "date");
    blocks = List.copyOf(blocks);
    checkLevels(blocks);
    checkSize(blocks);
  }

  /** An empty document to fill. */
  public static Builder of(String title, Language language, String author, LocalDate date) {
    return new Builder(title, language, author, date);
  }

  private static void checkLevels(List<Block> blocks) {
    int before = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        if (heading.level() > before + 1) {
          throw new IllegalArgumentException(
              "level %d after level %d: %s".formatted(heading.level(), before, heading.text()));
        }
        before = heading.level();
      }
    }
  }

  private static void checkSize(List<Block> blocks) {
    long characters = 0;
    long cells = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        cells += (long) table.rows().size() * table.columns().size();
        for (Block.Row row : table.rows()) {
          characters += row.cells().stream().mapToLong(c -> c.words().length()).sum();
        }
      } else if (block instanceof Block.Paragraph paragraph) {
        characters += paragraph.text().words().length();
      } else if (block instanceof Block.ItemList list) {
        characters += list.items().stream().mapToLong(i -> i.words().length()).sum();
      } else if (block instanceof Block.Figure figure) {
        characters += figure.svg().length();
      }
    }
    if (characters > MAX_CHARACTERS || cells > MAX_CELLS) {
      throw new IllegalArgumentException(
          "too large for a document: %d characters, %d cells".formatted(characters, cells));
    }
  }

  /** Fills a document from the top down. */
  public static final class Builder {
    private final String title;
    private final Language language;
    private final String author;
    private final LocalDate date;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable String lead;

    private Builder(String title, Language language, String author, LocalDate date) {
      this.title = title;
      this.language = language;
      this.author = author;
      this.date = date;
    }

    /** What to read when one reads nothing else. */
    public Builder lead(String text) {
      this.lead = text;
      return this;
    }

    /** A heading; 1 is the highest below the title. */
    public Builder heading(int level, String text) {
      return add(new Block.Heading(level, text));
    }

    /** A paragraph of plain text. */
    public Builder paragraph(String text) {
      return add(new Block.Paragraph(RichText.of(text)));
    }

    /** A list without numbers, of plain texts. */
    public Builder list(String... items) {
      return add(new Block.ItemList(false, Arrays.stream(items).map(RichText::of).toList()));
    }

    /** A remark in small print. */
    public Builder remark(String text) {
      return add(new Block.Remark(RichText.of(text)));
    }

    /** Any block. */
    public Builder add(Block block) {
      blocks.add(block);
      return this;
    }

    /**
     * The document.
     *
     * @throws IllegalArgumentException where a level of headings is skipped or it is too large
     */
    public Dokument build() {
      return new Dokument(title, language, author, date, lead, blocks);
    }
  }
}
