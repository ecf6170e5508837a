// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.utredning.internal.papir.Linjeslag;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.register.EgetTall;
import no.samtak.core.utredning.internal.register.Hendelse;
import no.samtak.core.utredning.internal.register.InnholdService;
import no.samtak.core.utredning.internal.register.NyttTall;
import no.samtak.core.utredning.internal.register.Papir;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.core.utredning.internal.register.UtredningService;
import no.samtak.core.utredning.internal.register.Utredningstilstand;
import no.samtak.core.utredning.internal.visning.Papirvisning;
import no.samtak.core.utredning.internal.visning.UtredningDokument;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /api/v1/{kommune}/utredninger}: papers, what stands in them, and their files. A text
 * stands at {@code {id}/tekster/{tiltak}/{felt}}; the tiltak of the summary of the whole is {@code
 * -}.
 */
@Component(service = RestResource.class)
@RestPath(segment = "utredninger")
@Path("/{kommune}/utredninger")
@Tag(name = "utredninger", description = "Hva som følger av at et tiltak går videre eller slutter")
@RequireRole({TJENESTELEDER, OKONOM})
public final class UtredningResource implements RestResource {
  static final String PDF = "application/pdf";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** Where the text of the whole stands: the tiltak that is none. */
  static final String HELE = "-";

  private final UtredningService service;
  private final InnholdService innholdet;
  private final DokumentWriter dokumenter;
  private final TenantDirectory kommuner;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public UtredningResource(
      @Reference UtredningService service,
      @Reference InnholdService innholdet,
      @Reference DokumentWriter dokumenter,
      @Reference TenantDirectory kommuner,
      @Reference RequestContext request) {
    this.service = service;
    this.innholdet = innholdet;
    this.dokumenter = dokumenter;
    this.kommuner = kommuner;
    this.request = request;
  }

