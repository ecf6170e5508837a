// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

/** The steps that operations are made of. */
public enum Stegnavn {
  /** The file is in the library; sum and signature are good. */
  HENTET,
  /** Everything that the bundle asks for is there, and nobody else would be touched. */
  KRAV,
  /** New requests get 503; those begun are finished. */
  AVSLUTTET,
  /** The bundle that goes is stopped. */
  STOPPET,
  /** The bundle is started. */
  STARTET,
  /** Schema, components and paths are there. */
  KLAR,
  /** The bundle that goes is uninstalled. */
  UTE,
  /** Nothing is wanted of the module any more, and its paths are nobody's. */
  GLEMT,
  /** What was there before is back. */
  TILBAKE
}
