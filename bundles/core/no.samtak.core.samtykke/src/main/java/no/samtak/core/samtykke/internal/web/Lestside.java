// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samtak.core.api.personvern.Personopplysninger.Person;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.samtykke.internal.samtykke.Personnokkel;
import no.samtak.core.samtykke.internal.samtykke.SamtykkeService;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;

/** "Hvem har lest om deg": who looked, when and why (P6), for the person, on the page and paper. */
final class Lestside {
  /** A paper has at most so many looks; who wants more gets them over REST. */
  private static final int PAPIR = 1000;

  /** So many stand on the person's own page. */
  private static final int SISTE = 3;

  private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

  private static final TableColumns<PersonLog.Look> KOLONNER =
      TableColumns.<PersonLog.Look>start()
          .text("tid", Text.of("samtykke.lest.nar"), PersonLog.Look::at)
          .text("hvem", Text.of("samtykke.lest.hvem"), PersonLog.Look::user)
          .text("rolle", Text.of("samtykke.lest.rolle"), l -> ord(l.roles()))
          .text("hva", Text.of("samtykke.lest.hva"), l -> ord(l.what()))
          .text("hvorfor", Text.of("samtykke.lest.hvorfor"), l -> ord(l.why()))
          .tag(
              "utfall",
              Text.of("samtykke.lest.utfall"),
              l -> Text.of(utfall(l)),
              l -> l.allowed() ? "neutral" : "warning");

  private final SamtykkeService service;
  private final Tjenesteregister tjenester;
  private final PersonLog logg;
  private final DokumentWriter dokumenter;

  Lestside(
      SamtykkeService service,
      Tjenesteregister tjenester,
      PersonLog logg,
      DokumentWriter dokumenter) {
    this.service = service;
    this.tjenester = tjenester;
    this.logg = logg;
    this.dokumenter = dokumenter;
  }

  /** One of the last looks, as the person's own page tells it. */
  record Blikk(String hvem, String hva) {}

  /** The last ones; for those who have just been let in. */
  List<Blikk> siste(Personnokkel hvem, Language sprak) {
    Samtykkeord ord = new Samtykkeord(tjenester, sprak);
    return logg
        .of(hvem.kommune(), hvem.tjeneste(), hvem.personId(), new PageQuery(SISTE, null))
        .rows()
        .stream()
        .map(
            l ->
                new Blikk(
                    l.allowed() ? l.user() : ord.ord("samtykke.lest.stoppet"),
                    String.join(
                        ", ",
                        Stream.of(
                                ord.dag(LocalDate.ofInstant(l.at(), NORGE)),
                                l.roles().in(sprak),
                                l.what().in(sprak),
                                l.why().in(sprak))
                            .filter(o -> !o.isEmpty())
                            .toList())))
        .toList();
  }

  private static Text ord(Phrase ordene) {
    return Text.of("samtykke.lest.sitat", ordene);
  }

  private static String utfall(PersonLog.Look look) {
    return look.allowed() ? "samtykke.lest.vist" : "samtykke.lest.nektet";
  }

  PageResponse vis(PageRequest request, Personnokkel hvem) {
    for (DokumentFormat f : DokumentFormat.values()) {
      if (f.extension().equals(request.param("format").orElse(""))) {
        return papir(request, hvem, f);
      }
    }
    Person person = service.slippTilLogg(hvem, "les-logg");
    TableQuery sporring = TableQuery.of(request, "", KOLONNER.sortableNames());
    Map<String, Object> modell = Personsider.felles(request, hvem, person.visningsnavn());
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            logg.of(hvem.kommune(), hvem.tjeneste(), hvem.personId(), sporring.page()),
            Text.of("samtykke.lest.utvalg")));
    modell.put(
        "egen",
        new Samtykkeord(tjenester, request.language()).tjeneste(hvem.kommune(), hvem.tjeneste()));
    modell.put("formater", List.of("pdf", "docx"));
    return new PageResponse.View("samtykke-lest", Text.of("samtykke.lest.tittel"), modell);
  }

  private PageResponse papir(PageRequest request, Personnokkel hvem, DokumentFormat format) {
    Person person = service.slippTilLogg(hvem, "skriv-ut-logg");
    Dokument papir = lag(hvem, person, request.tenant().name());
    return new PageResponse.Download(
        "hvem-har-lest." + format.extension(),
        format.mediaType(),
        ut -> dokumenter.write(papir, format, ut));
  }

  /** In the person's målform. */
  private Dokument lag(Personnokkel hvem, Person person, String kommune) {
    Language sprak = Language.of(person.malform());
    Samtykkeord ord = new Samtykkeord(tjenester, sprak);
    List<PersonLog.Look> blikk = new ArrayList<>();
    String etter = null;
    do {
      Slice<PersonLog.Look> del =
          logg.of(
              hvem.kommune(),
              hvem.tjeneste(),
              hvem.personId(),
              new PageQuery(PageQuery.MAX, etter));
      blikk.addAll(del.rows());
      etter = del.next();
    } while (etter != null && blikk.size() < PAPIR);
    String egen = ord.tjeneste(hvem.kommune(), hvem.tjeneste());
    Dokument.Builder ut =
        Dokument.of(ord.ord("samtykke.lest.tittel"), sprak, kommune, service.idag())
            .lead(ord.ord("samtykke.lest.ingress", egen))
            .paragraph(ord.ord("samtykke.papir.gjelder", person.visningsnavn()));
    if (blikk.isEmpty()) {
      ut.paragraph(ord.ord("samtykke.lest.tomt"));
    } else {
      ut.add(tabell(blikk, ord, sprak));
    }
    if (etter != null) {
      ut.remark(ord.ord("samtykke.lest.flere", blikk.size()));
    }
    ut.paragraph(ord.ord("samtykke.lest.sporsmal"));
    return ut.build();
  }

  private static Block tabell(List<PersonLog.Look> blikk, Samtykkeord ord, Language sprak) {
    return new Block.Table(
        RichText.of(ord.ord("samtykke.lest.utvalg")),
        null,
        List.of(
            Block.Column.text(ord.ord("samtykke.lest.nar")),
            Block.Column.text(ord.ord("samtykke.lest.hvem")),
            Block.Column.text(ord.ord("samtykke.lest.rolle")),
            Block.Column.text(ord.ord("samtykke.lest.hva")),
            Block.Column.text(ord.ord("samtykke.lest.hvorfor")),
            Block.Column.text(ord.ord("samtykke.lest.utfall"))),
        true,
        blikk.stream()
            .map(
                l ->
                    Block.Row.of(
                        Formats.dateTime(l.at()),
                        l.user(),
                        l.roles().in(sprak),
                        l.what().in(sprak),
                        l.why().in(sprak),
                        ord.ord(utfall(l))))
            .toList(),
        null);
  }
}
