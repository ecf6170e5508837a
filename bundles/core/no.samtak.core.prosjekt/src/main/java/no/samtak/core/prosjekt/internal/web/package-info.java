// SPDX-License-Identifier: EUPL-1.2
/** Pages and papers. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.prosjekt.internal.web;
