// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.tilskudd.internal.rapport.Rapport;
import no.samtak.core.tilskudd.internal.soknad.Soknadsinnhold;
import no.samtak.core.tilskudd.internal.soknad.Tilsagnsdel;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** The report to a funder as a paper. */
final class RapportDokument {
  private final Rapport rapport;
  private final String kommune;
  private final Language sprak;
  private final Texts tekster;

  RapportDokument(Rapport rapport, String kommune, Language sprak, Texts tekster) {
    this.rapport = rapport;
    this.kommune = kommune;
    this.sprak = sprak;
    this.tekster = tekster;
  }

  /**
   * A tiltak of the report in words.
   *
   * @param mal goal, measure, wanted, measured
   * @param tall what, how much, how sure, from where
   */
  record OmTiltak(String tiltakId, String navn, List<List<String>> mal, List<Tallrad> tall) {}

  /** A figure in words. */
  record Tallrad(String hva, String verdi, String grad, String kilde, String lenke) {}

  static List<OmTiltak> rader(Rapport rapport, Language sprak, Texts tekster) {
    return rapport.tiltak().stream()
        .map(
            t ->
                new OmTiltak(
                    t.tiltakId(),
                    t.navn(),
                    t.mal().stream().map(m -> mal(m, sprak, tekster)).toList(),
                    t.tall().stream().map(x -> tall(x, sprak, tekster)).toList()))
        .toList();
  }

  private static List<String> mal(Tiltaksprofil.Mal mal, Language sprak, Texts tekster) {
    return List.of(
        mal.tekst(),
        mal.indikator().isEmpty() ? tekster.get(sprak, "rapport.utenIndikator") : mal.indikator(),
        tall(mal.onsket(), sprak, tekster),
        tall(mal.maalt(), sprak, tekster));
  }

  private static Tallrad tall(Rapport.Tall tall, Language sprak, Texts tekster) {
    Konsekvenstall k = tall.tall();
    String verdi =
        tall.skjult()
            ? tekster.get(sprak, "rapport.skjult")
            : verdi(k.fra(), k.til(), k.enhet(), sprak, tekster);
    return new Tallrad(
        k.ledetekst().in(sprak),
        verdi,
        tekster.get(sprak, "rapport.grad." + k.grad()),
        k.kilde().in(sprak),
        k.lenke());
  }

  private static String verdi(
      @Nullable BigDecimal fra,
      @Nullable BigDecimal til,
      String enhet,
      Language sprak,
      Texts tekster) {
    if (fra == null && til == null) {
      return tekster.get(sprak, "tilskudd.ukjent");
    }
    String ord =
        fra != null && til != null && fra.compareTo(til) != 0
            ? Formats.number(fra, sprak) + "–" + Formats.number(til, sprak)
            : tall(fra == null ? til : fra, sprak, tekster);
    return enhet.isEmpty() ? ord : ord + "\u00a0" + enhet;
  }

  private static String tall(@Nullable BigDecimal tall, Language sprak, Texts tekster) {
    return tall == null ? tekster.get(sprak, "tilskudd.ukjent") : Formats.number(tall, sprak);
  }

  /** As it stands on the business date. */
  Dokument lag(LocalDate idag) {
    Soknadsinnhold i = rapport.soknad().innhold();
    Dokument.Builder d =
        Dokument.of(
                t("rapport.dokument.tittel", i.kilde()),
                sprak,
                t("tilskudd.dokument.avsender", kommune),
                idag)
            .lead(t("rapport.ingress"));
    d.heading(1, t("rapport.pengene")).add(pengene(i));
    d.heading(1, t("rapport.vilkar"));
    deler(d, i.vilkar(), "rapport.ingenVilkar", "rapport.oppfylt");
    if (!i.oremerkinger().isEmpty()) {
      d.heading(1, t("soknad.del.OREMERKING"));
      deler(d, i.oremerkinger(), "rapport.ingenVilkar", "rapport.brukt");
    }
    if (rapport.tiltak().isEmpty()) {
      d.heading(1, t("rapport.tiltak")).paragraph(t("rapport.ingenTiltak"));
    }
    for (OmTiltak tiltak : rader(rapport, sprak, tekster)) {
      d.heading(1, tiltak.navn());
      mal(d, tiltak);
      tall(d, tiltak);
    }
    return d.build();
  }

