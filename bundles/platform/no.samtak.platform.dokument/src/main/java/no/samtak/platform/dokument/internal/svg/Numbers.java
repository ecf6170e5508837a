// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.svg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a drawing. */
final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");

  private Numbers() {}

  /** A number; "" is 0, as for an attribute that is not there. */
  static double one(String text) {
    String number = text.strip().replaceAll("px$", "");
    if (number.isEmpty()) {
      return 0;
    }
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("a drawing holds no number but " + text);
    }
    return Double.parseDouble(number);
  }

  /** Numbers apart by spaces, commas or signs. */
  static double[] all(String text) {
    return matcher(text).results().mapToDouble(r -> Double.parseDouble(r.group())).toArray();
  }

  /** Finds the next number. */
  static Matcher matcher(String text) {
    return NUMBER.matcher(text);
  }
}
