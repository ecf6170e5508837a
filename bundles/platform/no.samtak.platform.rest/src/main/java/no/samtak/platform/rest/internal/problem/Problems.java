// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.rest.internal.call.Wishes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a problem of whatever went wrong, once, in the caller's language. */
public final class Problems {
  /** How long a caller should wait for what is out of service, in seconds. */
  public static final int RETRY_AFTER = 10;

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final CurrentUser currentUser;

  /** With the correlation ids of the calling threads. */
  public Problems(CurrentUser currentUser) {
    this.currentUser = currentUser;
  }

  /** The answer to an error. A fault of ours is logged with its stack and told without. */
  public Answer answer(Throwable thrown, Words words, Language language, HttpServletRequest call) {
    Throwable error = cause(thrown);
    if (error instanceof DomainException known) {
      if (known.kind() == ErrorKind.INTERNAL) {
        log(thrown, call);
      }
      return answer(known, words, language, call);
    }
    if (error instanceof WebApplicationException web) {
      Response response = web.getResponse();
      ErrorKind kind = kind(response.getStatus());
      if (kind != ErrorKind.INTERNAL) {
        return answer(new DomainException(kind, text(kind, call)), words, language, call);
      }
    }
    log(thrown, call);
    return answer(
        new DomainException(
            ErrorKind.INTERNAL, Text.of("feil.hosOss", currentUser.correlationId())),
        words,
        language,
        call);
  }

  /** Sends the answer past JAX-RS. */
  public void send(Throwable thrown, Words words, HttpServletRequest call, HttpServletResponse to)
      throws IOException {
    Language language = Wishes.language(call.getHeader("Accept-Language"));
    Answer answer = answer(thrown, words, language, call);
    if (to.isCommitted()) {
      return;
    }
    // Only the body: the headers that protect the answer are set already.
    to.resetBuffer();
    to.setStatus(answer.status());
    answer.headers().forEach(to::setHeader);
    byte[] body = json(answer.problem());
    to.setContentType(Problem.MEDIA_TYPE);
    to.setContentLength(body.length);
    if (!"HEAD".equals(call.getMethod())) {
      to.getOutputStream().write(body);
    }
  }

  private Answer answer(
      DomainException error, Words words, Language language, HttpServletRequest call) {
    ErrorKind kind = error.kind();
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Language", language.code());
    if (kind == ErrorKind.UNAUTHENTICATED) {
      headers.put("WWW-Authenticate", challenge(call));
    } else if (kind == ErrorKind.UNAVAILABLE) {
      headers.put("Retry-After", Integer.toString(RETRY_AFTER));
    } else if (kind == ErrorKind.TOO_MANY_REQUESTS) {
      headers.put("Retry-After", Long.toString(seconds(error.text())));
    }
    List<Problem.Field> fields =
        error.fields().stream()
            .map(f -> new Problem.Field(f.field(), words.get(language, f.message())))
            .toList();
    return new Answer(
        kind.status(),
        headers,
        new Problem(
            Problem.TYPE + kind.slug(),
            words.get(language, "problem." + kind.slug()),
            kind.status(),
            words.get(language, error.text()),
            call.getRequestURI(),
            currentUser.correlationId(),
            fields));
  }

  /** A browser's own box for the password must not come up over a page that calls the interface. */
  private static String challenge(HttpServletRequest call) {
    String mode = call.getHeader("Sec-Fetch-Mode");
    boolean script = mode != null && !mode.equals("navigate");
    return script
        ? "Bearer realm=\"samtak\""
        : "Bearer realm=\"samtak\", Basic realm=\"samtak\", charset=\"UTF-8\"";
  }

  private static long seconds(Text text) {
    return !text.args().isEmpty() && text.args().get(0) instanceof Number n
        ? n.longValue()
        : RETRY_AFTER;
  }

  private static Throwable cause(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof DomainException || t instanceof WebApplicationException) {
        return t;
      }
    }
    return thrown;
  }

  private static ErrorKind kind(int status) {
    for (ErrorKind kind : ErrorKind.values()) {
      if (kind.status() == status) {
        return kind;
      }
    }
    return status >= 400 && status < 500 ? ErrorKind.INVALID : ErrorKind.INTERNAL;
  }

  private static Text text(ErrorKind kind, HttpServletRequest call) {
    return switch (kind) {
      case UNAUTHENTICATED -> Text.of("feil.ikkeInnlogget");
      case FORBIDDEN -> Text.of("feil.ingenTilgang");
      case NOT_FOUND -> Text.of("feil.finnesIkke");
      case METHOD_NOT_ALLOWED -> Text.of("feil.metodeIkkeTillatt", call.getMethod());
      case NOT_ACCEPTABLE -> Text.of("feil.formatKanIkkeGis");
      case CONFLICT -> Text.of("feil.konflikt");
      case PRECONDITION_FAILED -> Text.of("feil.endretAvAndre");
      case UNSUPPORTED_MEDIA_TYPE -> Text.of("feil.formatTasIkkeImot");
      case PRECONDITION_REQUIRED -> Text.of("feil.versjonMangler");
      case IDEMPOTENCY_MISMATCH -> Text.of("feil.nokkelBruktOmAnnet");
      case UNAVAILABLE -> Text.of("feil.ikkeIDrift");
      case TOO_MANY_REQUESTS -> Text.of("feil.vent", RETRY_AFTER);
      case INSUFFICIENT_STORAGE -> Text.of("feil.lagerFullt");
      default -> Text.of("feil.ugyldig");
    };
  }

  private void log(Throwable thrown, HttpServletRequest call) {
    if (isGone(thrown)) {
      LOG.debug("{} {}: the caller has gone", call.getMethod(), call.getRequestURI());
      return;
    }
    LOG.error(
        "{} {} failed, correlation {}",
        call.getMethod(),
        call.getRequestURI(),
        currentUser.correlationId(),
        thrown);
  }

  /** Whether the caller closed the connection: the container's own exception, known by name. */
  private static boolean isGone(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t.getClass().getSimpleName().equals("EofException")) {
        return true;
      }
    }
    return false;
  }

  /** The problem's JSON. */
  public static byte[] json(Problem problem) {
    try {
      return MAPPER.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      return "{}".getBytes(StandardCharsets.US_ASCII);
    }
  }
}
