// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tilgang;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looks at another service's person by an exception in law, or in an emergency.
 *
 * @param tjeneste slug of the person's service
 * @param person as it was asked for: it need not exist
 * @param bruker the user's id
 * @param navn how the user is shown
 * @param hjemmel the paragraph; empty in an emergency
 * @param plikt whether the law orders it, so that the person's objection (hpl. § 25) is no
 *     hindrance
 * @param grunn why, in words
 * @param apnet when it was confirmed; null = asked for only
 * @param til until when it opens
 * @param vurdering what the leader found; null = not looked at yet
 */
public record Unntak(
    String id,
    String tjeneste,
    String person,
    String bruker,
    String navn,
    Slag slag,
    String hjemmel,
    boolean plikt,
    String grunn,
    Tilstand tilstand,
    Instant spurt,
    @Nullable Instant apnet,
    @Nullable Instant til,
    @Nullable Instant vurdert,
    @Nullable String vurdertAv,
    @Nullable Vurdering vurdering,
    String merknad,
    long versjon) {
  /** How long an emergency access opens. */
  public static final Duration NOD = Duration.ofHours(12);

  /** How long an exception in law opens before it is recorded anew. */
  public static final Duration LOV = Duration.ofHours(24);

  /** How soon a leader must have looked at it. */
  public static final Duration FRIST = Duration.ofHours(24);

  /** The kinds. */
  public enum Slag {
    LOV,
    NODTILGANG
  }

  /** {@code SPURT → APEN → VURDERT}. */
  public enum Tilstand {
    SPURT,
    APEN,
    VURDERT
  }

  /** What a leader finds. */
  public enum Vurdering {
    /** There was reason to look. */
    I_ORDEN,
    /** There was not: a breach, to be followed up. */
    AVVIK
  }

  /** Whether a leader is to look at it. */
  public boolean tilVurdering() {
    return tilstand == Tilstand.APEN;
  }

  /** Whether a leader should have looked at it. */
  public boolean overFrist(Instant naa) {
    return tilVurdering() && apnet != null && naa.isAfter(apnet.plus(FRIST));
  }
}
