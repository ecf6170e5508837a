// SPDX-License-Identifier: EUPL-1.2
/** Documents as files. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.dokument.internal;
