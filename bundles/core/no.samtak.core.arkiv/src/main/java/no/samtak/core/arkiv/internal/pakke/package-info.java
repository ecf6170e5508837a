// SPDX-License-Identifier: EUPL-1.2
/** Archive packages: written, verified, accounted for. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.arkiv.internal.pakke;
