// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import no.samtak.core.utredning.internal.papir.Linje;
import org.jspecify.annotations.Nullable;

/**
 * A line that is not as it was when the paper was finished.
 *
 * @param tiltakId slug
 * @param navn the tiltak's name
 * @param da as it was; null = it was not there
 * @param naa as it is now; null = it is not there any more
 */
public record Endring(String tiltakId, String navn, @Nullable Linje da, @Nullable Linje naa) {}
