// SPDX-License-Identifier: EUPL-1.2
/** Funders' schemes and their rules. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tilskudd.internal.ordning;
