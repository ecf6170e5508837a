// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

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
 * A request for a page, as the platform would make it.
 *
 * @param role the user's only role
 * @param page the page's own path
 * @param rest what stands behind it
 * @param form query or form parameters
 */
record Sporring(Role role, String page, List<String> rest, Map<String, String> form)
    implements PageRequest {
  static Sporring kommune(Role role, String... rest) {
    return new Sporring(role, "/levanger/moduler", List.of(rest), Map.of());
  }

  static Sporring drift(String... rest) {
    return new Sporring(Role.OPERATOR, "/drift/modulmatrise", List.of(rest), Map.of());
  }

  Sporring med(Map<String, String> parametre) {
    return new Sporring(role, page, rest, parametre);
  }

  static User bruker(Role role) {
    return new User("u-" + role, "prove", "Prøve", Set.of(role), Set.of("levanger", "verdal"));
  }

  @Override
  public Tenant tenant() {
    return new Tenant("levanger", "Levanger", Language.NB);
  }

  @Override
  public User user() {
    return bruker(role);
  }

  @Override
  public Language language() {
    return Language.NB;
  }

  @Override
  public String path() {
    return rest.isEmpty() ? page : page + "/" + String.join("/", rest);
  }

  @Override
  public String pagePath() {
    return page;
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
