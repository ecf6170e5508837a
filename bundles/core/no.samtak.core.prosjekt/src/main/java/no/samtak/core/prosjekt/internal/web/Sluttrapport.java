// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.prosjekt.internal.kilde.Kildeopplysning;
import no.samtak.core.prosjekt.internal.kilde.Kildeprosjekt;
import no.samtak.core.prosjekt.internal.kilde.Kilderolle;
import no.samtak.core.prosjekt.internal.oversikt.Arena;
import no.samtak.core.prosjekt.internal.oversikt.Milepael;
import no.samtak.core.prosjekt.internal.oversikt.Prosjektoversikt;
import no.samtak.core.prosjekt.internal.oversikt.Rapportfrist;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The final report as a paper (KV-36): people's text, effects and challenges, and the figures that
 * are registered, each with where it is from.
 */
final class Sluttrapport {
  private final Prosjektoversikt oversikt;
  private final String kommune;
  private final Language sprak;
  private final Texts tekster;

  Sluttrapport(Prosjektoversikt oversikt, String kommune, Language sprak, Texts tekster) {
    this.oversikt = oversikt;
    this.kommune = kommune;
    this.sprak = sprak;
    this.tekster = tekster;
  }

  /** As it stands on the business date. */
  Dokument lag(LocalDate idag) {
    Dokument.Builder ut =
        Dokument.of(
                t("prosjekt.slutt.tittel", t(Prosjektord.navn(oversikt.prosjekt()))),
                sprak,
                t("prosjekt.avsender", kommune),
                idag)
            .lead(t(Prosjektord.periode(oversikt.prosjekt())));
    if (!oversikt.prosjekt().begrunnelse().isEmpty()) {
      ut.paragraph(t("prosjekt.begrunnelsen", oversikt.prosjekt().begrunnelse()));
    }
    for (String avsnitt : oversikt.sluttrapport().tekst().split("\\R{2,}")) {
      if (!avsnitt.isBlank()) {
        ut.paragraph(avsnitt.strip());
      }
    }
    setninger(ut, "prosjekt.effekter", Innslag.Slag.EFFEKT, "effekter");
    setninger(ut, "prosjekt.utfordringer", Innslag.Slag.UTFORDRING, "utfordringer");
    roller(ut);
    milepaeler(ut);
    moter(ut);
    rapporter(ut);
    opplysninger(ut);
    ut.remark(t("prosjekt.slutt.om"));
    return ut.build();
  }

  private void setninger(Dokument.Builder ut, String overskrift, Innslag.Slag slag, String nokkel) {
    ut.heading(1, t(overskrift));
    List<RichText> egne =
        oversikt.av(slag).stream()
            .map(
                i ->
                    RichText.of(
                        i.hva()
                            + (i.antall() == null
                                ? ""
                                : ": " + Formats.number(i.antall()) + " " + i.enhet())
                            + (i.tekst().isEmpty() ? "" : " (" + i.tekst() + ")")))
            .toList();
    if (egne.isEmpty()) {
      ut.paragraph(t("prosjekt.slutt.ingen"));
    } else {
      ut.add(new Block.ItemList(false, egne));
    }
    oversikt.kilde().map(Kildeprosjekt::opplysninger).orElse(List.of()).stream()
        .filter(o -> o.nokkel().equals(nokkel))
        .forEach(
            o -> ut.remark(t("prosjekt.slutt.kildenHar", o.verdi() + " " + o.enhet(), o.sted())));
  }

  private void roller(Dokument.Builder ut) {
    List<Block.Row> rader = new ArrayList<>();
    for (Innslag i : oversikt.av(Innslag.Slag.ROLLE)) {
      rader.add(Block.Row.of(i.hva(), i.hvem(), dag(i.fra()), i.tekst()));
    }
    for (Kilderolle k : oversikt.kilde().map(Kildeprosjekt::roller).orElse(List.of())) {
      rader.add(Block.Row.of(k.hva(), k.hvem(), k.naar(), k.fil() + " " + k.rad()));
    }
    if (!rader.isEmpty()) {
      ut.heading(1, t("prosjekt.roller"));
      ut.add(
          tabell(
              "prosjekt.roller.utvalg",
              List.of(
                  Block.Column.text(t("prosjekt.rolle")),
                  Block.Column.text(t("prosjekt.hvem")),
                  new Block.Column(t("prosjekt.fra"), false, 2),
                  Block.Column.text(t("prosjekt.mandatEllerKilde"))),
              rader));
    }
  }

