// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.util.Set;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.core.person.internal.persistence.TjenesteStore;
import no.samtak.platform.api.security.MergedPersons;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the access log under which ids a person stood. Shows nobody, and logs nothing. */
@Component
public final class Sammenslatte implements MergedPersons {
  private final Base base;
  private final TjenesteStore tjenester;
  private final Personskap skap;
  private final Historikk historikk;

  /** On the history. */
  @Activate
  public Sammenslatte(
      @Reference Base base,
      @Reference TjenesteStore tjenester,
      @Reference Personskap skap,
      @Reference Historikk historikk) {
    this.base = base;
    this.tjenester = tjenester;
    this.skap = skap;
    this.historikk = historikk;
  }

  @Override
  public Set<String> idsOf(String tenant, String tjeneste, String personId) {
    return tjenester.id(tenant, tjeneste).map(id -> ider(id, personId)).orElse(Set.of());
  }

  private Set<String> ider(String tjenesteId, String personId) {
    return base.gjor(
        c ->
            PersonStore.finn(c, tjenesteId, personId)
                .map(skap::apne)
                .map(p -> Historikk.ider(p, historikk.alle(c, tjenesteId, p)))
                .orElse(Set.of()));
  }
}
