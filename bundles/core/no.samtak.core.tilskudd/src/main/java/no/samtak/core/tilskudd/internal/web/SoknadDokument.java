// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.Soknadsinnhold;
import no.samtak.core.tilskudd.internal.soknad.Soknadssum;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** The list of applications as a paper, with its sum (UC1). */
final class SoknadDokument {
  private final String kommune;
  private final Language sprak;
  private final Texts tekster;

  SoknadDokument(String kommune, Language sprak, Texts tekster) {
    this.kommune = kommune;
    this.sprak = sprak;
    this.tekster = tekster;
  }

  Dokument lag(List<Soknad> soknader, LocalDate idag) {
    Soknadssum sum = Soknadssum.av(soknader);
    Dokument.Builder dokument =
        Dokument.of(
                t(Soknadsliste.overskrift(sum)),
                sprak,
                t("tilskudd.dokument.avsender", kommune),
                idag)
            .lead(t(Soknadsliste.ingress(sum)));
    if (soknader.isEmpty()) {
      return dokument.paragraph(t("soknad.tomt")).build();
    }
    List<Block.Row> rader = new ArrayList<>();
    for (Soknad soknad : soknader) {
      Soknadsinnhold i = soknad.innhold();
      rader.add(
          Block.Row.of(
              i.kilde().isEmpty() ? t("tilskudd.ukjent") : i.kilde(),
              i.formal(),
              dag(i.soknadsdato()),
              kr(i.soktKr()),
              dag(i.svardato()),
              kr(i.tilsagnKr()),
              i.andelProsent() == null
                  ? t("tilskudd.ukjent")
                  : t("tilskudd.prosent", i.andelProsent()),
              i.svardager() == null ? t("tilskudd.ukjent") : i.svardager().toString()));
    }
    rader.add(
        Block.Row.total(
            t("soknad.sum"),
            "",
            "",
            sum.ukjentSokt() == 0
                ? kr(sum.soktKr())
                : t("tilskudd.minst", Formats.number(sum.soktKr(), sprak)),
            "",
            sum.ukjentTilsagn() == 0
                ? kr(sum.tilsagnKr())
                : t("tilskudd.minst", Formats.number(sum.tilsagnKr(), sprak)),
            "",
            ""));
    dokument.add(
        new Block.Table(
            RichText.of(t("soknad.utvalg", (long) soknader.size())),
            t("soknad.dokument.enhet"),
            List.of(
                new Block.Column(t("soknad.kilde"), false, 2),
                Block.Column.text(t("soknad.formal")),
                new Block.Column(t("soknad.soknadsdato"), false, 1.6),
                new Block.Column(t("soknad.soktKr"), true, 1.4),
                new Block.Column(t("soknad.svardato"), false, 1.6),
                new Block.Column(t("soknad.tilsagnKr"), true, 1.4),
                new Block.Column(t("soknad.andel"), true, 1.2),
                new Block.Column(t("soknad.svardager"), true, 1.2)),
            true,
            rader,
            null));
    dokument.remark(t("soknad.dokument.ukjent"));
    if (soknader.stream().anyMatch(Soknad::fraKilden)) {
      dokument.remark(t("soknad.dokument.kilde"));
    }
    if (sum.tilsagnOverSoknad() > 0) {
      dokument.remark(t("soknad.over.antall", sum.tilsagnOverSoknad()));
    }
    return dokument.build();
  }

  private String dag(@Nullable LocalDate dag) {
    return dag == null ? t("tilskudd.ukjent") : Formats.date(dag);
  }

  private String kr(@Nullable BigDecimal belop) {
    return belop == null ? t("tilskudd.ukjent") : Formats.number(belop, sprak);
  }

  private String t(String key, Object... args) {
    return tekster.get(sprak, key, args);
  }

  private String t(Text text) {
    return tekster.get(sprak, text);
  }
}
