// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

/** Versions as entity tags: {@code "7"}. */
public final class ETag {
  private ETag() {}

  /** The tag of a version. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version of one tag; -1 where it is none of ours. A weak tag is taken too: proxies that
   * compress weaken tags, and a version number is exact whatever the letter before it.
   */
  public static long version(String tag) {
    String text = tag.trim();
    if (text.startsWith("W/")) {
      text = text.substring(2);
    }
    if (text.length() < 3 || !text.startsWith("\"") || !text.endsWith("\"")) {
      return -1;
    }
    try {
      long version = Long.parseLong(text.substring(1, text.length() - 1));
      return version < 0 ? -1 : version;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Whether {@code If-None-Match} names the version, so that the caller has it already. */
  public static boolean names(String ifNoneMatch, long version) {
    if (ifNoneMatch.trim().equals("*")) {
      return true;
    }
    for (String tag : ifNoneMatch.split(",")) {
      if (version(tag) == version) {
        return true;
      }
    }
    return false;
  }
}
