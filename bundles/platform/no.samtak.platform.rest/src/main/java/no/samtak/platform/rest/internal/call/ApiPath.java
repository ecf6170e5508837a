// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

import no.samtak.platform.api.rest.RestPath.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The front part of an address under {@code /api/v1}.
 *
 * @param scope whose resource is asked for
 * @param tenant the organisation's slug; empty for the node
 * @param segment the resource's name
 */
public record ApiPath(Scope scope, String tenant, String segment) {
  /** What every address of a resource starts with. */
  public static final String BASE = "/api/v1";

  private static final String NODE = "node";
  private static final int LONGEST = 64;

  /**
   * Reads an address as the caller wrote it. Slugs and segments are lower case ASCII letters,
   * digits and hyphens, so that nothing needs decoding and the decision on access is made on the
   * very text that is matched.
   *
   * @return null where the address is no resource's
   */
  public static @Nullable ApiPath parse(String uri) {
    if (!uri.startsWith(BASE + "/")) {
      return null;
    }
    int from = BASE.length() + 1;
    int middle = uri.indexOf('/', from);
    if (middle < 0) {
      return null;
    }
    int end = uri.indexOf('/', middle + 1);
    String first = uri.substring(from, middle);
    String second = end < 0 ? uri.substring(middle + 1) : uri.substring(middle + 1, end);
    if (!isName(first) || !isName(second)) {
      return null;
    }
    return first.equals(NODE)
        ? new ApiPath(Scope.NODE, "", second)
        : new ApiPath(Scope.TENANT, first, second);
  }

  /** Whether the text can be a slug or a segment. */
  public static boolean isName(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
        return false;
      }
    }
    return true;
  }
}
