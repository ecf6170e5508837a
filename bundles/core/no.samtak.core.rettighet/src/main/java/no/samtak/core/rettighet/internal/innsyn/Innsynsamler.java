// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.innsyn;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.core.api.modul.Datakartregister.Modulkart;
import no.samtak.core.api.modul.Innsynsbidrag;
import no.samtak.core.api.modul.Innsynsbidrag.Opplysning;
import no.samtak.core.api.modul.Modulbeskrivelse;
import no.samtak.core.rettighet.internal.innsyn.Innsyn.Del;
import no.samtak.core.rettighet.internal.innsyn.Innsyn.Mangel;
import no.samtak.core.rettighet.internal.kilde.Kilder;
import no.samtak.core.rettighet.internal.kilde.Kilder.Kilde;
import no.samtak.core.rettighet.internal.kilde.Trinn;
import no.samtak.core.rettighet.internal.persistence.Persontabeller;
import no.samtak.core.rettighet.internal.persistence.Persontabeller.Tabellinnhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects what is held of one person, from all places. What cannot be told is told of: the answer
 * is never silently short.
 */
@Component(service = Innsynsamler.class)
public final class Innsynsamler {
  /** What the log is called in packages and reports. */
  public static final String LOGG = "tilgangslogg";

  private static final Logger LOG = LoggerFactory.getLogger(Innsynsamler.class);
  private static final Texts TEKSTER = Texts.of(Innsynsamler.class.getClassLoader());

  private final Kilder kilder;
  private final PersonLog logg;

  /** On all places. */
  @Activate
  public Innsynsamler(@Reference Kilder kilder, @Reference PersonLog logg) {
    this.kilder = kilder;
    this.logg = logg;
  }

  /**
   * Collects. The caller has asked for leave in the same transaction.
   *
   * @param c the transaction; only read from
   */
  public Innsyn samle(Connection c, String kommune, String tjeneste, String person) {
    List<Del> deler = new ArrayList<>();
    List<Mangel> mangler = new ArrayList<>();
    for (Kilde k : kilder.alle()) {
      Innsynsbidrag svarer = k.svarer();
      try {
        if (svarer != null) {
          List<Opplysning> alt = Trinn.i(c, () -> svarer.innsyn(c, kommune, tjeneste, person));
          deler.add(del(k, Innsyn.Kilde.MODUL, alt));
        } else if (k.ukjent()) {
          mangler.add(mangel(k, TEKSTER.phrase("rettighet.mangel.utenKart")));
        } else {
          Modulkart kart = k.kart();
          if (kart != null) {
            avKart(c, k, kart, kommune, person, deler, mangler);
          }
        }
      } catch (DomainException e) {
        mangler.add(mangel(k, sagt(e)));
      } catch (RuntimeException e) {
        // Its words might hold what is held: the class says enough to look further.
        LOG.warn("What {} holds of a person cannot be told: {}", k.modul(), e.getClass().getName());
        mangler.add(mangel(k, TEKSTER.phrase("rettighet.mangel.svarerIkke")));
      }
    }
    for (Modulbeskrivelse b : kilder.tause()) {
      mangler.add(new Mangel(b.modul(), b.navn(), TEKSTER.phrase("rettighet.mangel.svarerIkke")));
    }
    deler.add(logg(kommune, tjeneste, person));
    return new Innsyn(deler, mangler);
  }

  /** The key is in the other bundle's texts; its words come along as a phrase, or not at all. */
  public static Phrase sagt(DomainException e) {
    return e.text().args().stream()
        .filter(Phrase.class::isInstance)
        .map(Phrase.class::cast)
        .findFirst()
        .orElse(TEKSTER.phrase("rettighet.mangel.svarerIkke"));
  }

  private static void avKart(
      Connection c,
      Kilde k,
      Modulkart kart,
      String kommune,
      String person,
      List<Del> deler,
      List<Mangel> mangler) {
    Persontabeller tabeller = Trinn.i(c, () -> Persontabeller.av(c, kart, kommune, person));
    for (String ukjent : kart.ukjente()) {
      mangler.add(
          mangel(k, TEKSTER.phrase("rettighet.mangel.ukjentTabell", kart.skjema() + "." + ukjent)));
    }
    for (String uraad : tabeller.uraad()) {
      mangler.add(mangel(k, TEKSTER.phrase("rettighet.mangel.uraad", uraad)));
    }
    List<Opplysning> alt = new ArrayList<>();
    for (Tabellinnhold t : Trinn.i(c, tabeller::les)) {
      t.rader().forEach(rad -> alt.add(new Opplysning(t.tabell().innhold(), ord(rad))));
      if (!t.forseglet().isEmpty()) {
        mangler.add(
            mangel(
                k,
                TEKSTER.phrase(
                    "rettighet.mangel.forseglet",
                    t.tabell().skjema() + "." + t.tabell().tabell(),
                    String.join(", ", t.forseglet()))));
      }
    }
    deler.add(del(k, Innsyn.Kilde.DATAKART, alt));
  }

  private static Phrase ord(Map<String, String> rad) {
    String alt =
        rad.entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining("; "));
    return sprak -> alt;
  }

  private static Del del(Kilde k, Innsyn.Kilde hvorfra, List<Opplysning> alt) {
    Map<String, Phrase> regler = new LinkedHashMap<>();
    k.tabeller().forEach(t -> regler.putIfAbsent(t.oppbevaring().in(Language.NB), t.oppbevaring()));
    List<Phrase> oppbevaring = List.copyOf(regler.values());
    return new Del(k.modul(), k.navn(), hvorfra, k.formal(), oppbevaring, alt);
  }

  private static Mangel mangel(Kilde k, Phrase hvorfor) {
    return new Mangel(k.modul(), k.navn(), hvorfor);
  }

  private Del logg(String kommune, String tjeneste, String person) {
    List<Opplysning> alle = new ArrayList<>();
    PageQuery del = PageQuery.first();
    while (del != null) {
      Slice<PersonLog.Look> naa = logg.of(kommune, tjeneste, person, del);
      for (PersonLog.Look l : naa.rows()) {
        alle.add(
            new Opplysning(
                TEKSTER.phrase(
                    l.allowed() ? "rettighet.logg.sett" : "rettighet.logg.nektet",
                    Formats.dateTime(l.at())),
                TEKSTER.phrase("rettighet.logg.ord", l.user(), l.roles(), l.what(), l.why())));
      }
      del = naa.next() == null ? null : new PageQuery(PageQuery.MAX, naa.next());
    }
    return new Del(
        LOGG,
        TEKSTER.phrase("rettighet.logg.navn"),
        Innsyn.Kilde.LOGG,
        TEKSTER.phrase("rettighet.logg.formal"),
        List.of(TEKSTER.phrase("rettighet.logg.oppbevaring")),
        alle);
  }
}
