// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.samtykke.Mottaker;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeform;
import no.samtak.core.samtykke.internal.samtykke.Tilstand;
import no.samtak.core.samtykke.internal.samtykke.Vilkar;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A consent as programs see it.
 *
 * @param mottaker slug of a service, or a name
 * @param tilstand by the business date
 * @param apner whether it opens anything today
 */
@Schema(name = "Samtykke", description = "Et samtykke, eller spørsmålet om et")
public record SamtykkeSvar(
    String id,
    Tilstand tilstand,
    boolean apner,
    Mottaker.Slag mottakerslag,
    @Schema(description = "Tjenestens navn i adresser, eller et navn") String mottaker,
    List<Kategori> kategorier,
    Dybde dybde,
    List<Formal> formal,
    LocalDate fra,
    LocalDate til,
    @Schema(description = "Det som ikke blir delt, med ord") String ikkeApnet,
    @Nullable Samtykkeform form,
    LocalDate spurt,
    @Nullable LocalDate svart,
    @Schema(description = "Det samtykket som dette kom i stedet for") @Nullable String erstatter,
    String mal,
    int malversjon,
    long versjon)
    implements Versioned {
  static SamtykkeSvar av(Samtykke s, LocalDate dag) {
    Vilkar v = s.vilkar();
    Mottaker m = v.mottaker();
    return new SamtykkeSvar(
        s.id(),
        s.tilstand(dag),
        s.apner(dag),
        m.slag(),
        m.slag() == Mottaker.Slag.TJENESTE ? m.tjeneste() : m.navn(),
        v.kategorier(),
        v.dybde(),
        v.formal(),
        v.fra(),
        v.til(),
        v.ikkeApnet(),
        s.form(),
        s.spurt(),
        s.svart(),
        s.erstatter(),
        s.mal(),
        s.malversjon(),
        s.versjon());
  }
}
