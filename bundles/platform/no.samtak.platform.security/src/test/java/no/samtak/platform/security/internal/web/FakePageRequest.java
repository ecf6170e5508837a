// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.web;

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

/** A request for an operators' page. */
record FakePageRequest(String page, List<String> rest, Map<String, List<String>> values)
    implements PageRequest {
  static FakePageRequest of(String page, String... rest) {
    return new FakePageRequest(page, List.of(rest), Map.of());
  }

  FakePageRequest with(Map<String, List<String>> typed) {
    return new FakePageRequest(page, rest, typed);
  }

  @Override
  public Tenant tenant() {
    throw new IllegalStateException("a page of the node");
  }

  @Override
  public User user() {
    return new User("id", "drift", "Drift", Set.of(Role.OPERATOR), Set.of());
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
    return params(name).stream().findFirst();
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
