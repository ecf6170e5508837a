// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed in a form as numbers and days as people write them ({@link Formats}), and
 * tells of all that is none at once:
 *
 * <pre>{@code
 * FormReader form = new FormReader(request);
 * Content content = new Content(form.text("name"), form.date("from"), form.integer("places"));
 * form.finish();
 * }</pre>
 *
 * <p>What is left empty is null, not an error; whether it must be filled in, and within which
 * bounds, is the rule of the content itself. Not for more than one thread.
 */
public final class FormReader {
  private static final Pattern KRONER = Pattern.compile("\\s*kr$");

  private final PageRequest request;
  private final List<FieldError> wrong = new ArrayList<>();

  /**
   * @param request what was typed
   */
  public FormReader(PageRequest request) {
    this.request = request;
  }

  /** What was typed, trimmed; empty where nothing was. */
  public String text(String field) {
    return request.param(field).orElse("");
  }

  /** What was typed, trimmed; null where nothing was. */
  public @Nullable String textOrNull(String field) {
    return request.param(field).orElse(null);
  }

  /** All that was chosen in a field of several; may be empty. */
  public List<String> all(String field) {
    return request.params(field);
  }

  /** Whether a box was ticked. */
  public boolean isChecked(String field) {
    return request.param(field).isPresent();
  }

  /** The one that was chosen, by its name; null where none of them was. */
  public <E extends Enum<E>> @Nullable E choice(String field, E[] values) {
    String chosen = text(field);
    return Arrays.stream(values).filter(v -> v.name().equals(chosen)).findFirst().orElse(null);
  }

  /** A number; null where none was typed, and where it is no number, which is kept to be told. */
  public @Nullable BigDecimal number(String field) {
    return read(field, Formats::parseNumber, "feil.ikkeTall");
  }

  /** As {@link #number}, of kroner: {@code kr} may stand behind. */
  public @Nullable BigDecimal amount(String field) {
    return read(
        field,
        typed -> Formats.parseNumber(KRONER.matcher(typed).replaceFirst("")),
        "feil.ikkeTall");
  }

  /** As {@link #number}, whole and within an {@code int}. */
  public @Nullable Integer integer(String field) {
    return read(
        field, typed -> Formats.parseNumber(typed).flatMap(FormReader::whole), "feil.ikkeHeltall");
  }

  /** A day; null where none was typed, and where it is no day, which is kept to be told. */
  public @Nullable LocalDate date(String field) {
    return read(field, Formats::parseDate, "feil.ikkeDato");
  }

  /**
   * Goes on only where everything could be read.
   *
   * @throws DomainException INVALID with every field that could not
   */
  public void finish() {
    if (!wrong.isEmpty()) {
      throw DomainException.invalid(wrong);
    }
  }

  private static Optional<Integer> whole(BigDecimal number) {
    try {
      return Optional.of(number.intValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private <T> @Nullable T read(String field, Function<String, Optional<T>> reading, String error) {
    String typed = text(field);
    if (typed.isEmpty()) {
      return null;
    }
    Optional<T> value = reading.apply(typed);
    if (value.isEmpty()) {
      wrong.add(new FieldError(field, Text.of(error)));
    }
    return value.orElse(null);
  }
}
