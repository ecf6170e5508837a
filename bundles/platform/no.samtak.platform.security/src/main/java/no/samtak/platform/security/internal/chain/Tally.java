// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.util.ArrayList;
import java.util.List;

/** What a verification has seen so far. */
final class Tally {
  final List<Finding> findings = new ArrayList<>();
  long found;
  long links;
  long rows;
  long waiting;
  int most;
  long late;
  long firstLate;

  void find(Finding.Kind kind, String tenant, long number) {
    found++;
    if (findings.size() < Report.MOST) {
      findings.add(new Finding(kind, tenant, number));
    }
  }

  void late(long number) {
    if (late++ == 0) {
      firstLate = number;
    }
  }
}
