// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import org.jspecify.annotations.Nullable;

/**
 * An order for a purge.
 *
 * @param modul the module
 * @param kommune slug; left out = the whole module
 * @param bekreft the module's name once more; not asked for in a trial
 * @param grunn why; required
 * @param prove true = a trial that changes nothing
 */
public record SlettingInnhold(
    @Nullable String modul,
    @Nullable String kommune,
    @Nullable String bekreft,
    @Nullable String grunn,
    @Nullable Boolean prove) {}
