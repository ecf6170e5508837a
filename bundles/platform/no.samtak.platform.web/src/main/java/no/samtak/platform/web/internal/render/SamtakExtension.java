// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.render;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What templates may call; described for authors in this bundle's README. */
final class SamtakExtension extends AbstractExtension {

  @FunctionalInterface
  private interface Body {
    @Nullable Object call(Rendering rendering, List<@Nullable Object> args);
  }

  @FunctionalInterface
  private interface Format {
    String of(Object value, Rendering rendering);
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "t", function((r, args) -> translate(r, args)),
        "csrfFelt", function((r, args) -> hidden("_csrf", r.csrf())),
        "verdi", function(SamtakExtension::value),
        "valgt", function(SamtakExtension::chosen),
        "feil", function((r, args) -> r.errorOf(string(args, 0))),
        "feiloppsummering", function((r, args) -> new SafeString(Rendering.SUMMARY)),
        "merkFelt", function(SamtakExtension::label),
        "ikon", function((r, args) -> new SafeString(Icons.svg(string(args, 0)))),
        "statisk", function((r, args) -> r.staticRoot() + "/" + string(args, 0)),
        "tilId", function((r, args) -> id(string(args, 0))));
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of(
        "t", filter((v, r) -> tell(r, v)),
        "dato", filter((v, r) -> Formats.date(day(v))),
        "datoLang", filter((v, r) -> Formats.longDate(day(v), r.language())),
        "ukedag", filter((v, r) -> Formats.dayAndDate(day(v), r.language())),
        "kl", filter((v, r) -> Formats.timeInText(time(v), r.language())),
        "tidspunkt", filter((v, r) -> moment(v)),
        "tall", filter((v, r) -> Formats.number(decimal(v), r.language())),
        "kr", filter((v, r) -> Formats.kroner(decimal(v), r.language())),
        "tkr", filter((v, r) -> Formats.thousandKroner(decimal(v).longValueExact())),
        "storrelse", filter((v, r) -> Formats.size(decimal(v).longValue(), r.language())));
  }

  private static Object translate(Rendering r, List<@Nullable Object> args) {
    Object first = args.isEmpty() ? null : args.get(0);
    if (first == null) {
      return "";
    }
    if (args.size() == 1 || first instanceof Text || first instanceof Phrase) {
      return tell(r, first);
    }
    Object[] values =
        args.subList(1, args.size()).stream()
            .map(a -> a == null ? "" : r.texts().words(r.language(), a))
            .toArray();
    return r.texts().get(r.language(), first.toString(), values);
  }

  private static String tell(Rendering r, Object textOrKey) {
    return textOrKey instanceof Text || textOrKey instanceof Phrase
        ? r.texts().words(r.language(), textOrKey).toString()
        : r.texts().get(r.language(), textOrKey.toString());
  }

  /** What a field shows: after a refused form what was typed, otherwise what the page says. */
  private static Object value(Rendering r, List<@Nullable Object> args) {
    List<String> typed = r.typed(string(args, 0));
    if (typed != null) {
      return typed.isEmpty() ? "" : typed.get(0);
    }
    Object value = args.size() > 1 ? args.get(1) : null;
    if (value == null) {
      return "";
    }
    if (value instanceof LocalDate date) {
      return Formats.date(date);
    }
    return value instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : value;
  }

  /** Whether a choice of a field is taken: field, choice, what the page says (one or many). */
  private static Object chosen(Rendering r, List<@Nullable Object> args) {
    String choice = string(args, 1);
    List<String> typed = r.typed(string(args, 0));
    if (typed != null) {
      return typed.contains(choice);
    }
    Object value = args.size() > 2 ? args.get(2) : null;
    if (value instanceof Collection<?> many) {
      return many.stream().anyMatch(v -> choice.equals(String.valueOf(v)));
    }
    if (value instanceof Boolean yes) {
      return yes;
    }
    return value != null && choice.equals(value.toString());
  }

  /** Tells the error summary what a field is called. */
  private static Object label(Rendering r, List<@Nullable Object> args) {
    r.label(string(args, 0), tell(r, string(args, 1)));
    return "";
  }

  /** The id of a form field by its name; dots and brackets are no good in addresses. */
  private static String id(String name) {
    return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
  }

  private static SafeString hidden(String name, String value) {
    String safe = value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    return new SafeString("<input type=\"hidden\" name=\"" + name + "\" value=\"" + safe + "\">");
  }

  private static String string(List<@Nullable Object> args, int index) {
    Object value = index < args.size() ? args.get(index) : null;
    return value == null ? "" : value.toString();
  }

  private static LocalDate day(Object value) {
    if (value instanceof LocalDate date) {
      return date;
    }
    if (value instanceof LocalDateTime local) {
      return local.toLocalDate();
    }
    return zoned(value).toLocalDate();
  }

  private static LocalTime time(Object value) {
    if (value instanceof LocalTime time) {
      return time;
    }
    if (value instanceof LocalDateTime local) {
      return local.toLocalTime();
    }
    return zoned(value).toLocalTime();
  }

  private static String moment(Object value) {
    return Formats.dateTime(zoned(value).toInstant());
  }

  private static ZonedDateTime zoned(Object value) {
    if (value instanceof Instant instant) {
      return instant.atZone(Formats.OSLO);
    }
    if (value instanceof OffsetDateTime offset) {
      return offset.atZoneSameInstant(Formats.OSLO);
    }
    if (value instanceof ZonedDateTime zoned) {
      return zoned.withZoneSameInstant(Formats.OSLO);
    }
    throw new IllegalArgumentException("no day and no time: " + value.getClass().getName());
  }

  private static BigDecimal decimal(Object value) {
    return value instanceof BigDecimal number ? number : new BigDecimal(value.toString());
  }

  private static Function function(Body body) {
    return new Function() {
      @Override
      @SuppressWarnings("NullAway") // null means any number of arguments
      public List<String> getArgumentNames() {
        return null;
      }

      @Override
      @SuppressWarnings("NullAway") // templates have null
      public Object execute(
          Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
        List<@Nullable Object> values = new ArrayList<>(args.size());
        for (int i = 0; i < args.size(); i++) {
          values.add(args.get(Integer.toString(i)));
        }
        return body.call(Rendering.current(), values);
      }
    };
  }

  private static Filter filter(Format format) {
    return new Filter() {
      @Override
      public List<String> getArgumentNames() {
        return List.of();
      }

      @Override
      public Object apply(
          @Nullable Object input,
          Map<String, Object> args,
          PebbleTemplate self,
          EvaluationContext context,
          int line) {
        return input == null || "".equals(input) ? "" : format.of(input, Rendering.current());
      }
    };
  }
}
