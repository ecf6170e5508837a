// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

import javax.sql.DataSource;

/** Sets what the framework would. */
public final class ReplaysAccess {
  private ReplaysAccess() {}

  public static Replays connect(CurrentRequest request, DataSource source) {
    JdbcReplays replays = new JdbcReplays(source);
    request.replays = replays;
    return replays;
  }
}
