// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;

/** Whoever the test says is signed in now, in one organisation; {@link SignedIn} never changes. */
public final class FakeCurrentUser implements CurrentUser {
  private final String organisation;
  private User user;

  /**
   * @param organisation slug
   * @param user who is signed in first
   */
  public FakeCurrentUser(String organisation, User user) {
    this.organisation = organisation;
    this.user = user;
  }

  /** From now on it is this one. */
  public void become(User other) {
    user = other;
  }

  @Override
  public Optional<User> get() {
    return Optional.of(user);
  }

  @Override
  public Optional<String> tenant() {
    return Optional.of(organisation);
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
    User before = user;
    user = other;
    try {
      return work.call();
    } finally {
      user = before;
    }
  }
}
