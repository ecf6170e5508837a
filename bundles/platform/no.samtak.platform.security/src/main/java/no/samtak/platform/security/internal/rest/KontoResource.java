// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/kontoer}: the local accounts. */
@Component(service = RestResource.class)
@RestPath(segment = "kontoer", scope = RestPath.Scope.NODE)
@Path("/node/kontoer")
@RequireRole(Role.OPERATOR)
@Tag(name = "kontoer", description = "Lokale kontoer")
public final class KontoResource implements RestResource {
  private final Accounts accounts;
  private final RequestContext request;

  @Activate
  public KontoResource(@Reference Accounts accounts, @Reference RequestContext request) {
    this.accounts = accounts;
    this.request = request;
  }

  /** By username, those that are shut included. */
  @GET
  @Operation(operationId = "listKontoer", summary = "Alle kontoer, etter brukernavn")
  public Listing<KontoSvar> liste(@Context PageQuery query) {
    return new Listing<>(KontoSvar.class, query, this::del);
  }

  /** One account, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentKonto", summary = "Én konto")
  public KontoSvar hent(@PathParam("id") String id) {
    return KontoSvar.of(accounts.find(id));
  }

  /** Makes an account with a one-time password. */
  @POST
  @Operation(operationId = "opprettKonto", summary = "Lag en konto med engangspassord")
  public Created<KontoSvar> opprett(NyKonto konto) {
    String username = Body.required("brukernavn", konto.brukernavn());
    String password = Body.required("engangspassord", konto.engangspassord());
    Account made =
        accounts.create(request.idForCreate(), username, konto.details(), password.toCharArray());
    return new Created<>(made.id(), KontoSvar.of(made));
  }

  /** Changes name, roles and organisations, or shuts the account. */
  @PUT
  @Path("{id}")
  @Operation(
      operationId = "endreKonto",
      summary = "Endre navn, roller og kommuner, eller steng kontoen")
  public KontoSvar endre(@PathParam("id") String id, KontoEndring endring) {
    return KontoSvar.of(accounts.change(id, request.requiredVersion(), endring.details()));
  }

  /** Gives a new one-time password and ends the account's sessions. */
  @POST
  @Path("{id}/passord")
  @Operation(
      operationId = "nyttEngangspassord",
      summary = "Gi kontoen et nytt engangspassord og avslutt sesjonene")
  public KontoSvar passord(@PathParam("id") String id, NyttPassord nytt) {
    String password = Body.required("engangspassord", nytt.engangspassord());
    return KontoSvar.of(accounts.resetPassword(id, password.toCharArray()));
  }

  private Slice<KontoSvar> del(PageQuery query) {
    Slice<Account> slice = accounts.list(query);
    return new Slice<>(slice.rows().stream().map(KontoSvar::of).toList(), slice.next());
  }
}
