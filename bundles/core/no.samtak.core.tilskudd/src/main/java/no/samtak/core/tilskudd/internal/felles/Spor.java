// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.felles;

import java.time.Instant;
import no.samtak.platform.api.security.User;

/**
 * Who does something, when and why.
 *
 * @param begrunnelse empty where no reason is asked for
 */
public record Spor(User bruker, Instant tid, String begrunnelse) {}
