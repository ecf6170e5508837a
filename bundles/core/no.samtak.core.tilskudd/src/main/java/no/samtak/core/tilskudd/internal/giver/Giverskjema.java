// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.giver;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.samtak.core.tilskudd.internal.felles.Innsjekk;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A funder as it is sent in. */
@Schema(name = "Finansieringskildeskjema", description = "En finansieringskilde slik den føres inn")
public record Giverskjema(
    @Schema(
            description = "Det den heter hos dere",
            maxLength = Giverskjema.MAKS_NAVN,
            example = "Helsedirektoratet")
        @Nullable String navn,
    @Schema(description = "Det den heter i søknader, ordninger, finansieringer og kilder ellers")
        @Nullable List<String> andreNavn,
    @Schema(description = "Hva den er") @Nullable Giverslag slag,
    @Schema(description = "Organisasjonsnummeret, ni siffer", example = "983544622")
        @Nullable String orgnr,
    @Schema(description = "Nettsiden", maxLength = Innsjekk.MAKS_NAVN) @Nullable String nettside,
    @Schema(description = "Siste dag den gir penger; ikke oppgitt = den fortsetter")
        @Nullable LocalDate sisteDag,
    @Schema(description = "Mer om den", maxLength = Innsjekk.MAKS_TEKST) @Nullable String merknad) {
  /** As long as a plan's own words can be. */
  static final int MAKS_NAVN = 400;

  private static final Pattern NI_SIFFER = Pattern.compile("[0-9]{9}");
  private static final int[] VEKTER = {3, 2, 7, 6, 5, 4, 3, 2};

  /**
   * What may be kept of it.
   *
   * @throws no.samtak.platform.api.error.DomainException INVALID with every field that is wrong
   */
  Giverinnhold sjekket() {
    Innsjekk sjekk = new Innsjekk();
    String eget = sjekk.krev("navn", navn, MAKS_NAVN);
    Set<String> andre = new LinkedHashSet<>(sjekk.linjer("andreNavn", andreNavn, MAKS_NAVN));
    andre.remove(eget);
    String nummer = orgnr == null ? "" : orgnr.replaceAll("\\s", "");
    if (!nummer.isEmpty() && !erOrgnr(nummer)) {
      sjekk.feil("orgnr", Text.of("giver.feil.orgnr"));
    }
    String side = sjekk.kanskje("nettside", nettside, Innsjekk.MAKS_NAVN);
    if (!side.isEmpty() && !erNettside(side)) {
      sjekk.feil("nettside", Text.of("giver.feil.nettside"));
    }
    Giverinnhold innhold =
        new Giverinnhold(
            eget,
            List.copyOf(andre),
            slag,
            nummer,
            side,
            sjekk.dag("sisteDag", sisteDag),
            sjekk.kanskje("merknad", merknad, Innsjekk.MAKS_TEKST));
    sjekk.kast();
    return innhold;
  }

  /** Nine digits, the last of them a check digit (modulus 11). */
  static boolean erOrgnr(String nummer) {
    if (!NI_SIFFER.matcher(nummer).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < VEKTER.length; i++) {
      sum += VEKTER[i] * (nummer.charAt(i) - '0');
    }
    int kontroll = (11 - sum % 11) % 11;
    return kontroll == nummer.charAt(8) - '0';
  }

  static boolean erNettside(String side) {
    try {
      URI adresse = new URI(side);
      return adresse.getHost() != null
          && ("https".equals(adresse.getScheme()) || "http".equals(adresse.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
