// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.Upload;

/**
 * A request for the page, as the platform would make it.
 *
 * @param role the user's only role
 * @param rest what stands behind the page's own path
 * @param form query or form parameters
 */
record FakePageRequest(Role role, List<String> rest, Map<String, String> form)
    implements PageRequest {
  static final String PAGE = "/orland/soknader";

  static FakePageRequest of(Role role, String... rest) {
    return new FakePageRequest(role, List.of(rest), Map.of());
  }

  FakePageRequest with(Map<String, String> parameters) {
    return new FakePageRequest(role, rest, parameters);
  }

  @Override
  public Tenant tenant() {
    return new Tenant("orland", "Ørland", Language.NB);
  }

  @Override
  public User user() {
    return new User("1", "prove", "Prøve", Set.of(role), Set.of("orland"));
  }

  @Override
  public Language language() {
    return Language.NB;
  }

  @Override
  public String path() {
    return rest.isEmpty() ? PAGE : PAGE + "/" + String.join("/", rest);
  }

  @Override
  public String pagePath() {
    return PAGE;
  }

  @Override
  public Optional<String> param(String name) {
    return Optional.ofNullable(form.get(name));
  }

  @Override
  public List<String> params(String name) {
    return param(name).stream().toList();
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
