// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

/** The three floors, from the ground up; an import only ever points down (decision 0003). */
enum Floor {
  PLATFORM,
  CORE,
  MODULES;

  static Floor of(String folder) {
    return valueOf(folder.toUpperCase(java.util.Locale.ROOT));
  }

  boolean isAbove(Floor other) {
    return compareTo(other) > 0;
  }
}
