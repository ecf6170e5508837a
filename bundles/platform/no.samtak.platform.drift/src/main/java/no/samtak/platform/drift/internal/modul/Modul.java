// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A module as the node knows it.
 *
 * @param navn its short name
 * @param tittel its name for people
 * @param tilstand how it stands
 * @param versjon the installed version; null where none is
 * @param tilgjengelige the versions that can be taken in, newest first
 * @param tjenester the kinds of service that it gives, or would give
 * @param mangler what it lacks, in words for the operator
 * @param onske what is wanted of it; null where nothing was decided
 */
public record Modul(
    String navn,
    String tittel,
    Modultilstand tilstand,
    @Nullable Modulversjon versjon,
    List<Modulversjon> tilgjengelige,
    Set<String> tjenester,
    List<String> mangler,
    @Nullable Onske onske) {
  public Modul {
    tilgjengelige = List.copyOf(tilgjengelige);
    tjenester = Set.copyOf(tjenester);
    mangler = List.copyOf(mangler);
  }

  /** The newest version above the one that is installed. */
  public Optional<Modulversjon> nyere() {
    Modulversjon now = versjon;
    return now == null
        ? Optional.empty()
        : tilgjengelige.stream().filter(v -> v.compareTo(now) > 0).findFirst();
  }
}
