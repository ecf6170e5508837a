// SPDX-License-Identifier: EUPL-1.2
/** Tasks that people write down themselves. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.radar.internal.oppgave;
