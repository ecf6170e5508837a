// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.util.Arrays;
import java.util.List;

/**
 * The standard checklist (MF-14): five things in each of four dimensions, one point each. A point
 * that goes out of use stays here and is marked so; what was checked keeps its meaning.
 */
public enum Sjekkpunkt {
  EGEN_INNGANG(Dimensjon.DEFINISJON),
  EGET_BAD_OG_KJOKKEN(Dimensjon.DEFINISJON),
  VARIG_BEBOELSE(Dimensjon.DEFINISJON),
  BRANNVARSLING(Dimensjon.DEFINISJON),
  ROMNINGSVEI(Dimensjon.DEFINISJON),
  KOMFYR_OG_KJOLESKAP(Dimensjon.INNHOLD),
  BAD_MED_AVTREKK(Dimensjon.INNHOLD),
  OPPVARMING(Dimensjon.INNHOLD),
  PLASS_TIL_MOBLER(Dimensjon.INNHOLD),
  VASKEMASKIN(Dimensjon.INNHOLD),
  HELE_FLATER(Dimensjon.UTSEENDE),
  UTEN_FUKT(Dimensjon.UTSEENDE),
  VINDUER_OG_DORER(Dimensjon.UTSEENDE),
  RENT_OG_MALT(Dimensjon.UTSEENDE),
  RYDDIG_INNGANG(Dimensjon.UTSEENDE),
  BUSS_ELLER_BUTIKK(Dimensjon.BELIGGENHET),
  NAER_TJENESTENE(Dimensjon.BELIGGENHET),
  VANLIG_BOMILJO(Dimensjon.BELIGGENHET),
  TRYGG_ADKOMST(Dimensjon.BELIGGENHET),
  LITE_STOY(Dimensjon.BELIGGENHET);

  private final Dimensjon dimensjon;

  Sjekkpunkt(Dimensjon dimensjon) {
    this.dimensjon = dimensjon;
  }

  /** Where it belongs. */
  public Dimensjon dimensjon() {
    return dimensjon;
  }

  /** The points of a dimension, in the list's order. */
  public static List<Sjekkpunkt> av(Dimensjon dimensjon) {
    return Arrays.stream(values()).filter(p -> p.dimensjon == dimensjon).toList();
  }
}
