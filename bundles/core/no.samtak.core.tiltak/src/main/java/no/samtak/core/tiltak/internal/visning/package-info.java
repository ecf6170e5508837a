// SPDX-License-Identifier: EUPL-1.2
/** Papers, for pages and for REST. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.visning;
