// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.rest;

/**
 * What a create returns: sent as 201 with the body, its {@code Location} under the path that was
 * called, and its {@code ETag} where the body is {@link Versioned}. A repeated create with the same
 * Idempotency-Key returns the same again.
 *
 * @param id the last segment of the new object's path, from {@link RequestContext#idForCreate()}
 * @param body the object as it is stored
 */
public record Created<T extends Record>(String id, T body) {}
