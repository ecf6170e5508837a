// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.util.Set;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.testing.FakePageRequest;

/** Requests for the pages of modules. */
final class Sporring {
  private Sporring() {}

  /** For a page of Levanger, by somebody with one role. */
  static FakePageRequest kommune(Role role, String... rest) {
    return FakePageRequest.of(bruker(role), "/levanger/moduler", rest);
  }

  /** For a page of the operator's. */
  static FakePageRequest drift(String... rest) {
    return FakePageRequest.of(bruker(Role.OPERATOR), "/drift/modulmatrise", rest);
  }

  /** Somebody with one role, who covers two kommuner. */
  static User bruker(Role role) {
    return new User("u-" + role, "prove", "Prøve", Set.of(role), Set.of("levanger", "orland"));
  }
}
