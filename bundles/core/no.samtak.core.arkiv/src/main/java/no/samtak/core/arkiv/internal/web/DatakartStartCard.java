// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.web;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.arkiv.internal.kart.Kartforer;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the operators' front page: data maps that the database does not agree with. */
@Component(service = StartCard.class)
@RequireRole(Role.OPERATOR)
public final class DatakartStartCard implements StartCard {
  private final Kartforer kart;

  /** On what was seen last. */
  @Activate
  public DatakartStartCard(@Reference Kartforer kart) {
    this.kart = kart;
  }

  @Override
  public PagePath.Scope scope() {
    return PagePath.Scope.NODE;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Content content(PageRequest request) {
    List<Task> oppgaver = new ArrayList<>();
    kart.avvik()
        .forEach(
            (modul, avvik) ->
                oppgaver.add(
                    new Task(
                        Urgency.SOON,
                        Text.of("arkiv.kort.naa"),
                        Text.of("arkiv.kort.avvik", modul, avvik.size()),
                        avvik.get(0),
                        Text.of("arkiv.kort.se"),
                        DatakartPage.STI + "/" + modul)));
    return new Content(oppgaver, List.of());
  }
}
