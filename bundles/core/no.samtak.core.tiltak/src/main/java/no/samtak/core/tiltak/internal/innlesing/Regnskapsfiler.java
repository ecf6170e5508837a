// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.AAR;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.ALDER;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.ANTALL;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.KRONER;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.PAAKREVD;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.SLUG_ELLER_TOM;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.TID;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.kode;
import static no.samtak.core.tiltak.internal.innlesing.Kolonnekrav.siffer;

import java.util.List;

/** The files of the accounts: ledger, budget, population, and the tables of KOSTRA (MF-10). */
final class Regnskapsfiler {
  /**
   * Postings of the general ledger, or its balances: what is told apart stands in the key, so that
   * both fit. With voucher and line each posting is itself; without, a string of the chart of
   * accounts stands once for each period.
   */
  static final Filtype HOVEDBOK =
      Filtype.av(
              "hovedbok",
              "aar",
              "periode",
              "bilag",
              "linje",
              "kontoklasse",
              "funksjon",
              "art",
              "ansvar",
              "prosjekt",
              "tiltak_id")
          .med(PAAKREVD.og(AAR), "aar")
          .valgfri("periode")
          .valgfri("bilag")
          .valgfri("linje")
          .med(PAAKREVD.og(siffer(1)), "kontoklasse")
          .med(siffer(4), "funksjon")
          .med(siffer(3), "art")
          .valgfri("ansvar")
          .valgfri("prosjekt")
          .valgfri("tiltak_id", SLUG_ELLER_TOM)
          .valgfri("delt_med")
          .med(PAAKREVD.og(KRONER), "belop_kr")
          .valgfri("tekst")
          .ferdig();

  /** Budgets of a tiltak or a project by year; an empty art = all expenditure. */
  static final Filtype BUDSJETT =
      Filtype.av("budsjett", "aar", "tiltak_id", "prosjekt", "funksjon", "art", "ansvar")
          .med(PAAKREVD.og(AAR), "aar")
          .med(SLUG_ELLER_TOM, "tiltak_id")
          .valgfri("prosjekt")
          .valgfri("funksjon", siffer(4))
          .valgfri("art", siffer(3))
          .valgfri("ansvar")
          .med(PAAKREVD.og(KRONER), "belop_kr")
          .valgfri("tekst")
          .ferdig();

  /** Inhabitants by year and ages, both ages included. */
  static final Filtype FOLKETALL =
      Filtype.av("folketall", "aar", "alder_fra", "alder_til")
          .med(PAAKREVD.og(AAR), "aar")
          .med(PAAKREVD.og(ALDER), "alder_fra", "alder_til")
          .med(PAAKREVD.og(ANTALL), "antall")
          .valgfri("dato", TID)
          .valgfri("kilde")
          .ferdig();

  /** Functions of KOSTRA, each with the years in which it is used. */
  static final Filtype KOSTRAFUNKSJON =
      Filtype.av("kostrafunksjon", "funksjon", "gjelder_fra")
          .med(PAAKREVD.og(siffer(4)), "funksjon")
          .med(PAAKREVD, "navn")
          .med(AAR, "gjelder_fra", "gjelder_til")
          .valgfri("merknad")
          .ferdig();

  /** Arter of KOSTRA, each with the years in which it is used. */
  static final Filtype KOSTRAART =
      Filtype.av("kostraart", "art", "gjelder_fra")
          .med(PAAKREVD.og(siffer(3)), "art")
          .med(PAAKREVD, "navn")
          .med(AAR, "gjelder_fra", "gjelder_til")
          .valgfri("merknad")
          .ferdig();

  /** Which arter a figure adds and which it takes away, in which years (MF-10). */
  static final Filtype KOSTRAFORMEL =
      Filtype.av("kostraformel", "tall", "virkning", "art_fra", "gjelder_fra")
          .med(kode("brutto", "netto"), "tall")
          .med(kode("pluss", "minus"), "virkning")
          .med(PAAKREVD.og(siffer(3)), "art_fra", "art_til")
          .med(AAR, "gjelder_fra", "gjelder_til")
          .valgfri("merknad")
          .ferdig();

  static final List<Filtype> ALLE =
      List.of(HOVEDBOK, BUDSJETT, FOLKETALL, KOSTRAFUNKSJON, KOSTRAART, KOSTRAFORMEL);

  private Regnskapsfiler() {}
}
