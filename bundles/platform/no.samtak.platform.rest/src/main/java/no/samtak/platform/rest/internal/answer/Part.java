// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.answer;

import java.util.List;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list as JSON.
 *
 * @param rader the rows
 * @param neste what to send as {@code etter} for the following part; null where this is the last
 */
record Part(List<?> rader, @Nullable String neste) {
  static Part of(Slice<?> slice) {
    return new Part(slice.rows(), slice.next());
  }
}
