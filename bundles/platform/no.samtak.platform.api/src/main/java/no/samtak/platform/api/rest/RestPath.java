// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.rest;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Where a {@link RestResource} stands. */
@ComponentPropertyType
public @interface RestPath {
  String PREFIX_ = "samtak.rest.";

  /** The first segment after the tenant: a plural noun of the domain, such as {@code boenheter}. */
  String segment();

  Scope scope() default Scope.TENANT;

  /** Whether the resource is an organisation's or the node's. */
  enum Scope {
    /** {@code /api/v1/{kommune}/segment}; the caller's token must cover the organisation. */
    TENANT,
    /** {@code /api/v1/node/segment}. */
    NODE
  }
}
