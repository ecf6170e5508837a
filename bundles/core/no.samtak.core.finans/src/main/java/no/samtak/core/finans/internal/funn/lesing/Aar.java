// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtak.core.api.kilde.Kilderad;

/** Years as the files write them: four digits. */
public final class Aar {
  private static final Pattern AAR = Pattern.compile("[12]\\d{3}");

  private Aar() {}

  /** The year; empty where nothing is stated or it is no year. */
  public static Optional<Integer> av(String celle) {
    String tekst = celle.strip();
    return AAR.matcher(tekst).matches() ? Optional.of(Integer.valueOf(tekst)) : Optional.empty();
  }

  /** The year in a column of the row. */
  public static Optional<Integer> i(Kilderad rad, String kolonne) {
    return av(rad.celle(kolonne));
  }

  /** In order, each once, set apart by a space: {@code 2010 2011 2012}. */
  public static String liste(Collection<Integer> aar) {
    return new TreeSet<>(aar).stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** From and to where they follow one another, else as {@link #liste}: {@code 2010-2011}. */
  public static String spenn(Collection<Integer> aar) {
    TreeSet<Integer> ordnet = new TreeSet<>(aar);
    if (ordnet.size() < 2 || ordnet.last() - ordnet.first() != ordnet.size() - 1) {
      return liste(ordnet);
    }
    return ordnet.first() + "-" + ordnet.last();
  }
}
