// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tjeneste;

import no.samtak.core.api.tjeneste.Tjeneste;

/**
 * A service as it is kept.
 *
 * @param id random; its keys follow from it
 * @param tjeneste what others know of it
 * @param lov what binds it to secrecy
 * @param versjon rises with each change
 */
public record Enhet(String id, Tjeneste tjeneste, Taushetslov lov, long versjon) {}
