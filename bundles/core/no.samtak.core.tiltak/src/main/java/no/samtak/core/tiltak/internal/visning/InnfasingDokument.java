// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.visning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.finans.InnfasingSvar;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;

/**
 * The page as a paper of one sheet, for those who decide: the answer, the drawing, the figures by
 * year, and what they do not hold (UC2).
 */
public final class InnfasingDokument {
  private final Innfasing innfasing;
  private final String kommune;
  private final Language sprak;
  private final Texts tekster;

  /** Of a kommune by its name, in a language. */
  public InnfasingDokument(Innfasing innfasing, String kommune, Language sprak, Texts tekster) {
    this.innfasing = innfasing;
    this.kommune = kommune;
    this.sprak = sprak;
    this.tekster = tekster;
  }

  /** As it stands on the business date. */
  public Dokument lag(LocalDate idag) {
    Dokument.Builder dokument =
        Dokument.of(
                t(InnfasingSvar.overskrift(innfasing)),
                sprak,
                t("innfasing.dokument.avsender", kommune),
                idag)
            .lead(t(InnfasingSvar.ingress(innfasing)));
    if (innfasing.aar().isEmpty()) {
      return dokument.build();
    }
    dokument.add(
        new Block.Figure(
            InnfasingTegning.av(innfasing, sprak, tekster),
            beskrivelse(),
            RichText.of(t("innfasing.diagram") + ", " + t("innfasing.enhet"))));
    dokument.add(tabell());
    forbehold().forEach(dokument::remark);
    return dokument.build();
  }

  /** What the drawing shows, for those who do not see it: year by year, as in the page's. */
  private String beskrivelse() {
    StringBuilder ut = new StringBuilder();
    ut.append(t("innfasing.diagramTittel", kommune, forste(), siste())).append(". ");
    ut.append(t("innfasing.dokument.beskrivelse", forste(), siste()));
    for (Innfasing.Aar aar : innfasing.aar()) {
      ut.append(' ').append(aar.aar()).append(": ");
      ut.append(t("innfasing.kolonne.behov")).append(' ').append(behov(aar)).append(", ");
      ut.append(t("innfasing.kolonne.eksternt")).append(' ').append(tall(aar.eksternt()));
      ut.append(", ").append(t("innfasing.kolonne.ukjent")).append(' ');
      ut.append(aar.ukjenteEksterne()).append('.');
    }
    return ut.toString();
  }

  private Block.Table tabell() {
    List<Block.Row> rader = new ArrayList<>();
    for (Innfasing.Aar aar : innfasing.aar()) {
      rader.add(
          new Block.Row(
              List.of(
                  RichText.of(String.valueOf(aar.aar())),
                  RichText.of(tall(aar.eksternt())),
                  RichText.of(aar.ukjenteEksterne() == 0 ? "–" : "" + aar.ukjenteEksterne()),
                  RichText.of(tall(aar.egenandel())),
                  RichText.empty().strong(behov(aar)),
                  RichText.of(endring(aar))),
              false));
    }
    return new Block.Table(
        RichText.of(t("innfasing.dokument.tabell", forste(), siste())),
        t("innfasing.enhet"),
        List.of(
            new Block.Column(t("innfasing.kolonne.aar"), false, 1),
            Block.Column.number(t("innfasing.kolonne.eksternt")),
            Block.Column.number(t("innfasing.kolonne.ukjent")),
            Block.Column.number(t("innfasing.kolonne.egenandel")),
            Block.Column.number(t("innfasing.kolonne.behov")),
            Block.Column.number(t("innfasing.kolonne.endring"))),
        true,
        rader,
        null);
  }

  /** What the figures do not hold; only what applies here. */
  private List<String> forbehold() {
    List<String> ut = new ArrayList<>();
    ut.add(t("innfasing.somKilden"));
    if (innfasing.aar().stream().anyMatch(Innfasing.Aar::minst)) {
      ut.add(t("innfasing.dokument.minst"));
    }
    if (innfasing.aar().stream().anyMatch(a -> a.ukjenteEksterne() > 0)) {
      ut.add(t("innfasing.dokument.ukjent"));
    }
    long uten = innfasing.tiltak().stream().filter(r -> r.egenandelUtenBelop()).count();
    if (uten > 0) {
      ut.add(t("innfasing.dokument.uten", uten));
    }
    return ut;
  }

  private String behov(Innfasing.Aar aar) {
    return aar.minst() ? t("innfasing.minst", tall(aar.behov())) : tall(aar.behov());
  }

  private String endring(Innfasing.Aar aar) {
    BigDecimal endring = aar.endring();
    if (endring == null) {
      return "";
    }
    return (endring.signum() > 0 ? "+\u00a0" : "") + tall(endring);
  }

  private String forste() {
    return String.valueOf(innfasing.aar().get(0).aar());
  }

  private String siste() {
    return String.valueOf(innfasing.aar().get(innfasing.aar().size() - 1).aar());
  }

  private String tall(BigDecimal tall) {
    return Formats.number(tall, sprak);
  }

  private String t(String key, Object... args) {
    return tekster.get(sprak, key, args);
  }

  private String t(Text text) {
    return tekster.get(sprak, text);
  }
}
