// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;

/** Says where and why a JSON text could not be read. */
final class JsonErrors {
  private JsonErrors() {}

  /** The error as the caller can act on it; never quotes what was sent (P10). */
  static DomainException of(JsonProcessingException e) {
    for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
      if (t instanceof DomainException known) {
        return known;
      }
    }
    if (e instanceof StreamConstraintsException) {
      return unreadable(place(e, "rest.jsonGrense"), e);
    }
    if (e instanceof StreamReadException) {
      return unreadable(place(e, "rest.jsonForm"), e);
    }
    if (!(e instanceof JsonMappingException mapping)) {
      return unreadable(place(e, "rest.jsonForm"), e);
    }
    if (mapping.getCause() instanceof StreamConstraintsException limit) {
      return unreadable(place(limit, "rest.jsonGrense"), e);
    }
    if (mapping.getCause() instanceof StreamReadException form) {
      return unreadable(place(form, "rest.jsonForm"), e);
    }
    if (mapping.getOriginalMessage().startsWith("Trailing token")) {
      return unreadable(place(e, "rest.jsonForm"), e);
    }
    String field = path(mapping);
    Text message = message(mapping);
    if (field.isEmpty()) {
      return unreadable(message, e);
    }
    return new DomainException(
        ErrorKind.INVALID, Text.of("feil.ugyldig"), List.of(new FieldError(field, message)), e);
  }

  /** There is no body where one is needed. */
  static DomainException empty() {
    return unreadable(Text.of("rest.tomKropp"), null);
  }

  private static DomainException unreadable(
      Text why, @org.jspecify.annotations.Nullable Throwable cause) {
    return new DomainException(ErrorKind.INVALID, Text.of("feil.lesbarhet", why), List.of(), cause);
  }

  private static Text place(JsonProcessingException e, String key) {
    JsonLocation at = e.getLocation();
    return at == null
        ? Text.of(key, "1", "1")
        // As texts: a number in a message gets the language's thousand separators.
        : Text.of(key, Integer.toString(at.getLineNr()), Integer.toString(at.getColumnNr()));
  }

  private static Text message(JsonMappingException e) {
    if (e instanceof UnrecognizedPropertyException) {
      return Text.of("rest.ukjentFelt");
    }
    Class<?> type = e instanceof MismatchedInputException m ? m.getTargetType() : null;
    if (type == null) {
      return Text.of("rest.feilSlag");
    }
    if (type.isEnum()) {
      return Text.of(
          "rest.enAv",
          Arrays.stream(type.getEnumConstants())
              .map(c -> ((Enum<?>) c).name())
              .collect(Collectors.joining(", ")));
    }
    if (type == String.class) {
      return Text.of(e instanceof InvalidFormatException ? "rest.ulovligTegn" : "rest.ikkeTekst");
    }
    if (type == boolean.class || type == Boolean.class) {
      return Text.of("rest.ikkeJaNei");
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return Text.of("feil.ikkeTall");
    }
    if (Temporal.class.isAssignableFrom(type)) {
      return Text.of(type == java.time.LocalDate.class ? "rest.ikkeDato" : "rest.ikkeTidspunkt");
    }
    return Text.of("rest.feilSlag");
  }

  /** Such as {@code linjer[2].belop}; empty for the whole. */
  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() != null) {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      } else if (step.getIndex() >= 0) {
        path.append('[').append(step.getIndex()).append(']');
      }
    }
    return path.toString();
  }
}
