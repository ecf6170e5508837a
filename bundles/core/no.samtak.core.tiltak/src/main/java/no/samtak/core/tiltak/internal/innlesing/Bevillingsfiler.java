// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.JA_NEI;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.PAAKREVD;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.SLUG;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.SLUG_ELLER_TOM;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.kode;

import java.util.List;

/** The files of the alcohol policy (LE 2.1). */
final class Bevillingsfiler {
  /** Facts of licences; a key may come more than once. */
  static final Filtype BEVILLING =
      Filtype.av("bevilling", "nokkel", "verdi")
          .med(PAAKREVD, "nokkel")
          .tekst("verdi", "enhet", "tidspunkt", "hjemmel", "ansvarlig", "merknad", "kapittel")
          .ferdig();

  /** Hours of sale and serving, one row for each rule. */
  static final Filtype APNINGSTIDER =
      Filtype.av("apningstider", "id")
          .med(SLUG, "id")
          .med(kode("salg", "skjenking"), "type")
          .tekst("alkoholgruppe", "dager", "fra", "til")
          .med(JA_NEI, "til_neste_dogn", "stengt")
          .med(SLUG_ELLER_TOM, "unntak_fra")
          .tekst("merknad", "kapittel")
          .ferdig();

  static final List<Filtype> ALLE = List.of(BEVILLING, APNINGSTIDER);

  private Bevillingsfiler() {}
}
