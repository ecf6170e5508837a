// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import java.time.Instant;
import java.util.List;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A purge or a trial of one: {@code linjer} is what goes or went, {@code hinder} what is in the way
 * now. {@code kommune} is null for the whole module.
 */
public record SlettingSvar(
    String id,
    String modul,
    @Nullable String kommune,
    String tilstand,
    @Nullable String arkivpakke,
    long rader,
    long personrader,
    List<LinjeSvar> linjer,
    List<String> hinder,
    String grunn,
    String hvem,
    Instant startet,
    @Nullable Instant ferdig,
    @Nullable String feil) {
  private static final Texts TEKSTER = Texts.of(SlettingSvar.class.getClassLoader());

  public SlettingSvar {
    linjer = List.copyOf(linjer);
    hinder = List.copyOf(hinder);
  }

  /** Rows of a table; {@code kommune} is empty for rows of no one kommune. */
  public record LinjeSvar(String tabell, String kommune, String personer, long rader) {}

  static SlettingSvar av(Sletting s, List<Text> hinder) {
    return new SlettingSvar(
        s.id(),
        s.modul(),
        s.kommune().isEmpty() ? null : s.kommune(),
        s.tilstand().name(),
        s.arkivpakke(),
        s.rader(),
        s.personrader(),
        s.linjer().stream()
            .map(
                l ->
                    new LinjeSvar(
                        l.skjema() + "." + l.tabell(), l.kommune(), l.personer().name(), l.rader()))
            .toList(),
        hinder.stream().map(h -> TEKSTER.get(Language.NB, h)).toList(),
        s.grunn(),
        s.hvem(),
        s.startet(),
        s.ferdig(),
        s.feil().isEmpty() ? null : TEKSTER.get(Language.NB, s.feil()));
  }
}
