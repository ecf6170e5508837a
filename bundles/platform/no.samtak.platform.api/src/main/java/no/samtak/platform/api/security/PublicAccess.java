// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open without sign-in. Every use stands in a reviewed list that the build checks. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface PublicAccess {
  /** Why this may be open. */
  String reason();
}
