// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal;

import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;

/** The few words that a document gets from its writer and not from its author. */
public final class Words {
  private static final Texts TEXTS = Texts.of(Words.class.getClassLoader());

  private final Language language;

  /** In the document's language. */
  public Words(Language language) {
    this.language = language;
  }

  /** A text of this bundle. */
  public String get(String key, Object... args) {
    return TEXTS.get(language, "dokument." + key, args);
  }
}
