// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;

/** Reads what a browser sends, within bounds, and tells our own forms from others'. */
final class Forms {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Platform platform;

  Forms(Platform platform) {
    this.platform = platform;
  }

  /** The request as its page sees it. */
  WebRequest read(Exchange x, Target target) {
    Optional<Tenant> tenant =
        target.tenant().isEmpty()
            ? Optional.empty()
            : Optional.of(x.tenant().orElseThrow(DomainException::notFound));
    bound(x);
    return new WebRequest(
        x.http(),
        x.answer(),
        tenant,
        x.user(),
        x.language(),
        x.address().path(),
        target.pagePath(),
        target.rest(),
        isWritable(target));
  }

  /**
   * The request of whom we do not know: nothing of its address is looked at but its text, so that
   * who is not signed in learns nothing of what exists.
   */
  WebRequest readUnseen(Exchange x) {
    bound(x);
    String path = x.address().path();
    return new WebRequest(
        x.http(),
        x.answer(),
        Optional.empty(),
        Optional.empty(),
        x.language(),
        path,
        path,
        List.of(),
        true);
  }

  private void bound(Exchange x) {
    if (!x.isGet()) {
      checkSize(x.http());
    }
    if (x.http().getCharacterEncoding() == null) {
      try {
        x.http().setCharacterEncoding(StandardCharsets.UTF_8.name());
      } catch (UnsupportedEncodingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private boolean isWritable(Target target) {
    PageRegistry.Entry entry = target.entry();
    return entry == null || platform.door(entry.module(), target.tenant()) != Door.READ_ONLY;
  }

  private void checkSize(HttpServletRequest http) {
    long limit = platform.config().storsteOpplasting();
    if (http.getContentLengthLong() > limit) {
      throw new DomainException(
          ErrorKind.TOO_LARGE, Text.of("feil.forStor", Formats.size(limit, Language.NB)));
    }
  }

  /** A form is taken only if it carries what we gave this session, or this browser. */
  boolean isOurs(Exchange x, WebRequest request) {
    String expected = platform.current().csrfToken();
    if (expected.isEmpty()) {
      expected = Cookies.get(x.http(), Cookies.FORM).orElse("");
    }
    byte[] sent = request.param("_csrf").orElse("").getBytes(StandardCharsets.UTF_8);
    return !expected.isEmpty()
        && MessageDigest.isEqual(sent, expected.getBytes(StandardCharsets.UTF_8));
  }

  /** What this session, or this browser, must send with its forms. */
  String token(Exchange x) {
    String token = platform.current().csrfToken();
    if (!token.isEmpty() || x.answer().isCommitted()) {
      return token;
    }
    Optional<String> known = Cookies.get(x.http(), Cookies.FORM);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] bytes = new byte[18];
    RANDOM.nextBytes(bytes);
    String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Cookies.set(x.http(), x.answer(), Cookies.FORM, made);
    return made;
  }
}
