// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** Where the node keeps anchors: {@code anker} in its data folder, outside the database. */
final class AnchorFolder {
  private AnchorFolder() {}

  static Path of(BundleContext bundle) {
    String base = or(bundle.getProperty("karaf.base"), ".");
    return Path.of(or(bundle.getProperty("samtak.data"), base + "/var")).resolve("anker");
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null || value.isBlank() ? otherwise : value;
  }
}
