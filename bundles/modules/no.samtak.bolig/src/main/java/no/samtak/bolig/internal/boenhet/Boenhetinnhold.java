// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a caller writes of a dwelling, as it came: nothing is checked yet. The same for REST, SOAP,
 * the form and the rows of a file, so that the rules stand in one place. The components are those
 * of {@link Opplysninger}.
 */
public record Boenhetinnhold(
    @Schema(description = "Kommunens eget nummer på boligen", minLength = 1, maxLength = 40)
        @Nullable String objektnummer,
    @Schema(description = "Gate eller sted", minLength = 1, maxLength = 100) @Nullable String gate,
    @Schema(description = "Husnummer", minimum = "1", maximum = "9999") @Nullable Integer husnummer,
    @Schema(description = "Bokstaven etter husnummeret", maxLength = 1) @Nullable String bokstav,
    @Schema(description = "Fire sifre", maxLength = 4) @Nullable String postnummer,
    @Schema(description = "Poststed", maxLength = 60) @Nullable String poststed,
    @Schema(description = "Kommunenummer-gnr/bnr/fnr/snr, som 5037-12/34", maxLength = 40)
        @Nullable String matrikkel,
    @Schema(description = "Bruksenhetsnummer, som H0201", maxLength = 5)
        @Nullable String bruksenhet,
    @Schema(description = "Kvadratmeter, høyst én desimal", minimum = "0.1", maximum = "1000")
        @Nullable BigDecimal areal,
    @Schema(description = "Rom utenom kjøkken og bad", minimum = "0", maximum = "30")
        @Nullable Integer rom,
    @Schema(description = "Etasje", minimum = "-5", maximum = "60") @Nullable Integer etasje,
    @Schema(description = "Hva slags eier") @Nullable Eierform eierform,
    @Schema(description = "Navnet på eieren når det er et selskap", maxLength = 120)
        @Nullable String eier,
    @Schema(description = "Siste dag kommunen leier den inn") @Nullable LocalDate innleidTil,
    @Schema(description = "Skriv aldri om personer", maxLength = 2000) @Nullable String merknad,
    @Schema(description = "Hvor mange husstanden kan være", minimum = "1", maximum = "30")
        @Nullable Integer husstand,
    @Schema(description = "Hvem den er bygd for, etter vilkåret i tilskuddet", maxLength = 120)
        @Nullable String bindingGruppe,
    @Schema(description = "Hvilket tilskudd som binder den", maxLength = 120)
        @Nullable String bindingTilskudd,
    @Schema(description = "Siste dag den er bundet") @Nullable LocalDate bindingTil,
    @Schema(description = "Hvordan man kommer inn. Gjelder adressen", maxLength = 500)
        @Nullable String adkomst,
    @Schema(description = "Hva man må vite før man går dit. Gjelder adressen", maxLength = 500)
        @Nullable String varsel,
    @Schema(description = "Siste dag varselet gjelder") @Nullable LocalDate varselTil) {
  private static final Pattern OBJEKT = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ./_-]*");
  private static final Pattern BOKSTAV = Pattern.compile("[A-ZÆØÅ]");
  private static final Pattern POSTNUMMER = Pattern.compile("\\d{4}");
  private static final Pattern BRUKSENHET = Pattern.compile("[HLUK]\\d{4}");
  private static final int MAKS_AREAL = 1000;

  /** The content of a dwelling as it stands, to be changed and sent again. */
  public static Boenhetinnhold av(Opplysninger o) {
    return new Boenhetinnhold(
        o.objektnummer(),
        o.gate(),
        o.husnummer(),
        o.bokstav(),
        o.postnummer(),
        o.poststed(),
        o.matrikkel(),
        o.bruksenhet(),
        o.areal(),
        o.rom(),
        o.etasje(),
        o.eierform(),
        o.eier(),
        o.innleidTil(),
        o.merknad(),
        o.husstand(),
        o.bindingGruppe(),
        o.bindingTilskudd(),
        o.bindingTil(),
        o.adkomst(),
        o.varsel(),
        o.varselTil());
  }

  /**
   * What it says, checked and written in one way.
   *
   * @throws DomainException INVALID, naming every field that is wrong and not only the first
   */
  public Opplysninger kontrollert() {
    List<FieldError> feil = new ArrayList<>();
    Opplysninger rene = rene(feil);
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return rene;
  }

  /**
   * As {@link #kontrollert()}, with what is wrong added to the list; then the value is of no use.
   */
  public Opplysninger rene(List<FieldError> feil) {
    String nummer = Feltregler.tekst("objektnummer", objektnummer, 40, false, feil);
    Feltregler.kreves("objektnummer", nummer, feil);
    Feltregler.form("objektnummer", nummer, OBJEKT, "bolig.feil.objektnummer", feil);
    String sted = Feltregler.tekst("gate", gate, 100, false, feil);
    Feltregler.kreves("gate", sted, feil);
    String bokstaven = stor("bokstav", bokstav, 1, feil);
    Feltregler.form("bokstav", bokstaven, BOKSTAV, "bolig.feil.bokstav", feil);
    String post = Feltregler.tekst("postnummer", postnummer, 4, false, feil);
    Feltregler.form("postnummer", post, POSTNUMMER, "bolig.feil.postnummer", feil);
    String poststedet = Feltregler.tekst("poststed", poststed, 60, false, feil);
    String enhet = Matrikkel.ren(Feltregler.tekst("matrikkel", matrikkel, 40, false, feil));
    Feltregler.form("matrikkel", enhet, Matrikkel.FORM, "bolig.feil.matrikkel", feil);
    String bruk = stor("bruksenhet", bruksenhet, 5, feil);
    Feltregler.form("bruksenhet", bruk, BRUKSENHET, "bolig.feil.bruksenhet", feil);
    String gruppe = Feltregler.tekst("bindingGruppe", bindingGruppe, 120, false, feil);
    String tilskudd = Feltregler.tekst("bindingTilskudd", bindingTilskudd, 120, false, feil);
    helBinding(gruppe, tilskudd, feil);
    String varselet = Feltregler.tekst("varsel", varsel, 500, true, feil);
    if (varselet.isEmpty() != (varselTil == null)) {
      feil.add(
          varselet.isEmpty()
              ? new FieldError("varsel", Text.of("bolig.feil.varselMangler"))
              : new FieldError("varselTil", Text.of("bolig.feil.varselTil")));
    }
    return new Opplysninger(
        nummer,
        sted,
        Feltregler.heltall("husnummer", husnummer, 1, 9999, feil),
        bokstaven,
        post,
        poststedet,
        enhet,
        bruk,
        Feltregler.areal("areal", areal, MAKS_AREAL, feil),
        Feltregler.heltall("rom", rom, 0, 30, feil),
        Feltregler.heltall("etasje", etasje, -5, 60, feil),
        eierform == null ? Eierform.KOMMUNAL : eierform,
        Feltregler.tekst("eier", eier, 120, false, feil),
        Feltregler.dag("innleidTil", innleidTil, feil),
        Feltregler.tekst("merknad", merknad, 2000, true, feil),
        Feltregler.heltall("husstand", husstand, 1, 30, feil),
        gruppe,
        tilskudd,
        Feltregler.dag("bindingTil", bindingTil, feil),
        Feltregler.tekst("adkomst", adkomst, 500, true, feil),
        varselet,
        Feltregler.dag("varselTil", varselTil, feil));
  }

  /** A restriction without a grant or an end would be a label (MF-19). */
  private void helBinding(String gruppe, String tilskudd, List<FieldError> feil) {
    if (gruppe.isEmpty() && tilskudd.isEmpty() && bindingTil == null) {
      return;
    }
    Text melding = Text.of("bolig.feil.binding");
    if (gruppe.isEmpty()) {
      feil.add(new FieldError("bindingGruppe", melding));
    }
    if (tilskudd.isEmpty()) {
      feil.add(new FieldError("bindingTilskudd", melding));
    }
    if (bindingTil == null) {
      feil.add(new FieldError("bindingTil", melding));
    }
  }

  private static String stor(
      String felt, @Nullable String verdi, int lengst, List<FieldError> feil) {
    return Feltregler.tekst(felt, verdi, lengst, false, feil).toUpperCase(Locale.ROOT);
  }
}
