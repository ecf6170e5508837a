// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.AAR;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.ANTALL;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.BELOP;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.PAAKREVD;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.SLUG;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.TID;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.kode;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.kodeEllerTom;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.navn;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.siffer;

import java.util.List;

/** The files of a project: applications, tasks, meetings, accounts (OR, KV). */
final class Prosjektfiler {
  /** Applications and awards (OR 1.2.3, 2); date and amount may be unknown. */
  static final Filtype SOKNADER =
      Filtype.av("soknader", "id")
          .med(SLUG, "id")
          .med(PAAKREVD, "instans")
          .tekst("formal", "delprosjekter")
          .med(TID, "soknadsdato")
          .med(BELOP, "soknadsbelop_kr")
          .med(TID, "svardato")
          .med(BELOP, "tilsagn_kr")
          .tekst("merknad")
          .ferdig();

  /** Those who give money, and what they are called besides. */
  static final Filtype FINANSIERINGSKILDER =
      Filtype.av("finansieringskilder", "navn")
          .med(navn(400), "navn")
          .tekst("andre_navn")
          .med(
              kodeEllerTom(
                  "stat",
                  "fylke",
                  "kommune",
                  "helseforetak",
                  "stiftelse",
                  "organisasjon",
                  "bedrift",
                  "annet"),
              "slag")
          .med(siffer(9), "orgnr")
          .tekst("nettside")
          .med(TID, "siste_dag")
          .tekst("merknad")
          .ferdig();

  /** What was planned and what was done (OR 1.1, 1.2.3, 2, 6). */
  static final Filtype OPPGAVER =
      Filtype.av("oppgaver", "id")
          .med(SLUG, "id")
          .med(kode("bakgrunn", "planlagt", "utfort", "rapport"), "type")
          .med(PAAKREVD, "oppgave")
          .tekst("frist")
          .med(TID, "frist_dato", "dato_fra", "dato_til", "uke")
          .tekst("svarer_til", "status", "ansvarlig", "deltakere")
          .med(BELOP, "antall")
          .tekst("antall_enhet")
          .med(BELOP, "belop_kr")
          .tekst("resultat", "merknad", "kapittel")
          .ferdig();

  /** Templates and agreements (OR 4, 5). */
  static final Filtype MALER =
      Filtype.av("maler", "id")
          .med(SLUG, "id")
          .med(PAAKREVD, "mal", "type")
          .tekst("samarbeid", "frist")
          .med(TID, "frist_dato")
          .tekst("merknad", "kapittel")
          .ferdig();

  /** What remains and what is recommended (OR 4, 5). */
  static final Filtype GJENSTAR =
      Filtype.av("gjenstar", "id")
          .med(SLUG, "id")
          .med(kode("gjenstår", "tilrådd"), "type")
          .tekst("gruppe")
          .med(PAAKREVD, "punkt")
          .tekst("ansvarlig", "frist")
          .med(TID, "frist_dato", "dato", "uke")
          .med(ANTALL, "soknadsfrist_uker")
          .med(BELOP, "antall")
          .tekst("antall_enhet")
          .med(BELOP, "belop_kr")
          .tekst("svarer_til", "merknad", "kapittel")
          .ferdig();

  /** Dates and sums of a report (OR). */
  static final Filtype RAPPORT =
      Filtype.av("rapport", "nokkel", "verdi_fra")
          .med(PAAKREVD, "nokkel")
          .tekst("verdi_fra", "verdi_til", "enhet", "merknad", "kapittel")
          .ferdig();

  /** Stated facts of a project, one row for each place that states one (KV 2-10). */
  static final Filtype PROSJEKT =
      Filtype.av("prosjekt", "nokkel", "sted")
          .med(PAAKREVD, "nokkel")
          .tekst("verdi", "enhet", "sted", "merknad")
          .ferdig();

  /** Budget and accounts of a project by year, in kr with øre (KV 2.5). */
  static final Filtype PROSJEKTREGNSKAP =
      Filtype.av("prosjektregnskap", "aar")
          .med(PAAKREVD.og(AAR), "aar")
          .med(BELOP, "tilskudd_kr", "egenandel_kr", "regnskap_kr")
          .tekst("merknad")
          .ferdig();

  /** Meetings: the rule, those held, those planned (KV 2.7-9.0). */
  static final Filtype MOTER =
      Filtype.av("moter", "id")
          .med(SLUG, "id")
          .med(kode("regel", "holdt", "planlagt", "deltakelse"), "type")
          .tekst(
              "motearena",
              "status",
              "tidspunkt",
              "dato",
              "intervall",
              "intervall_norm",
              "antall",
              "deltakere_antall",
              "ansvarlig",
              "tema")
          .tekst("merknad", "kapittel")
          .ferdig();

  /** Pay rules of support contacts (KV second case). */
  static final Filtype STOTTEKONTAKT =
      Filtype.av("stottekontakt", "id")
          .med(SLUG, "id")
          .tekst("sak")
          .med(TID, "dato")
          .tekst("punkt", "tema", "regel")
          .med(TID, "gjelder_fra")
          .tekst("status", "merknad")
          .ferdig();

  static final List<Filtype> ALLE =
      List.of(
          SOKNADER,
          FINANSIERINGSKILDER,
          OPPGAVER,
          GJENSTAR,
          MALER,
          RAPPORT,
          PROSJEKT,
          PROSJEKTREGNSKAP,
          MOTER,
          STOTTEKONTAKT);

  private Prosjektfiler() {}
}
