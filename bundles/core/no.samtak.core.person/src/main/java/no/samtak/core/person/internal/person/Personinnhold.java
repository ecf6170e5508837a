// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What somebody writes of a person; null and blank are "not known". */
@Schema(name = "Personinnhold", description = "Det som skrives om en person")
public record Personinnhold(
    @Schema(maxLength = 100) @Nullable String fornavn,
    @Schema(maxLength = 100) @Nullable String mellomnavn,
    @Schema(maxLength = 100) @Nullable String etternavn,
    @Schema(description = "Fødselsnummer eller D-nummer; kan mangle", maxLength = 14)
        @Nullable String identitetsnummer,
    @Nullable LocalDate fodselsdato,
    @Schema(maxLength = 100) @Nullable String adresse,
    @Schema(maxLength = 4) @Nullable String postnummer,
    @Schema(maxLength = 40) @Nullable String poststed,
    @Schema(maxLength = 20) @Nullable String telefon,
    @Schema(maxLength = 80) @Nullable String epost,
    @Nullable Malform malform,
    @Schema(description = "Språket det trengs tolk i", maxLength = 30) @Nullable String tolkesprak,
    @Nullable LocalDate dodsdato,
    @Schema(description = "Det en som ikke oppgir navn, er kjent som", maxLength = 40)
        @Nullable String kode,
    @Nullable Representantinnhold verge,
    @Nullable Representantinnhold fullmakt,
    @Nullable Gradering gradering,
    @Nullable Boolean skjermet,
    @Schema(description = "Hvorfor det endres", maxLength = 200) @Nullable String grunn) {
  private static final Pattern TELEFON = Pattern.compile("\\+?[0-9 ]{3,20}");
  private static final Pattern EPOST = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  /** Who acts for the person, as it is written. */
  @Schema(name = "Representantinnhold")
  public record Representantinnhold(
      @Schema(maxLength = 80) @Nullable String navn,
      @Schema(description = "Hva det gjelder", maxLength = 120) @Nullable String mandat,
      @Nullable LocalDate fra,
      @Nullable LocalDate til) {}

  /** Why it is changed; empty where nothing is said. */
  public String hvorfor() {
    return grunn == null ? "" : grunn.strip();
  }

  /**
   * What was written, in order.
   *
   * @param produksjon whether the node takes in real persons; it takes in no synthetic ones then
   * @throws DomainException INVALID with every field that is wrong
   */
  public Personalia kontrollert(boolean produksjon, LocalDate idag) {
    List<FieldError> feil = new ArrayList<>();
    Personalia p =
        new Personalia(
            tekst("fornavn", fornavn, 100, feil),
            tekst("mellomnavn", mellomnavn, 100, feil),
            tekst("etternavn", etternavn, 100, feil),
            nummer(produksjon, feil),
            fortid("fodselsdato", fodselsdato, idag, feil),
            tekst("adresse", adresse, 100, feil),
            form("postnummer", tekst("postnummer", postnummer, 4, feil), "\\d{4}", feil),
            tekst("poststed", poststed, 40, feil),
            form("telefon", tekst("telefon", telefon, 20, feil), TELEFON.pattern(), feil),
            form("epost", tekst("epost", epost, 80, feil), EPOST.pattern(), feil),
            malform == null ? Malform.NB : malform,
            tekst("tolkesprak", tolkesprak, 30, feil),
            fortid("dodsdato", dodsdato, idag, feil),
            tekst("kode", kode, 40, feil),
            representant("verge", verge, feil),
            representant("fullmakt", fullmakt, feil),
            gradering == null ? Gradering.UGRADERT : gradering,
            Boolean.TRUE.equals(skjermet));
    tekst("grunn", grunn, 200, feil);
    if (p.anonym() && p.kode().isEmpty() && feil.isEmpty()) {
      feil.add(new FieldError("etternavn", Text.of("person.feil.navnEllerKode")));
    }
    if (p.fodselsdato() != null && p.dodsdato() != null && p.dodsdato().isBefore(p.fodselsdato())) {
      feil.add(new FieldError("dodsdato", Text.of("person.feil.dodFor")));
    }
    if (feil.isEmpty() && !Personkode.passer(p)) {
      feil.add(new FieldError("etternavn", Text.of("person.feil.tilSammen")));
    }
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return p;
  }

  private String nummer(boolean produksjon, List<FieldError> feil) {
    if (identitetsnummer == null || identitetsnummer.isBlank()) {
      return "";
    }
    Optional<Identitetsnummer> lest = Identitetsnummer.les(identitetsnummer);
    if (lest.isEmpty()) {
      feil.add(new FieldError("identitetsnummer", Text.of("person.feil.nummer")));
      return "";
    }
    if (lest.get().syntetisk() == produksjon) {
      feil.add(
          new FieldError(
              "identitetsnummer",
              Text.of(produksjon ? "person.feil.syntetisk" : "person.feil.virkelig")));
    }
    return lest.get().siffer();
  }

  private static Representant representant(
      String felt, @Nullable Representantinnhold r, List<FieldError> feil) {
    if (r == null) {
      return Representant.INGEN;
    }
    String navn = tekst(felt + ".navn", r.navn(), 80, feil);
    String mandat = tekst(felt + ".mandat", r.mandat(), 120, feil);
    if (navn.isEmpty()) {
      if (!mandat.isEmpty() || r.fra() != null || r.til() != null) {
        feil.add(new FieldError(felt + ".navn", Text.of("feil.paakrevd")));
      }
      return Representant.INGEN;
    }
    if (r.fra() != null && r.til() != null && r.til().isBefore(r.fra())) {
      feil.add(new FieldError(felt + ".til", Text.of("person.feil.tilFor")));
    }
    return new Representant(navn, mandat, r.fra(), r.til());
  }

  private static @Nullable LocalDate fortid(
      String felt, @Nullable LocalDate dag, LocalDate idag, List<FieldError> feil) {
    if (dag != null && (dag.isAfter(idag) || dag.getYear() < 1880)) {
      feil.add(new FieldError(felt, Text.of("person.feil.dag")));
    }
    return dag;
  }

  private static String form(String felt, String verdi, String form, List<FieldError> feil) {
    if (!verdi.isEmpty() && !verdi.matches(form)) {
      feil.add(new FieldError(felt, Text.of("person.feil." + felt)));
    }
    return verdi;
  }

  private static String tekst(
      String felt, @Nullable String verdi, int hoyst, List<FieldError> feil) {
    String ren = verdi == null ? "" : verdi.strip().replaceAll("\\p{Cntrl}+", " ");
    if (ren.length() > hoyst) {
      feil.add(new FieldError(felt, Text.of("feil.forLang", hoyst)));
    }
    return ren;
  }

  /** Nothing: who is in here must not be in a log. */
  @Override
  public String toString() {
    return "Personinnhold";
  }
}
