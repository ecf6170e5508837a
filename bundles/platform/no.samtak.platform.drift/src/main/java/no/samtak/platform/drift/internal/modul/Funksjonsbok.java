// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Karaf's own list of features, which must say the same as the framework: {@code feature:list} is
 * where an operator looks, and the next {@code feature:install} acts on it.
 */
public interface Funksjonsbok {
  /** Those of the features that are not installed. */
  List<String> ukjente(List<String> features);

  /**
   * Makes the list say what is so.
   *
   * @param inne the feature files of the modules that are in, by the feature's name
   * @param moduler the names of the features of all modules that the node knows; of these, what is
   *     not in is taken off the list
   */
  void stem(Map<String, Path> inne, Set<String> moduler) throws Exception;
}
