// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.protokoll;

import java.time.LocalDate;
import java.util.List;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;

/**
 * The template of an assessment of consequences (art. 35), with what the data maps say filled in.
 * What only the kommune can say stands in brackets.
 */
public final class Dpiadokument {
  private static final Texts TEKSTER = Texts.of(Dpiadokument.class.getClassLoader());
  private static final List<String> DELER =
      List.of("behandling", "opplysninger", "dataflyt", "nodvendig", "risiko", "beslutning");

  private Dpiadokument() {}

  /** The paper. */
  public static Dokument lag(
      String kommune, Language s, LocalDate dag, List<Behandling> alle, List<String> utenKart) {
    Dokument.Builder ut =
        Dokument.of(TEKSTER.get(s, "rettighet.dpia.tittel"), s, kommune, dag)
            .lead(TEKSTER.get(s, "rettighet.dpia.ingress"));
    for (String del : DELER) {
      ut.heading(1, TEKSTER.get(s, "rettighet.dpia." + del));
      TEKSTER
          .get(s, "rettighet.dpia." + del + ".ord")
          .lines()
          .filter(l -> !l.isBlank())
          .forEach(ut::paragraph);
      if (del.equals("opplysninger")) {
        opplysninger(ut, s, alle, utenKart);
      }
    }
    return ut.build();
  }

  private static void opplysninger(
      Dokument.Builder ut, Language s, List<Behandling> alle, List<String> utenKart) {
    if (!utenKart.isEmpty()) {
      ut.paragraph(TEKSTER.get(s, "rettighet.protokoll.utenKart", String.join(", ", utenKart)));
    }
    if (alle.isEmpty()) {
      return;
    }
    ut.add(
        new Block.Table(
            RichText.of(TEKSTER.get(s, "rettighet.protokoll.utvalg")),
            null,
            List.of(
                Block.Column.text(TEKSTER.get(s, "rettighet.protokoll.innhold")),
                Block.Column.text(TEKSTER.get(s, "rettighet.protokoll.hvem")),
                Block.Column.text(TEKSTER.get(s, "rettighet.protokoll.hvor")),
                Block.Column.text(TEKSTER.get(s, "rettighet.protokoll.hvorLenge"))),
            true,
            alle.stream()
                .map(
                    b ->
                        Block.Row.of(
                            b.tabell().innhold().in(s),
                            TEKSTER.get(s, "rettighet.hvem." + b.tabell().personer()),
                            b.nokkel(),
                            b.tabell().oppbevaring().in(s)))
                .toList(),
            null));
  }
}
