// SPDX-License-Identifier: EUPL-1.2
/** PDF/UA by way of HTML and CSS. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.dokument.internal.pdf;
