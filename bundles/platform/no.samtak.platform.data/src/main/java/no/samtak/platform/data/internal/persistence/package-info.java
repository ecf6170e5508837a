// SPDX-License-Identifier: EUPL-1.2
/** Transactions, and what the database refuses said in the caller's words. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.data.internal.persistence;
