// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import java.time.Instant;
import java.util.List;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An archive package as callers see it: where it is and its sums, never its content. {@code
 * kommune} is null for a package of the whole module.
 */
public record ArkivpakkeSvar(
    String id,
    String modul,
    @Nullable String kommune,
    String tilstand,
    String versjon,
    String node,
    String fil,
    String sha512,
    long bytes,
    long rader,
    List<TabellSum> tabeller,
    String grunn,
    String hvem,
    Instant startet,
    @Nullable Instant ferdig,
    @Nullable Instant kontrollert,
    @Nullable String kontroll,
    @Nullable String feil) {
  private static final Texts TEKSTER = Texts.of(ArkivpakkeSvar.class.getClassLoader());

  public ArkivpakkeSvar {
    tabeller = List.copyOf(tabeller);
  }

  /** A table in the package. */
  public record TabellSum(String tabell, long rader, String sha256) {}

  static ArkivpakkeSvar av(Arkivpakke p) {
    return new ArkivpakkeSvar(
        p.id(),
        p.modul(),
        p.kommune().isEmpty() ? null : p.kommune(),
        p.tilstand().name(),
        p.versjon(),
        p.node(),
        p.fil(),
        p.sha512(),
        p.bytes(),
        p.radsum(),
        p.innhold().stream()
            .map(t -> new TabellSum(t.skjema() + "." + t.tabell(), t.rader(), t.sha256()))
            .toList(),
        p.grunn(),
        p.hvem(),
        p.startet(),
        p.ferdig(),
        p.kontrollert(),
        p.kontroll() == null ? null : p.kontroll().name(),
        p.feil().isEmpty() ? null : TEKSTER.get(Language.NB, p.feil()));
  }
}
