// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's request.
 *
 * @param id random
 * @param kommune slug
 * @param tjeneste slug of the person's service
 * @param personId the random id within it; empty where the person is erased
 * @param mottatt the day that it came
 * @param frist the last day to answer
 * @param forlenget whether the time was made longer
 * @param hjemmel the law of a refusal or an erasure; empty otherwise
 * @param avsluttet the day of its end; null while it is open
 * @param versjon rises with each event
 */
public record Sak(
    String id,
    String kommune,
    String tjeneste,
    String personId,
    Sakslag slag,
    Saktilstand tilstand,
    LocalDate mottatt,
    LocalDate frist,
    boolean forlenget,
    Kanal kanal,
    FremsattAv fremsattAv,
    String hjemmel,
    @Nullable LocalDate avsluttet,
    long versjon) {
  /** Whether the person is not there any more. */
  public boolean utenPerson() {
    return personId.isEmpty();
  }

  /** How its time stands on a day; a request that is answered has time. */
  public Svarfrist.Stand stand(LocalDate dag) {
    return tilstand.apen() ? Svarfrist.stand(frist, dag) : Svarfrist.Stand.I_TIDE;
  }

  /** What can happen to it on a day. */
  public List<Overgang> mulige(LocalDate dag) {
    return Overgang.mulige(this, dag);
  }
}
