// SPDX-License-Identifier: EUPL-1.2
/** REST: consents and templates. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.samtykke.internal.rest;
