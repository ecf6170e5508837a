// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the operators' front page: proposals that wait, and what changes within thirty days. */
@Component(service = StartCard.class)
@RequireRole(Role.OPERATOR)
public final class ModulmatriseKort implements StartCard {
  private final Tjenester tjenester;

  /** On the services. */
  @Activate
  public ModulmatriseKort(@Reference Tjenester tjenester) {
    this.tjenester = tjenester;
  }

  @Override
  public PagePath.Scope scope() {
    return PagePath.Scope.NODE;
  }

  @Override
  public int order() {
    return 9;
  }

  @Override
  public Content content(PageRequest request) {
    return Kortinnhold.av(tjenester, request, Sted.iDrift(), "");
  }
}
