// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.radar.internal.radar.Kontinuitet;
import no.samtak.core.radar.internal.radar.Radar;
import no.samtak.core.radar.internal.radar.Radarlinje;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** The radar as a paper of one sheet: the answer, the figures, what ends by date, what follows. */
final class RadarDokument {
  /** What one sheet has room for, in lines of the table and what stands below it. */
  private static final int LINJER = 34;

  private static final int MODULER = 5;
  private static final int MAKS_KILDE = 46;
  private static final int MAKS_TILTAK = 78;

  /** About how many characters a line of the column has room for. */
  private static final int BREDDE_TILTAK = 26;

  private static final int BREDDE_KILDE = 23;
  private static final int BREDDE_DEKNING = 18;

  private final Radar radar;
  private final String kommune;
  private final Language sprak;
  private final Texts tekster;

  RadarDokument(Radar radar, String kommune, Language sprak, Texts tekster) {
    this.radar = radar;
    this.kommune = kommune;
    this.sprak = sprak;
    this.tekster = tekster;
  }

  /**
   * @param kontinuitet null where it cannot be computed
   */
  Dokument lag(@Nullable Kontinuitet kontinuitet) {
    Dokument.Builder dokument =
        Dokument.of(
                t(Ord.overskrift(radar)),
                sprak,
                t(Text.of("radar.dokument.avsender", kommune)),
                radar.idag())
            .lead(t(Ord.ingress(radar, sprak)));
    List<Radarlinje> vist = vist();
    if (!vist.isEmpty()) {
      dokument.add(new Block.KeyFigures(nokkeltall(kontinuitet)));
      dokument.add(tabell(vist));
    }
    int flere = radar.linjer().size() - vist.size();
    if (flere > 0) {
      dokument.remark(t(Text.of("radar.dokument.flere", flere)));
    }
    if (!radar.moduler().isEmpty()) {
      dokument.heading(1, t(Text.of("radar.moduler.tittel")));
      dokument.list(
          radar.moduler().stream().limit(MODULER).map(m -> t(Ord.modul(m))).toArray(String[]::new));
    }
    if (radar.alt().ukjente() > 0) {
      dokument.remark(t(Text.of("radar.minstForklart")));
    }
    radar.mangler().forEach(m -> dokument.remark(t(m.tekst())));
    return dokument.build();
  }

  private List<Block.KeyFigure> nokkeltall(@Nullable Kontinuitet kontinuitet) {
    List<Block.KeyFigure> tall = new ArrayList<>();
    tall.add(
        new Block.KeyFigure(
            Formats.number(radar.udekkede()), t(Text.of("radar.nokkel.udekkede")), null));
    tall.add(
        new Block.KeyFigure(
            t(Ord.belop(radar.udekket(), sprak)), t(Text.of("radar.nokkel.udekket")), null));
    if (!radar.alt().equals(radar.udekket())) {
      tall.add(
          new Block.KeyFigure(
              t(Ord.belop(radar.alt(), sprak)), t(Text.of("radar.nokkel.alt")), null));
    }
    BigDecimal prosent = kontinuitet == null ? null : kontinuitet.prosent();
    if (prosent != null) {
      tall.add(
          new Block.KeyFigure(
              Formats.number(prosent, sprak) + "\u00a0%", t(Text.of("radar.nokkel.sikret")), null));
    }
    return tall;
  }

  /** The first ones, as many as stay on the sheet; the rest is in the figures. */
  private List<Radarlinje> vist() {
    int moduler = Math.min(MODULER, radar.moduler().size());
    double igjen = LINJER - (moduler == 0 ? 0 : 4 + moduler * 2) - radar.mangler().size() * 2;
    List<Radarlinje> vist = new ArrayList<>();
    for (Radarlinje linje : radar.linjer()) {
      int linjer =
          Math.max(
              linjer(kort(linje.tiltak(), MAKS_TILTAK), BREDDE_TILTAK),
              Math.max(
                  linjer(kilde(linje), BREDDE_KILDE),
                  linjer(t(Ord.dekning(linje.dekning())), BREDDE_DEKNING)));
      // A row has room above and below as of one line more.
      igjen -= linjer + 1;
      if (igjen < 0 && !vist.isEmpty()) {
        break;
      }
      vist.add(linje);
    }
    return vist;
  }

  private static int linjer(String tekst, int bredde) {
    return Math.max(1, (tekst.length() + bredde - 1) / bredde);
  }

  private static String kort(String tekst, int maks) {
    return tekst.length() <= maks ? tekst : tekst.substring(0, maks - 1).strip() + "…";
  }

  private Block.Table tabell(List<Radarlinje> vist) {
    List<Block.Row> rader =
        vist.stream()
            .map(
                l ->
                    Block.Row.of(
                        kort(l.tiltak(), MAKS_TILTAK),
                        Formats.date(l.sisteDag()),
                        kilde(l),
                        t(Ord.belop(l.aarlig(), sprak)),
                        t(Ord.dekning(l.dekning()))))
            .toList();
    return new Block.Table(
        RichText.of(t(Text.of("radar.dokument.tabell", Formats.date(radar.til())))),
        null,
        List.of(
            new Block.Column(t(Text.of("radar.tiltak")), false, 4),
            new Block.Column(t(Text.of("radar.sisteDag")), false, 1.6),
            new Block.Column(t(Text.of("radar.kilde")), false, 3.4),
            new Block.Column(t(Text.of("radar.aarlig")), true, 2),
            new Block.Column(t(Text.of("radar.dekning")), false, 2.6)),
        true,
        rader,
        null);
  }

  private static String kilde(Radarlinje linje) {
    return linje.finansiering().kilde().isEmpty()
        ? "–"
        : kort(linje.finansiering().kilde(), MAKS_KILDE);
  }

  private String t(Text text) {
    return tekster.get(sprak, text);
  }
}
