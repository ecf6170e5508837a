// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samtak.core.api.modul.Modulbeskrivelse;

/**
 * A module's data map as it is kept.
 *
 * @param modul short name
 * @param versjon of the module that brought it
 * @param skjema the module's own schema; empty where it has none
 * @param navn the module's name
 * @param formal what it is for
 * @param tabeller its tables, in its own order
 * @param bidrag the extension points that it filled when it was last in
 * @param tjenester the kinds of service that it gives (R3)
 * @param forst when a map of the module was kept for the first time
 * @param sist when this one was
 */
public record Kart(
    String modul,
    String versjon,
    String skjema,
    Sprakord navn,
    Sprakord formal,
    List<Karttabell> tabeller,
    Set<Bidrag> bidrag,
    Set<String> tjenester,
    Instant forst,
    Instant sist) {
  public Kart {
    tabeller = List.copyOf(tabeller);
    bidrag = Set.copyOf(bidrag);
    tjenester = Set.copyOf(tjenester);
  }

  /** What the module says of itself now. */
  public static Kart av(
      Modulbeskrivelse b,
      String versjon,
      String skjema,
      Set<Bidrag> bidrag,
      Set<String> tjenester,
      Instant naa) {
    return new Kart(
        b.modul(),
        versjon,
        skjema,
        Sprakord.av(b.navn()),
        Sprakord.av(b.formal()),
        b.datakart().stream().map(Karttabell::av).toList(),
        bidrag,
        tjenester,
        naa,
        naa);
  }

  /**
   * The tables that may be read and purged: of the module's own schema, with a name that can be
   * one. Whatever else a map names is shown as a fault and never touched.
   */
  public List<Karttabell> egne() {
    Set<String> sett = new TreeSet<>();
    return tabeller.stream()
        .filter(t -> t.skjema().equals(skjema))
        .filter(t -> Karttabell.gyldig(t.skjema()) && Karttabell.gyldig(t.tabell()))
        .filter(t -> sett.add(t.navn()))
        .toList();
  }

  /** Whether a table holds people who get help, or their next of kin. */
  public boolean tjenestemottakere() {
    return tabeller.stream().anyMatch(Karttabell::tjenestemottakere);
  }

  /** Whether the two say the same, whenever they were kept. */
  public boolean likt(Kart annet) {
    return med(annet.forst, annet.sist).equals(annet);
  }

  /** The same map, kept at other times. */
  public Kart med(Instant forsteGang, Instant sisteGang) {
    return new Kart(
        modul, versjon, skjema, navn, formal, tabeller, bidrag, tjenester, forsteGang, sisteGang);
  }
}
