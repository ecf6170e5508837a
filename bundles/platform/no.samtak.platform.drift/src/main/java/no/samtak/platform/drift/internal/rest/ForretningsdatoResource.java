// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/forretningsdato} (R5). */
@Component(service = RestResource.class)
@RestPath(segment = "forretningsdato", scope = RestPath.Scope.NODE)
@Path("/node/forretningsdato")
@Tag(name = "forretningsdato", description = "Datoen som penger, frister og aldre regnes fra")
@RequireRole(Role.OPERATOR)
public final class ForretningsdatoResource implements RestResource {
  private final Forretningsdato forretningsdato;

  @Activate
  public ForretningsdatoResource(@Reference Forretningsdato forretningsdato) {
    this.forretningsdato = forretningsdato;
  }

  /** The date, and whether it is set or follows the calendar. */
  public record Dato(LocalDate dato, boolean satt) {}

  /** The date that is to be. */
  public record NyDato(@Nullable LocalDate dato) {}

  /** The business date. */
  @GET
  @Operation(operationId = "hentForretningsdato", summary = "Forretningsdatoen")
  public Dato hent() {
    return new Dato(forretningsdato.idag(), forretningsdato.erSatt());
  }

  /** Sets the business date; in demo and test only. */
  @PUT
  @Operation(operationId = "settForretningsdato", summary = "Sett forretningsdatoen (demo, test)")
  public Dato sett(NyDato ny) {
    LocalDate dato = ny.dato();
    if (dato == null) {
      throw DomainException.invalid(List.of(new FieldError("dato", Text.of("feil.paakrevd"))));
    }
    forretningsdato.sett(dato);
    return hent();
  }

  /** Lets the date follow the calendar. */
  @DELETE
  @Operation(operationId = "frigiForretningsdato", summary = "La datoen følge kalenderen")
  public void frigi() {
    forretningsdato.frigi();
  }
}
