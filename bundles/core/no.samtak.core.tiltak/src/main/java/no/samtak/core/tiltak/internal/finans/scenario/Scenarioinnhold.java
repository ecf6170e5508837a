// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans.scenario;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks of a plan, as it came: nothing is checked yet. Each change may be left out;
 * those that are there come in this order. The same for REST and the form.
 *
 * @param prioritetFra the first priority that goes on; not given = from the first
 * @param prioritetTil the last priority that goes on; not given = all go on
 * @param utvalg the tiltak that go on; empty = all
 * @param slutterFor how many years earlier external money ends
 * @param slutterForTiltak whose money ends earlier; empty = everybody's
 * @param kuttProsent how much of external money is cut
 * @param kuttTiltak whose money is cut; empty = everybody's
 * @param trinn the parts in per cent that the kommune pays in the first years after external money
 * @param trinnTiltak which are taken in so; empty = all
 */
@Schema(
    name = "Scenarioinnhold",
    description = "Endringene i planen; hver kan utelates, og de regnes i denne rekkefølgen")
public record Scenarioinnhold(
    @Schema(description = "Første prioritet som fortsetter", example = "1")
        @Nullable Integer prioritetFra,
    @Schema(description = "Siste prioritet som fortsetter", example = "5")
        @Nullable Integer prioritetTil,
    @Schema(description = "Tiltakene som fortsetter; tom = alle") @Nullable List<String> utvalg,
    @Schema(description = "Hvor mange år tidligere eksterne penger slutter", example = "1")
        @Nullable Integer slutterFor,
    @Schema(description = "Hvilke tiltak det gjelder; tom = alle")
        @Nullable List<String> slutterForTiltak,
    @Schema(description = "Hvor mye av de eksterne pengene som kuttes, i prosent", example = "25")
        @Nullable BigDecimal kuttProsent,
    @Schema(description = "Hvilke tiltak det gjelder; tom = alle")
        @Nullable List<String> kuttTiltak,
    @Schema(description = "Hvor mye kommunen tar over de første årene etter tilskuddet, i prosent")
        @Nullable List<Integer> trinn,
    @Schema(description = "Hvilke tiltak det gjelder; tom = alle")
        @Nullable List<String> trinnTiltak) {
  private static final int MEST_PRIORITET = 100_000;
  private static final int MEST_AAR = 20;
  private static final int MEST_TRINN = 10;
  private static final int HELE = 100;

  /** Without any change: the plan as it is. */
  public static final Scenarioinnhold UENDRET =
      new Scenarioinnhold(null, null, null, null, null, null, null, null, null);

  public Scenarioinnhold {
    utvalg = kopi(utvalg);
    slutterForTiltak = kopi(slutterForTiltak);
    kuttTiltak = kopi(kuttTiltak);
    trinn = trinn == null ? List.of() : List.copyOf(trinn);
    trinnTiltak = kopi(trinnTiltak);
  }

  private static List<String> kopi(@Nullable List<String> liste) {
    return liste == null ? List.of() : List.copyOf(liste);
  }

  /**
   * The same, with the tiltak that are joined with another under the other's slug.
   *
   * @param sammenMed from the slugs that are gone to those that stay
   */
  Scenarioinnhold omdopt(Map<String, String> sammenMed) {
    return sammenMed.isEmpty()
        ? this
        : new Scenarioinnhold(
            prioritetFra,
            prioritetTil,
            omdopt(utvalg, sammenMed),
            slutterFor,
            omdopt(slutterForTiltak, sammenMed),
            kuttProsent,
            omdopt(kuttTiltak, sammenMed),
            trinn,
            omdopt(trinnTiltak, sammenMed));
  }

  private static List<String> omdopt(
      @Nullable List<String> slugger, Map<String, String> sammenMed) {
    return slugger == null
        ? List.of()
        : slugger.stream().map(s -> sammenMed.getOrDefault(s, s)).distinct().toList();
  }

  /** The scenario of a content that has been checked. */
  public Scenario scenario() {
    List<Grep> grep = new ArrayList<>();
    if (prioritetTil != null || prioritetFra != null) {
      grep.add(
          new Grep.Prioritet(
              prioritetFra == null ? 1 : prioritetFra,
              prioritetTil == null ? MEST_PRIORITET : prioritetTil));
    }
    if (!tom(utvalg)) {
      grep.add(new Grep.Utvalg(Set.copyOf(utvalg)));
    }
    if (slutterFor != null) {
      grep.add(new Grep.SlutterFor(slutterFor, sett(slutterForTiltak)));
    }
    if (kuttProsent != null) {
      grep.add(new Grep.Kutt(kuttProsent, sett(kuttTiltak)));
    }
    if (trinn != null && !trinn.isEmpty()) {
      grep.add(new Grep.Trinnvis(trinn, sett(trinnTiltak)));
    }
    return new Scenario(grep);
  }

  /** Adds every field that is wrong; {@code kjente} are the tiltak that the plan names. */
  void kontroller(List<FieldError> feil, Set<String> kjente) {
    innenfor("prioritetFra", prioritetFra, 1, MEST_PRIORITET, feil);
    innenfor("prioritetTil", prioritetTil, 1, MEST_PRIORITET, feil);
    if (prioritetFra != null && prioritetTil != null && prioritetTil < prioritetFra) {
      feil.add(new FieldError("prioritetTil", Text.of("scenario.feil.tilForFra")));
    }
    innenfor("slutterFor", slutterFor, 1, MEST_AAR, feil);
    if (kuttProsent != null
        && (kuttProsent.signum() <= 0 || kuttProsent.compareTo(BigDecimal.valueOf(HELE)) > 0)) {
      feil.add(new FieldError("kuttProsent", Text.of("scenario.feil.prosent")));
    } else if (kuttProsent != null && kuttProsent.stripTrailingZeros().scale() > 2) {
      feil.add(new FieldError("kuttProsent", Text.of("scenario.feil.desimaler")));
    }
    List<Integer> alle = trinn == null ? List.of() : trinn;
    if (alle.size() > MEST_TRINN || alle.stream().anyMatch(t -> t < 0 || t > HELE)) {
      feil.add(new FieldError("trinn", Text.of("scenario.feil.trinn", MEST_TRINN)));
    }
    kjente("utvalg", utvalg, kjente, feil);
    kjente("slutterForTiltak", slutterForTiltak, kjente, feil);
    kjente("kuttTiltak", kuttTiltak, kjente, feil);
    kjente("trinnTiltak", trinnTiltak, kjente, feil);
    if (feil.isEmpty() && scenario().grep().isEmpty()) {
      feil.add(new FieldError("prioritetTil", Text.of("scenario.feil.ingenting")));
    }
  }

  private static void innenfor(
      String felt, @Nullable Integer tall, int minst, int mest, List<FieldError> feil) {
    if (tall != null && (tall < minst || tall > mest)) {
      feil.add(new FieldError(felt, Text.of("scenario.feil.utenfor", minst, mest)));
    }
  }

  private static void kjente(
      String felt, @Nullable List<String> valgte, Set<String> kjente, List<FieldError> feil) {
    List<String> ukjente =
        valgte == null ? List.of() : valgte.stream().filter(t -> !kjente.contains(t)).toList();
    if (!ukjente.isEmpty()) {
      feil.add(
          new FieldError(felt, Text.of("scenario.feil.ukjentTiltak", String.join(", ", ukjente))));
    }
  }

  private static boolean tom(@Nullable List<?> liste) {
    return liste == null || liste.isEmpty();
  }

  private static Set<String> sett(@Nullable List<String> liste) {
    return liste == null ? Set.of() : Set.copyOf(liste);
  }
}
