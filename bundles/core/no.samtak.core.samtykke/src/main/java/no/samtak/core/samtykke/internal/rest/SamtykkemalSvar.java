// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.mal.Malinnhold;
import no.samtak.core.samtykke.internal.mal.Samtykkemal;
import no.samtak.platform.api.rest.Versioned;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A template in its newest version.
 *
 * @param nummer of the version, from 1
 * @param utgatt the day that it went out of use; null = can be chosen
 */
@Schema(name = "Samtykkemal", description = "En mal i sin nyeste versjon")
public record SamtykkemalSvar(
    String id,
    int nummer,
    String tittelNb,
    String tittelNn,
    String formaalsordNb,
    String formaalsordNn,
    String tekstNb,
    String tekstNn,
    List<Kategori> kategorier,
    List<Formal> formal,
    int maaneder,
    @Nullable LocalDate utgatt,
    long versjon)
    implements Versioned {
  static SamtykkemalSvar av(Samtykkemal m) {
    Malinnhold i = m.innhold();
    return new SamtykkemalSvar(
        m.id(),
        m.nummer(),
        i.tittel(Language.NB),
        i.tittel(Language.NN),
        i.formaalsord(Language.NB),
        i.formaalsord(Language.NN),
        i.tekst(Language.NB),
        i.tekst(Language.NN),
        Objects.requireNonNull(i.kategorier()),
        Objects.requireNonNull(i.formal()),
        Objects.requireNonNull(i.maaneder()),
        m.utgatt(),
        m.versjon());
  }
}
