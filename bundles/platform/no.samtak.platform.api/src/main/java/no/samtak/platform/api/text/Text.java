// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A text that is not yet in any language: a key and what goes into it. Keys are looked up first in
 * the bundle that made the text, then in the platform's common texts.
 *
 * @param key the key in {@code OSGI-INF/l10n/messages_*.properties}
 * @param args values for {@link java.text.MessageFormat}; a nested {@code Text} or {@link Phrase}
 *     is translated first
 */
public record Text(String key, List<Object> args) implements Serializable {
  private static final long serialVersionUID = 1L;

  public Text {
    args = List.copyOf(args);
  }

  /** A text of a key and its values; no value may be null. */
  public static Text of(String key, Object... args) {
    return new Text(key, Arrays.asList(args));
  }
}
