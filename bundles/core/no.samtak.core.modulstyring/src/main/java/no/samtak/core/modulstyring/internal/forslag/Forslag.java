// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A proposal about a module in a kommune.
 *
 * @param id random
 * @param kommune slug
 * @param handling what is to be done
 * @param modul the module; with BYTT the one that goes
 * @param nyModul with BYTT the one that comes; null otherwise
 * @param fra the business date from which it is to be so
 * @param grunn why: the system's sentence, or a person's words
 * @param opphav who made it
 * @param opprettetAv the person as shown to colleagues; empty where the system made it
 * @param opprettet when it was made
 * @param grunnlag fingerprint of what the system's proposal stands on; empty with a person's
 * @param godkjenninger those who have said yes, at most one of each kind and never one user twice
 * @param tilstand the state
 * @param venterPa with VENTER_PA what it waits for; null otherwise
 * @param avgjortAv who refused or took it back; empty where nobody has, or the system did
 * @param avgjort when it ended, carried out or not; null while it is open
 * @param avgjortGrunn why it was refused, taken back or is obsolete; null where it is not
 * @param versjon grows with each change
 */
public record Forslag(
    String id,
    String kommune,
    Handling handling,
    String modul,
    @Nullable String nyModul,
    LocalDate fra,
    Phrase grunn,
    Opphav opphav,
    String opprettetAv,
    Instant opprettet,
    String grunnlag,
    List<Godkjenning> godkjenninger,
    Forslagstilstand tilstand,
    @Nullable Phrase venterPa,
    String avgjortAv,
    @Nullable Instant avgjort,
    @Nullable Phrase avgjortGrunn,
    long versjon) {
  public Forslag {
    godkjenninger = List.copyOf(godkjenninger);
  }

  /** Those who have not said yes; empty where both have, or the proposal has ended. */
  public Set<Godkjenner> mangler() {
    Set<Godkjenner> mangler = EnumSet.noneOf(Godkjenner.class);
    if (tilstand.tilBehandling()) {
      mangler.addAll(EnumSet.allOf(Godkjenner.class));
      godkjenninger.forEach(g -> mangler.remove(g.som()));
    }
    return mangler;
  }

  /** Whether the user has said yes already. */
  public boolean godkjentAv(String brukerId) {
    return godkjenninger.stream().anyMatch(g -> g.brukerId().equals(brukerId));
  }
}
