// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.rest;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks a DS component as a JAX-RS resource; register it with {@link RestPath}. It is published
 * while the component is there: with sign-in, tenant check, log, problem+json and OpenAPI.
 *
 * <p>The class carries {@code @Path("/{kommune}/<segment>")} for {@link RestPath.Scope#TENANT} or
 * {@code @Path("/node/<segment>")} for {@link RestPath.Scope#NODE}; the address outside is {@code
 * /api/v1} and that path.
 */
@ConsumerType
public interface RestResource {}
