// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.security.internal.persistence.AccessLogReader.Filter;
import org.jspecify.annotations.Nullable;

/** A search of the access log as people and programs write it. */
public final class AccessSearch {
  private AccessSearch() {}

  /**
   * What is searched for; blank = all.
   *
   * @param from the first day in Norway, as in {@link Formats#parseDate}
   * @param to the last day, included
   * @throws DomainException INVALID with {@code fra} and {@code til} where they are no days
   */
  public static Filter filter(String from, String to, String username, String tenant) {
    List<FieldError> errors = new ArrayList<>();
    Instant start = day("fra", from, 0, errors);
    Instant end = day("til", to, 1, errors);
    if (!errors.isEmpty()) {
      throw DomainException.invalid(errors);
    }
    return new Filter(start, end, text(username), text(tenant));
  }

  private static @Nullable Instant day(
      String field, String typed, int plusDays, List<FieldError> errors) {
    if (typed.isBlank()) {
      return null;
    }
    Optional<LocalDate> date = Formats.parseDate(typed);
    if (date.isEmpty()) {
      errors.add(new FieldError(field, Text.of("feil.ikkeDato")));
      return null;
    }
    return date.get().plusDays(plusDays).atStartOfDay(Formats.OSLO).toInstant();
  }

  private static @Nullable String text(String typed) {
    String stripped = typed.strip().toLowerCase(Locale.ROOT);
    return stripped.isEmpty() ? null : stripped;
  }
}
