// SPDX-License-Identifier: EUPL-1.2
/** The erasure of one person. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.rettighet.internal.sletting;
