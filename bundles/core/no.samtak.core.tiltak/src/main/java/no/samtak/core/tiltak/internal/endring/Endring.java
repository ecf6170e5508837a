// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.endring;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A change that somebody has made in one of a tiltak's registers. Only ever added.
 *
 * @param id random
 * @param tid the system's time, not the business date
 * @param register which register
 * @param hendelse what was done
 * @param objekt id of the row that it was done to; the tiltak's slug where it is the tiltak itself
 * @param hva the row in words, as it was or became
 * @param begrunnelse why; empty where the register asks for none
 * @param bruker who did it, as shown to colleagues
 */
@Schema(name = "Registerendring", description = "En endring i tiltakets registre")
public record Endring(
    String id,
    Instant tid,
    Register register,
    Hendelse hendelse,
    String objekt,
    String hva,
    String begrunnelse,
    String bruker) {
  /** The registers of a tiltak. */
  public enum Register {
    /** Agreements and templates. */
    AVTALE,
    /** What the tiltak is. */
    PROFIL,
    /** Links of the tiltakskjede. */
    LENKE,
    /** Two names of one tiltak. */
    SAMME,
    /** Which kinds of service it requires of modules. */
    KRAV
  }

  /** What can be done. */
  public enum Hendelse {
    /** A row came in. */
    LAGT_TIL,
    /** A row was changed. */
    ENDRET,
    /** A row went out. */
    FJERNET,
    /** An agreement or a template was approved. */
    GODKJENT,
    /** Two names were found to be one tiltak. */
    SLATT_SAMMEN,
    /** Two names were found not to be one tiltak. */
    HOLDT_FRA_HVERANDRE,
    /** A decision on two names was taken back. */
    ANGRET
  }
}
