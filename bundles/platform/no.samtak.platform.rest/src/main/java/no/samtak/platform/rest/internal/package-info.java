// SPDX-License-Identifier: EUPL-1.2
/**
 * REST and SOAP over CXF: what comes in on {@code /api} and {@code /soap}, and who answers it.
 *
 * <p>{@code publish} keeps one CXF server per resource, {@code call} is one request, {@code answer}
 * and {@code problem} are what goes out, {@code openapi} describes it all, {@code soap} does the
 * same for JAX-WS.
 */
@NullMarked
@Header(name = "Samtak-Schema", value = "rest")
package no.samtak.platform.rest.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
