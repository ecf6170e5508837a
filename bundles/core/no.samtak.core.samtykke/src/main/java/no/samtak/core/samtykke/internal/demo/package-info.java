// SPDX-License-Identifier: EUPL-1.2
/** What the demonstration has of consents. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.samtykke.internal.demo;
