// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.ALDER;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.ANTALL;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.BELOP;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.JA_NEI;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.PAAKREVD;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.SLUG;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.SLUG_ELLER_TOM;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.TID;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.kode;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.kodeEllerTom;

import java.util.List;

/** The files of figures: who is affected, how many, who works there (LE 5, 6; KV 4). */
final class Tallfiler {
  /** The situation in the kommune, figures from and to with their grade (LE 6.1). */
  static final Filtype SITUASJON =
      Filtype.av("situasjon", "id")
          .med(SLUG, "id")
          .med(SLUG_ELLER_TOM, "del_av")
          .med(JA_NEI, "eksklusiv_inndeling")
          .med(PAAKREVD, "gruppe")
          .med(BELOP, "verdi_fra", "verdi_til")
          .tekst("enhet", "kilde")
          .med(kodeEllerTom("registrert", "anslag", "antakelse"), "grad")
          .tekst("tidspunkt")
          .med(ALDER, "alder_fra", "alder_til")
          .tekst("merknad", "kapittel")
          .ferdig();

  /** National figures with their source (LE 5). */
  static final Filtype LANDSTALL =
      Filtype.av("landstall", "id")
          .med(SLUG, "id")
          .med(PAAKREVD, "beskrivelse")
          .med(BELOP, "verdi_fra", "verdi_til")
          .tekst("enhet", "kilde", "tidspunkt", "grad", "merknad", "kapittel")
          .ferdig();

  /** Persons that each service has counted (KV 4.0). */
  static final Filtype REGISTRERING =
      Filtype.av("registrering", "radtype", "kilde", "tidspunkt")
          .med(kode("tjeneste", "total", "annen"), "radtype")
          .med(PAAKREVD, "kilde")
          .med(TID, "tidspunkt")
          .med(ANTALL, "personer_fra", "personer_til")
          .med(kodeEllerTom("registrert", "anslag", "erfaringsbasert"), "grad")
          .med(ALDER, "alder_fra", "alder_til")
          .tekst("merknad", "kapittel")
          .ferdig();

  /** Positions in årsverk and percent, before and after a change (KV 4.0, 7.0). */
  static final Filtype STILLINGER =
      Filtype.av("stillinger", "id")
          .med(SLUG, "id")
          .med(SLUG_ELLER_TOM, "del_av")
          .tekst("tjeneste", "stilling")
          .med(BELOP, "antall", "stillingsprosent", "aarsverk_for", "aarsverk_etter")
          .med(TID, "gjelder_fra")
          .tekst("status", "merknad", "kapittel")
          .ferdig();

  static final List<Filtype> ALLE = List.of(SITUASJON, LANDSTALL, REGISTRERING, STILLINGER);

  private Tallfiler() {}
}