  private void milepaeler(Dokument.Builder ut) {
    List<Block.Row> rader = new ArrayList<>();
    for (Milepael m : oversikt.milepaeler()) {
      rader.add(
          Block.Row.of(
              m.hva(),
              m.planlagt() == null ? m.frist() : dag(m.planlagt()),
              dag(m.faktisk()),
              t(Prosjektord.tilstand(m))));
    }
    if (!rader.isEmpty()) {
      ut.heading(1, t("prosjekt.milepaeler"));
      ut.add(
          tabell(
              "prosjekt.milepaeler.utvalg",
              List.of(
                  new Block.Column(t("prosjekt.milepael"), false, 4),
                  new Block.Column(t("prosjekt.planlagt"), false, 2),
                  new Block.Column(t("prosjekt.naddDag"), false, 2),
                  new Block.Column(t("prosjekt.tilstand"), false, 2)),
              rader));
    }
  }

  private void moter(Dokument.Builder ut) {
    List<Block.Row> rader = new ArrayList<>();
    for (Arena a : oversikt.arenaer()) {
      rader.add(
          Block.Row.of(
              a.navn(),
              t(Prosjektord.forventet(a)),
              t(Prosjektord.holdt(a)),
              String.valueOf(a.ikkeHoldt())));
    }
    if (!rader.isEmpty()) {
      ut.heading(1, t("prosjekt.moter"));
      ut.add(
          tabell(
              "prosjekt.moter.utvalg",
              List.of(
                  new Block.Column(t("prosjekt.arena"), false, 4),
                  new Block.Column(t("prosjekt.forventet"), true, 2),
                  new Block.Column(t("prosjekt.holdt"), true, 2),
                  new Block.Column(t("prosjekt.ikkeHoldt"), true, 2)),
              rader));
    }
  }

  private void rapporter(Dokument.Builder ut) {
    List<Block.Row> rader = new ArrayList<>();
    for (Rapportfrist r : oversikt.rapporter()) {
      rader.add(Block.Row.of(String.valueOf(r.nummer()), dag(r.til()), t(Prosjektord.tilstand(r))));
    }
    if (!rader.isEmpty()) {
      ut.heading(1, t("prosjekt.rapporter"));
      ut.add(
          tabell(
              "prosjekt.rapporter.utvalg",
              List.of(
                  new Block.Column(t("prosjekt.rapport"), false, 1),
                  new Block.Column(t("prosjekt.frist"), false, 2),
                  new Block.Column(t("prosjekt.tilstand"), false, 3)),
              rader));
    }
  }

  private void opplysninger(Dokument.Builder ut) {
    List<Block.Row> rader = new ArrayList<>();
    for (Kildeopplysning o : oversikt.kilde().map(Kildeprosjekt::opplysninger).orElse(List.of())) {
      rader.add(
          Block.Row.of(
              o.nokkel(),
              (o.verdi() + " " + o.enhet()).strip(),
              o.sted(),
              o.fil() + " " + o.rad()));
    }
    if (!rader.isEmpty()) {
      ut.heading(1, t("prosjekt.opplysninger"));
      ut.add(
          tabell(
              "prosjekt.opplysninger.utvalg",
              List.of(
                  new Block.Column(t("prosjekt.opplysning"), false, 3),
                  new Block.Column(t("prosjekt.verdi"), false, 3),
                  new Block.Column(t("prosjekt.sted"), false, 2),
                  new Block.Column(t("prosjekt.rad"), false, 2)),
              rader));
    }
  }

  private Block.Table tabell(
      String overskrift, List<Block.Column> kolonner, List<Block.Row> rader) {
    return new Block.Table(RichText.of(t(overskrift)), null, kolonner, true, rader, null);
  }

  private static String dag(@Nullable LocalDate dag) {
    return dag == null ? "" : Formats.date(dag);
  }

  private String t(String nokkel, Object... verdier) {
    return tekster.get(sprak, nokkel, verdier);
  }

  private String t(Text text) {
    return tekster.get(sprak, text);
  }
}
