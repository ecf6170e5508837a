// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.security.internal.persistence.AccessLogReader.Filter;
import org.jspecify.annotations.Nullable;

/** A search of the access log as people and programs write it. */
public final class AccessSearch {
  private static final Pattern PERSON =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private AccessSearch() {}

  /** The fields of a search, as they stand in an address. */
  public static final List<String> FIELDS =
      List.of("fra", "til", "bruker", "tjeneste", "person", "handling", "resultat");

  /** What a result may be searched by. */
  private static final Map<String, Boolean> RESULTS = Map.of("ok", true, "nektet", false);

  /**
   * What is searched for; blank = all.
   *
   * @param from the first day in Norway, as in {@link Formats#parseDate}
   * @param to the last day, included
   * @throws DomainException INVALID with {@code fra} and {@code til} where they are no days
   */
  public static Filter filter(String from, String to, String username, String tenant) {
    Filter filter = filter(Map.of("fra", from, "til", to, "bruker", username));
    String slug = text(tenant);
    return new Filter(filter.from(), filter.to(), filter.username(), slug);
  }

  /**
   * What is searched for by the fields that are there.
   *
   * @param typed by {@link #FIELDS}; blank or absent = all
   * @throws DomainException INVALID with each field that cannot be understood
   */
  public static Filter filter(Map<String, String> typed) {
    List<FieldError> errors = new ArrayList<>();
    Instant start = day("fra", typed.getOrDefault("fra", ""), 0, errors);
    Instant end = day("til", typed.getOrDefault("til", ""), 1, errors);
    String person = text(typed.getOrDefault("person", ""));
    if (person != null && !PERSON.matcher(person).matches()) {
      errors.add(new FieldError("person", Text.of("tilgangslogg.feil.person")));
    }
    String result = text(typed.getOrDefault("resultat", ""));
    if (result != null && !RESULTS.containsKey(result)) {
      errors.add(new FieldError("resultat", Text.of("tilgangslogg.feil.resultat")));
    }
    if (!errors.isEmpty()) {
      throw DomainException.invalid(errors);
    }
    return new Filter(
        start,
        end,
        text(typed.getOrDefault("bruker", "")),
        null,
        text(typed.getOrDefault("tjeneste", "")),
        person == null ? null : Set.of(person),
        text(typed.getOrDefault("handling", "")),
        result == null ? null : RESULTS.get(result),
        null,
        false);
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