  /** The papers that the caller may see, the newest first. */
  @GET
  @Operation(
      operationId = "listUtredninger",
      summary = "Utredningene, de nyeste først; lesere får de ferdige")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<UtredningRad> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Ord i tittel eller tiltak") @QueryParam("sok") @DefaultValue("")
          String sok,
      @Parameter(description = "Bare i denne tilstanden") @QueryParam("tilstand")
          @Nullable Utredningstilstand tilstand,
      @Context PageQuery del) {
    List<UtredningRad> alle =
        service.alle(kommune, sok, tilstand).stream().map(UtredningRad::av).toList();
    return new Listing<>(
        UtredningRad.class, del, etter -> Slice.part(alle, etter, UtredningRad::id));
  }

  /** Begins a paper; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettUtredning", summary = "Begynn en ny")
  public Created<UtredningSvar> opprett(@PathParam("kommune") String kommune, Innhold innhold) {
    Utredning ny = service.opprett(kommune, request.idForCreate(), innhold.ny());
    return new Created<>(ny.id(), UtredningSvar.av(ny));
  }

  /** One paper, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentUtredning", summary = "Hent én")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public UtredningSvar hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return UtredningSvar.av(service.hent(kommune, id));
  }

  /** Changes a draft; the version stands in If-Match. */
  @PUT
  @Path("{id}")
  @Operation(operationId = "endreUtredning", summary = "Endre tittel, målform, dato og tiltak")
  public UtredningSvar endre(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Innhold innhold) {
    return UtredningSvar.av(service.endre(kommune, id, request.requiredVersion(), innhold.ny()));
  }

  /** Finishes and locks it; what is not written is named, field by field. */
  @PUT
  @Path("{id}/ferdig")
  @Operation(
      operationId = "gjorUtredningFerdig",
      summary = "Gjør ferdig og lås; tallene blir stående slik de er")
  public UtredningSvar gjorFerdig(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Ferdigmelding melding) {
    return UtredningSvar.av(
        service.gjorFerdig(kommune, id, request.requiredVersion(), melding.begrunnelse()));
  }

  /** Begins a new edition of a finished one. */
  @POST
  @Path("{id}/utgaver")
  @Operation(operationId = "nyUtgaveAvUtredning", summary = "Begynn en ny utgave av en ferdig")
  public Created<UtredningSvar> nyUtgave(
      @PathParam("kommune") String kommune, @PathParam("id") String id) {
    Utredning ny = service.nyUtgave(kommune, id, request.idForCreate());
    return new Created<>(ny.id(), UtredningSvar.av(ny));
  }

  /** Chooses what is recommended; the version of the choice stands in If-Match. */
  @PUT
  @Path("{id}/tiltak/{tiltak}/anbefaling")
  @Operation(operationId = "velgAnbefaling", summary = "Velg hva som anbefales for et tiltak")
  public UtredningSvar anbefal(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @PathParam("tiltak") String tiltak,
      Anbefalingsvalg valg) {
    return UtredningSvar.av(
        service.anbefal(kommune, id, tiltak, request.requiredVersion(), valg.anbefaling()));
  }

  /** What stands in it of figures, words and reservations, part by part, protected. */
  @GET
  @Path("{id}/linjer")
  @Operation(
      operationId = "listUtredningslinjer",
      summary = "Tallene og ordene i delene, med kilde, grad og lenke til raden de er fra")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<LinjeSvar> linjer(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = "Bare om dette tiltaket") @QueryParam("tiltak") @DefaultValue("")
          String tiltak,
      @Parameter(description = "Bare i denne delen") @QueryParam("del")
          @Nullable Utredningsdel delen,
      @Parameter(description = "Bare av dette slaget") @QueryParam("slag") @Nullable Linjeslag slag,
      @Context PageQuery del) {
    Papir papir = service.papir(kommune, id);
    List<LinjeSvar> alle =
        papir.tiltak().stream()
            .filter(t -> tiltak.isEmpty() || t.tiltakId().equals(tiltak))
            .flatMap(
                t ->
                    t.alleLinjer().stream()
                        .filter(l -> delen == null || l.del() == delen)
                        .filter(l -> slag == null || l.slag() == slag)
                        .map(l -> LinjeSvar.av(t.tiltakId(), l, papir.utredning().sprak())))
            .toList();
    return new Listing<>(LinjeSvar.class, del, etter -> Slice.part(alle, etter, LinjeSvar::plass));
  }

  /** What registers say otherwise now than when it was finished. */
  @GET
  @Path("{id}/endringer")
  @Operation(
      operationId = "listUtredningsendringer",
      summary = "Det registrene sier annerledes nå enn da den ble ferdig")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<EndringSvar> endringer(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    Papirvisning visning = new Papirvisning(service.papir(kommune, id));
    List<EndringSvar> alle =
        visning.endringer(service.endringer(kommune, id)).stream().map(EndringSvar::av).toList();
    return new Listing<>(
        EndringSvar.class,
        del,
        etter -> Slice.part(alle, etter, e -> e.tiltak() + "|" + e.del() + "|" + e.hva()));
  }

  /** What has happened to it, the newest first. */
  @GET
  @Path("{id}/hendelser")
  @Operation(operationId = "listUtredningshendelser", summary = "Historikken, det nyeste først")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<Hendelse> hendelser(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    return new Listing<>(Hendelse.class, del, etter -> service.historikk(kommune, id, etter));
  }

  /** The text as it is now, with its number as the ETag; number 0 where nobody has written it. */
  @GET
  @Path("{id}/tekster/{tiltak}/{felt}")
  @Operation(operationId = "hentUtredningstekst", summary = "Teksten slik den er nå")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public TekstSvar hentTekst(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @PathParam("tiltak") String tiltak,
      @PathParam("felt") String felt) {
    Tekstfelt hvor = felt(felt);
    return innholdet
        .tekst(kommune, id, tiltak(tiltak), hvor)
        .map(TekstSvar::av)
        .orElseGet(() -> TekstSvar.ingen(tiltak(tiltak), hvor));
  }

  /** Saves a text as a new edition, or brings one back; the number read stands in If-Match. */
  @PUT
  @Path("{id}/tekster/{tiltak}/{felt}")
  @Operation(
      operationId = "skrivUtredningstekst",
      summary = "Lagre teksten som en ny utgave, eller hent en tidligere tilbake")
  public TekstSvar skriv(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @PathParam("tiltak") String tiltak,
      @PathParam("felt") String felt,
      NyTekst ny) {
    long lest = request.requiredVersion();
    Long tilbake = ny.hentTilbake();
    return TekstSvar.av(
        tilbake == null
            ? innholdet.skriv(
                kommune, id, tiltak(tiltak), felt(felt), lest, ny.tekst() == null ? "" : ny.tekst())
            : innholdet.hentTilbake(kommune, id, tiltak(tiltak), felt(felt), lest, tilbake));
  }

  /** The editions of a text, the newest first. */
  @GET
  @Path("{id}/tekster/{tiltak}/{felt}/utgaver")
  @Operation(operationId = "listTekstutgaver", summary = "Utgavene av en tekst, den nyeste først")
  public Listing<TekstSvar> utgaver(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @PathParam("tiltak") String tiltak,
      @PathParam("felt") String felt,
      @Context PageQuery del) {
    Tekstfelt hvor = felt(felt);
    return new Listing<>(
        TekstSvar.class,
        del,
        etter -> innholdet.utgaver(kommune, id, tiltak(tiltak), hvor, etter).map(TekstSvar::av));
  }

  /** Adds a figure that no register has. */
  @POST
  @Path("{id}/tall")
  @Operation(
      operationId = "leggTilUtredningstall",
      summary = "Legg til et tall som ikke står i noe register")
  public Created<TallSvar> leggTil(
      @PathParam("kommune") String kommune, @PathParam("id") String id, NyttTall nytt) {
    EgetTall lagt = innholdet.leggTil(kommune, id, request.idForCreate(), nytt);
    return new Created<>(lagt.id(), TallSvar.av(lagt));
  }

  /** Takes a person's figure out. */
  @DELETE
  @Path("{id}/tall/{tall}")
  @Operation(operationId = "taUtUtredningstall", summary = "Ta ut et tall som en person la til")
  public void taUt(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @PathParam("tall") String tall) {
    innholdet.taUt(kommune, id, tall);
  }

  /** The paper as a file, PDF/UA or DOCX, by {@code format} or by what the caller accepts. */
  @GET
  @Path("{id}/dokument")
  @Produces({PDF, DOCX})
  @Operation(
      operationId = "hentUtredningsdokument",
      summary = "Utredningen som PDF/UA eller DOCX, etter format eller Accept")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Response dokument(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = "pdf eller docx; tom = det Accept sier, ellers pdf")
          @QueryParam("format")
          @DefaultValue("")
          String format,
      @Context HttpHeaders hoder) {
    DokumentFormat valgt = format(format, hoder);
    Dokument dokument =
        new UtredningDokument(
                new Papirvisning(service.papir(kommune, id)),
                kommuner.find(kommune).map(Tenant::name).orElse(kommune),
                request.origin())
            .lag();
    StreamingOutput fil = ut -> dokumenter.write(dokument, valgt, ut);
    // Slugs and ids are ASCII letters, digits and hyphens: nothing to escape.
    return Response.ok(fil, valgt.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"utredning-" + kommune + "." + valgt.extension() + "\"")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private static DokumentFormat format(String format, HttpHeaders hoder) {
    if (!format.isEmpty()) {
      return Stream.of(DokumentFormat.values())
          .filter(f -> f.extension().equals(format.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  DomainException.invalid(
                      List.of(new FieldError("format", Text.of("rest.enAv", "pdf, docx")))));
    }
    for (MediaType type : hoder.getAcceptableMediaTypes()) {
      for (DokumentFormat f : DokumentFormat.values()) {
        if (type.isCompatible(MediaType.valueOf(f.mediaType()))) {
          return f;
        }
      }
    }
    return DokumentFormat.PDF;
  }

  private static String tiltak(String tiltak) {
    return tiltak.equals(HELE) ? "" : tiltak;
  }

  private static Tekstfelt felt(String felt) {
    return Tekstfelt.medNavn(felt).orElseThrow(DomainException::notFound);
  }
}
