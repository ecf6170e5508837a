// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.time.Instant;
import java.util.List;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as pages show it: what, why, what happens when, who has said yes, and what the reader
 * may do about it.
 *
 * @param id random
 * @param sti its own page
 * @param modulsti the page of the module in the kommune
 * @param versjon that the reader has seen
 * @param over when it was made, and by whom
 * @param tittel what it wants, in a sentence
 * @param grunn why
 * @param farge warning while somebody must do something, else neutral
 * @param tilstand in words
 * @param tilstandsfarge of the tag
 * @param steg what happens when
 * @param godkjennere the two, each with whether and when
 * @param venterPa what it waits for; null = nothing
 * @param kanGodkjenne whether the reader may say yes now
 * @param hvorforIkke why a reader who is one of the two may not say yes; null where it goes without
 *     saying
 * @param kanAvsla whether the reader may say no
 * @param kanTrekke whether the reader may take it back
 * @param angre until when it can be undone; null where it has ended
 * @param lukker whether it closes something, which is asked about once more and has a control
 * @param sporsmal what is asked once more
 * @param folge what follows from a yes
 * @param historikk what has happened to it, the oldest first
 */
record Forslagsvisning(
    String id,
    String sti,
    String modulsti,
    long versjon,
    Text over,
    Text tittel,
    Phrase grunn,
    String farge,
    Text tilstand,
    String tilstandsfarge,
    List<Steg> steg,
    List<Stemme> godkjennere,
    @Nullable Phrase venterPa,
    boolean kanGodkjenne,
    @Nullable Text hvorforIkke,
    boolean kanAvsla,
    boolean kanTrekke,
    @Nullable Text angre,
    boolean lukker,
    Text sporsmal,
    Text folge,
    List<Hendelse> historikk) {
  Forslagsvisning {
    steg = List.copyOf(steg);
    godkjennere = List.copyOf(godkjennere);
    historikk = List.copyOf(historikk);
  }

  /**
   * Something that happens.
   *
   * @param naar when, and what
   * @param hva what it means for those who work there
   */
  record Steg(Text naar, Text hva) {}

  /**
   * One of the two who must say yes.
   *
   * @param er ja, or venter
   * @param tegn the sign
   * @param hvem who
   * @param naar when, or that it waits
   */
  record Stemme(String er, String tegn, Text hvem, Text naar) {}

  /**
   * Something that happened.
   *
   * @param hvorfor why; null where nothing is said
   */
  record Hendelse(Instant tid, Text hva, Text hvem, @Nullable Phrase hvorfor) {}
}
