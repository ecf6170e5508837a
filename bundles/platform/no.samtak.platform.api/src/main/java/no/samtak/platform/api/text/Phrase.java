// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.text;

/**
 * A text that brings its own words: what one bundle says on the pages, in the papers and in the
 * errors of another. Made by {@link Texts#phrase}; may stand among the values of a {@link Text}.
 */
@FunctionalInterface
public interface Phrase {
  /** The words in the language; never null. */
  String in(Language language);
}
