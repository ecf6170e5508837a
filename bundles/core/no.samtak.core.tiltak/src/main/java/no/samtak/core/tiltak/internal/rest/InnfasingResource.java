// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import no.samtak.core.tiltak.internal.finans.Gruppering;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.finans.InnfasingService;
import no.samtak.core.tiltak.internal.visning.InnfasingDokument;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/innfasing}: the need per year. */
@Component(service = RestResource.class)
@RestPath(segment = "innfasing")
@Path("/{kommune}/innfasing")
@Tag(name = "innfasing", description = "Hva planen koster kommunen år for år")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class InnfasingResource implements RestResource {
  static final String PDF = "application/pdf";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final Texts TEKSTER = Texts.of(InnfasingResource.class.getClassLoader());

  private final InnfasingService service;
  private final DokumentWriter dokumenter;
  private final TenantDirectory kommuner;
  private final Forretningsdato dato;

  /** On the services. */
  @Activate
  public InnfasingResource(
      @Reference InnfasingService service,
      @Reference DokumentWriter dokumenter,
      @Reference TenantDirectory kommuner,
      @Reference Forretningsdato dato) {
    this.service = service;
    this.dokumenter = dokumenter;
    this.kommuner = kommuner;
    this.dato = dato;
  }

  /** The years of the plan, the first first; empty where no plan has been read in. */
  @GET
  @Operation(
      operationId = "listInnfasing",
      summary = "Kommunens behov og de eksterne pengene, år for år; beløp i 1000 kr")
  public Listing<InnfasingsaarSvar> liste(
      @PathParam("kommune") String kommune, @Context PageQuery del) {
    Innfasing innfasing = service.innfasing(kommune);
    return new Listing<>(
        InnfasingsaarSvar.class, del, etter -> InnfasingsaarSvar.del(innfasing, etter));
  }

  /** The years of each group of tiltak; the groups' sums are the plan's. */
  @GET
  @Path("grupper")
  @Operation(
      operationId = "listInnfasingsgrupper",
      summary = "Behovet etter ansvarlig, planområde eller finansiering; beløp i 1000 kr")
  public Listing<GruppeSvar> grupper(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Hva tiltakene grupperes etter")
          @QueryParam("gruppering")
          @DefaultValue("ANSVARLIG")
          Gruppering hva,
      @Context PageQuery del) {
    List<GruppeSvar> alle = new ArrayList<>();
    service
        .grupper(kommune, hva)
        .forEach(g -> g.innfasing().aar().forEach(a -> alle.add(GruppeSvar.av(g.navn(), a))));
    return new Listing<>(
        GruppeSvar.class, del, neste -> Slice.part(alle, neste, GruppeSvar::nokkel));
  }

  /** The page as one sheet, PDF/UA or DOCX, by {@code format} or by what the caller accepts. */
  @GET
  @Path("dokument")
  @Produces({PDF, DOCX})
  @Operation(
      operationId = "hentInnfasingsdokument",
      summary = "Innfasingen som ett ark, PDF/UA eller DOCX, etter format eller Accept")
  public Response dokument(
      @PathParam("kommune") String kommune,
      @Parameter(description = "pdf eller docx; tom = det Accept sier, ellers pdf")
          @QueryParam("format")
          @DefaultValue("")
          String format,
      @Parameter(description = "nb eller nn; tom = kommunens målform")
          @QueryParam("lang")
          @DefaultValue("")
          String lang,
      @Context HttpHeaders hoder) {
    DokumentFormat valgt = format(format, hoder.getAcceptableMediaTypes());
    Tenant tenant = kommuner.find(kommune).orElse(new Tenant(kommune, kommune, Language.NB));
    Language sprak =
        lang.isEmpty() ? tenant.language() : Language.of(lang.toLowerCase(Locale.ROOT));
    Dokument dokument =
        new InnfasingDokument(service.innfasing(kommune), tenant.name(), sprak, TEKSTER)
            .lag(dato.idag());
    StreamingOutput fil = ut -> dokumenter.write(dokument, valgt, ut);
    // Slugs are ASCII letters, digits and hyphens: nothing to escape.
    return Response.ok(fil, valgt.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"innfasing-" + kommune + "." + valgt.extension() + "\"")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  /** What is asked for by name, else the first that is accepted, else PDF. */
  static DokumentFormat format(String format, List<MediaType> godtatt) {
    if (!format.isEmpty()) {
      return Stream.of(DokumentFormat.values())
          .filter(f -> f.extension().equals(format.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  DomainException.invalid(
                      List.of(new FieldError("format", Text.of("rest.enAv", "pdf, docx")))));
    }
    for (MediaType type : godtatt) {
      for (DokumentFormat f : DokumentFormat.values()) {
        if (type.isCompatible(MediaType.valueOf(f.mediaType()))) {
          return f;
        }
      }
    }
    return DokumentFormat.PDF;
  }
}
