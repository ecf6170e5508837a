// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import no.samtak.platform.api.rest.RequestContext;

/** What a resource is asked with, which a test may change between two calls. */
public final class FakeRequestContext implements RequestContext {
  /** The id for what is created; a repeated create has the same. */
  public String id = "id-1";

  /** The version of {@code If-Match}. */
  public long version;

  @Override
  public String idForCreate() {
    return id;
  }

  @Override
  public long requiredVersion() {
    return version;
  }
}
