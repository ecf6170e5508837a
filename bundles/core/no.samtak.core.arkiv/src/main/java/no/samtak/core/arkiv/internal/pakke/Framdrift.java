// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.pakke;

/**
 * How far a long piece of work has come.
 *
 * @param ferdig tables done
 * @param av tables in all, 1 or more
 */
public record Framdrift(int ferdig, int av) {}
