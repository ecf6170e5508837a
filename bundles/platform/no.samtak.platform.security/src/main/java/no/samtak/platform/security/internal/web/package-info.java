// SPDX-License-Identifier: EUPL-1.2
/** The filter that every request passes, and the pages of accounts and of the access log. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.security.internal.web;
