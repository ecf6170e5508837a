// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.OPERATOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import no.samtak.core.tiltak.internal.finans.Landsaar;
import no.samtak.core.tiltak.internal.persistence.LandsStore;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/innfasing}: sums of every kommune; no tiltak, no person. */
@Component(service = RestResource.class)
@RestPath(segment = "innfasing", scope = RestPath.Scope.NODE)
@Path("/node/innfasing")
@Tag(name = "landet", description = "Summene for alle kommunene på noden")
@RequireRole(OPERATOR)
public final class LandsResource implements RestResource {
  private final LandsStore store;

  /** On the store. */
  @Activate
  public LandsResource(@Reference LandsStore store) {
    this.store = store;
  }

  /**
   * A kommune's year; amounts in 1000 kr.
   *
   * @param kommune slug
   * @param aar the year
   * @param behovTkr what the kommune must pay: own shares and need
   * @param minst whether the need is at least this
   * @param egenandelTkr own shares (K)
   * @param behovUtenTilskuddTkr need for municipal financing (B)
   * @param eksterntTkr external money with an amount (E)
   * @param ukjenteEksterne tiltak with external money without an amount
   */
  @Schema(name = "Landsaar", description = "Ett år i én kommune. Beløp i 1000 kr")
  public record Svar(
      @Schema(example = "levanger") String kommune,
      @Schema(example = "2012") int aar,
      @Schema(description = "Det kommunen må betale: K + B", example = "2668") BigDecimal behovTkr,
      @Schema(description = "Behovet er minst dette") boolean minst,
      @Schema(description = "Egenandeler (K)") BigDecimal egenandelTkr,
      @Schema(description = "Behov for kommunale penger (B)") BigDecimal behovUtenTilskuddTkr,
      @Schema(description = "Eksterne penger med kjent beløp (E)") BigDecimal eksterntTkr,
      @Schema(description = "Tiltak med eksterne penger uten kjent beløp") long ukjenteEksterne) {
    private static Svar av(Landsaar a) {
      return new Svar(
          a.kommune(),
          a.aar(),
          a.behov(),
          a.minst(),
          a.egenandel(),
          a.behovUtenTilskudd(),
          a.eksternt(),
          a.ukjenteEksterne());
    }

    private String nokkel() {
      return kommune + "/" + aar;
    }
  }

  /** Every kommune's years, by kommune and year. */
  @GET
  @Operation(
      operationId = "listLandsinnfasing",
      summary = "Behovet i alle kommunene, år for år; beløp i 1000 kr")
  public Listing<Svar> liste(@Context PageQuery del) {
    List<Svar> alle = store.landet().stream().map(Svar::av).toList();
    return new Listing<>(Svar.class, del, neste -> Slice.part(alle, neste, Svar::nokkel));
  }
}
