// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads claims as issuers write them, which is not always as their documentation says. */
final class Claims {
  /** What Ansattporten and Maskinporten say of organisations is a claim of this name in rules. */
  static final String ORGANISATION = "orgnr";

  /** Claims that hold an identity number: it never goes into an address (P10). */
  private static final Set<String> NUMBERS = Set.of("pid", "helseid://claims/identity/pid");

  /** 0192 is Norway's register of entities; 9908 is what older documents write. */
  private static final Pattern ORGNR = Pattern.compile("(?:(?:0192|9908):)?(\\d{9})");

  private static final int DEEPEST = 8;

  private Claims() {}

  /** The values of a claim: a text, a number, or a list of them; empty where it is absent. */
  static Set<String> values(Map<String, Object> claims, String name) {
    return ORGANISATION.equals(name) && !claims.containsKey(name)
        ? organisations(claims)
        : flat(claims.get(name));
  }

  /** A single text; empty string where there is none. */
  static String text(Map<String, Object> claims, String name) {
    Object value = claims.get(name);
    return value instanceof String || value instanceof Number ? value.toString().strip() : "";
  }

  /** Whether one of the claims is an identity number. */
  static boolean tellsNumber(Map<String, Object> claims) {
    return NUMBERS.stream().anyMatch(claims::containsKey);
  }

  /** The organisation of a {@code consumer} or {@code supplier} claim; empty where it has none. */
  static String organisation(@Nullable Object claim) {
    Set<String> found = new TreeSet<>();
    collect(claim, found, 0);
    return found.size() == 1 ? found.iterator().next() : "";
  }

  private static Set<String> organisations(Map<String, Object> claims) {
    Set<String> found = new TreeSet<>();
    collect(claims.get("authorization_details"), found, 0);
    return found;
  }

  /**
   * Every organisation number in what stands under {@code orgno}, {@code orgno:}, {@code ID},
   * {@code Identifier}, {@code authorized_parties}, however they nest. Only there: a number beside
   * an unknown name is no organisation.
   */
  private static void collect(@Nullable Object value, Set<String> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof Collection<?> all) {
      all.forEach(one -> collect(one, found, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> {
            switch (name(key)) {
              case "orgno", "id", "identifier", "authorizedparties", "consumer", "supplier" ->
                  collect(inner, found, depth + 1);
              default -> {
                // of no concern
              }
            }
          });
    } else if (value instanceof String text) {
      Matcher number = ORGNR.matcher(text.strip());
      if (number.matches()) {
        found.add(number.group(1));
      }
    }
  }

  /** Documentation and reality differ in capitals, underscores and a colon. */
  private static String name(Object key) {
    return key.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static Set<String> flat(@Nullable Object value) {
    Set<String> values = new LinkedHashSet<>();
    if (value instanceof Collection<?> all) {
      all.forEach(one -> values.addAll(flat(one)));
    } else if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      values.add(value.toString());
    }
    return values;
  }
}
