// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.osgi.framework.BundleContext;

/**
 * What this node is: its mode and its folders, from the framework's properties.
 *
 * @param mode demo, test, pilot or production
 * @param home the distribution's folder
 * @param data the folder for what must survive
 */
public record Node(String mode, Path home, Path data) {

  /** Reads {@code samtak.mode}, {@code samtak.home} and {@code samtak.data}. */
  public static Node of(BundleContext context) {
    String base = property(context, "karaf.base", ".");
    String home = property(context, "samtak.home", base);
    return new Node(
        property(context, "samtak.mode", "production").toLowerCase(Locale.ROOT),
        Path.of(home).toAbsolutePath().normalize(),
        Path.of(property(context, "samtak.data", base + "/var")).toAbsolutePath().normalize());
  }

  /** Demo or test: the date may be set and unsigned modules may be permitted. */
  public boolean isTrial() {
    return mode.equals("demo") || mode.equals("test");
  }

  private static String property(BundleContext context, String name, String otherwise) {
    String value = context.getProperty(name);
    return Objects.requireNonNullElse(value == null || value.isBlank() ? null : value, otherwise);
  }
}
