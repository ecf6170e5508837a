// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.time.Instant;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Phrase;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The access log as one person may read it: who looked, in which role, when, what for and by what
 * right (P6). The caller has let the reader in to the person first, and logs that it was read.
 */
@ProviderType
public interface PersonLog {
  /**
   * A look at the person, or an attempt, that is told.
   *
   * @param at when
   * @param user the user's name of sign-in
   * @param roles the user's roles then
   * @param what what was done
   * @param why purpose and basis; empty words where the row does not say
   * @param allowed whether it was let through
   */
  record Look(Instant at, String user, Phrase roles, Phrase what, Phrase why, boolean allowed) {}

  /**
   * One part of the looks, newest first.
   *
   * @param tenant the organisation's slug
   * @param tjeneste slug of the service whose person it is
   * @param personId the person's random id within that service
   * @throws no.samtak.platform.api.error.DomainException INVALID where the part's key is none
   */
  Slice<Look> of(String tenant, String tjeneste, String personId, PageQuery query);
}
