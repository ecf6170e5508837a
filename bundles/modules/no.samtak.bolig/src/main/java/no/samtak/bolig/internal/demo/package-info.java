// SPDX-License-Identifier: EUPL-1.2
/** Invented dwellings for a demonstration. */
@org.jspecify.annotations.NullMarked
package no.samtak.bolig.internal.demo;
