// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.samme;

/**
 * A tiltak of the register, also one that has been joined with another.
 *
 * @param sammenMed slug of the one that it is joined with; empty = it stands by itself
 */
public record Navngitt(String tiltakId, String navn, String sammenMed) {}
