// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tjeneste;

/** The law that binds a service to secrecy. */
public enum Taushetslov {
  /** Helse- og omsorgstjenesteloven § 12-1. */
  HOL_12_1,
  /** Helsepersonelloven § 21. */
  HPL_21,
  /** Sosialtjenesteloven § 44: that somebody gets help is itself secret. */
  SOTJL_44,
  /** Barnevernsloven § 13-1. */
  BVL_13_1,
  /** Forvaltningsloven § 13. */
  FVL_13
}
