// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the pages. */
@ObjectClassDefinition(
    id = "no.samtak.platform.web",
    name = "Samtak: pages",
    description = "What the frame of every page links to.")
public @interface WebConfig {
  /** Empty = the page that comes with the product. */
  @AttributeDefinition(
      name = "Accessibility statement",
      description =
          "Address of the installation's own statement in uustatus.no; empty = our own page.")
  String tilgjengelighetserklaering() default "";

  /** Empty = the page that comes with the product. */
  @AttributeDefinition(
      name = "Privacy statement",
      description = "Address of the organisation's privacy statement; empty = our own page.")
  String personvern() default "";

  /** Empty = the link is not shown. */
  @AttributeDefinition(
      name = "Report a fault",
      description =
          "Address (https: or mailto:) where users report faults and inaccessible content;"
              + " empty = no link.")
  String meldFra() default "";

  /** In bytes. */
  @AttributeDefinition(
      name = "Largest upload",
      description = "The largest form with files that is taken, in bytes, at most 20 MiB.")
  long storsteOpplasting() default 20L * 1024 * 1024;
}
