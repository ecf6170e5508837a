// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

import java.util.EnumSet;
import java.util.Set;

/** The states of a proposal, each with those that may follow. */
public enum Forslagstilstand {
  /** Nobody has said yes yet. */
  VENTER,
  /** One of the two has said yes. */
  GODKJENT_AV_EN,
  /** Both have said yes; it is carried out on its day. */
  GODKJENT,
  /** Its day has come, and something is in the way. */
  VENTER_PA,
  /** Carried out; ends here. */
  UTFORT,
  /** One of the two has said no; ends here. */
  AVSLATT,
  /** Taken back; ends here. */
  TRUKKET,
  /** What it stood on has changed; ends here. */
  FORELDET;

  /** The states that may follow; empty where it ends. */
  public Set<Forslagstilstand> videre() {
    return switch (this) {
      case VENTER -> EnumSet.of(GODKJENT_AV_EN, AVSLATT, TRUKKET, FORELDET);
      case GODKJENT_AV_EN -> EnumSet.of(GODKJENT, AVSLATT, TRUKKET, FORELDET);
      case GODKJENT -> EnumSet.of(VENTER_PA, UTFORT, TRUKKET, FORELDET);
      case VENTER_PA -> EnumSet.of(UTFORT, TRUKKET, FORELDET);
      case UTFORT, AVSLATT, TRUKKET, FORELDET -> EnumSet.noneOf(Forslagstilstand.class);
    };
  }

  /** Whether something can still come of it. */
  public boolean apent() {
    return !videre().isEmpty();
  }

  /** Whether it still needs a yes. */
  public boolean tilBehandling() {
    return this == VENTER || this == GODKJENT_AV_EN;
  }
}
