// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.giver;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/**
 * A funder: one of the register, one that a file tells of, or a name in the data that is nobody's.
 *
 * @param id random; {@value #FRA_KILDEN} or {@value #FRA_NAVN} and a print of the name where it is
 *     not registered
 * @param versjon rises with each change; 0 = not registered
 */
public record Giver(String id, Giverinnhold innhold, Opphav opphav, long versjon) {
  /** Begins the id of one that stands in a file only. */
  static final String FRA_KILDEN = "kilde-";

  /** Begins the id of one that is only a name. */
  static final String FRA_NAVN = "navn-";

  /** Where it is from. */
  public enum Opphav {
    /** It is in the register. */
    REGISTER,
    /** A row of the file {@code finansieringskilder} that nobody has taken into the register. */
    FIL,
    /** A name in an application, a scheme, a funding or a plan that is nobody's in the register. */
    NAVN
  }

  /** One that a file tells of. */
  static Giver fraFil(Giverinnhold innhold) {
    return new Giver(FRA_KILDEN + avtrykk(innhold.navn()), innhold, Opphav.FIL, 0);
  }

  /** One that is only a name. */
  static Giver fraNavn(String navn) {
    return new Giver(FRA_NAVN + avtrykk(navn), Giverinnhold.bareNavn(navn), Opphav.NAVN, 0);
  }

  /** The same without other names that are somebody's already. */
  Giver uten(Set<String> opptatt) {
    return new Giver(id, innhold.uten(opptatt), opphav, versjon);
  }

  private static String avtrykk(String navn) {
    return UUID.nameUUIDFromBytes(navn.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Whether it is in the register. */
  public boolean registrert() {
    return opphav == Opphav.REGISTER;
  }
}
