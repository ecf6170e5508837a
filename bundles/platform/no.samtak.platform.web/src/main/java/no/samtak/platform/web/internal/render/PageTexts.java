// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.render;

import java.util.List;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;

/**
 * The texts that a page sees: its own bundle's, then the frame's and macros', then the common ones.
 */
public final class PageTexts {
  private final List<Texts> layers;

  /**
   * @param layers in the order they are looked in; at least one
   */
  public PageTexts(Texts... layers) {
    this.layers = List.of(layers);
  }

  /** The text; the key itself where no layer has it. */
  public String get(Language language, String key, Object... args) {
    for (Texts texts : layers) {
      if (texts.has(language, key)) {
        return texts.get(language, key, args);
      }
    }
    return key;
  }

  /** The text, with nested texts and phrases told first. */
  public String get(Language language, Text text) {
    Object[] args = text.args().stream().map(a -> words(language, a)).toArray();
    return get(language, text.key(), args);
  }

  /** A text or a phrase in words; any other value as it is. */
  Object words(Language language, Object value) {
    if (value instanceof Text text) {
      return get(language, text);
    }
    return value instanceof Phrase phrase ? phrase.in(language) : value;
  }

  /** Whether any layer has the key. */
  public boolean has(Language language, String key) {
    return layers.stream().anyMatch(texts -> texts.has(language, key));
  }
}
