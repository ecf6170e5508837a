// SPDX-License-Identifier: EUPL-1.2
/** For tests: issuers that others wrote. */
@org.jspecify.annotations.NullMarked
package no.samtak.testing.oidc;
