// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the functions and filters of a template need to know of the showing they are part of. Bound
 * to the thread, because a macro sees only its arguments.
 */
public final class Rendering {
  /**
   * An error in the language of the page.
   *
   * @param field empty where it concerns no field
   * @param label what the field is called on the page; empty where that is not known
   */
  public record ShownError(String field, String message, String label) {}

  /**
   * Stands where the error summary goes. The summary is filled in last, because only the form below
   * tells what its fields are called.
   */
  public static final String SUMMARY = "<!--feiloppsummering-->";

  private static final ThreadLocal<@Nullable Rendering> CURRENT = new ThreadLocal<>();

  private final Language language;
  private final PageTexts texts;
  private final String staticRoot;
  private final String csrf;
  private final List<ShownError> errors;
  private final Map<String, List<String>> typed;
  private final Map<String, String> labels = new HashMap<>();

  /**
   * @param staticRoot address of the page's bundle's static files, without slash at the end
   * @param csrf value of the hidden field
   * @param errors of the form that was refused; empty where none was
   * @param typed what was typed in that form; empty where none was refused
   */
  public Rendering(
      Language language,
      PageTexts texts,
      String staticRoot,
      String csrf,
      List<ShownError> errors,
      Map<String, List<String>> typed) {
    this.language = language;
    this.texts = texts;
    this.staticRoot = staticRoot;
    this.csrf = csrf;
    this.errors = List.copyOf(errors);
    this.typed = Map.copyOf(typed);
  }

  static Rendering current() {
    Rendering rendering = CURRENT.get();
    if (rendering == null) {
      throw new IllegalStateException("no page is being rendered on this thread");
    }
    return rendering;
  }

  /** Makes this the showing of the thread; gives what was before, for {@link #restore}. */
  @Nullable Rendering enter() {
    Rendering before = CURRENT.get();
    CURRENT.set(this);
    return before;
  }

  static void restore(@Nullable Rendering before) {
    if (before == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(before);
    }
  }

  Language language() {
    return language;
  }

  PageTexts texts() {
    return texts;
  }

  String staticRoot() {
    return staticRoot;
  }

  String csrf() {
    return csrf;
  }

  List<ShownError> errors() {
    return errors;
  }

  @Nullable String errorOf(String field) {
    return errors.stream()
        .filter(e -> e.field().equals(field))
        .map(ShownError::message)
        .findFirst()
        .orElse(null);
  }

  /** What was typed in the refused form; null where no form was refused. */
  @Nullable List<String> typed(String field) {
    return errors.isEmpty() ? null : typed.getOrDefault(field, List.of());
  }

  /** Remembers what a field is called. */
  void label(String field, String label) {
    labels.putIfAbsent(field, label);
  }

  /** The errors, each with the name of its field where the page has shown one. */
  public List<ShownError> labelled() {
    return errors.stream()
        .map(e -> new ShownError(e.field(), e.message(), labels.getOrDefault(e.field(), "")))
        .toList();
  }
}
