// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import no.samtak.platform.api.rest.RestResource;

/** A resource whose author forgot to say who may use it, and to tell what it does. */
@Path("/node/glemt")
public final class OpenResource implements RestResource {
  /** Something. */
  public record Svar(String verdi) {}

  @GET
  public Svar les() {
    return new Svar("secret");
  }
}
