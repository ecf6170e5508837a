// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Phrase;

/** What modules and kommuner are called; what is not known is called by its short name. */
final class Navn {
  private final Map<String, Phrase> moduler = new TreeMap<>();
  private final TenantDirectory kommuner;

  Navn(List<Modulstand> stander, TenantDirectory kommuner) {
    stander.forEach(s -> moduler.putIfAbsent(s.status().modul(), s.navn()));
    this.kommuner = kommuner;
  }

  Phrase modul(String modul) {
    Phrase navn = moduler.get(modul);
    return navn == null ? sprak -> modul : navn;
  }

  String kommune(String slug) {
    return kommuner.find(slug).map(Tenant::name).orElse(slug);
  }
}
