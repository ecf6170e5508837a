// SPDX-License-Identifier: EUPL-1.2
/** JAX-WS endpoints that come and go. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.rest.internal.soap;
