// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tilgang;

import no.samtak.core.api.personvern.Slipp;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.core.person.internal.person.Person;

/**
 * A person who may be looked at, opened.
 *
 * @param slipp what the look stands on
 * @param rad the row that it was read from
 * @param person what it holds
 * @param klarertAdresse whether the user is cleared for protected addresses
 */
public record Adgang(Slipp slipp, PersonStore.Rad rad, Person person, boolean klarertAdresse) {}
