// SPDX-License-Identifier: EUPL-1.2
/** The description of what is installed, OpenAPI 3.0.3. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.rest.internal.openapi;
