// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.AAR;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.ALDER;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.ANTALL;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.BELOP;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.PAAKREVD;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.SLUG;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.SLUG_ELLER_TOM;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.heltall;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.kode;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.kodeEllerTom;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.navn;

import java.util.List;
import no.samtak.platform.api.text.Text;

/** The files of a plan: its tiltak, what they cost, and the plan itself (LE 1-4). */
final class Planfiler {
  private static final Kolonnekrav PRIORITET = heltall(1, 100_000);
  private static final Kolonnekrav NAVN = navn(Filtype.MAKS_NAVN);
  private static final Kolonnekrav SAMME_SOM = kodeEllerTom("sikker", "antatt");
  private static final Kolonnekrav DAGER_PER_UKE = heltall(0, 7);

  /** The tiltak of a plan, one row for each place where the plan names one (LE 2.2, 3.2). */
  static final Filtype TILTAK =
      Filtype.av("tiltak", "kilderad", "tiltak_id")
          .med(SLUG, "tiltak_id")
          .med(SAMME_SOM, "samme_som_sikkerhet")
          .tekst("malgruppe", "omrade", "niva")
          .med(kode("eksisterende", "ny"), "status")
          .med(NAVN, "tiltak")
          .tekst("innhold", "ansvarlig", "kan_henvise", "kostnad")
          .med(BELOP, "belop_kr")
          .med(AAR, "finansiering_slutt")
          .tekst("soker")
          .med(heltall(0, 120), "oppsigelsesvarsel_mnd")
          .tekst("oppstart", "frist", "apningsdager")
          .med(heltall(0, 100_000), "plasser")
          .med(BELOP, "timer_per_dag")
          .med(ALDER, "aldersgrense_fra", "aldersgrense_til")
          .tekst("merknad", "kapittel")
          .med(PAAKREVD, "kilderad")
          .tekst("celle", "malgruppe_kilde", "hensikt")
          .med(DAGER_PER_UKE, "dager_per_uke")
          .tekst("apningstid")
          .med(BELOP, "antall_stillinger", "stillingsprosent")
          .med(heltall(0, 100), "varighet_aar")
          .med(heltall(1, 100), "intervall_aar")
          .tekst("hyppighet")
          .med(BELOP, "oremerket_kr")
          .med(AAR, "kostnad_fra_aar")
          .tekst("samarbeid", "sted", "hjemmel")
          .ferdig();

  /** The financing of a plan in long form, one row for each tiltak, year and source (LE 4.2). */
  static final Filtype FINANSIERINGSPLAN =
      Filtype.av("finansieringsplan", "tiltak_id", "aar", "kilde")
          .med(SLUG, "tiltak_id")
          .med(PRIORITET, "prioritet")
          .med(NAVN, "tiltak")
          .med(BELOP, "helarsvirkning_tkr")
          .med(AAR, "aar")
          .med(kode("E", "K", "B"), "kilde")
          .med(BELOP, "belop_tkr")
          .tekst("celle")
          .rad(Planfiler::aarHorerTil);

  /** The columns beside the years in the financing of a plan, one row for each tiltak (LE 4.2). */
  static final Filtype OKONOMIPLAN =
      Filtype.av("okonomiplan", "tiltak_id")
          .med(SLUG, "tiltak_id")
          .med(PRIORITET, "prioritet")
          .med(NAVN, "tiltak")
          .med(BELOP, "helarsvirkning_tkr")
          .tekst("annen_finansiering", "okonomiplan_nye_midler")
          .med(AAR, "nye_midler_aar")
          .med(BELOP, "nye_midler_tkr")
          .tekst("oppfolgingsansvarlig", "berorte_planomrader", "beskrivelse_ref")
          .med(heltall(0, 100), "varighet_aar")
          .med(AAR, "soknad_til_og_med_aar")
          .med(heltall(1, 100), "intervall_aar")
          .med(AAR, "midler_til_aar")
          .tekst("delfinansiering_kilde")
          .med(BELOP, "delfinansiering_tkr")
          .ferdig();

