// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.Upload;

/**
 * A request for a page, as the platform would make it, in bokmål.
 *
 * @param pagePath the page's own path: {@code /levanger/oppslag}, {@code /drift/kontoer}
 * @param rest what stands behind it
 * @param values query or form parameters
 * @param origin scheme and host; empty = not known
 * @param isWritable whether the page's module takes changes in the kommune
 */
public record FakePageRequest(
    User user,
    String pagePath,
    List<String> rest,
    Map<String, List<String>> values,
    String origin,
    boolean isWritable)
    implements PageRequest {
  /** A request without parameters, from a host that is not known. */
  public static FakePageRequest of(User user, String pagePath, String... rest) {
    return new FakePageRequest(user, pagePath, List.of(rest), Map.of(), "", true);
  }

  /** The same with parameters that may have several values. */
  public FakePageRequest with(Map<String, List<String>> parameters) {
    return new FakePageRequest(user, pagePath, rest, parameters, origin, isWritable);
  }

  /** The same with parameters of one value each. */
  public FakePageRequest form(Map<String, String> parameters) {
    return with(
        parameters.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
  }

  /** The same from a host, such as {@code https://samtak.example}. */
  public FakePageRequest from(String host) {
    return new FakePageRequest(user, pagePath, rest, values, host, isWritable);
  }

  /** The same where the page's module is read-only. */
  public FakePageRequest readOnly() {
    return new FakePageRequest(user, pagePath, rest, values, origin, false);
  }

  @Override
  public Tenant tenant() {
    String slug = pagePath.split("/")[1];
    if (slug.equals("drift")) {
      throw new IllegalStateException("a page of the node");
    }
    return new Tenant(
        slug, slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1), Language.NB);
  }

  @Override
  public Language language() {
    return Language.NB;
  }

  @Override
  public String path() {
    return rest.isEmpty() ? pagePath : pagePath + "/" + String.join("/", rest);
  }

  @Override
  public Optional<String> param(String name) {
    return params(name).stream().findFirst().map(String::trim).filter(v -> !v.isEmpty());
  }

  @Override
  public List<String> params(String name) {
    return values.getOrDefault(name, List.of());
  }

  @Override
  public Optional<Upload> file(String name) {
    return Optional.empty();
  }

  @Override
  public boolean isPartial() {
    return false;
  }

  @Override
  public List<FieldError> errors() {
    return List.of();
  }
}
