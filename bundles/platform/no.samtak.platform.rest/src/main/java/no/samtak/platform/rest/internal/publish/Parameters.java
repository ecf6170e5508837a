// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads parameters of methods, and names the parameter where it cannot. */
final class Parameters implements ParamConverterProvider {
  private record Reading(Function<String, Object> read, String error) {}

  private static final Map<Class<?>, Reading> READINGS =
      Map.ofEntries(
          Map.entry(int.class, new Reading(Integer::valueOf, "feil.ikkeTall")),
          Map.entry(Integer.class, new Reading(Integer::valueOf, "feil.ikkeTall")),
          Map.entry(long.class, new Reading(Long::valueOf, "feil.ikkeTall")),
          Map.entry(Long.class, new Reading(Long::valueOf, "feil.ikkeTall")),
          Map.entry(BigDecimal.class, new Reading(Parameters::decimal, "feil.ikkeTall")),
          Map.entry(boolean.class, new Reading(Parameters::truth, "rest.ikkeJaNei")),
          Map.entry(Boolean.class, new Reading(Parameters::truth, "rest.ikkeJaNei")),
          Map.entry(LocalDate.class, new Reading(LocalDate::parse, "rest.ikkeDato")),
          Map.entry(Instant.class, new Reading(Parameters::instant, "rest.ikkeTidspunkt")));

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    Reading reading = READINGS.get(type);
    if (reading == null && type.isEnum()) {
      String names =
          Arrays.stream(type.getEnumConstants())
              .map(c -> ((Enum<?>) c).name())
              .collect(Collectors.joining(", "));
      return new Converter<>(
          text -> (T) constant(type, text), annotations, Text.of("rest.enAv", names));
    }
    return reading == null
        ? null
        : new Converter<>(
            text -> (T) reading.read().apply(text), annotations, Text.of(reading.error()));
  }

  private static Object constant(Class<?> type, String text) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no such constant");
  }

  private static Object truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  /** Short ones only: the cost of a decimal number grows with its exponent. */
  private static Object decimal(String text) {
    if (text.length() > 40 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      throw new IllegalArgumentException("too long");
    }
    return new BigDecimal(text);
  }

  private static Object instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private record Converter<T>(Function<String, T> read, Annotation[] annotations, Text error)
      implements ParamConverter<T> {
    @Override
    public @Nullable T fromString(@Nullable String text) {
      if (text == null) {
        return null;
      }
      try {
        return read.apply(text);
      } catch (IllegalArgumentException | java.time.DateTimeException e) {
        for (Annotation annotation : annotations) {
          if (annotation instanceof PathParam) {
            throw DomainException.notFound();
          }
        }
        throw DomainException.invalid(List.of(new FieldError(name(), error)));
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }

    private String name() {
      for (Annotation annotation : annotations) {
        if (annotation instanceof QueryParam query) {
          return query.value();
        }
        if (annotation instanceof HeaderParam header) {
          return header.value();
        }
      }
      return "";
    }
  }
}