  private Block.Table pengene(Soknadsinnhold i) {
    List<Block.Row> rader = new ArrayList<>();
    rad(rader, "soknad.kilde", i.kilde());
    rad(rader, "soknad.ordning", rapport.soknad().ordning());
    rad(rader, "soknad.formal", i.formal());
    rad(rader, "rapport.periode", periode(i));
    rad(rader, "soknad.soktKr", kr(i.soktKr()));
    rad(rader, "soknad.tilsagnKr", kr(i.tilsagnKr()));
    rad(rader, "soknad.bruktKr", kr(i.bruktKr()));
    rad(rader, "rapport.igjen", kr(rapport.igjenKr()));
    return new Block.Table(
        RichText.of(t("rapport.pengene")),
        null,
        List.of(Block.Column.text(t("rapport.hva")), Block.Column.text(t("rapport.verdi"))),
        true,
        rader,
        null);
  }

  private void rad(List<Block.Row> rader, String nokkel, String verdi) {
    rader.add(Block.Row.of(t(nokkel), verdi.isEmpty() ? t("tilskudd.ukjent") : verdi));
  }

  private String periode(Soknadsinnhold i) {
    if (i.periodeFra() == null && i.periodeTil() == null) {
      return "";
    }
    return SoknadForm.dag(i.periodeFra()) + "–" + SoknadForm.dag(i.periodeTil());
  }

  private void deler(Dokument.Builder d, List<Tilsagnsdel> deler, String ingen, String gjort) {
    if (deler.isEmpty()) {
      d.paragraph(t(ingen));
      return;
    }
    d.list(
        deler.stream()
            .map(
                v ->
                    v.gjort() == null
                        ? t("rapport.ikkeGjort", v.ord())
                        : t(gjort, v.ord(), Formats.date(v.gjort())))
            .toArray(String[]::new));
  }

  private void mal(Dokument.Builder d, OmTiltak tiltak) {
    d.heading(2, t("rapport.mal"));
    if (tiltak.mal().isEmpty()) {
      d.paragraph(t("rapport.ingenMal"));
      return;
    }
    d.add(
        new Block.Table(
            RichText.of(t("rapport.mal")),
            null,
            List.of(
                Block.Column.text(t("rapport.malet")),
                Block.Column.text(t("rapport.indikator")),
                Block.Column.number(t("rapport.onsket")),
                Block.Column.number(t("rapport.maalt"))),
            true,
            tiltak.mal().stream().map(m -> Block.Row.of(m.toArray(String[]::new))).toList(),
            null));
  }

  private void tall(Dokument.Builder d, OmTiltak tiltak) {
    d.heading(2, t("rapport.tall"));
    if (tiltak.tall().isEmpty()) {
      d.paragraph(t("rapport.ingenTall"));
      return;
    }
    d.add(
        new Block.Table(
            RichText.of(t("rapport.tall")),
            null,
            List.of(
                Block.Column.text(t("rapport.hva")),
                new Block.Column(t("rapport.verdi"), true, 2),
                new Block.Column(t("rapport.grad"), false, 2),
                Block.Column.text(t("rapport.kilde"))),
            true,
            tiltak.tall().stream()
                .map(r -> Block.Row.of(r.hva(), r.verdi(), r.grad(), r.kilde()))
                .toList(),
            null));
  }

  private String kr(@Nullable BigDecimal belop) {
    return belop == null ? "" : Formats.kroner(belop, sprak);
  }

  private String t(String key, Object... args) {
    return tekster.get(sprak, key, args);
  }
}
