// SPDX-License-Identifier: EUPL-1.2
/** Pages. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.arkiv.internal.web;
