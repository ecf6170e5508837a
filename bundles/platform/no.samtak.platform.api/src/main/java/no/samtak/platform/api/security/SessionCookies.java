// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The session cookie as header values, so that pages set it without knowing its attributes:
 * HttpOnly, SameSite=Lax, Path=/, and Secure where the request came by https or the node says that
 * it always does ({@code samtak.secureCookies=true}, behind a proxy that ends TLS).
 */
@ProviderType
public interface SessionCookies {
  /**
   * The value of {@code Set-Cookie} that carries the session until it expires.
   *
   * @param https whether the request came by https
   */
  String open(Session session, boolean https);

  /**
   * The value of {@code Set-Cookie} that removes the session from the browser.
   *
   * @param https whether the request came by https
   */
  String close(boolean https);
}
