// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.rest.Versioned;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A small resource as a module would write it. */
@Path("/{kommune}/notater")
@Tag(name = "notater", description = "Notater til prøve")
@RequireRole(Role.LESER)
public final class NotatResource implements RestResource {
  /** The kinds of note. */
  public enum Slag {
    KORT,
    LANG
  }

  /** A note as it is stored. */
  public record Notat(
      String id,
      @Schema(description = "Overskriften", maxLength = 80) String tittel,
      Slag slag,
      @Nullable LocalDate frist,
      @Nullable BigDecimal belop,
      Instant opprettetTid,
      List<Linje> linjer,
      long versjon)
      implements Versioned {}

  /** A line of a note. */
  public record Linje(String tekst, int antall) {}

  /** What a caller sends. */
  public record Ny(
      String tittel,
      @Nullable Slag slag,
      @Nullable LocalDate frist,
      @Nullable BigDecimal belop,
      @Nullable Boolean viktig,
      @Nullable List<Linje> linjer) {}

  /** A row of the list. */
  public record Rad(String id, String tittel, LocalDate frist, Slag slag, boolean opprettetAvMeg) {}

  final Map<String, Notat> stored = new ConcurrentSkipListMap<>();
  final AtomicInteger created = new AtomicInteger();
  final CountDownLatch inside = new CountDownLatch(1);
  final CountDownLatch goOn = new CountDownLatch(1);
  private final RequestContext request;

  public NotatResource(RequestContext request) {
    this.request = request;
  }

  @GET
  @Operation(summary = "Alle notater")
  public Listing<Rad> liste(@PathParam("kommune") String kommune, @Context PageQuery query) {
    return new Listing<>(Rad.class, query, part -> rows(kommune, part));
  }

  private static Slice<Rad> rows(String kommune, PageQuery part) {
    int from = part.after() == null ? 1 : Integer.parseInt(part.after()) + 1;
    List<Rad> rows = new ArrayList<>();
    for (int i = from; i <= 450 && rows.size() <= part.limit(); i++) {
      rows.add(new Rad(Integer.toString(i), kommune + " æøå " + i, day(i), Slag.KORT, true));
    }
    return Slice.of(rows, part.limit(), Rad::id);
  }

  private static LocalDate day(int i) {
    return LocalDate.of(2026, 1, 1).plusDays(i);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Ett notat")
  public Notat hent(@PathParam("id") String id) {
    Notat notat = stored.get(id);
    if (notat == null) {
      throw DomainException.notFound();
    }
    return notat;
  }

  @POST
  @Operation(summary = "Nytt notat")
  public Created<Notat> opprett(Ny ny) {
    if (ny.tittel().isBlank()) {
      throw DomainException.invalid(List.of(new FieldError("tittel", Text.of("feil.paakrevd"))));
    }
    String id = request.idForCreate();
    if (ny.tittel().equals("krasj")) {
      throw DomainException.conflict(Text.of("feil.finnesFraFor"));
    }
    Notat notat =
        stored.computeIfAbsent(
            id,
            i -> {
              created.incrementAndGet();
              return new Notat(
                  i,
                  ny.tittel(),
                  ny.slag() == null ? Slag.KORT : ny.slag(),
                  ny.frist(),
                  ny.belop(),
                  Instant.parse("2026-11-21T12:05:00Z"),
                  ny.linjer() == null ? List.of() : ny.linjer(),
                  1);
            });
    return new Created<>(id, notat);
  }

  @POST
  @Path("sok")
  @Reads
  @Operation(summary = "Søk med mer enn en adresse rommer")
  public List<Rad> sokMye(Ny ny) {
    return List.of(new Rad("1", ny.tittel(), day(1), Slag.KORT, false));
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Endre notatet")
  public Notat endre(@PathParam("id") String id, Ny ny) {
    Notat before = hent(id);
    if (before.versjon() != request.requiredVersion()) {
      throw DomainException.changedByOthers();
    }
    Notat after =
        new Notat(
            id,
            ny.tittel(),
            before.slag(),
            ny.frist(),
            ny.belop(),
            before.opprettetTid(),
            before.linjer(),
            before.versjon() + 1);
    stored.put(id, after);
    return after;
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Slett notatet")
  public void slett(@PathParam("id") String id) {
    hent(id);
    stored.remove(id);
  }

  @GET
  @Path("sok/etter")
  @Operation(summary = "Søk")
  public List<Rad> sok(
      @QueryParam("fra") @Nullable LocalDate fra,
      @QueryParam("antall2") @Nullable Integer antall,
      @QueryParam("slag") @Nullable Slag slag) {
    return List.of(
        new Rad(
            String.valueOf(antall),
            "x",
            fra == null ? day(1) : fra,
            slag == null ? Slag.LANG : slag,
            false));
  }

  @GET
  @Path("feil/hos-oss")
  @Operation(summary = "Feiler")
  public Notat feil() {
    throw new IllegalStateException("secret inner text");
  }

  @GET
  @Path("feil/midt-i")
  @Operation(summary = "Feiler midt i fila")
  public Listing<Rad> midtI(@Context PageQuery query) {
    return new Listing<>(
        Rad.class,
        query,
        part -> {
          if (part.after() != null && Integer.parseInt(part.after()) > 60_000) {
            throw new IllegalStateException("lost the database");
          }
          int from = part.after() == null ? 0 : Integer.parseInt(part.after());
          List<Rad> rows = new ArrayList<>();
          for (int i = from + 1; i <= from + 200; i++) {
            rows.add(new Rad(Integer.toString(i), "rad " + i, day(1), Slag.LANG, false));
          }
          return new Slice<>(rows, Integer.toString(from + 200));
        });
  }

  @GET
  @Path("uten/rolle")
  @RequireRole(Role.OPERATOR)
  @Operation(summary = "Bare drift")
  public Notat bareDrift() {
    return hent("1");
  }

  @GET
  @Path("treg/foresporsel")
  @Operation(summary = "Venter")
  public List<Rad> treg() throws InterruptedException {
    inside.countDown();
    goOn.await();
    return List.of();
  }
}
