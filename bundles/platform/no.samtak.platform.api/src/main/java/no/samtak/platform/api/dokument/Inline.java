// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.dokument;

import java.net.URI;
import java.util.Objects;
import java.util.Set;

/** A piece of running text. */
public sealed interface Inline {

  /** Text as it stands. Line breaks in it are spaces. */
  record Plain(String text) implements Inline {
    public Plain {
      Objects.requireNonNull(text, "text");
    }
  }

  /** Text that matters. */
  record Strong(String text) implements Inline {
    public Strong {
      Objects.requireNonNull(text, "text");
    }
  }

  /** Text that is said with stress, or a title. */
  record Emphasis(String text) implements Inline {
    public Emphasis {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A link out of the document.
   *
   * @param text what is shown; says by itself where it leads
   * @param target absolute: http, https or mailto
   */
  record Link(String text, URI target) implements Inline {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** A paper has no address of its own that a relative link could start from. */
    public Link {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a link without words: " + target);
      }
      if (target.getScheme() == null || !SCHEMES.contains(target.getScheme())) {
        throw new IllegalArgumentException("no link for a paper: " + target);
      }
    }
  }

  /**
   * A note, numbered through the document by its writer: below the page in DOCX, at the document's
   * end in PDF.
   *
   * @param text without notes of its own
   */
  record Note(RichText text) implements Inline {
    public Note {
      if (text.parts().stream().anyMatch(Note.class::isInstance)) {
        throw new IllegalArgumentException("a note within a note");
      }
    }
  }
}
