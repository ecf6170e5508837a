// SPDX-License-Identifier: EUPL-1.2
/** Tests of the pages, over HTTP. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.web.internal;
