// SPDX-License-Identifier: EUPL-1.2
/** The hash chains that the access log is sealed into: made, verified, and tied to the outside. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.security.internal.chain;
