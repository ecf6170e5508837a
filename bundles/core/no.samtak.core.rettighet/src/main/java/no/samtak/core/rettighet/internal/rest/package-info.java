// SPDX-License-Identifier: EUPL-1.2
/** {@code /api/v1/{kommune}/personvern}. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.rettighet.internal.rest;
