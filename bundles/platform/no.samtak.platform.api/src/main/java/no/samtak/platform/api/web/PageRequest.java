// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import java.util.List;
import java.util.Optional;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Language;
import org.osgi.annotation.versioning.ProviderType;

/** A request for a {@link Page}: who asks, where, in which language, with what. */
@ProviderType
public interface PageRequest {
  /**
   * The organisation of the address.
   *
   * @throws IllegalStateException on a page of the node
   */
  Tenant tenant();

  User user();

  Language language();

  /** The address's path, such as {@code /levanger/oppslag/12}. */
  String path();

  /**
   * Scheme and host that the browser reached the node by, such as {@code https://samtak.example},
   * for links in papers that leave it; empty where it is not known.
   */
  default String origin() {
    return "";
  }

  /** The path of the page itself, such as {@code /levanger/oppslag}. */
  String pagePath();

  /** The segments behind the page's own; empty for the page itself. */
  List<String> rest();

  /** The first value of a query or form parameter, trimmed; empty where absent or blank. */
  Optional<String> param(String name);

  /** All values of a query or form parameter; empty where absent. */
  List<String> params(String name);

  /**
   * The version that the form was made from, field {@code versjon}; -1 = none, which nobody has.
   */
  default long version() {
    try {
      return Long.parseLong(param("versjon").orElse("-1"));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** An uploaded file of a multipart form; empty where none was chosen. */
  Optional<Upload> file(String name);

  /**
   * Whether the page may change something in the organisation: false where its module is read-only
   * there (S3). The page then leaves out what leads to a change; a {@code post} is refused before
   * it comes here. Always true for pages of the core.
   */
  default boolean isWritable() {
    return true;
  }

  /** Whether htmx asks for a part of the page only. */
  boolean isPartial();

  /** The errors of the form that was just refused; empty otherwise. */
  List<no.samtak.platform.api.error.FieldError> errors();
}
