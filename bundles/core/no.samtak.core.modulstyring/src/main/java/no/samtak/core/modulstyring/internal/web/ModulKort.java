// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On a kommune's front page, for those who decide: what waits for them, what changes soon. */
@Component(service = StartCard.class)
@RequireRole({Role.TJENESTELEDER, Role.OPERATOR})
public final class ModulKort implements StartCard {
  private final Tjenester tjenester;

  /** On the services. */
  @Activate
  public ModulKort(@Reference Tjenester tjenester) {
    this.tjenester = tjenester;
  }

  @Override
  public int order() {
    return 27;
  }

  @Override
  public Content content(PageRequest request) {
    String kommune = request.tenant().slug();
    return Kortinnhold.av(tjenester, request, Sted.iKommune(kommune), kommune);
  }
}
