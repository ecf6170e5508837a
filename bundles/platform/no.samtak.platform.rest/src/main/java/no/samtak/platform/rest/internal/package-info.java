// SPDX-License-Identifier: EUPL-1.2
/** Publishes JAX-RS resources and JAX-WS endpoints of bundles that come and go. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.rest.internal;
