// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.module;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Header;

/**
 * On a module's {@code package-info}: makes the bundle a module of Samtak. A bundle with it can be
 * taken out and put back from the operator's page.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Header(name = "Samtak-Module", value = "${#name}")
public @interface SamtakModule {
  /**
   * Short name, lower case ASCII, also the feature's ({@code samtak-<name>}) and the paths' owner.
   */
  String name();
}
