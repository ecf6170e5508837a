// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.time.Instant;
import no.samtak.platform.api.text.Text;

/**
 * Something in the log that looks odd, and why.
 *
 * @param rule by which rule
 * @param user the user's name of sign-in; empty where it is about a person whoever looked
 * @param tjeneste slug of the person's service; empty where it is about a user whomever seen
 * @param person the person's random id; likewise
 * @param count how many
 * @param first the first row
 * @param last the last row
 */
public record OddLook(
    OddRule rule,
    String user,
    String tjeneste,
    String person,
    long count,
    Instant first,
    Instant last) {
  /** Why it is here, in a sentence. */
  public Text why() {
    return Text.of("rart.hvorfor." + rule, count, user.isEmpty() ? "–" : user);
  }

  /** Tells one from another. */
  public String key() {
    return rule + "-" + first.toEpochMilli() + "-" + user + "-" + person;
  }
}
