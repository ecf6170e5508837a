// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

import no.samtak.platform.api.security.Role;

/** The two who must both say yes. */
public enum Godkjenner {
  /** The node's operator. */
  OPERATOR(Role.OPERATOR),
  /** The kommune's service leader. */
  TJENESTELEDER(Role.TJENESTELEDER);

  private final Role rolle;

  Godkjenner(Role rolle) {
    this.rolle = rolle;
  }

  /** The role that makes a user one. */
  public Role rolle() {
    return rolle;
  }
}
