// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a dwelling, checked. An empty text and null = not stated.
 *
 * @param objektnummer the kommune's own number of it (MF-16), unique there, whatever its case
 * @param gate street or place
 * @param husnummer 1 to 9999
 * @param bokstav of the house, A to Å
 * @param postnummer four digits
 * @param poststed the postal place
 * @param matrikkel kommunenummer-gnr/bnr/fnr/snr, as {@code 5037-12/34}
 * @param bruksenhet as {@code H0201}: kind of floor, floor, door; a dwelling may be without
 * @param areal square metres, one decimal
 * @param rom rooms beside kitchen and bath, 0 to 30
 * @param etasje floor, -5 to 60
 * @param eierform who owns it
 * @param eier name of the owner; a company or an office, else empty
 * @param innleidTil last day that the kommune rents it in; null = it does not, or without end
 * @param merknad never about a person
 * @param husstand how many the household can be, 1 to 30
 * @param bindingGruppe whom it was built for by a grant (MF-19); given, the next two are too
 * @param bindingTilskudd which grant
 * @param bindingTil the last day that it binds
 * @param adkomst how one gets in; of the address, for those who go there
 * @param varsel what to look out for at the address, never about a person (P8)
 * @param varselTil the last day that the warning holds; given where there is one
 */
public record Opplysninger(
    String objektnummer,
    String gate,
    @Nullable Integer husnummer,
    String bokstav,
    String postnummer,
    String poststed,
    String matrikkel,
    String bruksenhet,
    @Nullable BigDecimal areal,
    @Nullable Integer rom,
    @Nullable Integer etasje,
    Eierform eierform,
    String eier,
    @Nullable LocalDate innleidTil,
    String merknad,
    @Nullable Integer husstand,
    String bindingGruppe,
    String bindingTilskudd,
    @Nullable LocalDate bindingTil,
    String adkomst,
    String varsel,
    @Nullable LocalDate varselTil) {

  /** The address in one line: {@code Prøvebakken 4 B, H0201}. */
  public String adresse() {
    StringBuilder linje = new StringBuilder(gate);
    if (husnummer != null) {
      linje.append(' ').append(husnummer);
    }
    if (!bokstav.isEmpty()) {
      linje.append(' ').append(bokstav);
    }
    if (!bruksenhet.isEmpty()) {
      linje.append(", ").append(bruksenhet);
    }
    return linje.toString();
  }

  /** Whether the grant binds it on a day. */
  public boolean bundet(LocalDate dag) {
    return !bindingGruppe.isEmpty() && bindingTil != null && !dag.isAfter(bindingTil);
  }

  /** Whether there is a warning that holds on a day. */
  public boolean varslet(LocalDate dag) {
    return !varsel.isEmpty() && varselTil != null && !dag.isAfter(varselTil);
  }
}
