// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.mal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of information that a consent can open. */
public enum Kategori {
  /** That the person is in contact, and whom to call. */
  KONTAKT,
  /** Which tiltak the person takes part in. */
  DELTAKELSE,
  /** Appointments and meetings. */
  AVTALER,
  /** The individual plan. */
  PLAN,
  /** Dwelling and lease. */
  BOLIG,
  /** Health and use of substances. */
  HELSE,
  /** Income, debt, benefits. */
  OKONOMI;

  /** As {@link no.samtak.core.api.personvern.Personsporsmal#kategori()} has it. */
  public String kode() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The category of a code; empty where no consent can open it. */
  public static Optional<Kategori> av(String kode) {
    return Arrays.stream(values()).filter(k -> k.kode().equals(kode)).findFirst();
  }

  /** All of them. */
  public static List<Kategori> alle() {
    return List.of(values());
  }
}
