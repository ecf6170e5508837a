// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The path of a request, cut in segments.
 *
 * @param path as it is in links: from the root, encoded, without slash at the end (but "/" itself)
 * @param segments decoded; empty for the root
 * @param trailingSlash whether the request had a slash at the end
 */
record Address(String path, List<String> segments, boolean trailingSlash) {
  /** First segments that can never be an organisation's. */
  static final Set<String> RESERVED =
      Set.of(
          "api",
          "soap",
          "static",
          "drift",
          "logg-inn",
          "logg-ut",
          "min-side",
          "personvern",
          "tilgjengelighet",
          "health",
          "metrics",
          "node");

  /** Where one changes a password that must be changed. */
  static final List<String> PASSWORD = List.of("min-side", "passord");

  /** Where a sign-in beside an open form ends; leads nowhere. */
  static final String SIGNED_IN = "/logg-inn/ferdig";

  Address {
    segments = List.copyOf(segments);
  }

  /**
   * Reads a raw path, as in the request line. Empty where it is none that we could have given out:
   * empty segments, dots, backslashes, control characters, broken encoding.
   */
  static Optional<Address> parse(String raw) {
    if (!raw.startsWith("/") || raw.length() > 2000) {
      return Optional.empty();
    }
    int parameters = raw.indexOf(';');
    String path = parameters < 0 ? raw : raw.substring(0, parameters);
    if (path.equals("/")) {
      return Optional.of(new Address("/", List.of(), false));
    }
    boolean trailing = path.endsWith("/");
    String bare = trailing ? path.substring(0, path.length() - 1) : path;
    List<String> segments = new ArrayList<>();
    for (String part : bare.substring(1).split("/", -1)) {
      Optional<String> segment = decode(part);
      if (segment.isEmpty()) {
        return Optional.empty();
      }
      segments.add(segment.get());
    }
    return Optional.of(new Address(bare, segments, trailing));
  }

  private static Optional<String> decode(String part) {
    String text;
    try {
      text = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean bad =
        text.isEmpty()
            || text.equals(".")
            || text.equals("..")
            || text.chars().anyMatch(c -> c < 0x20 || c == 0x7f || c == '\\' || c == '/');
    return bad ? Optional.empty() : Optional.of(text);
  }

  /** The first so many segments as a path. */
  String prefix(int count) {
    int at = 0;
    for (int i = 0; i < count; i++) {
      int next = path.indexOf('/', at + 1);
      at = next < 0 ? path.length() : next;
    }
    return count == 0 ? "/" : path.substring(0, at);
  }

  /**
   * Whether a browser may be sent there after sign-in: a path of this server, and none that would
   * be read as another host or would sign out again.
   */
  static boolean isOwnPath(String path) {
    if (path.length() > 1500 || !path.startsWith("/") || path.startsWith("//")) {
      return false;
    }
    if (path.chars().anyMatch(c -> c <= 0x20 || c >= 0x7f || c == '\\')) {
      return false;
    }
    if (path.equals(SIGNED_IN)) {
      return true;
    }
    int query = path.indexOf('?');
    Optional<Address> address = parse(query < 0 ? path : path.substring(0, query));
    return address.isPresent()
        && (address.get().segments().isEmpty()
            || !Set.of("logg-inn", "logg-ut", "api", "soap", "static")
                .contains(address.get().segments().get(0)));
  }
}
