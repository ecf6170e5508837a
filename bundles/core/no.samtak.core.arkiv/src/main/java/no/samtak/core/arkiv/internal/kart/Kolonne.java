// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

/**
 * A column as the database has it.
 *
 * @param navn lower case
 * @param slag how its values are written
 */
public record Kolonne(String navn, Slag slag) {
  /** How values are written in an archive. */
  public enum Slag {
    TEKST,
    BYTES,
    JA_NEI,
    DAG_OG_TID,
    TIDSPUNKT,
    DAG,
    KLOKKESLETT
  }
}
