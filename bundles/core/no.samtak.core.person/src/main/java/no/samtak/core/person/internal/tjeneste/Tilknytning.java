// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tjeneste;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody works in a service, for a time. Without one that holds today, nobody sees its
 * persons.
 *
 * @param tjeneste the service's slug
 * @param bruker the user's id
 * @param navn how the user is shown to colleagues
 * @param til the last day; null = until further notice
 * @param vikarFor the tie of the one who is stood in for; null = for nobody
 * @param fravaerFra first day of absence, when the tie does not hold
 * @param fravaerTil last day of absence; null with a first day = not known yet
 * @param klarertAdresse cleared for protected addresses (P7)
 * @param klarertSkjermet cleared for shielded persons (P7)
 * @param bekreftet when somebody last said that it is right
 * @param bekreftetAv who
 */
public record Tilknytning(
    String id,
    String tjeneste,
    String bruker,
    String navn,
    Tjenesterolle rolle,
    LocalDate fra,
    @Nullable LocalDate til,
    @Nullable String vikarFor,
    @Nullable LocalDate fravaerFra,
    @Nullable LocalDate fravaerTil,
    boolean klarertAdresse,
    boolean klarertSkjermet,
    LocalDate bekreftet,
    String bekreftetAv,
    long versjon) {

  /** Whether it has begun, has not ended, and the user is not absent. */
  public boolean gjelder(LocalDate dag) {
    return !dag.isBefore(fra) && !slutt(dag) && !borte(dag);
  }

  /** Whether its last day is over. */
  public boolean slutt(LocalDate dag) {
    return til != null && dag.isAfter(til);
  }

  /** Whether the user is absent that day. */
  public boolean borte(LocalDate dag) {
    return fravaerFra != null
        && !dag.isBefore(fravaerFra)
        && (fravaerTil == null || !dag.isAfter(fravaerTil));
  }

  /** Whether nobody has said for a year that it is right (Normen: reviewed every year). */
  public boolean tilGjennomgang(LocalDate dag) {
    return !slutt(dag) && !bekreftet.isAfter(dag.minusMonths(12));
  }
}
