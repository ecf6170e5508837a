// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

import java.time.Instant;

/**
 * A yes to a proposal.
 *
 * @param som as which of the two
 * @param brukerId the user's id
 * @param av the user as shown to colleagues
 * @param tid when
 */
public record Godkjenning(Godkjenner som, String brukerId, String av, Instant tid) {}
