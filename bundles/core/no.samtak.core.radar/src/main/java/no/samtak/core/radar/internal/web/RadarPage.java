// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.radar.internal.radar.Persontall;
import no.samtak.core.radar.internal.radar.Radar;
import no.samtak.core.radar.internal.radar.RadarService;
import no.samtak.core.radar.internal.radar.Radarlinje;
import no.samtak.core.radar.internal.radar.Radarsok;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /{kommune}/radar}: what ends; below it what follows from one tiltak. */
@Component(service = Page.class)
@PagePath(segment = RadarPage.SEGMENT, nav = "radar.nav", navOrder = 24, navIcon = "flagg")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class RadarPage implements Page {
  static final String SEGMENT = "radar";
  private static final Texts TEKSTER = Texts.of(RadarPage.class.getClassLoader());

  private final RadarService service;
  private final RadarListe liste;
  private final DokumentWriter dokumenter;

  /** On the service. */
  @Activate
  public RadarPage(
      @Reference RadarService service,
      @Reference TableWriter skriver,
      @Reference DokumentWriter dokumenter) {
    this.service = service;
    this.liste = new RadarListe(service, skriver);
    this.dokumenter = dokumenter;
  }

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.size() > 1) {
      throw DomainException.notFound();
    }
    if (rest.size() == 1) {
      return ett(request, rest.get(0));
    }
    String format = request.param("format").orElse("");
    for (DokumentFormat f : DokumentFormat.values()) {
      if (f.extension().equals(format)) {
        return ark(request, f);
      }
    }
    return liste.vis(request);
  }

  private PageResponse ark(PageRequest request, DokumentFormat format) {
    String kommune = request.tenant().slug();
    Dokument dokument =
        new RadarDokument(
                service.radar(kommune, RadarListe.sok(request)),
                request.tenant().name(),
                request.language(),
                TEKSTER)
            .lag(service.kontinuitet(kommune).orElse(null));
    return new PageResponse.Download(
        "radar-" + kommune + "." + format.extension(),
        format.mediaType(),
        ut -> dokumenter.write(dokument, format, ut));
  }

  private PageResponse ett(PageRequest request, String tiltakId) {
    String kommune = request.tenant().slug();
    Language sprak = request.language();
    Radar radar = service.radar(kommune, Radarsok.av(Radarsok.LENGST));
    List<Radarlinje> linjer = RadarListe.av(radar, tiltakId);
    if (linjer.isEmpty()) {
      throw DomainException.notFound();
    }
    Radarlinje forste = linjer.get(0);
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", forste.tiltak());
    modell.put(
        "ingress",
        Text.of(
            "radar.ett.ingress",
            Formats.date(forste.sisteDag()),
            Ord.belop(forste.aarlig(), sprak)));
    modell.put("truet", Ord.truet(forste));
    modell.put("erTruet", forste.erTruet());
    modell.put("tilstand", tilstand(forste));
    modell.put("ansvarlig", forste.ansvarlig());
    modell.put("tiltakSti", "/" + kommune + "/tiltak/" + tiltakId);
    modell.put("penger", linjer.stream().map(l -> Penger.av(l, sprak)).toList());
    modell.put("plasser", Ord.plasser(forste.plasser()));
    modell.put("personer", forste.personer().stream().map(p -> Personer.av(p, sprak)).toList());
    modell.put("tapes", forste.tapes().stream().map(t -> Tapt.av(t, sprak)).toList());
    modell.put("lenker", forste.lenker().stream().map(Henger::av).toList());
    modell.put(
        "moduler",
        linjer.stream().flatMap(l -> l.moduler().stream()).distinct().map(Ord::modul).toList());
    modell.put("mangler", radar.mangler().stream().map(m -> m.tekst()).toList());
    Frist frist = forste.nesteFrist();
    if (frist != null) {
      modell.put("frist", frist.tittel().in(sprak));
      modell.put("fristDato", frist.dato());
      modell.put("fristSti", frist.lenke());
    }
    return new PageResponse.View("radar-tiltak", Text.of("radar.ordrett", forste.tiltak()), modell);
  }

  private static Text tilstand(Radarlinje linje) {
    return linje.tilstand() == null
        ? Text.of("radar.tilstand.ukjent")
        : Ord.tilstand(linje.tilstand());
  }

  /** A funding in words. */
  record Penger(Radarlinje linje, Text igjen, Text belop, Text dekning, String farge) {
    static Penger av(Radarlinje linje, Language sprak) {
      return new Penger(
          linje,
          Ord.igjen(linje.dagerIgjen()),
          Ord.belop(linje.aarlig(), sprak),
          Ord.dekning(linje.dekning()),
          Ord.farge(linje.dekning()));
    }
  }

  /** How many people in words. */
  record Personer(String hva, Text antall, Text grad, String kilde, String lenke) {
    static Personer av(Persontall tall, Language sprak) {
      return new Personer(
          tall.ledetekst().in(sprak),
          Ord.personer(tall, sprak),
          Text.of("radar.grad." + tall.grad().name()),
          tall.kilde().in(sprak),
          tall.lenke());
    }
  }

  /** A grant that goes with it, in words. */
  record Tapt(Radarlinje.Tap tap, Text belop) {
    static Tapt av(Radarlinje.Tap tap, Language sprak) {
      return new Tapt(tap, Ord.belop(tap.aarlig(), sprak));
    }
  }

  /** A tiltak that hangs on it, in words. */
  record Henger(String tiltak, Text slag, String hva, String virkning) {
    static Henger av(Radarlinje.Lenke lenke) {
      return new Henger(lenke.tiltak(), Ord.lenke(lenke), lenke.hva(), lenke.virkning());
    }
  }
}
