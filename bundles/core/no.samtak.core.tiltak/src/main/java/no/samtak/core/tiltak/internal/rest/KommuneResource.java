// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.api.kommune.Kommune;
import no.samtak.core.api.kommune.KommuneRegister;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/kommuner}: public facts, the same for every organisation. */
@Component(service = RestResource.class)
@RestPath(segment = "kommuner", scope = RestPath.Scope.NODE)
@Path("/node/kommuner")
@Tag(name = "kommuner", description = "Kommuner og nummer de har hatt")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
public final class KommuneResource implements RestResource {
  private final KommuneRegister register;
  private final Forretningsdato forretningsdato;

  /** On the register. */
  @Activate
  public KommuneResource(
      @Reference KommuneRegister register, @Reference Forretningsdato forretningsdato) {
    this.register = register;
    this.forretningsdato = forretningsdato;
  }

  /** The kommuner by name, each with its number on the day. */
  @GET
  @Operation(operationId = "listKommuner", summary = "Kommunene, med nummeret på en dag")
  public Listing<KommuneSvar> liste(
      @Parameter(description = "Dagen nummeret gjelder; i dag når den ikke er gitt")
          @QueryParam("dato")
          @DefaultValue("")
          String dato,
      @Context PageQuery del) {
    LocalDate dag = dag(dato);
    List<KommuneSvar> alle = register.alle().stream().map(k -> KommuneSvar.av(k, dag)).toList();
    return new Listing<>(
        KommuneSvar.class, del, etter -> Slice.part(alle, etter, KommuneSvar::slug));
  }

  /** One kommune. */
  @GET
  @Path("{slug}")
  @Operation(operationId = "hentKommune", summary = "Én kommune, med nummeret på en dag")
  public KommuneSvar hent(
      @PathParam("slug") String slug,
      @Parameter(description = "Dagen nummeret gjelder; i dag når den ikke er gitt")
          @QueryParam("dato")
          @DefaultValue("")
          String dato) {
    Kommune kommune = register.finn(slug).orElseThrow(DomainException::notFound);
    return KommuneSvar.av(kommune, dag(dato));
  }

  /** The numbers that a kommune has had, oldest first. */
  @GET
  @Path("{slug}/nummer")
  @Operation(operationId = "listKommunenummer", summary = "Nummer kommunen har hatt")
  public Listing<NummerSvar> nummer(@PathParam("slug") String slug, @Context PageQuery del) {
    Kommune kommune = register.finn(slug).orElseThrow(DomainException::notFound);
    return new Listing<>(
        NummerSvar.class,
        del,
        etter ->
            Slice.part(
                kommune.numre().stream().map(NummerSvar::av).toList(), etter, NummerSvar::nummer));
  }

  private LocalDate dag(String dato) {
    try {
      return dato.isEmpty() ? forretningsdato.idag() : LocalDate.parse(dato);
    } catch (DateTimeParseException e) {
      throw DomainException.invalid(List.of(new FieldError("dato", Text.of("feil.ikkeDato"))));
    }
  }
}
