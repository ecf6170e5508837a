// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Language;

/** A request for a page, with what was typed. */
record TestRequest(Map<String, List<String>> values) implements PageRequest {
  @Override
  public Tenant tenant() {
    return new Tenant("levanger", "Levanger", Language.NB);
  }

  @Override
  public User user() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Language language() {
    return Language.NB;
  }

  @Override
  public String path() {
    return "/levanger/boliger";
  }

  @Override
  public String pagePath() {
    return path();
  }

  @Override
  public List<String> rest() {
    return List.of();
  }

  @Override
  public Optional<String> param(String name) {
    return params(name).stream().findFirst().map(String::strip).filter(v -> !v.isEmpty());
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
