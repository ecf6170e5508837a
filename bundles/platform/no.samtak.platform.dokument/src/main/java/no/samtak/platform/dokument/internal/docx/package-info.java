// SPDX-License-Identifier: EUPL-1.2
/** WordprocessingML, written part by part. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.dokument.internal.docx;
