// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Grunnlag;
import no.samtak.core.person.internal.person.Gradering;
import no.samtak.core.person.internal.person.Identitetsnummer;
import no.samtak.core.person.internal.person.Malform;
import no.samtak.core.person.internal.person.Personalia;
import no.samtak.core.person.internal.person.Personbilde;
import no.samtak.core.person.internal.person.Representant;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A person as programs see it: as deep as was asked for, and null below that.
 *
 * @param id random, within the service
 * @param visningsnavn the name, or the code
 * @param adresseSkjult whether there is an address that the user is not cleared for
 * @param grunnlag what the look stands on
 * @param referanse id of the consent, the exception or the emergency access
 */
@Schema(name = "Person", description = "En person i én tjeneste")
public record PersonSvar(
    String id,
    String tjeneste,
    @Nullable String visningsnavn,
    @Nullable LocalDate fodselsdato,
    @Nullable Integer alder,
    @Nullable Boolean anonym,
    @Nullable String fornavn,
    @Nullable String mellomnavn,
    @Nullable String etternavn,
    @Nullable String identitetsnummer,
    Identitetsnummer.@Nullable Slag identitetsslag,
    @Nullable String adresse,
    @Nullable String postnummer,
    @Nullable String poststed,
    @Nullable Boolean adresseSkjult,
    @Nullable String telefon,
    @Nullable String epost,
    @Nullable Malform malform,
    @Nullable String tolkesprak,
    @Nullable LocalDate dodsdato,
    @Nullable String kode,
    @Nullable Representant verge,
    @Nullable Representant fullmakt,
    @Nullable Gradering gradering,
    @Nullable Boolean skjermet,
    Grunnlag grunnlag,
    String referanse,
    Dybde dybde,
    long versjon)
    implements Versioned {
  static PersonSvar av(Personbilde b, LocalDate idag) {
    Personalia p = b.person().personalia();
    boolean status = b.dybde().dekker(Dybde.STATUS);
    boolean alt = b.dybde().dekker(Dybde.INNHOLD);
    return new PersonSvar(
        b.person().id(),
        b.tjeneste(),
        status ? p.visningsnavn() : null,
        status ? p.fodselsdato() : null,
        status ? p.alder(idag) : null,
        status ? p.anonym() : null,
        alt ? p.fornavn() : null,
        alt ? p.mellomnavn() : null,
        alt ? p.etternavn() : null,
        alt ? p.identitetsnummer() : null,
        alt ? Identitetsnummer.les(p.identitetsnummer()).map(n -> n.slag()).orElse(null) : null,
        alt ? p.adresse() : null,
        alt ? p.postnummer() : null,
        alt ? p.poststed() : null,
        alt ? b.adresseSkjult() : null,
        alt ? p.telefon() : null,
        alt ? p.epost() : null,
        alt ? p.malform() : null,
        alt ? p.tolkesprak() : null,
        alt ? p.dodsdato() : null,
        alt ? p.kode() : null,
        alt && !p.verge().ingen() ? p.verge() : null,
        alt && !p.fullmakt().ingen() ? p.fullmakt() : null,
        alt ? p.gradering() : null,
        alt ? p.skjermet() : null,
        b.slipp().grunnlag(),
        b.slipp().referanse(),
        b.dybde(),
        b.person().versjon());
  }
}
