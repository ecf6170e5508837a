// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.bolig.internal.boenhet.Akse;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Dimensjon;
import no.samtak.bolig.internal.boenhet.Hendelse;
import no.samtak.bolig.internal.boenhet.Innsyn;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Opplysninger;
import no.samtak.bolig.internal.boenhet.Sjekkpunkt;
import no.samtak.bolig.internal.boenhet.Standardsjekk;
import no.samtak.bolig.internal.boenhet.Tilstand;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/** One dwelling's page: how it stands, what one must know before going there, and its life. */
final class Boligside {
  private static final int VIST = 12;

  private final BoenhetService service;

  Boligside(BoenhetService service) {
    this.service = service;
  }

  /** A state of an axis, and whether it is the one that holds. */
  record Steg(Text tekst, boolean naa) {}

  /** A line of the life. */
  record Liv(LocalDate dag, String er, Text hva, String mer) {}

  /** The points of a dimension. */
  record Del(Text navn, int poeng, int maks) {}

  PageResponse vis(PageRequest request, Boenhet boenhet, boolean kanEndre) {
    String kommune = request.tenant().slug();
    Opplysninger o = boenhet.opplysninger();
    LocalDate idag = service.idag();
    List<Standardsjekk> sjekker =
        service.sjekker(kommune, boenhet.id(), new PageQuery(VIST, null)).rows();
    var hendelser = service.hendelser(kommune, boenhet.id(), new PageQuery(VIST, null));
    boolean gaarDit = Innsyn.gaarDit(request.user());
    Map<String, Object> modell = new HashMap<>();
    modell.put("b", boenhet);
    modell.put("o", o);
    modell.put("ingress", ingress(boenhet));
    modell.put("utleier", steg(Utleie.values(), boenhet.utleie(), "bolig.utleie."));
    modell.put(
        "klargjoringer", steg(Klargjoring.values(), boenhet.klargjoring(), "bolig.klargjoring."));
    modell.put("hindringer", boenhet.hindringer());
    modell.put("kanEndre", kanEndre && boenhet.utgatt() == null);
    modell.put("gaarDit", gaarDit && !(o.adkomst().isEmpty() && o.varsel().isEmpty()));
    modell.put("varslet", o.varslet(idag));
    modell.put("bundet", o.bundet(idag));
    modell.put("under", boenhet.tilstand() != null && boenhet.tilstand().under());
    modell.put("andel", andel(boenhet));
    modell.put("sjekker", sjekker);
    modell.put("deler", sjekker.isEmpty() ? List.of() : deler(sjekker.get(0)));
    modell.put("mangler", sjekker.isEmpty() ? List.of() : mangler(sjekker.get(0)));
    modell.put("kommer", kommer(boenhet, idag));
    modell.put("liv", hendelser.rows().stream().map(Boligside::linje).toList());
    modell.put("flereHendelser", hendelser.next() != null);
    return new PageResponse.View("bolig", Text.of("bolig.om", o.adresse()), modell);
  }

  private static Text ingress(Boenhet boenhet) {
    Opplysninger o = boenhet.opplysninger();
    List<Text> deler = new ArrayList<>();
    if (o.rom() != null) {
      deler.add(Text.of("bolig.rom", o.rom()));
    }
    if (o.areal() != null) {
      deler.add(Text.of("bolig.kvadratmeter", o.areal()));
    }
    String post = (o.postnummer() + " " + o.poststed()).strip();
    if (!post.isEmpty()) {
      deler.add(Text.of("bolig.ord", post));
    }
    Text om =
        deler.stream()
            .reduce((a, b) -> Text.of("bolig.komma", a, b))
            .orElse(Text.of("bolig.ord", ""));
    if (boenhet.utgatt() != null) {
      return Text.of("bolig.ingress.utgatt", om, Formats.date(boenhet.utgatt()));
    }
    return Text.of(
        deler.isEmpty() ? "bolig.ingress.kort" : "bolig.ingress",
        om,
        Text.of("bolig.utleie." + boenhet.utleie()),
        Text.of("bolig.klargjoring.liten." + boenhet.klargjoring()));
  }

  private static List<Steg> steg(Enum<?>[] alle, Enum<?> naa, String prefiks) {
    return Arrays.stream(alle).map(t -> new Steg(Text.of(prefiks + t.name()), t == naa)).toList();
  }

  /** How far the meter goes, in per cent. */
  private static int andel(Boenhet boenhet) {
    Tilstand t = boenhet.tilstand();
    return t == null || t.maks() == 0 ? 0 : 100 * t.poeng() / t.maks();
  }

  private static List<Del> deler(Standardsjekk sjekk) {
    return Arrays.stream(Dimensjon.values())
        .map(d -> new Del(Text.of("bolig.dimensjon." + d), sjekk.poeng(d), Sjekkpunkt.av(d).size()))
        .toList();
  }

  private static List<Text> mangler(Standardsjekk sjekk) {
    return Arrays.stream(Sjekkpunkt.values())
        .filter(p -> !sjekk.oppfylt().contains(p))
        .map(p -> Text.of("bolig.punkt." + p))
        .toList();
  }

  /** What is to come, the nearest first. */
  private List<Liv> kommer(Boenhet boenhet, LocalDate idag) {
    Opplysninger o = boenhet.opplysninger();
    List<Liv> kommer = new ArrayList<>();
    if (boenhet.utgatt() != null) {
      return kommer;
    }
    if (o.innleidTil() != null) {
      kommer.add(new Liv(o.innleidTil(), "kommer", Text.of("bolig.kommer.innleie"), ""));
    }
    if (o.bindingTil() != null) {
      kommer.add(new Liv(o.bindingTil(), "kommer", Text.of("bolig.kommer.binding"), ""));
    }
    if (boenhet.tilstand() != null) {
      LocalDate sjekk = boenhet.tilstand().dato().plusMonths(service.sjekkGjelderMaaneder());
      kommer.add(new Liv(sjekk, "kommer", Text.of("bolig.kommer.sjekk"), ""));
    }
    kommer.removeIf(l -> l.dag().isBefore(idag));
    kommer.sort(Comparator.comparing(Liv::dag));
    return kommer;
  }

  private static Liv linje(Hendelse h) {
    boolean arbeid = h.akse() == Akse.KLARGJORING || h.akse() == Akse.TILSTAND;
    return new Liv(
        h.dag(),
        arbeid ? "arbeid" : "",
        Hendelsesord.av(h),
        h.grunn().isEmpty() ? h.bruker() : h.grunn() + " – " + h.bruker());
  }
}
