// SPDX-License-Identifier: EUPL-1.2
/** The one decision on who may know what of whom, and what it is decided by. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.person.internal.tilgang;
