// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.web;

import no.samtak.core.utredning.internal.register.Oppsett;
import no.samtak.platform.api.security.User;
import no.samtak.testing.FakePageRequest;

/** Requests for the page of {@link Oppsett}'s kommune, from a host that is known. */
final class Sporring {
  private Sporring() {}

  /** By one of {@link Oppsett}'s users. */
  static FakePageRequest av(User user, String... rest) {
    return FakePageRequest.of(user, "/" + Oppsett.KOMMUNE + "/utredninger", rest)
        .from("https://samtak.fjellvik.example");
  }
}
