// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.register;

import no.samtak.core.api.funn.Funnklasse;

/** A finding of a rule, with its sentence in words, before the register knows it. */
public record Funnet(String regel, Funnklasse klasse, Funnsted sted) {}
