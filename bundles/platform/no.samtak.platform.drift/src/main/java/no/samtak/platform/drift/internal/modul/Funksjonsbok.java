// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.List;

/**
 * Karaf's own list of features, which must say the same as the framework: {@code feature:list} is
 * where an operator looks, and the next {@code feature:install} acts on it.
 */
public interface Funksjonsbok {
  /** Those of the features that are not installed. */
  List<String> ukjente(List<String> features);

  /** The module is in, its bundle is installed and running. */
  void inn(Kar kar, java.nio.file.Path featureFile) throws Exception;

  /** The module is out, its bundle is uninstalled. */
  void ut(String feature) throws Exception;
}
