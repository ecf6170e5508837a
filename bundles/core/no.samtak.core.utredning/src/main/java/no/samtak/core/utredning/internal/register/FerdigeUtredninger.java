// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import no.samtak.core.api.konsekvens.Utredninger;
import no.samtak.core.utredning.internal.persistence.UtredningStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the guard of S1 whether there is a finished paper. */
@Component(service = Utredninger.class)
public final class FerdigeUtredninger implements Utredninger {
  private final UtredningStore store;

  /** On the store. */
  @Activate
  public FerdigeUtredninger(@Reference UtredningStore store) {
    this.store = store;
  }

  @Override
  public boolean harFerdig(String kommune, String tiltakId) {
    return store.harFerdig(kommune, tiltakId);
  }
}
