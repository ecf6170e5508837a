// SPDX-License-Identifier: EUPL-1.2
/** Frame, menu, templates and static files of the pages. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.web.internal;
