// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.endring;

import java.time.Instant;
import no.samtak.platform.api.security.User;

/**
 * Somebody who does something at a moment.
 *
 * @param av who
 * @param tid when, in whole milliseconds
 * @param begrunnelse why; empty where nothing is asked
 */
public record Handling(User av, Instant tid, String begrunnelse) {}
