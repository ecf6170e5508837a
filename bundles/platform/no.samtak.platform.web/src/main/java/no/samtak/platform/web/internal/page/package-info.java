// SPDX-License-Identifier: EUPL-1.2
/** The platform's own pages: start, sign-in, the user's own settings, the operator's start. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.web.internal.page;
