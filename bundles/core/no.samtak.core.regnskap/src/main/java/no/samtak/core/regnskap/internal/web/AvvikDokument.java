// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtak.core.regnskap.internal.avvik.Aarsavvik;
import no.samtak.core.regnskap.internal.avvik.Avviksobjekt;
import no.samtak.core.regnskap.internal.avvik.Forklaring;
import no.samtak.core.regnskap.internal.avvik.MuligForklaring;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** Budget against accounts of one object, as a paper. */
final class AvvikDokument {
  private final Avviksobjekt objekt;
  private final Map<String, Forklaring> forklaringer;
  private final String kommune;
  private final Language sprak;
  private final Texts tekster;

  AvvikDokument(
      Avviksobjekt objekt,
      Map<String, Forklaring> forklaringer,
      String kommune,
      Language sprak,
      Texts tekster) {
    this.objekt = objekt;
    this.forklaringer = forklaringer;
    this.kommune = kommune;
    this.sprak = sprak;
    this.tekster = tekster;
  }

  /** As it stands on the business date. */
  Dokument lag(LocalDate idag) {
    Dokument.Builder dokument =
        Dokument.of(
                t(Avviksord.svar(objekt)), sprak, t(Text.of("regnskap.avsender", kommune)), idag)
            .lead(t(Avviksord.ingress(objekt)));
    if (objekt.aar().isEmpty()) {
      return dokument.build();
    }
    dokument.add(tabell());
    for (Aarsavvik a : objekt.utelatte()) {
      dokument.remark(a.aar() + ": " + t(Avviksord.hvorforIkke(a)) + kilden(a));
    }
    if (!objekt.muligeForklaringer().isEmpty()) {
      dokument.heading(1, t(Text.of("regnskap.mulige")));
      dokument.paragraph(t(Text.of("regnskap.mulige.hjelp")));
      dokument.add(
          new Block.ItemList(
              false,
              objekt.muligeForklaringer().stream()
                  .map(MuligForklaring::tekst)
                  .map(m -> RichText.of(t(m)))
                  .toList()));
    }
    List<RichText> skrevet = new ArrayList<>();
    leggTil(skrevet, t(Text.of("regnskap.alleAar")), forklaringer.get(objekt.id() + "/0"));
    for (Aarsavvik a : objekt.aar()) {
      leggTil(skrevet, String.valueOf(a.aar()), forklaringer.get(objekt.id() + "/" + a.aar()));
    }
    if (!skrevet.isEmpty()) {
      dokument.heading(1, t(Text.of("regnskap.forklaringer")));
      dokument.add(new Block.ItemList(false, skrevet));
    }
    dokument.remark(t(Text.of("regnskap.somKilden")));
    return dokument.build();
  }

  private void leggTil(List<RichText> ut, String aar, @Nullable Forklaring f) {
    if (f != null && f.tid() != null) {
      ut.add(
          RichText.empty()
              .strong(aar + ": ")
              .plain(f.tekst() + " (" + f.bruker() + ", " + Formats.date(f.tid()) + ")"));
    }
  }

  private String kilden(Aarsavvik a) {
    return a.merknad().isBlank() ? "" : " " + t(Text.of("regnskap.kildenSier", a.merknad()));
  }

  private Block.Table tabell() {
    List<Block.Row> rader = new ArrayList<>();
    for (Aarsavvik a : objekt.aar()) {
      rader.add(
          Block.Row.of(
              String.valueOf(a.aar()),
              tall(a.budsjett()),
              a.regnskap() == null ? t(Avviksord.ikkeSkiltUt(a)) : tall(a.regnskap()),
              avvik(a.avvik())));
    }
    if (objekt.sumAvvik().isPresent()) {
      rader.add(
          Block.Row.total(
              t(Text.of("regnskap.sum", Avviksobjekt.spenn(objekt.sammenlignbare()))),
              tall(objekt.sumBudsjett().orElse(null)),
              tall(objekt.sumRegnskap().orElse(null)),
              avvik(objekt.sumAvvik().orElse(null))));
    }
    return new Block.Table(
        RichText.of(t(Text.of("regnskap.tabell", Avviksord.navn(objekt)))),
        t(Text.of("regnskap.enhet")),
        List.of(
            new Block.Column(t(Text.of("regnskap.aar")), false, 2),
            Block.Column.number(t(Text.of("regnskap.budsjett"))),
            Block.Column.number(t(Text.of("regnskap.regnskap"))),
            Block.Column.number(t(Text.of("regnskap.avvik")))),
        true,
        rader,
        null);
  }

  private String tall(@Nullable BigDecimal tall) {
    return tall == null ? "–" : Formats.kroner(tall, sprak);
  }

  private String avvik(@Nullable BigDecimal tall) {
    return tall == null ? "–" : (tall.signum() > 0 ? "+\u00a0" : "") + tall(tall);
  }

  private String t(Text text) {
    return tekster.get(sprak, text);
  }
}
