// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which roles may use an operation: on a REST or SOAP method, on a page's {@code get} or {@code
 * post}, or on the class for all of them (a method's own wins). An operation without it, and
 * without {@link PublicAccess}, is refused for everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequireRole {
  /** One of these is enough. */
  Role[] value();
}
