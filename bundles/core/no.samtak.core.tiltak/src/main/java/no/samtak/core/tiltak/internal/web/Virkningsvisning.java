// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.kjede.Virkning;
import no.samtak.platform.api.text.Text;

/**
 * Whom it hits when a tiltak closes, in words: the chain as a tree, and a row for each.
 *
 * @param navn of the one that closes
 * @param direkte those that are hit directly, with those behind them
 * @param rader everybody, the nearest first
 */
record Virkningsvisning(String navn, List<Gren> direkte, List<Rad> rader) {

  /** One who is hit, and those who are hit behind it. */
  record Gren(String tiltakId, String navn, Text hvordan, List<Gren> bak) {}

  /**
   * One who is hit.
   *
   * @param hvordan what the last link says
   * @param virkning in people's words; empty = not considered
   * @param vei the names from the one that closes to this one
   */
  record Rad(
      String tiltakId,
      String navn,
      Text tilstand,
      String farge,
      int avstand,
      Text hvordan,
      String virkning,
      String vei) {}

  static Virkningsvisning av(Virkning virkning, List<Tiltak> tiltak) {
    Map<String, Tiltak> kjente =
        tiltak.stream().collect(Collectors.toMap(Tiltak::tiltakId, t -> t));
    Navn navn = new Navn(kjente);
    return new Virkningsvisning(
        navn.av(virkning.tiltakId()),
        grener(virkning, virkning.tiltakId(), navn),
        virkning.berorte().stream().map(b -> rad(virkning, b, navn)).toList());
  }

  private record Navn(Map<String, Tiltak> kjente) {
    String av(String slug) {
      Tiltak ett = kjente.get(slug);
      return ett == null ? slug : ett.navn();
    }

    TiltakTilstand tilstand(String slug) {
      Tiltak ett = kjente.get(slug);
      return ett == null ? TiltakTilstand.PLANLAGT : ett.tilstand();
    }
  }

  private static List<Gren> grener(Virkning virkning, String under, Navn navn) {
    List<Gren> grener = new ArrayList<>();
    for (Virkning.Berort b : virkning.berorte()) {
      // Each has one shortest way, so the tree holds each once.
      if (b.siste().fra().equals(under)) {
        grener.add(
            new Gren(
                b.tiltakId(),
                navn.av(b.tiltakId()),
                hvordan(b.siste(), navn),
                grener(virkning, b.tiltakId(), navn)));
      }
    }
    return grener;
  }

  private static Rad rad(Virkning virkning, Virkning.Berort b, Navn navn) {
    List<String> vei = new ArrayList<>(List.of(navn.av(virkning.tiltakId())));
    b.vei().forEach(l -> vei.add(navn.av(l.til())));
    TiltakTilstand tilstand = navn.tilstand(b.tiltakId());
    return new Rad(
        b.tiltakId(),
        navn.av(b.tiltakId()),
        TiltakListe.tilstand(tilstand),
        TiltakListe.farge(tilstand),
        b.avstand(),
        hvordan(b.siste(), navn),
        b.siste().kant().virkning(),
        String.join(" → ", vei));
  }

  /** What the last link says, from the side of the one who is hit. */
  private static Text hvordan(Virkning.Ledd ledd, Navn navn) {
    Virkning.Kant kant = ledd.kant();
    String side = ledd.motsatt() ? ".fra" : ".til";
    String nokkel = "kjede.rammes." + kant.slag() + (kant.slag().gjensidig() ? "" : side);
    return Text.of(
        nokkel, navn.av(ledd.fra()), kant.hva().isEmpty() ? "" : " (" + kant.hva() + ")");
  }
}
