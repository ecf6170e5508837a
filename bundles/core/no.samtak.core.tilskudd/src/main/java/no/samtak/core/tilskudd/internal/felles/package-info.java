// SPDX-License-Identifier: EUPL-1.2
/** What the registers of this bundle have in common. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tilskudd.internal.felles;
