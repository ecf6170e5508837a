// SPDX-License-Identifier: EUPL-1.2
/** Applications and awards (UC1). */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tilskudd.internal.soknad;
