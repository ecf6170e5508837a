// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans.scenario;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import no.samtak.platform.api.rest.Versioned;

/**
 * A scenario that somebody has given a name.
 *
 * @param id random
 * @param navn one line
 * @param eierId the account that made it, and alone may change it
 * @param eier that person's name when it was made
 * @param delt whether everybody in the kommune may see it
 * @param innhold its changes to the plan
 * @param endret when it was last changed
 * @param versjon rises with each change
 */
@Schema(name = "Scenario", description = "Hva planen ville kostet om noe var annerledes")
public record LagretScenario(
    String id,
    String navn,
    @Schema(description = "Kontoen som eier det") String eierId,
    String eier,
    boolean delt,
    Scenarioinnhold innhold,
    Instant endret,
    long versjon)
    implements Versioned {
  /** The same, with the tiltak that are joined with another under the other's slug. */
  LagretScenario omdopt(Map<String, String> sammenMed) {
    return new LagretScenario(
        id, navn, eierId, eier, delt, innhold.omdopt(sammenMed), endret, versjon);
  }
}
