// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

/** The two databases that Samtak runs on. */
public enum Dialect {
  /** A file beside the program, for demo, development and pilots. */
  H2,
  /** A server, for production. */
  POSTGRESQL;

  /**
   * The database of a JDBC address.
   *
   * @throws IllegalArgumentException for any other database, naming the two that are known
   */
  public static Dialect of(String url) {
    if (url.startsWith("jdbc:h2:")) {
      return H2;
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return POSTGRESQL;
    }
    throw new IllegalArgumentException(
        "The database address must start with jdbc:h2: or jdbc:postgresql:, not \"" + url + "\"");
  }
}
