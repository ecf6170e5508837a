// SPDX-License-Identifier: EUPL-1.2
package no.eksempel.telefonvakt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The telephones of today, one for each kommune. Kept in memory: it is an example. */
@Component(service = Vaktliste.class)
public final class Vaktliste {
  private final Map<String, Telefonvakt> byKommune = new ConcurrentHashMap<>();
  private final AccessLog log;

  @Activate
  public Vaktliste(@Reference AccessLog log) {
    this.log = log;
  }

  /** The kommune's telephone; NOT_FOUND where none is set. */
  public Telefonvakt hent(String kommune) {
    Telefonvakt vakt = byKommune.get(kommune);
    if (vakt == null) {
      throw DomainException.notFound();
    }
    return vakt;
  }

  /** Sets the kommune's telephone, and says so in the access log; INVALID with what is wrong. */
  public Telefonvakt sett(String kommune, Telefonvakt vakt) {
    List<FieldError> wrong = new ArrayList<>();
    if (vakt.telefon() == null || !vakt.telefon().matches("\\+?[0-9 ]{3,20}")) {
      wrong.add(new FieldError("telefon", Text.of("telefonvakt.feil.telefon")));
    }
    if (vakt.rolle() == null || vakt.rolle().isBlank()) {
      wrong.add(new FieldError("rolle", Text.of("feil.paakrevd")));
    }
    if (!wrong.isEmpty()) {
      throw DomainException.invalid(wrong);
    }
    byKommune.put(kommune, vakt);
    log.write(AccessEntry.ok("endre", "telefonvakt", ""));
    return vakt;
  }
}
