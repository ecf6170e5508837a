// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.error;

import java.util.List;
import java.util.Objects;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An error that a caller can understand and act on. Thrown by domain code, shown once by each
 * boundary: as problem+json over REST, as a fault over SOAP, as a sentence on a page, as a line in
 * the shell. Never carries an identity number or a name (P10).
 */
public final class DomainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorKind kind;
  private final transient Text text;
  private final transient List<FieldError> fields;

  /**
   * @param kind which kind of error
   * @param text what happened and what can be done, in words for the caller
   * @param fields the fields concerned; empty where none is
   * @param cause the technical cause for the log, or null
   */
  public DomainException(
      ErrorKind kind, Text text, List<FieldError> fields, @Nullable Throwable cause) {
    super(kind.slug() + ": " + text.key(), cause);
    this.kind = Objects.requireNonNull(kind, "kind");
    this.text = Objects.requireNonNull(text, "text");
    this.fields = List.copyOf(fields);
  }

  /** Without fields and cause. */
  public DomainException(ErrorKind kind, Text text) {
    this(kind, text, List.of(), null);
  }

  /** The input is wrong in these fields; at least one. */
  public static DomainException invalid(List<FieldError> fields) {
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("an invalid input names at least one field");
    }
    return new DomainException(ErrorKind.INVALID, Text.of("feil.ugyldig"), fields, null);
  }

  /** Absent, or not the caller's to know of. */
  public static DomainException notFound() {
    return new DomainException(ErrorKind.NOT_FOUND, Text.of("feil.finnesIkke"));
  }

  /** The state does not permit it. */
  public static DomainException conflict(Text text) {
    return new DomainException(ErrorKind.CONFLICT, text);
  }

  /** Somebody else changed the object first. */
  public static DomainException changedByOthers() {
    return new DomainException(ErrorKind.PRECONDITION_FAILED, Text.of("feil.endretAvAndre"));
  }

  /** The role does not permit it. */
  public static DomainException forbidden() {
    return new DomainException(ErrorKind.FORBIDDEN, Text.of("feil.ingenTilgang"));
  }

  /**
   * The module is not in use in the organisation (S3).
   *
   * @param module the module's short name
   * @param tenant the organisation's name, as people write it
   */
  public static DomainException moduleClosed(String module, String tenant) {
    return new DomainException(
        ErrorKind.MODULE_CLOSED, Text.of("feil.modulIkkeIDrift", module, tenant));
  }

  /**
   * The module can be read in the organisation, and not changed (S3).
   *
   * @param module the module's short name
   * @param tenant the organisation's name, as people write it
   */
  public static DomainException moduleReadOnly(String module, String tenant) {
    return new DomainException(
        ErrorKind.MODULE_READ_ONLY, Text.of("feil.modulSkrivebeskyttet", module, tenant));
  }

  public ErrorKind kind() {
    return kind;
  }

  public Text text() {
    return text;
  }

  /** The fields concerned; unmodifiable, may be empty. */
  public List<FieldError> fields() {
    return fields;
  }

  /**
   * All of it in one line, for where there are only words: what happened, what is wrong with each
   * field where the sentence has not said it already, and the slug in brackets.
   *
   * @param texts the texts of the bundle that it concerns
   * @param language in which it is told
   */
  public String toLine(Texts texts, Language language) {
    String sentence = texts.get(language, text);
    StringBuilder line = new StringBuilder(sentence);
    for (FieldError field : fields) {
      String wrong = texts.get(language, field.message());
      if (!sentence.contains(wrong)) {
        line.append(' ').append(field.field()).append(": ").append(wrong);
      }
    }
    return line.append(" (").append(kind.slug()).append(')').toString();
  }
}
