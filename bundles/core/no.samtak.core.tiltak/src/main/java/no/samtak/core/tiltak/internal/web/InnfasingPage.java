// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.finans.InnfasingService;
import no.samtak.core.tiltak.internal.finans.InnfasingSvar;
import no.samtak.core.tiltak.internal.visning.Diagram;
import no.samtak.core.tiltak.internal.visning.InnfasingDokument;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/innfasing}: what the plan costs the kommune, drawn and in figures (UC2); below
 * it {@code grupper}, the same in groups.
 */
@Component(service = Page.class)
@PagePath(segment = "innfasing", nav = "innfasing.nav", navOrder = 10, navIcon = "mynter")
public final class InnfasingPage implements Page {
  /** More tiltak than this make no page that anybody reads; all are in the sums and the file. */
  private static final int VIST = 200;

  private static final String GRUPPER = "grupper";

  private static final Texts TEKSTER = Texts.of(InnfasingPage.class.getClassLoader());

  private static final TableColumns<Innfasing.Aar> KOLONNER =
      TableColumns.<Innfasing.Aar>start()
          .text("aar", Text.of("innfasing.kolonne.aar"), a -> String.valueOf(a.aar()))
          .number("behov_tkr", Text.of("innfasing.kolonne.behov"), Innfasing.Aar::behov)
          .text("minst", Text.of("innfasing.kolonne.minst"), Innfasing.Aar::minst)
          .number("egenandel_tkr", Text.of("innfasing.kolonne.egenandel"), Innfasing.Aar::egenandel)
          .number(
              "behov_uten_tilskudd_tkr",
              Text.of("innfasing.kolonne.uten"),
              Innfasing.Aar::behovUtenTilskudd)
          .number("eksternt_tkr", Text.of("innfasing.kolonne.eksternt"), Innfasing.Aar::eksternt)
          .number(
              "ukjente_eksterne",
              Text.of("innfasing.kolonne.ukjent"),
              Innfasing.Aar::ukjenteEksterne)
          .number("endring_tkr", Text.of("innfasing.kolonne.endring"), Innfasing.Aar::endring);

  private final InnfasingService service;
  private final TableWriter skriver;
  private final DokumentWriter dokumenter;
  private final Forretningsdato dato;

  /** On the service. */
  @Activate
  public InnfasingPage(
      @Reference InnfasingService service,
      @Reference TableWriter skriver,
      @Reference DokumentWriter dokumenter,
      @Reference Forretningsdato dato) {
    this.service = service;
    this.skriver = skriver;
    this.dokumenter = dokumenter;
    this.dato = dato;
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    if (request.rest().equals(List.of(GRUPPER))) {
      return new Gruppevisning(service, skriver).vis(request);
    }
    if (!request.rest().isEmpty()) {
      throw DomainException.notFound();
    }
    String kommune = request.tenant().slug();
    Innfasing innfasing = service.innfasing(kommune);
    String format = request.param("format").orElse("");
    for (TableFormat f : TableFormat.values()) {
      if (f.extension().equals(format)) {
        return KOLONNER.download(
            skriver,
            f,
            "innfasing-" + kommune,
            request.language(),
            TEKSTER,
            del -> new Slice<>(innfasing.aar(), null));
      }
    }
    for (DokumentFormat f : DokumentFormat.values()) {
      if (f.extension().equals(format)) {
        Dokument dokument =
            new InnfasingDokument(innfasing, request.tenant().name(), request.language(), TEKSTER)
                .lag(dato.idag());
        return new PageResponse.Download(
            "innfasing-" + kommune + "." + f.extension(),
            f.mediaType(),
            ut -> dokumenter.write(dokument, f, ut));
      }
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", InnfasingSvar.overskrift(innfasing));
    modell.put("ingress", InnfasingSvar.ingress(innfasing));
    modell.put("innfasing", innfasing);
    modell.put("kommune", request.tenant().name());
    modell.put("kanLeseInn", request.user().hasAny(TJENESTELEDER, OKONOM));
    modell.put("innlesing", "/" + kommune + "/" + InnlesingPage.SEGMENT);
    modell.put("tiltakssti", "/" + kommune + "/" + TiltakPage.SEGMENT);
    if (!innfasing.aar().isEmpty()) {
      modell.put("fra", innfasing.aar().get(0).aar());
      modell.put("til", innfasing.aar().get(innfasing.aar().size() - 1).aar());
      modell.put("bred", Diagram.bred(innfasing));
      modell.put("smal", Diagram.smal(innfasing));
      modell.put("rader", innfasing.tiltak().stream().limit(VIST).map(InnfasingPage::rad).toList());
      modell.put("flere", innfasing.tiltak().size() > VIST ? VIST : 0);
    }
    return new PageResponse.View("innfasing", Text.of("innfasing.tittel"), modell);
  }

  /** A tiltak's line: its years with a small drawing each. */
  record Rad(Innfasing.Tiltaksrad tiltak, List<Celle> celler) {}

  /** A year of the line. */
  record Celle(Innfasing.Celle celle, List<Bit> biter) {}

  /**
   * A part of the small drawing, in per cent of its height.
   *
   * @param f E, K, B or ? for an unknown amount
   */
  record Bit(String f, @Nullable String y, @Nullable String h) {}

  private static Rad rad(Innfasing.Tiltaksrad tiltak) {
    return new Rad(
        tiltak, tiltak.celler().stream().map(c -> new Celle(c, biter(c.poster()))).toList());
  }

  private static List<Bit> biter(List<Innfasing.Post> poster) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Innfasing.Post post : poster) {
      BigDecimal belop = post.belop();
      sum = belop == null ? sum : sum.add(belop);
    }
    List<Bit> biter = new ArrayList<>();
    double y = 0;
    for (Innfasing.Post post : poster) {
      BigDecimal belop = post.belop();
      if (belop == null) {
        if (post.kilde() == Betaler.E && sum.signum() == 0) {
          biter.add(new Bit("?", null, null));
        }
      } else if (belop.signum() > 0) {
        double andel = belop.divide(sum, 4, RoundingMode.HALF_UP).doubleValue() * 100;
        // Two of 20 parts stay open between one source and the next.
        double luft = y > 0 ? 10 : 0;
        biter.add(
            new Bit(post.kilde().name(), prosent(y + luft), prosent(Math.max(8, andel - luft))));
        y += andel;
      }
    }
    return biter;
  }

  private static String prosent(double verdi) {
    return String.format(Locale.ROOT, "%.1f%%", Math.min(100, verdi));
  }
}
