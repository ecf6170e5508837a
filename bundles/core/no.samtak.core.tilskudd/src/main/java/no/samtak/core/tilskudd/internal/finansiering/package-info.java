// SPDX-License-Identifier: EUPL-1.2
/** Who pays for a tiltak, from when to when (S1). */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tilskudd.internal.finansiering;
