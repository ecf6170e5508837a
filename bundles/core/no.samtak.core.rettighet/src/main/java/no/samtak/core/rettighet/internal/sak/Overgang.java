// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

import static no.samtak.core.rettighet.internal.sak.Saktilstand.AVSLATT;
import static no.samtak.core.rettighet.internal.sak.Saktilstand.MOTTATT;
import static no.samtak.core.rettighet.internal.sak.Saktilstand.SLETTET;
import static no.samtak.core.rettighet.internal.sak.Saktilstand.TRUKKET;
import static no.samtak.core.rettighet.internal.sak.Saktilstand.UNDER_ARBEID;
import static no.samtak.core.rettighet.internal.sak.Saktilstand.UTLEVERT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table: what can happen to a request, in which states, of which kind, and the state after. */
public enum Overgang {
  /** Somebody begins. */
  START(EnumSet.of(MOTTATT), EnumSet.allOf(Sakslag.class), UNDER_ARBEID),
  /** A package is made: as often as it takes. */
  PAKKE(EnumSet.of(UNDER_ARBEID), EnumSet.of(Sakslag.INNSYN), null),
  /** The person is told, within the month, that it takes up to two months more (art. 12 nr. 3). */
  FORLENG(EnumSet.of(MOTTATT, UNDER_ARBEID), EnumSet.allOf(Sakslag.class), null),
  /** The person gets a package that is complete. */
  UTLEVER(EnumSet.of(UNDER_ARBEID), EnumSet.of(Sakslag.INNSYN), UTLEVERT),
  /** The person is erased. */
  SLETT(EnumSet.of(UNDER_ARBEID), EnumSet.of(Sakslag.SLETTING), SLETTET),
  /** Refused. */
  AVSLA(EnumSet.of(MOTTATT, UNDER_ARBEID), EnumSet.allOf(Sakslag.class), AVSLATT),
  /** The person takes it back. */
  TREKK(EnumSet.of(MOTTATT, UNDER_ARBEID), EnumSet.allOf(Sakslag.class), TRUKKET);

  private final Set<Saktilstand> fra;
  private final Set<Sakslag> slag;
  private final @Nullable Saktilstand til;

  Overgang(Set<Saktilstand> fra, Set<Sakslag> slag, @Nullable Saktilstand til) {
    this.fra = fra;
    this.slag = slag;
    this.til = til;
  }

  /** The state after; the one before where it stays. */
  public Saktilstand etter(Saktilstand naa) {
    return til == null ? naa : til;
  }

  /** Whether a service leader decides it. */
  public boolean kreverLeder() {
    return this == FORLENG || this == SLETT || this == AVSLA;
  }

  /** Whether it can happen to the request on a day. */
  public boolean kan(Sak sak, LocalDate dag) {
    return fra.contains(sak.tilstand())
        && slag.contains(sak.slag())
        && (this != FORLENG || !sak.forlenget() && !dag.isAfter(sak.frist()));
  }

  /** What can happen, in the table's order. */
  public static List<Overgang> mulige(Sak sak, LocalDate dag) {
    return Arrays.stream(values()).filter(o -> o.kan(sak, dag)).toList();
  }
}
