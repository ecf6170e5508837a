// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soknad;

/**
 * An application in the register.
 *
 * @param id random; {@value #FRA_KILDEN} and the source's own id where it stands in a source only
 * @param ordning name of the scheme; empty = none is registered
 * @param kildenokkel the source's own id; empty = it is in no source
 * @param kildetekst what the source said when it was taken over; empty = it was not
 * @param kildenErEndret whether the source says something else now than when it was taken over
 * @param versjon rises with each change; 0 = in a source only
 */
public record Soknad(
    String id,
    Soknadsinnhold innhold,
    String ordning,
    String kildenokkel,
    String kildetekst,
    boolean kildenErEndret,
    long versjon) {
  /** Begins the id of one that stands in a source only. */
  public static final String FRA_KILDEN = "kilde-";

  /** Whether it stands in a source only, as stated there. */
  public boolean fraKilden() {
    return id.startsWith(FRA_KILDEN);
  }

  Soknad medKildenEndret() {
    return new Soknad(id, innhold, ordning, kildenokkel, kildetekst, true, versjon);
  }
}
