// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import no.samtak.platform.drift.internal.modul.Modul;
import no.samtak.platform.drift.internal.modul.Modulavvik;
import no.samtak.platform.drift.internal.modul.Modultilstand;
import no.samtak.platform.drift.internal.modul.Modultjeneste;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the operators' front page: modules that are not as wanted, and how many are. */
@Component(service = StartCard.class)
@RequireRole(Role.OPERATOR)
public final class ModulerStartCard implements StartCard {
  private static final String PATH = "/drift/moduler";

  private final Modultjeneste moduler;

  @Activate
  public ModulerStartCard(@Reference Modultjeneste moduler) {
    this.moduler = moduler;
  }

  @Override
  public PagePath.Scope scope() {
    return PagePath.Scope.NODE;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Content content(PageRequest request) {
    List<Task> tasks = new ArrayList<>();
    for (Modulavvik avvik : moduler.avvik()) {
      tasks.add(
          new Task(
              Urgency.OVERDUE,
              Text.of("drift.kort.naa"),
              avvik.tekst(),
              avvik.hvorfor(),
              Text.of("drift.kort.se"),
              PATH));
    }
    long active =
        moduler.moduler().stream()
            .map(Modul::tilstand)
            .filter(t -> t == Modultilstand.AKTIV)
            .count();
    return new Content(
        tasks,
        List.of(
            new Figure(Long.toString(active), Text.of("drift.kort.aktive"), PATH, Urgency.CALM)));
  }
}
