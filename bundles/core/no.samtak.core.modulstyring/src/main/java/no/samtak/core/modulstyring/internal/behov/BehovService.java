// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.behov;

import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What the tiltak of a kommune need now. */
@Component(service = BehovService.class)
public final class BehovService {
  /** Every kind that a tiltak requires, by name. */
  public List<Behov> alle(String kommune) {
    throw new UnsupportedOperationException(kommune);
  }
}
