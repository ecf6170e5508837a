// SPDX-License-Identifier: EUPL-1.2
/** From a page's answer to HTML: templates, texts, icons and the frame. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.web.internal.render;
