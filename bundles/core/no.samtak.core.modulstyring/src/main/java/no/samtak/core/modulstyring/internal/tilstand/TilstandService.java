// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.tilstand;

import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import org.osgi.service.component.annotations.Component;

/** How modules stand in kommuner, for those who look at it and decide. */
@Component(service = TilstandService.class)
public final class TilstandService {
  /** Every module that the node knows, as it stands in the kommune, by name. */
  public List<Modulstand> alle(String kommune) {
    throw new UnsupportedOperationException(kommune);
  }

  /**
   * One module in the kommune.
   *
   * @throws DomainException NOT_FOUND where the node does not know it and nothing is stored
   */
  public Modulstand finn(String kommune, String modul) {
    throw new UnsupportedOperationException(kommune + modul);
  }

  /** Every module in every kommune that the user of this thread covers, by kommune and module. */
  public List<Modulstand> matrise() {
    throw new UnsupportedOperationException();
  }

  /** What has happened to a module in the kommune, the newest first. */
  public Slice<Modulhendelse> hendelser(String kommune, String modul, PageQuery del) {
    throw new UnsupportedOperationException(kommune + modul + del);
  }

  /**
   * Takes it back into use at once, from SKRIVEBESKYTTET or DEAKTIVERT. Whoever calls has let the
   * operator or the leader alone in.
   *
   * @param grunn why, 1 to 1000 characters
   * @throws DomainException INVALID without a reason; NOT_FOUND; CONFLICT where it is not closed,
   *     or not in on the node
   */
  public Modulstand gjenapne(String kommune, String modul, String grunn) {
    throw new UnsupportedOperationException(kommune + modul + grunn);
  }
}
