// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.ForslagService;
import no.samtak.core.modulstyring.internal.forslag.Godkjenner;
import no.samtak.platform.api.security.User;
import org.jspecify.annotations.Nullable;

/** What one reader may do with a proposal as it stands. */
interface Adgang {
  /** As which of the two the reader may say yes; null where the reader may not. */
  @Nullable Godkjenner kanGodkjenne(Forslag forslag);

  /** Whether the reader may say no. */
  boolean kanAvsla(Forslag forslag);

  /** Whether the reader may take it back. */
  boolean kanTrekke(Forslag forslag);

  /** As the service decides. */
  static Adgang av(ForslagService service, User bruker) {
    return new Adgang() {
      @Override
      public @Nullable Godkjenner kanGodkjenne(Forslag forslag) {
        return service.kanGodkjenne(forslag, bruker);
      }

      @Override
      public boolean kanAvsla(Forslag forslag) {
        return service.kanAvsla(forslag, bruker);
      }

      @Override
      public boolean kanTrekke(Forslag forslag) {
        return service.kanTrekke(forslag, bruker);
      }
    };
  }
}
