// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;

/**
 * Who sees how one gets in, and what to look out for: those who go there (P8). Others read figures
 * and states.
 */
public final class Innsyn {
  private Innsyn() {}

  /** Whether the user goes to dwellings. */
  public static boolean gaarDit(User user) {
    return user.hasAny(Role.SAKSBEHANDLER, Role.TJENESTELEDER);
  }
}
