// SPDX-License-Identifier: EUPL-1.2
/** Sign-in, accounts and the access log over REST. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.security.internal.rest;
