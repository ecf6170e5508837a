// SPDX-License-Identifier: EUPL-1.2
/** Resources that come and go, each with a CXF server of its own. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.rest.internal.publish;
