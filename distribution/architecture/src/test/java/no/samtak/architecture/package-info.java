// SPDX-License-Identifier: EUPL-1.2
/**
 * The rules that every bundle, page, text and document keeps. A rule is a small class that gives
 * back what is wrong as sentences; its test applies it to the product, where there is nothing to
 * say, and to a bad fixture, where there is.
 */
@org.jspecify.annotations.NullMarked
package no.samtak.architecture;
