// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Language;

/**
 * Which language a page is shown in: what the address asks for, what the user chose before, what
 * the organisation administers in, what the browser asks for; bokmål where none of them says.
 */
final class Languages {
  private Languages() {}

  /**
   * @param english whether the page has English, as operators' pages do
   */
  static Language resolve(HttpServletRequest request, Optional<Tenant> tenant, boolean english) {
    return asked(request)
        .or(() -> Cookies.get(request, Cookies.LANGUAGE).flatMap(Languages::known))
        .filter(language -> english || language != Language.EN)
        .or(() -> tenant.map(Tenant::language))
        .or(() -> accepted(request, english))
        .orElse(Language.NB);
  }

  /** The language that the address asks for with {@code lang=}; the body is not read for it. */
  static Optional<Language> asked(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null) {
      return Optional.empty();
    }
    for (String part : query.split("&")) {
      if (part.startsWith("lang=")) {
        return known(part.substring(5));
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> accepted(HttpServletRequest request, boolean english) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    for (Locale locale : Collections.list(request.getLocales())) {
      Optional<Language> language = known(locale.getLanguage());
      if (language.isPresent() && (english || language.get() != Language.EN)) {
        return language;
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> known(String code) {
    return switch (code) {
      case "nb", "no" -> Optional.of(Language.NB);
      case "nn" -> Optional.of(Language.NN);
      case "en" -> Optional.of(Language.EN);
      default -> Optional.empty();
    };
  }
}
