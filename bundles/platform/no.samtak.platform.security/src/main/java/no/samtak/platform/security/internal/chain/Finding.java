// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import no.samtak.platform.api.text.Text;

/**
 * Something that is not as it was sealed.
 *
 * @param kind what
 * @param tenant the organisation's slug; empty for the node's own chain
 * @param number the row's number, or the link's where the kind is about a link
 */
public record Finding(Kind kind, String tenant, long number) {
  /** What can be found. */
  public enum Kind {
    /** A row says something else than when it was sealed. */
    ROW_CHANGED,
    /** A row that was sealed is gone. */
    ROW_MISSING,
    /** A row of old that no link holds. */
    ROW_NOT_SEALED,
    /** A row that two links hold. */
    ROW_SEALED_TWICE,
    /** A link was changed, or does not follow from the one before. */
    LINK_CHANGED,
    /** A link is gone from the middle. */
    LINK_MISSING,
    /** The chain ends before the link that an anchor names. */
    TAIL_CUT,
    /** The link that an anchor names has another hash: the chain was made anew at or before it. */
    REWRITTEN
  }

  /** In a sentence; the words are this bundle's. */
  public Text text() {
    Text chain = tenant.isEmpty() ? Text.of("kjede.noden") : Text.of("kjede.kommune", tenant);
    return Text.of("kjede.funn." + kind, Long.toString(number), chain);
  }
}
