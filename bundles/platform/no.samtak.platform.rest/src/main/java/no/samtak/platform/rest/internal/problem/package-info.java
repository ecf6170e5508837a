// SPDX-License-Identifier: EUPL-1.2
/** Errors as problem+json (RFC 9457) in the caller's language. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.rest.internal.problem;
