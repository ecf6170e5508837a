// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An error as the caller gets it (RFC 9457).
 *
 * @param type {@code urn:samtak:problem:} and the kind's slug; stable
 * @param title the kind in the caller's language
 * @param status the HTTP status
 * @param detail what happened and what can be done
 * @param instance the path that was called
 * @param korrelasjon what to quote when reporting the error
 * @param feil the fields concerned; left out where none is
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String korrelasjon,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Field> feil) {
  /** What every type starts with. */
  public static final String TYPE = "urn:samtak:problem:";

  /** The media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    feil = List.copyOf(feil);
  }

  /**
   * One field.
   *
   * @param felt its name as the caller wrote it
   * @param melding what is wrong with it
   */
  public record Field(String felt, String melding) {}
}
