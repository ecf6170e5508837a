// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.node;

import java.time.Instant;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.drift.internal.modul.Modultilstand;
import org.jspecify.annotations.Nullable;

/**
 * A module as it stands on a node.
 *
 * @param node the node's id
 * @param modul the module
 * @param tittel its name for people
 * @param tilstand how it stands there
 * @param versjon the version that is in; null where none is
 * @param avvik what is not as wanted, as a sentence; null where it is as wanted
 * @param hvorfor why it could not be made so; null where that is not known
 * @param siden since when it stands so, by the database's clock
 */
public record Nodemodul(
    String node,
    String modul,
    String tittel,
    Modultilstand tilstand,
    @Nullable String versjon,
    @Nullable Text avvik,
    @Nullable Text hvorfor,
    Instant siden) {}
