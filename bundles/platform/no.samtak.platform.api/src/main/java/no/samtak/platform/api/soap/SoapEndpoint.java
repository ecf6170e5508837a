// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.soap;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks a DS component as a JAX-WS endpoint (its class carries {@code @WebService}); register it
 * with {@link SoapPath}. Published at {@code /soap/<segment>} while the component is there, with
 * the same sign-in, tenant check and log as REST.
 *
 * <p>The tenant stands in the SOAP header {@code {urn:samtak:soap}kommune}. A method that is a
 * tenant's takes it as its first parameter, so that the WSDL tells of it: {@code @WebParam(name =
 * "kommune", header = true, targetNamespace = "urn:samtak:soap") String kommune}.
 *
 * <p>A method throws {@link no.samtak.platform.api.error.DomainException} and declares nothing: the
 * platform adds the fault {@code {urn:samtak:soap}feil} to each operation of the WSDL. No {@code
 * oneway} operations. Dates go with {@link LocalDateAdapter} and {@link InstantAdapter}.
 */
@ConsumerType
public interface SoapEndpoint {}
