// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import org.apache.karaf.features.BootFinished;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has what is wanted of the modules applied, once everything that they build on is installed. */
@Component(
    immediate = true,
    service = {})
public final class Gjenoppretting {
  @Activate
  public Gjenoppretting(@Reference BootFinished booted, @Reference Modultjeneste moduler) {
    moduler.gjenopprett();
  }
}
