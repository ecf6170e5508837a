// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.soap;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks a DS component as a JAX-WS endpoint (its class carries {@code @WebService}); register it
 * with {@link SoapPath}. Published at {@code /soap/<segment>} while the component is there, with
 * the same sign-in, tenant check and log as REST. The tenant stands in the SOAP header {@code
 * {urn:samtak:soap}kommune}.
 */
@ConsumerType
public interface SoapEndpoint {}
