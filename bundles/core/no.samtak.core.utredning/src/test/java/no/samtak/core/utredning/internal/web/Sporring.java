// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.core.utredning.internal.register.Oppsett;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.Upload;

/**
 * A request for the page, as the platform would make it.
 *
 * @param rest what stands behind the page's own path
 * @param form query or form parameters
 */
record Sporring(User user, List<String> rest, Map<String, String> form) implements PageRequest {
  static Sporring av(User user, String... rest) {
    return new Sporring(user, List.of(rest), Map.of());
  }

  Sporring med(Map<String, String> parametre) {
    return new Sporring(user, rest, parametre);
  }

  @Override
  public Tenant tenant() {
    return new Tenant(Oppsett.KOMMUNE, "Fjellvik", Language.NB);
  }

  @Override
  public Language language() {
    return Language.NB;
  }

  @Override
  public String path() {
    return rest.isEmpty() ? pagePath() : pagePath() + "/" + String.join("/", rest);
  }

  @Override
  public String pagePath() {
    return "/" + Oppsett.KOMMUNE + "/utredninger";
  }

  @Override
  public String origin() {
    return "https://samtak.fjellvik.example";
  }

  @Override
  public Optional<String> param(String name) {
    return Optional.ofNullable(form.get(name)).filter(v -> !v.isBlank());
  }

  @Override
  public List<String> params(String name) {
    return param(name).map(v -> List.of(v.split(" "))).orElse(List.of());
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
