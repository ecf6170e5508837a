// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.problem;

import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;

/** Texts of the bundle that owns a resource, then the common ones. */
public final class Words {
  private static final Words PLATFORM = new Words(Texts.common());

  private final Texts owner;

  private Words(Texts owner) {
    this.owner = owner;
  }

  /** Where no resource is concerned. */
  public static Words platform() {
    return PLATFORM;
  }

  /** The words of the bundle that the class belongs to. */
  public static Words of(Class<?> type) {
    return new Words(Texts.of(type.getClassLoader()));
  }

  /** The text in the language. */
  public String get(Language language, Text text) {
    return owner.get(language, text);
  }

  /** The text of a key without values. */
  public String get(Language language, String key) {
    return get(language, Text.of(key));
  }
}
