// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/**
 * The node's settings that this bundle reads.
 *
 * @param demo whether demo accounts exist
 * @param data the folder for keys
 * @param secureCookies whether every request reaches people by https, though the node sees http
 */
record NodeSettings(boolean demo, Path data, boolean secureCookies) {
  /** Production is what a node is unless it is told otherwise. */
  static NodeSettings of(BundleContext context) {
    String base = or(context.getProperty("karaf.base"), ".");
    return new NodeSettings(
        "demo".equals(context.getProperty("samtak.mode")),
        Path.of(or(context.getProperty("samtak.data"), base + "/var")),
        Boolean.parseBoolean(context.getProperty("samtak.secureCookies")));
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null || value.isBlank() ? otherwise : value;
  }
}
