// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.tjeneste.Tjeneste;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.mal.Malinnhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a person is asked to agree to, as it comes in; anything may be missing.
 *
 * @param mal id of a template that is in use
 * @param mottakerslag what kind of recipient
 * @param mottaker slug of a service, or the name of a next of kin or of an outside body
 * @param kategorier some of those that the template can open
 * @param dybde how much
 * @param formal some of those that the template is for
 * @param fra the first day; today where it is not given
 * @param til the last day; as far as the template goes where it is not given
 * @param ikkeApnet in words, what is not told
 */
@Schema(name = "Samtykkeinnhold", description = "Det en person blir spurt om å si ja til")
public record Samtykkeinnhold(
    @Schema(description = "Id til en mal som er i bruk") @Nullable String mal,
    Mottaker.@Nullable Slag mottakerslag,
    @Schema(
            description =
                "Tjenestens navn i adresser, eller navnet på den pårørende eller instansen",
            maxLength = 120)
        @Nullable String mottaker,
    @Nullable List<Kategori> kategorier,
    @Nullable Dybde dybde,
    @Nullable List<Formal> formal,
    @Schema(description = "Første dag; i dag når den mangler") @Nullable LocalDate fra,
    @Schema(description = "Siste dag; så lenge malen tillater når den mangler")
        @Nullable LocalDate til,
    @Schema(description = "Det som ikke blir delt, med ord", maxLength = 1000)
        @Nullable String ikkeApnet) {
  private static final int NAVN = 120;

  /**
   * The same, checked against the template.
   *
   * @param malen what the template says; checked
   * @param egen slug of the person's own service
   * @param mottakende the service that is named; empty where there is none
   * @throws DomainException INVALID with every field that is wrong
   */
  Vilkar kontrollert(Malinnhold malen, String egen, Optional<Tjeneste> mottakende, LocalDate idag) {
    List<FieldError> feil = new ArrayList<>();
    Mottaker hvem = mottaker(egen, mottakende, feil);
    List<Kategori> hva =
        utvalg("kategorier", kategorier, Objects.requireNonNull(malen.kategorier()), feil);
    List<Formal> hvortil = utvalg("formal", formal, Objects.requireNonNull(malen.formal()), feil);
    if (dybde == null) {
      feil.add(new FieldError("dybde", Text.of("feil.paakrevd")));
    }
    LocalDate forst = fra == null ? idag : fra;
    LocalDate grense = forst.plusMonths(Objects.requireNonNull(malen.maaneder()));
    LocalDate sist = til == null ? grense : til;
    if (forst.isBefore(idag) || forst.isAfter(idag.plusYears(1))) {
      feil.add(new FieldError("fra", Text.of("samtykke.feil.fra")));
    } else if (sist.isBefore(forst)) {
      feil.add(new FieldError("til", Text.of("samtykke.feil.tilForFra")));
    } else if (sist.isAfter(grense)) {
      feil.add(new FieldError("til", Text.of("samtykke.feil.forLenge", malen.maaneder())));
    }
    String ikke = Feltregler.tekst("ikkeApnet", ikkeApnet, 1000, true, feil);
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return new Vilkar(hvem, hva, Objects.requireNonNull(dybde), hvortil, forst, sist, ikke);
  }

  private Mottaker mottaker(String egen, Optional<Tjeneste> mottakende, List<FieldError> feil) {
    if (mottakerslag == null) {
      feil.add(new FieldError("mottakerslag", Text.of("feil.paakrevd")));
      return Mottaker.tjeneste("");
    }
    if (mottakerslag != Mottaker.Slag.TJENESTE) {
      return Mottaker.navngitt(
          mottakerslag, Feltregler.paakrevd("mottaker", mottaker, NAVN, false, feil));
    }
    String slug = Feltregler.paakrevd("mottaker", mottaker, NAVN, false, feil);
    if (slug.equals(egen)) {
      feil.add(new FieldError("mottaker", Text.of("samtykke.feil.egenTjeneste")));
    } else if (!slug.isEmpty() && mottakende.filter(Tjeneste::aktiv).isEmpty()) {
      feil.add(new FieldError("mottaker", Text.of("samtykke.feil.ukjentTjeneste")));
    }
    return Mottaker.tjeneste(slug);
  }

  private static <T> List<T> utvalg(
      String felt, @Nullable List<T> valgt, List<T> mulige, List<FieldError> feil) {
    List<T> rene = valgt == null ? List.of() : valgt.stream().distinct().toList();
    if (rene.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("samtykke.feil.velgMinstEn")));
    } else if (!mulige.containsAll(rene)) {
      feil.add(new FieldError(felt, Text.of("samtykke.feil.ikkeIMalen")));
    }
    return rene;
  }
}
