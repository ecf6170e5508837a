// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Our cookies: none is read by script, and none goes to another site. */
final class Cookies {
  /** The language chosen by the user. */
  static final String LANGUAGE = "samtak-sprak";

  /** The colour scheme chosen by the user. */
  static final String SCHEME = "samtak-fargeskjema";

  /** A receipt on its way to the next page. */
  static final String RECEIPT = "samtak-kvittering";

  /** Binds a form to the browser before anybody is signed in. */
  static final String FORM = "samtak-for";

  private static final int LONGEST_RECEIPT = 600;

  private Cookies() {}

  /** The value of a cookie; empty where it is absent or empty. */
  static Optional<String> get(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /** Sets a cookie that ends with the browser. */
  static void set(
      HttpServletRequest request, HttpServletResponse response, String name, String value) {
    add(request, response, name, value, "");
  }

  /** Sets a cookie that lasts. */
  static void set(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      Duration life) {
    add(request, response, name, value, "; Max-Age=" + life.toSeconds());
  }

  /** Takes a cookie away. */
  static void clear(HttpServletRequest request, HttpServletResponse response, String name) {
    add(request, response, name, "", "; Max-Age=0");
  }

  /** Sends a receipt along to the next page. */
  static void receipt(HttpServletRequest request, HttpServletResponse response, String text) {
    String cut = text.length() > LONGEST_RECEIPT ? text.substring(0, LONGEST_RECEIPT) : text;
    String value =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(cut.getBytes(StandardCharsets.UTF_8));
    set(request, response, RECEIPT, value, Duration.ofMinutes(1));
  }

  /** Takes the receipt that came along, once. */
  static Optional<String> takeReceipt(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> value = get(request, RECEIPT);
    if (value.isEmpty()) {
      return value;
    }
    clear(request, response, RECEIPT);
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(value.get());
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the browser's connection is encrypted, also where a proxy in front ends it. */
  static boolean isSecure(HttpServletRequest request) {
    return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
  }

  private static void add(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      String life) {
    response.addHeader(
        "Set-Cookie",
        name
            + "="
            + value
            + "; Path=/; HttpOnly; SameSite=Lax"
            + life
            + (isSecure(request) ? "; Secure" : ""));
  }
}
