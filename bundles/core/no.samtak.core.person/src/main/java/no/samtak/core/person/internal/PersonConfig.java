// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The settings of persons and their keys. */
@ObjectClassDefinition(
    id = PersonConfig.PID,
    name = "Samtak: persons",
    description = "Where the keys of persons lie, and which persons the node takes in.")
public @interface PersonConfig {
  String PID = "no.samtak.core.person";

  @AttributeDefinition(
      name = "Folder of the keys",
      description =
          "Where person.p12 lies: never in the database, never in its backup. Nodes on one"
              + " database need the same keys. Empty: nokler below the data folder.")
  String nokkelmappe() default "";

  @AttributeDefinition(
      name = "Password of the keys",
      description =
          "What person.p12 is locked with, beside its file rights. Set it before the first start;"
              + " afterwards it must be the one that the file was made with.")
  String nokkelpassord() default "samtak";

  @AttributeDefinition(
      name = "Accept real persons on H2",
      description =
          "In production, persons are taken in on PostgreSQL only. Set to true to accept the risk"
              + " of a database in a file of the node.")
  boolean godtaPersonerPaaH2() default false;
}
