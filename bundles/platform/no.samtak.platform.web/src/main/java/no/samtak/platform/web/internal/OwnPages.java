// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.util.Map;
import no.samtak.platform.api.web.Page;
import org.jspecify.annotations.Nullable;

/** The platform's own pages, which are always in. */
final class OwnPages {
  private final Map<String, Page> bySegment;
  private final Page tenantStart;
  private final Page signIn;
  private final Page password;

  /**
   * @param bySegment by first segment, or by the first two with a slash between; the empty one is
   *     the root
   */
  OwnPages(Map<String, Page> bySegment, Page tenantStart, Page signIn, Page password) {
    this.bySegment = Map.copyOf(bySegment);
    this.tenantStart = tenantStart;
    this.signIn = signIn;
    this.password = password;
  }

  @Nullable Page find(String segment) {
    return bySegment.get(segment);
  }

  /** The front page of an organisation. */
  Page tenantStart() {
    return tenantStart;
  }

  Page signIn() {
    return signIn;
  }

  /** The user's change of password; the only page open while a one-time password holds. */
  Page password() {
    return password;
  }
}
