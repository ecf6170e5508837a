// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.drift.internal.modul.Kar;
import no.samtak.platform.drift.internal.modul.Modultjeneste;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/modulfiler}: takes a signed KAR into the node's library. */
@Component(service = RestResource.class)
@RestPath(segment = "modulfiler", scope = RestPath.Scope.NODE)
@Path("/node/modulfiler")
@Tag(name = "moduler", description = "Modulene på noden og det som gjøres med dem")
@RequireRole(Role.OPERATOR)
public final class ModulfilResource implements RestResource {
  private final Modultjeneste moduler;

  @Activate
  public ModulfilResource(@Reference Modultjeneste moduler) {
    this.moduler = moduler;
  }

  /** What the file turned out to be. */
  public record Modulfil(String navn, String versjon, String tittel, String sha512) {}

  /** Takes the file; the same file twice is the same as once. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(operationId = "lastOppModulfil", summary = "Legg en modulfil i nodens bibliotek")
  public Modulfil lastOpp(
      InputStream fil,
      @Parameter(description = "Filens SHA-512; kontrolleres der den er gitt") @QueryParam("sha512")
          @Nullable String sum) {
    Kar kar = moduler.motta(fil, sum == null || sum.isBlank() ? null : sum.trim());
    return new Modulfil(kar.navn(), kar.versjon().toString(), kar.tittel(), kar.sha512());
  }
}
