// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.time.Instant;

/**
 * What is wanted of a module; applied again at each start of the node.
 *
 * @param modul the module
 * @param onsket in, stopped or out
 * @param versjon the version that is wanted, or was in last
 * @param grunn why
 * @param hvem who decided it
 * @param naar when
 */
public record Onske(
    String modul, Onsket onsket, Modulversjon versjon, String grunn, String hvem, Instant naar) {}
