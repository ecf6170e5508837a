// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.error;

/**
 * The kinds of error that a caller can tell apart. Each has one HTTP status and one stable slug,
 * used as the last part of the problem's {@code type} (RFC 9457) and as the SOAP fault code.
 */
public enum ErrorKind {
  /** The input is wrong; the fields say where. */
  INVALID(400, "ugyldige-opplysninger"),
  /** Nobody is signed in, or the sign-in has run out. */
  UNAUTHENTICATED(401, "ikke-innlogget"),
  /** Signed in, but the role does not permit it. Only where existence is no secret. */
  FORBIDDEN(403, "ingen-tilgang"),
  /** Absent, or not the caller's to know of: the two are not to be told apart. */
  NOT_FOUND(404, "finnes-ikke"),
  /** The module is not in use in the organisation: never opened there, or closed (S3). */
  MODULE_CLOSED(404, "modul-ikke-i-drift"),
  /** The path exists, the method does not. */
  METHOD_NOT_ALLOWED(405, "metode-ikke-tillatt"),
  /** None of the media types that the caller accepts can be given. */
  NOT_ACCEPTABLE(406, "format-kan-ikke-gis"),
  /** The state does not permit it, or another change came first. */
  CONFLICT(409, "konflikt"),
  /** The module is closed to changes in the organisation; it can still be read (S3). */
  MODULE_READ_ONLY(409, "modul-skrivebeskyttet"),
  /** The version in {@code If-Match} is no longer the current one. */
  PRECONDITION_FAILED(412, "endret-av-andre"),
  /** The body is larger than the limit. */
  TOO_LARGE(413, "for-stor"),
  /** The body is of a media type that is not taken. */
  UNSUPPORTED_MEDIA_TYPE(415, "format-tas-ikke-imot"),
  /** The same Idempotency-Key came with another content. */
  IDEMPOTENCY_MISMATCH(422, "nokkel-brukt-om-annet"),
  /** {@code If-Match} is required and missing. */
  PRECONDITION_REQUIRED(428, "versjon-mangler"),
  /** Too many failed attempts; wait. */
  TOO_MANY_REQUESTS(429, "vent-litt"),
  /** A fault of ours. */
  INTERNAL(500, "feil-hos-oss"),
  /** For the moment out of service; try again later. */
  UNAVAILABLE(503, "ikke-i-drift-naa"),
  /** No room left for the write. Nothing was changed. */
  INSUFFICIENT_STORAGE(507, "lageret-er-fullt");

  private final int status;
  private final String slug;

  ErrorKind(int status, String slug) {
    this.status = status;
    this.slug = slug;
  }

  /** The HTTP status, 400 to 599. */
  public int status() {
    return status;
  }

  /** The stable name of this kind in problem types and SOAP fault codes. */
  public String slug() {
    return slug;
  }
}
