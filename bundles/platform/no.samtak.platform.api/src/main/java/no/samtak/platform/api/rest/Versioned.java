// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.rest;

/**
 * A body with a version: sent with an {@code ETag}, and changed only with its {@code If-Match}. The
 * version is also in the body, for callers that cannot reach the headers.
 */
public interface Versioned {
  /** Rises by one with each change. */
  long versjon();
}
