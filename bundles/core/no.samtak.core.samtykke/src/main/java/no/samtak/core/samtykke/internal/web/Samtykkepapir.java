// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.web;

import java.util.List;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.samtykke.internal.mal.Malinnhold;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;
import no.samtak.core.samtykke.internal.samtykke.Samtykkesak;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Language;

/** The paper that a consent is signed on, in the person's målform. */
final class Samtykkepapir {
  private final Samtykkesak sak;
  private final Language sprak;
  private final Samtykkeord ord;

  Samtykkepapir(Samtykkesak sak, Tjenesteregister tjenester) {
    this.sak = sak;
    this.sprak = Language.of(sak.person().malform());
    this.ord = new Samtykkeord(tjenester, sprak);
  }

  Dokument lag(String kommune) {
    Samtykke s = sak.samtykke();
    Malinnhold mal = sak.mal().innhold();
    Dokument.Builder ut =
        Dokument.of(mal.tittel(sprak), sprak, kommune, sak.dag())
            .lead(mal.formaalsord(sprak))
            .paragraph(ord.ord("samtykke.papir.gjelder", sak.person().visningsnavn()))
            .heading(1, ord.ord("samtykke.papir.hvem"))
            .paragraph(ord.mottaker(s))
            .heading(1, ord.ord("samtykke.papir.farVite"))
            .list(ord.farVite(s).toArray(String[]::new))
            .paragraph(ord.dybde(s))
            .heading(1, ord.ord("samtykke.papir.farIkkeVite"));
    avsnitt(ut, ord.farIkkeVite(s));
    ut.heading(1, ord.ord("samtykke.papir.hvortil"))
        .list(ord.hvortil(s).toArray(String[]::new))
        .heading(1, ord.ord("samtykke.papir.hvorLenge"))
        .paragraph(
            ord.ord("samtykke.papir.periode", ord.dag(s.vilkar().fra()), ord.dag(s.vilkar().til())))
        .heading(1, ord.ord("samtykke.papir.dineRettigheter"));
    avsnitt(ut, mal.tekst(sprak));
    ut.heading(1, ord.ord("samtykke.papir.underskrift"));
    if (sak.alder().kreverForesatte()) {
      ut.paragraph(ord.ord("samtykke.papir.foresatte"));
    }
    ut.add(underskrifter());
    ut.remark(ord.ord("samtykke.papir.mal", sak.mal().nummer()));
    return ut.build();
  }

  private Block underskrifter() {
    List<String> hvem =
        sak.alder().kreverForesatte()
            ? List.of("samtykke.papir.deg", "samtykke.papir.forelder", "samtykke.papir.forelder2")
            : List.of("samtykke.papir.deg");
    return new Block.Table(
        RichText.of(ord.ord("samtykke.papir.skrivUnder")),
        null,
        List.of(
            Block.Column.text(ord.ord("samtykke.papir.kolonne.hvem")),
            Block.Column.text(ord.ord("samtykke.papir.kolonne.stedOgDato")),
            Block.Column.text(ord.ord("samtykke.papir.kolonne.underskrift"))),
        true,
        hvem.stream().map(h -> Block.Row.of(ord.ord(h), "", "")).toList(),
        null);
  }

  private static void avsnitt(Dokument.Builder ut, String tekst) {
    Samtykkeord.avsnitt(tekst).forEach(ut::paragraph);
  }
}
