// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.avvikling;

import org.osgi.service.component.annotations.Component;

/** Asks modules what they still hold (avviklingskontroll). */
@Component(service = AvviklingService.class)
public final class AvviklingService {
  /** What the module says of the kommune. One that has been open there and is silent hinders. */
  public Avviklingssvar sporr(String kommune, String modul) {
    throw new UnsupportedOperationException(kommune + modul);
  }
}
