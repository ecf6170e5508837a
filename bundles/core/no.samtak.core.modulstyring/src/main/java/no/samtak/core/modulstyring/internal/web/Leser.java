// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import no.samtak.platform.api.security.User;

/** What a reader of these pages may do there, and where else she may go. */
final class Leser {
  private Leser() {}

  /** Whether she decides about modules. */
  static boolean styrer(User bruker) {
    return bruker.hasAny(TJENESTELEDER, OPERATOR);
  }

  /** Whether she may open a kommune's own pages; an operator who is nothing else may not. */
  static boolean serTiltak(User bruker) {
    return bruker.hasAny(LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM);
  }
}
