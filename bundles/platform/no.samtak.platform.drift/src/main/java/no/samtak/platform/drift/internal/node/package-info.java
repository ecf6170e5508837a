// SPDX-License-Identifier: EUPL-1.2
/** The nodes that share a database: who there is, how each of them is, and what each has in. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.drift.internal.node;
