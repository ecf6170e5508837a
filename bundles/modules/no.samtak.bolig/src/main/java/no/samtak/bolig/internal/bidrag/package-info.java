// SPDX-License-Identifier: EUPL-1.2
/** What the module tells the core. */
@org.jspecify.annotations.NullMarked
package no.samtak.bolig.internal.bidrag;
