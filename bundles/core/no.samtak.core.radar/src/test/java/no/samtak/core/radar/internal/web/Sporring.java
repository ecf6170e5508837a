// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import java.util.Set;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.testing.FakePageRequest;

/** Requests for the pages of one kommune. */
final class Sporring {
  private Sporring() {}

  /** By somebody with one role. */
  static FakePageRequest av(Role role, String segment, String... rest) {
    return FakePageRequest.of(
        new User("u-1", "prove", "Prøve", Set.of(role), Set.of("levanger")),
        "/levanger/" + segment,
        rest);
  }
}
