// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

/**
 * A step of an operation.
 *
 * @param navn which step
 * @param status how far it has come
 * @param millisekunder what it took; 0 until it is over
 * @param detalj names and versions for the operator, in no language; may be empty
 */
public record Steg(Stegnavn navn, Stegstatus status, long millisekunder, String detalj) {}
