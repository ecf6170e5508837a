// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans;

import java.util.List;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.tiltak.internal.persistence.PlanStore;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the plans in the register cost. */
@Component(service = InnfasingService.class)
public final class InnfasingService {
  private final PlanStore plan;
  private final Kildearkiv kilder;

  /** On the store and the sources. */
  @Activate
  public InnfasingService(@Reference PlanStore plan, @Reference Kildearkiv kilder) {
    this.plan = plan;
    this.kilder = kilder;
  }

  /** The kommune's plan, year by year; without years where none has been read in. */
  public Innfasing innfasing(String kommune) {
    return Innfasing.av(plan.linjer(kommune));
  }

  /** The kommune's plan in groups. */
  public List<Gruppering.Gruppe> grupper(String kommune, Gruppering etter) {
    return etter.grupper(plan.linjer(kommune), kilder.kilder(kommune), plan.sammenMed(kommune));
  }

  /** One part of the lines as stated, in the source's order. */
  public Slice<Finansieringslinje> linjer(String kommune, PageQuery del) {
    return plan.linjer(kommune, del);
  }
}
