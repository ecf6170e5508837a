// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;

/**
 * One who is signed in, in the organisation of a slug.
 *
 * @param organisation slug; empty = an operation of the node
 */
public record SignedIn(User user, String organisation) implements CurrentUser {
  @Override
  public Optional<User> get() {
    return Optional.of(user);
  }

  @Override
  public Optional<String> tenant() {
    return Optional.of(organisation).filter(slug -> !slug.isEmpty());
  }

  @Override
  public String correlationId() {
    return "k";
  }

  @Override
  public String csrfToken() {
    return "";
  }

  @Override
  public <T> T runAs(User other, String tenant, Callable<T> work) throws Exception {
    return work.call();
  }
}
