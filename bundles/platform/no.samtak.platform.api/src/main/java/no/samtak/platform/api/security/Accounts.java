// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.util.Optional;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The local accounts, for operators. Each change gives an access-log row in the same transaction
 * and holds from the next request on this node, and within 10 seconds on the others.
 */
@ProviderType
public interface Accounts {
  /** The accounts by username, those that are shut included. */
  Slice<Account> list(PageQuery query);

  /**
   * @throws no.samtak.platform.api.error.DomainException NOT_FOUND
   */
  Account find(String id);

  /**
   * The user of an account that may be used here and now, as a request of hers would have it:
   * organisations in full. Empty where the account is absent, shut, or waits for its password to be
   * changed. For what reads on a user's behalf without her being signed in.
   */
  Optional<User> open(String id);

  /**
   * Makes an account with a one-time password, which the user must change at first sign-in. Where
   * an account with this id is there already, it is given back unchanged.
   *
   * @param id from {@code RequestContext.idForCreate()} or {@code Ids.next()}
   * @param username 2 to 60 characters: letters a-z, digits, dot, hyphen; lower-cased
   * @param oneTimePassword cleared after use
   * @throws no.samtak.platform.api.error.DomainException INVALID with the fields; CONFLICT where
   *     the username is taken
   */
  Account create(String id, String username, Account.Details details, char[] oneTimePassword);

  /**
   * Changes name, roles, organisations, or shuts and opens the account. Shutting ends its sessions.
   *
   * @throws no.samtak.platform.api.error.DomainException INVALID with the fields; NOT_FOUND;
   *     PRECONDITION_FAILED where the version is not the current one; CONFLICT where nobody would
   *     be left who can run the node, and for a demo account outside demo
   */
  Account change(String id, long version, Account.Details details);

  /**
   * Gives the account a new one-time password and ends its sessions.
   *
   * @param oneTimePassword cleared after use
   * @throws no.samtak.platform.api.error.DomainException INVALID where it breaks the rules for
   *     passwords; NOT_FOUND
   */
  Account resetPassword(String id, char[] oneTimePassword);

  /**
   * The user's own change of password. Ends every other session and opens a new one.
   *
   * @param current what was valid until now; cleared after use
   * @param next what is to hold from now on; cleared after use
   * @param clientAddress for the growing delay, as at sign-in
   * @throws no.samtak.platform.api.error.DomainException UNAUTHENTICATED where the current one is
   *     wrong; TOO_MANY_REQUESTS while the delay lasts; INVALID (field {@code nyttPassord}) where
   *     the new one breaks the rules
   */
  Session changeOwnPassword(String username, char[] current, char[] next, String clientAddress);

  /** A random password that a person can read aloud and type, at least 80 bits. */
  char[] generatePassword();
}
