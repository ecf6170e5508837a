// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.person.internal.tjeneste.Enhet;
import no.samtak.core.person.internal.tjeneste.Taushetslov;
import no.samtak.platform.api.rest.Versioned;

/** A service as programs see it. */
@Schema(name = "Tjeneste", description = "En tjeneste med eget taushetsområde")
public record TjenesteSvar(String slug, String navn, Taushetslov lov, boolean aktiv, long versjon)
    implements Versioned {
  static TjenesteSvar av(Enhet e) {
    return new TjenesteSvar(
        e.tjeneste().slug(), e.tjeneste().navn(), e.lov(), e.tjeneste().aktiv(), e.versjon());
  }
}
