// SPDX-License-Identifier: EUPL-1.2
/** How tiltak hang together, and whom it hits when one of them closes (VE-29, VE-43). */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.kjede;
