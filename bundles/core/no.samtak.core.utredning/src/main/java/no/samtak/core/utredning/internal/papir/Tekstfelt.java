// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.papir;

import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.core.api.konsekvens.Utredningsdel;
import org.jspecify.annotations.Nullable;

/** Where people write in a paper: one text for each of the ten parts, and three more. */
public enum Tekstfelt {
  /** Why it was begun. */
  BAKGRUNN(Utredningsdel.BAKGRUNN, false),
  /** What it is to achieve. */
  MALSETTING(Utredningsdel.MALSETTING, false),
  /** What it offers, and to whom. */
  TJENESTER_OG_MALGRUPPER(Utredningsdel.TJENESTER_OG_MALGRUPPER, false),
  /** Who works in it. */
  BEMANNING(Utredningsdel.BEMANNING, false),
  /** How many use it. */
  ANTALL_BRUKERE(Utredningsdel.ANTALL_BRUKERE, false),
  /** What it costs and who pays. */
  OKONOMI(Utredningsdel.OKONOMI, false),
  /** Where it belongs. */
  ORGANISERING(Utredningsdel.ORGANISERING, false),
  /** Why it should go on, and what follows if it does not. */
  KONSEKVENSER(Utredningsdel.KONSEKVENSER, true),
  /** What users, next of kin and partners say. */
  TILBAKEMELDINGER(Utredningsdel.TILBAKEMELDINGER, true),
  /** The assessment. */
  VURDERING(Utredningsdel.VURDERING, true),
  /** In the decision table: what follows if it goes on. */
  VED_VIDEREFORING(null, false),
  /** In the decision table: what follows if it ends. */
  VED_AVSLUTNING(null, false),
  /** Of the paper as a whole: what to read when one reads nothing else. */
  SAMMENDRAG(null, false);

  private final @Nullable Utredningsdel del;
  private final boolean folkMaaSkrive;

  Tekstfelt(@Nullable Utredningsdel del, boolean folkMaaSkrive) {
    this.del = del;
    this.folkMaaSkrive = folkMaaSkrive;
  }

  /** The part that the text belongs to; empty for those of the table and of the whole. */
  public Optional<Utredningsdel> del() {
    return Optional.ofNullable(del);
  }

  /** Whether no register can say it: without it the paper cannot be finished. */
  public boolean folkMaaSkrive() {
    return folkMaaSkrive;
  }

  /** Whether it is one text for the paper and not one for each tiltak. */
  public boolean forHele() {
    return this == SAMMENDRAG;
  }

  /** The text of a part. */
  public static Tekstfelt av(Utredningsdel del) {
    return Stream.of(values()).filter(f -> f.del == del).findFirst().orElseThrow();
  }

  /** The one of a name, in capitals or not. */
  public static Optional<Tekstfelt> medNavn(String navn) {
    return Stream.of(values()).filter(f -> f.name().equalsIgnoreCase(navn)).findFirst();
  }
}
