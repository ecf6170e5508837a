// SPDX-License-Identifier: EUPL-1.2
/** Money that ends: what follows, whom it hits, and what nobody wants any more. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.radar.internal.radar;
