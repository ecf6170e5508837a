// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the database, PID {@code no.samtak.platform.data}. */
@ObjectClassDefinition(
    id = "no.samtak.platform.data",
    name = "Samtak: database",
    description =
        "Where the data is. Without settings: an H2 file in the node's data folder. A change is"
            + " taken at once, without a restart.")
public @interface DataConfig {
  /** The database's JDBC address; empty = H2 in {@code <samtak.data>/db}. */
  @AttributeDefinition(
      name = "Address",
      description =
          "JDBC address, such as jdbc:postgresql://db.example.no:5432/samtak?sslmode=verify-full."
              + " Empty: H2 in <samtak.data>/db. What an H2 address leaves out is filled in.",
      required = false)
  String url() default "";

  /** The database user. */
  @AttributeDefinition(
      name = "User",
      description = "Must be allowed to create schemas. Empty: sa on H2, samtak on PostgreSQL.",
      required = false)
  String user() default "";

  /** The password; rather use {@link #passwordFile()}. */
  @AttributeDefinition(
      name = "Password",
      description = "Used where no password file is given.",
      type = AttributeType.PASSWORD,
      required = false)
  String password() default "";

  /** A file whose first line is the password; goes before {@link #password()}. */
  @AttributeDefinition(
      name = "Password file",
      description = "A file whose first line is the password, readable by the service user only.",
      required = false)
  String passwordFile() default "";

  /** Connections in the pool, 2 to 200. */
  @AttributeDefinition(
      name = "Pool size",
      description =
          "Connections that this node keeps open. The sum over all nodes must stay below"
              + " max_connections of PostgreSQL.",
      min = "2",
      max = "200",
      required = false)
  int poolSize() default 20;

  /** How long a request waits for a free connection, in milliseconds, 250 to 60 000. */
  @AttributeDefinition(
      name = "Wait for a connection (ms)",
      description = "After this a request is answered with 503 and not kept waiting.",
      min = "250",
      max = "60000",
      required = false)
  int connectionTimeout() default 5000;

  /** Seconds of silence after which a connection of the pool is given up; 0 = never. */
  @AttributeDefinition(
      name = "Silence (s)",
      description =
          "PostgreSQL: how long a statement of a request may be without an answer before its"
              + " connection is given up. 0: no limit.",
      min = "0",
      max = "3600",
      required = false)
  int socketTimeout() default 60;
}
