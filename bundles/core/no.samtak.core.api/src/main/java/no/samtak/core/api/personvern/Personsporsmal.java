// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

/**
 * What somebody wants to do with what is held of a person.
 *
 * @param kommune slug
 * @param tjeneste slug of the service whose person it is
 * @param personId the person's random id within that service, as the caller wrote it: it need not
 *     exist
 * @param handling a verb for the log: {@code les}, {@code endre}, {@code skriv-ut} ...
 * @param kategori what kind of information, in lower case: {@code kontakt}, {@code deltakelse},
 *     {@code bolig}, {@code samtykke} ...; a consent names those that it opens
 * @param dybde how much
 * @param formal what for
 * @param endrer whether something is to be changed; only the person's own service may
 */
public record Personsporsmal(
    String kommune,
    String tjeneste,
    String personId,
    String handling,
    String kategori,
    Dybde dybde,
    Formal formal,
    boolean endrer) {}
