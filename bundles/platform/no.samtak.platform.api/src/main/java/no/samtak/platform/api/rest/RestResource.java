// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.rest;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks a DS component as a JAX-RS resource; register it with {@link RestPath}. It is published
 * while the component is there: with sign-in, tenant check, log, problem+json and OpenAPI.
 *
 * <p>The class carries {@code @Path("/{kommune}/<segment>")} for {@link RestPath.Scope#TENANT} or
 * {@code @Path("/node/<segment>")} for {@link RestPath.Scope#NODE}; the address outside is {@code
 * /api/v1} and that path. Sub-resource locators are not taken.
 *
 * <p>What a method needs of the request beside its own parameters:
 *
 * <ul>
 *   <li>the part of a list that is asked for: a parameter {@code @Context PageQuery};
 *   <li>the id of what it creates and the version that the caller has read: {@link RequestContext}.
 * </ul>
 *
 * <p>What a method returns, always without {@code @Produces} unless it is something else than JSON:
 *
 * <ul>
 *   <li>a record: 200 and JSON, with an {@code ETag} and 304 where it is {@link Versioned};
 *   <li>{@link Listing}: JSON, CSV or XLSX, as the caller accepts or by {@code ?format=csv|xlsx};
 *   <li>{@link Created}: 201 with its {@code Location};
 *   <li>nothing ({@code void}): 204.
 * </ul>
 *
 * <p>Each method carries {@code @Operation(summary = "...")} and the class {@code @Tag(name,
 * description)} of {@code io.swagger.v3.oas.annotations}; a record's components may carry
 * {@code @Schema}.
 */
@ConsumerType
public interface RestResource {}
