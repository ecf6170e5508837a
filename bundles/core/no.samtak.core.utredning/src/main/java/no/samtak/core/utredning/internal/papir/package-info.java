// SPDX-License-Identifier: EUPL-1.2
/** What a paper is made of: lines with figures and words, the protection of small ones, texts. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.utredning.internal.papir;
