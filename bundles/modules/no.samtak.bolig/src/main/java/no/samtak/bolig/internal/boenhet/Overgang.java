// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

/**
 * Something that happens to a dwelling, before it is known who did it and when.
 *
 * @param akse what it is about
 * @param hendelse name of the event in the axis' table, or {@code REGISTRERT}, {@code INNLEST},
 *     {@code ENDRET}, {@code UTGATT}, {@code SJEKKET}
 * @param fra what it was; empty where nothing was
 * @param til what it is now; empty where that says nothing
 * @param grunn why; empty where the event says it
 */
public record Overgang(Akse akse, String hendelse, String fra, String til, String grunn) {}
