// SPDX-License-Identifier: EUPL-1.2
/** What is held of one person, and the package of it. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.rettighet.internal.innsyn;
