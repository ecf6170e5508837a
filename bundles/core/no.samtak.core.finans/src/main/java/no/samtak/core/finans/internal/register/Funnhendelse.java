// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * What happened to a finding.
 *
 * @param nummer 1 is the first of the finding
 * @param til state after
 * @param tid the system's time
 * @param bruker who, as shown to colleagues; empty where the sources changed by themselves
 * @param begrunnelse why; empty where nobody decided
 * @param oppgitt what the source stated then
 * @param beregnet what was computed then
 */
@Schema(name = "Funnhendelse", description = "Noe som har skjedd med et funn")
public record Funnhendelse(
    long nummer,
    Hva hendelse,
    Funntilstand til,
    Instant tid,
    String bruker,
    String begrunnelse,
    String oppgitt,
    String beregnet) {
  /** What can happen. */
  public enum Hva {
    /** A rule found it, or a person wrote it down. */
    FUNNET,
    /** A person decided. */
    AVGJORT,
    /** Its amounts changed after it was accepted: open again. */
    ENDRET,
    /** A newer file still has it, though it was said to be put right: open again. */
    FORTSATT,
    /** It no longer arises. */
    BORTFALT,
    /** It had fallen away and arises again. */
    GJENFUNNET
  }
}
