// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.dokument;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text: plain, strong, stressed, links and notes. Immutable.
 *
 * <pre>{@code
 * RichText.of("Behovet er ").strong("minst 6 528").plain(" i 2014.").note(RichText.of("..."))
 * }</pre>
 */
public record RichText(List<Inline> parts) {
  private static final RichText EMPTY = new RichText(List.of());

  public RichText {
    parts = List.copyOf(parts);
  }

  /** Plain text; none where it is empty. */
  public static RichText of(String text) {
    return text.isEmpty() ? EMPTY : new RichText(List.of(new Inline.Plain(text)));
  }

  /** No text. */
  public static RichText empty() {
    return EMPTY;
  }

  /** This and plain text behind. */
  public RichText plain(String text) {
    return with(new Inline.Plain(text));
  }

  /** This and strong text behind. */
  public RichText strong(String text) {
    return with(new Inline.Strong(text));
  }

  /** This and stressed text behind. */
  public RichText emphasis(String text) {
    return with(new Inline.Emphasis(text));
  }

  /** This and a link behind. */
  public RichText link(String text, URI target) {
    return with(new Inline.Link(text, target));
  }

  /** This and the number of a note behind. */
  public RichText note(RichText text) {
    return with(new Inline.Note(text));
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The words alone, without the notes. */
  public String words() {
    return parts.stream().map(RichText::words).collect(Collectors.joining());
  }

  private static String words(Inline part) {
    if (part instanceof Inline.Plain plain) {
      return plain.text();
    }
    if (part instanceof Inline.Strong strong) {
      return strong.text();
    }
    if (part instanceof Inline.Emphasis emphasis) {
      return emphasis.text();
    }
    return part instanceof Inline.Link link ? link.text() : "";
  }

  private RichText with(Inline part) {
    List<Inline> longer = new ArrayList<>(parts);
    longer.add(part);
    return new RichText(longer);
  }
}
