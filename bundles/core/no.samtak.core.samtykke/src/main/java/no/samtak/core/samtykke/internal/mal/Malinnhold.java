// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.mal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.samtykke.internal.samtykke.Feltregler;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a template says. As it comes in, anything may be missing; {@link #kontrollert()} gives one
 * where nothing is.
 *
 * @param tittelNb what it is called, in bokmål; at most 120 characters
 * @param tittelNn the same in nynorsk
 * @param formaalsordNb in words, what it is for
 * @param formaalsordNn the same in nynorsk
 * @param tekstNb what the person signs
 * @param tekstNn the same in nynorsk
 * @param kategorier what it can open, at least one
 * @param formal what it can be opened for, at least one
 * @param maaneder how long a consent lasts at most, and where nothing else is said; 1 to 36
 */
@Schema(name = "Samtykkemalinnhold", description = "Det en mal sier, på begge målformene")
public record Malinnhold(
    @Schema(maxLength = 120) @Nullable String tittelNb,
    @Schema(maxLength = 120) @Nullable String tittelNn,
    @Schema(maxLength = 500) @Nullable String formaalsordNb,
    @Schema(maxLength = 500) @Nullable String formaalsordNn,
    @Schema(maxLength = 4000) @Nullable String tekstNb,
    @Schema(maxLength = 4000) @Nullable String tekstNn,
    @Nullable List<Kategori> kategorier,
    @Nullable List<Formal> formal,
    @Schema(minimum = "1", maximum = "36") @Nullable Integer maaneder) {
  /** The longest that a consent may last without being given anew. */
  public static final int LENGST = 36;

  /** To answer a request for insight and to review others are never by consent. */
  private static final Set<Formal> MULIGE =
      EnumSet.of(Formal.HJELP, Formal.SAMARBEID, Formal.SAKSBEHANDLING);

  /** What a consent can be given for. */
  public static List<Formal> mulige() {
    return List.copyOf(MULIGE);
  }

  /**
   * The same, whole and tidy.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  public Malinnhold kontrollert() {
    List<FieldError> feil = new ArrayList<>();
    List<Kategori> hva = kategorier == null ? List.of() : kategorier.stream().distinct().toList();
    List<Formal> hvortil = formal == null ? List.of() : formal.stream().distinct().toList();
    Malinnhold rent =
        new Malinnhold(
            Feltregler.paakrevd("tittelNb", tittelNb, 120, false, feil),
            Feltregler.paakrevd("tittelNn", tittelNn, 120, false, feil),
            Feltregler.paakrevd("formaalsordNb", formaalsordNb, 500, true, feil),
            Feltregler.paakrevd("formaalsordNn", formaalsordNn, 500, true, feil),
            Feltregler.paakrevd("tekstNb", tekstNb, 4000, true, feil),
            Feltregler.paakrevd("tekstNn", tekstNn, 4000, true, feil),
            hva,
            hvortil,
            maaneder);
    if (hva.isEmpty()) {
      feil.add(new FieldError("kategorier", Text.of("samtykke.feil.velgMinstEn")));
    }
    if (hvortil.isEmpty() || !MULIGE.containsAll(hvortil)) {
      feil.add(new FieldError("formal", Text.of("samtykke.feil.velgMinstEn")));
    }
    if (maaneder == null || maaneder < 1 || maaneder > LENGST) {
      feil.add(new FieldError("maaneder", Text.of("feil.mellom", 1, LENGST)));
    }
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return rent;
  }

  /** What it is called. */
  public String tittel(Language sprak) {
    return tom(sprak == Language.NN ? tittelNn : tittelNb);
  }

  /** In words, what it is for. */
  public String formaalsord(Language sprak) {
    return tom(sprak == Language.NN ? formaalsordNn : formaalsordNb);
  }

  /** What the person signs. */
  public String tekst(Language sprak) {
    return tom(sprak == Language.NN ? tekstNn : tekstNb);
  }

  private static String tom(@Nullable String ord) {
    return ord == null ? "" : ord;
  }
}
