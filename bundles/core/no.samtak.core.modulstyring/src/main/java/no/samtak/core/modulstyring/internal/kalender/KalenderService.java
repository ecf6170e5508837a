// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.kalender;

import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What is to come, from proposals, from modules that are being closed, and from the plans. */
@Component(service = KalenderService.class)
public final class KalenderService {
  /** The kommune's coming changes, by day. */
  public List<Planlagt> kalender(String kommune) {
    throw new UnsupportedOperationException(kommune);
  }

  /** Those of every kommune that the user of this thread covers, by day. */
  public List<Planlagt> alle() {
    throw new UnsupportedOperationException();
  }
}
