// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans;

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

  /** On the store. */
  @Activate
  public InnfasingService(@Reference PlanStore plan) {
    this.plan = plan;
  }

  /** The kommune's plan, year by year; without years where none has been read in. */
  public Innfasing innfasing(String kommune) {
    return Innfasing.av(plan.linjer(kommune));
  }

  /** One part of the lines as stated, in the source's order. */
  public Slice<Finansieringslinje> linjer(String kommune, PageQuery del) {
    return plan.linjer(kommune, del);
  }
}
