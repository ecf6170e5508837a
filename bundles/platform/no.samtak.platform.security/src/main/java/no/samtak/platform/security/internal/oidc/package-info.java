// SPDX-License-Identifier: EUPL-1.2
/**
 * Issuers outside: OpenID Connect for people, tokens of machines. Knows no account and no session.
 */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.security.internal.oidc;
