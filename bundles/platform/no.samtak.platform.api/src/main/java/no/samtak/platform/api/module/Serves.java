// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.module;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Capability;

/**
 * On a module's {@code package-info}: the kind of service that it gives, which a tiltak may require
 * (R3). Several modules may give the same kind; one can then be swapped for another. A module that
 * gives more kinds than one adds a {@link Capability} of its own.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Capability(namespace = Serves.NAMESPACE, name = "${#value}")
public @interface Serves {
  /** The namespace of such capabilities. */
  String NAMESPACE = "samtak.tjeneste";

  /** The kind, lower case ASCII: {@code bolig}, {@code aktivitet}. */
  String value();
}
