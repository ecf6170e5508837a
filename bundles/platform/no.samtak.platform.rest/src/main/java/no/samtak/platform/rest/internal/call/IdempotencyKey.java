// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

import java.security.MessageDigest;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** The {@code Idempotency-Key} of a request, bound to its caller, method and path. */
public final class IdempotencyKey {
  /** The header's name. */
  public static final String HEADER = "Idempotency-Key";

  private static final int LONGEST = 255;

  private final String key;
  private final MessageDigest bodyDigest = Digests.sha256();

  private IdempotencyKey(String key, HttpServletRequest request) {
    this.key = key;
    // The key is not kept and nobody can guess it: so the hash that is kept tells neither what was
    // sent nor that the same was sent to another address.
    bodyDigest.update(Digests.of(key, request.getMethod(), request.getRequestURI()));
  }

  /**
   * The key of a request; null without the header.
   *
   * @throws DomainException INVALID where it is not 1 to 255 visible ASCII characters
   */
  public static @Nullable IdempotencyKey of(HttpServletRequest request) {
    String value = request.getHeader(HEADER);
    if (value == null) {
      return null;
    }
    if (value.isEmpty()
        || value.length() > LONGEST
        || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw DomainException.invalid(
          List.of(new FieldError(HEADER, Text.of("rest.nokkelform", LONGEST))));
    }
    return new IdempotencyKey(value, request);
  }

  /** The hash of the key for this caller, method and path: what the table holds. */
  byte[] hash(String userId, HttpServletRequest request) {
    return Digests.of(userId, request.getMethod(), request.getRequestURI(), key);
  }

  MessageDigest bodyDigest() {
    return bodyDigest;
  }

  /** A hash of key, address and body as far as it is read; asked once, when all of it is. */
  String bodyHash() {
    return Digests.hex(bodyDigest.digest());
  }
}
