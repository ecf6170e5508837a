// SPDX-License-Identifier: EUPL-1.2
/** {@code /{kommune}/personvern}. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.rettighet.internal.web;
