// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.register;

import java.time.Instant;
import no.samtak.core.api.funn.Funnklasse;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the register has it.
 *
 * @param id random
 * @param regel the rule's id; {@value #HAND} for one that a person wrote down
 * @param sted where it stands and what is wrong there
 * @param tilstand the state now
 * @param begrunnelse why it was decided; empty where it was not
 * @param avgjortAv who decided, as shown to colleagues; empty where nobody did
 * @param avgjort when; null where nobody decided
 * @param funnet when it was first found
 * @param versjon rises with each change
 */
public record Funn(
    String id,
    String regel,
    Funnklasse klasse,
    Utledet utledet,
    Funnsted sted,
    Funntilstand tilstand,
    String begrunnelse,
    String avgjortAv,
    @Nullable Instant avgjort,
    Instant funnet,
    long versjon) {
  /** Stands for the rule where there is none. */
  public static final String HAND = "HAND";
}
