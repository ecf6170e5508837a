// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

/**
 * A row of the access log as the chain sees it.
 *
 * @param number the row's number; not the order in which rows were committed
 * @param tenant the organisation's slug; empty for the node's own rows
 * @param micros when, in microseconds since 1970
 * @param digest SHA-256 of all that stands in the row, its number included
 */
record LoggedRow(long number, String tenant, long micros, byte[] digest) {}
