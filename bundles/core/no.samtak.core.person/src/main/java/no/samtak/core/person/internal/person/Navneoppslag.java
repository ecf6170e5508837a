// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.sql.Connection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samtak.core.api.personvern.Personopplysninger;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.core.person.internal.persistence.TjenesteStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names for other bundles, of those whom the decision has let through. */
@Component(service = Personopplysninger.class)
public final class Navneoppslag implements Personopplysninger {
  private final TjenesteStore tjenester;
  private final Personskap skap;

  /** On the rows. */
  @Activate
  public Navneoppslag(@Reference TjenesteStore tjenester, @Reference Personskap skap) {
    this.tjenester = tjenester;
    this.skap = skap;
  }

  @Override
  public Map<String, Personopplysninger.Person> finn(
      Connection connection, String kommune, String tjeneste, Set<String> personIder) {
    Map<String, Personopplysninger.Person> funnet = new HashMap<>();
    String id = tjenester.id(kommune, tjeneste).orElse(null);
    if (id == null || personIder.isEmpty()) {
      return funnet;
    }
    for (PersonStore.Rad rad : PersonStore.finn(connection, id, personIder)) {
      Personalia p = skap.apne(rad).personalia();
      funnet.put(
          rad.id(),
          new Personopplysninger.Person(
              rad.id(),
              p.visningsnavn(),
              p.fodselsdato(),
              p.malform().name().toLowerCase(Locale.ROOT),
              p.anonym()));
    }
    return funnet;
  }
}
