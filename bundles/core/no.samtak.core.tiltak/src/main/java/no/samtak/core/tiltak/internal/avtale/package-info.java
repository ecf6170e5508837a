// SPDX-License-Identifier: EUPL-1.2
/** The agreements and templates that must be approved before a tiltak opens (OR-21, OR-30). */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.avtale;
