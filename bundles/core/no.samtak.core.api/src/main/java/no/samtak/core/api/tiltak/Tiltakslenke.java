// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.tiltak;

/**
 * A link of a tiltakskjede. Where the kind is not mutual, {@code fra} is the one that delivers or
 * presupposes.
 *
 * @param kommune slug
 * @param lenkeId stable id
 * @param fra slug of the one tiltak
 * @param til slug of the other
 * @param slag how they hang together
 * @param hva what they share or hand over, as people call it: "glassovn"; empty = not stated
 * @param virkning what happens to the other when one of them closes, in people's words; empty = not
 *     considered yet
 */
public record Tiltakslenke(
    String kommune,
    String lenkeId,
    String fra,
    String til,
    Lenkeslag slag,
    String hva,
    String virkning) {
  /** The end that is not the given tiltak. */
  public String motpart(String tiltakId) {
    return fra.equals(tiltakId) ? til : fra;
  }
}
