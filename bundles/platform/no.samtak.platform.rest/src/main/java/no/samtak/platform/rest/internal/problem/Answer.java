// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.problem;

import java.util.Map;

/**
 * An error, ready to be sent.
 *
 * @param status the HTTP status
 * @param headers beside the content type
 * @param problem the body
 */
public record Answer(int status, Map<String, String> headers, Problem problem) {
  public Answer {
    headers = Map.copyOf(headers);
  }
}
