// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import org.jspecify.annotations.Nullable;

/**
 * An order for an archive package.
 *
 * @param modul the module
 * @param kommune slug; left out = the whole module
 * @param grunn why; required
 */
public record ArkivpakkeInnhold(
    @Nullable String modul, @Nullable String kommune, @Nullable String grunn) {
  static String tekst(@Nullable String tekst) {
    return tekst == null ? "" : tekst.strip();
  }
}
