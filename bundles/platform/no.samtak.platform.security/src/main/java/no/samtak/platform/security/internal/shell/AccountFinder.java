// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;

/** Accounts by username, as operators type it. */
final class AccountFinder {
  private AccountFinder() {}

  /** All accounts, by username. */
  static List<Account> all(Accounts accounts) {
    List<Account> all = new ArrayList<>();
    PageQuery part = PageQuery.first();
    while (part != null) {
      Slice<Account> slice = accounts.list(part);
      all.addAll(slice.rows());
      String next = slice.next();
      part = next == null ? null : new PageQuery(PageQuery.MAX, next);
    }
    return all;
  }

  /**
   * @throws DomainException NOT_FOUND
   */
  static Account byUsername(Accounts accounts, String username) {
    String wanted = username.strip().toLowerCase(Locale.ROOT);
    return all(accounts).stream()
        .filter(a -> a.username().equals(wanted))
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }
}
