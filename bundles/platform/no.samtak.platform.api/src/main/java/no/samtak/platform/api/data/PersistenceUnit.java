// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Header;

/**
 * On a bundle's {@code package-info}: the bundle has a schema of its own with the migrations in
 * {@code db/changelog.xml} and a persistence unit in {@code META-INF/persistence.xml}. The
 * migrations run before the unit's DataSource, {@code
 * osgi:service/javax.sql.DataSource/(samtak.schema=<schema>)}, is there.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Header(name = "Samtak-Schema", value = "${#schema}")
@PersistenceUnit.MetaPersistence
public @interface PersistenceUnit {
  /** Lower case ASCII; the only schema that the bundle reads or writes. */
  String schema();

  /**
   * Tells JPA where the unit is described. On its own, since a repeated {@link Header} cannot read
   * the values of the annotation that it stands on.
   */
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.ANNOTATION_TYPE)
  @Header(name = "Meta-Persistence", value = "META-INF/persistence.xml")
  @interface MetaPersistence {}
}