  /** Places and courses of a tiltak (LE 2.2.2). */
  static final Filtype DELTILTAK =
      Filtype.av("deltiltak", "tiltak_id", "deltiltak", "kjoper")
          .med(SLUG, "tiltak_id")
          .med(NAVN, "deltiltak")
          .med(kode("sted", "kurs"), "type")
          .med(ANTALL, "plasser")
          .tekst("kjoper")
          .med(DAGER_PER_UKE, "dager_per_uke")
          .tekst("sted", "kapittel", "merknad")
          .ferdig();

  /** Tiltak that cost nothing (LE 4.1). */
  static final Filtype NULLKOSTNAD =
      Filtype.av("nullkostnad", "nr")
          .med(PAAKREVD, "nr")
          .med(SLUG, "tiltak_id")
          .tekst("fokusomrade")
          .med(NAVN, "tiltak")
          .tekst("ref", "ansvar")
          .med(SAMME_SOM, "samme_som_sikkerhet")
          .tekst("merknad")
          .ferdig();

  /** Investments of a plan (LE 4.3). */
  static final Filtype INVESTERING =
      Filtype.av("investering", "tiltak_id")
          .med(SLUG, "tiltak_id")
          .med(PRIORITET, "prioritet")
          .med(NAVN, "tiltak")
          .med(AAR, "aar")
          .tekst("samlet_kostnad")
          .med(BELOP, "samlet_kostnad_tkr", "tilskudd_tkr", "salg_tkr", "annet_tkr", "lan_tkr")
          .tekst("oppfolgingsansvarlig", "berorte_planomrader")
          .med(BELOP, "grense_kr")
          .med(SAMME_SOM, "samme_som_sikkerhet")
          .ferdig();

  /** The services of each unit (LE 3.1). */
  static final Filtype TJENESTER =
      Filtype.av("tjenester", "enhet", "nr")
          .med(PAAKREVD, "nr", "enhet", "tjeneste")
          .med(SLUG_ELLER_TOM, "tiltak_id")
          .tekst("merknad", "kapittel")
          .ferdig();

  /** The modules that a tiltak requires (R0, R3). */
  static final Filtype MODULKRAV =
      Filtype.av("modulkrav", "tiltak_id", "modul")
          .med(SLUG, "tiltak_id")
          .med(SLUG_ELLER_TOM, "modul")
          .ferdig();

  /** Facts of the plan itself (LE 1, 4, 6). */
  static final Filtype PLAN =
      Filtype.av("plan", "nokkel")
          .med(PAAKREVD, "nokkel")
          .tekst("verdi", "enhet", "kapittel", "merknad")
          .ferdig();

  /** The chapters that a source has, by which references are checked. */
  static final Filtype KAPITLER =
      Filtype.av("kapitler", "nummer", "tittel")
          .tekst("nummer")
          .med(PAAKREVD, "tittel")
          .valgfri("merknad")
          .ferdig();

  /** Abbreviations (LE footnotes). */
  static final Filtype FORKORTELSER =
      Filtype.av("forkortelser", "forkortelse")
          .med(PAAKREVD, "forkortelse", "betydning")
          .tekst("kilde")
          .ferdig();

  static final List<Filtype> ALLE =
      List.of(
          TILTAK,
          FINANSIERINGSPLAN,
          OKONOMIPLAN,
          DELTILTAK,
          NULLKOSTNAD,
          INVESTERING,
          TJENESTER,
          MODULKRAV,
          PLAN,
          KAPITLER,
          FORKORTELSER);

  private Planfiler() {}

  /** Only an own share may be mentioned without its year, and then without an amount. */
  private static void aarHorerTil(Radkontroll rad) {
    if (!rad.tom("aar")) {
      return;
    }
    if (!rad.verdi("kilde").equals("K")) {
      rad.meld("aar", Text.of("innlesing.feil.aarMangler"));
    } else if (!rad.tom("belop_tkr")) {
      rad.meld("aar", Text.of("innlesing.feil.belopUtenAar"));
    }
  }
}
