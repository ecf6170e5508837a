// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.avvik;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A tiltak or project with its years.
 *
 * @param id stable, fit for an address
 * @param slag what it is
 * @param kode slug of the tiltak, or code of the project; empty for a report's project
 * @param navn as people call it; empty = the source names it not
 * @param aar the years, the first first
 * @param muligeForklaringer what may explain a difference
 */
public record Avviksobjekt(
    String id,
    Objektslag slag,
    String kode,
    String navn,
    List<Aarsavvik> aar,
    List<MuligForklaring> muligeForklaringer) {
  public Avviksobjekt {
    aar = List.copyOf(aar);
    muligeForklaringer = List.copyOf(muligeForklaringer);
  }

  /** The years with both budget and accounts; only these are summed. */
  public List<Aarsavvik> sammenlignbare() {
    return aar.stream().filter(a -> a.avvik() != null).toList();
  }

  /** The years that are in no sum, since budget or accounts are not known. */
  public List<Aarsavvik> utelatte() {
    return aar.stream().filter(a -> a.avvik() == null).toList();
  }

  /** Budget of the comparable years; empty where there is none. */
  public Optional<BigDecimal> sumBudsjett() {
    return sum(Aarsavvik::budsjett);
  }

  /** Accounts of the comparable years; empty where there is none. */
  public Optional<BigDecimal> sumRegnskap() {
    return sum(Aarsavvik::regnskap);
  }

  /** Accounts less budget of the comparable years; empty where there is none. */
  public Optional<BigDecimal> sumAvvik() {
    return sum(Aarsavvik::avvik);
  }

  /** The year; empty where the object has it not. */
  public Optional<Aarsavvik> iAar(int et) {
    return aar.stream().filter(a -> a.aar() == et).findFirst();
  }

  /** {@code 2010} or {@code 2010–2011}; empty for no year. */
  public static String spenn(List<Aarsavvik> aar) {
    if (aar.isEmpty()) {
      return "";
    }
    int fra = aar.get(0).aar();
    int til = aar.get(aar.size() - 1).aar();
    return fra == til ? String.valueOf(fra) : fra + "–" + til;
  }

  private Optional<BigDecimal> sum(Function<Aarsavvik, @Nullable BigDecimal> hva) {
    List<Aarsavvik> med = sammenlignbare();
    if (med.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Aarsavvik a : med) {
      BigDecimal ett = hva.apply(a);
      sum = ett == null ? sum : sum.add(ett);
    }
    return Optional.of(sum);
  }
}
