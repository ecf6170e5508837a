// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several codes in one column, with a bar before, between and behind: {@code |plan|bolig|}. */
final class Koder {
  private static final String STREK = "|";

  private Koder() {}

  static <T> String skriv(Collection<T> verdier, Function<T, String> kode) {
    return verdier.stream().map(kode).collect(Collectors.joining(STREK, STREK, STREK));
  }

  static <T> List<T> les(String kolonne, Function<String, T> verdi) {
    return Arrays.stream(kolonne.split("\\|")).filter(k -> !k.isEmpty()).map(verdi).toList();
  }
}
