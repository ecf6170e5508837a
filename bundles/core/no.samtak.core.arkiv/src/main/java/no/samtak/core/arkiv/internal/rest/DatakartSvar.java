// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import java.time.Instant;
import java.util.List;
import no.samtak.core.arkiv.internal.kart.Bidrag;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import no.samtak.core.arkiv.internal.kart.Modulbilde;
import no.samtak.core.arkiv.internal.kart.Sprakord;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** A module's data map, with the rows as they are now. */
public record DatakartSvar(
    String modul,
    Ord navn,
    Ord formal,
    String versjon,
    String skjema,
    String stand,
    boolean paNoden,
    Instant forst,
    Instant sist,
    List<String> tjenester,
    List<String> bidrag,
    List<TabellSvar> tabeller,
    List<KommuneSvar> kommuner,
    long rader,
    List<String> avvik,
    @Nullable String sisteArkivpakke,
    @Nullable String sisteSletting) {
  private static final Texts TEKSTER = Texts.of(DatakartSvar.class.getClassLoader());

  public DatakartSvar {
    tjenester = List.copyOf(tjenester);
    bidrag = List.copyOf(bidrag);
    tabeller = List.copyOf(tabeller);
    kommuner = List.copyOf(kommuner);
    avvik = List.copyOf(avvik);
  }

  /** Words in each language; {@code en} where the module has them. */
  public record Ord(String nb, String nn, @Nullable String en) {
    static Ord av(Sprakord o) {
      return new Ord(o.nb(), o.nn(), o.en());
    }
  }

  /** A table of the map. */
  public record TabellSvar(
      String skjema,
      String tabell,
      Ord innhold,
      String personer,
      @Nullable String kommunekolonne,
      List<String> rekkefolge,
      Ord oppbevaring,
      @Nullable Integer oppbevaringAar,
      long rader) {
    public TabellSvar {
      rekkefolge = List.copyOf(rekkefolge);
    }

    static TabellSvar av(Karttabell t, long rader) {
      return new TabellSvar(
          t.skjema(),
          t.tabell(),
          Ord.av(t.innhold()),
          t.personer().name(),
          t.kommunekolonne(),
          t.rekkefolge(),
          Ord.av(t.oppbevaring()),
          t.oppbevaringAar(),
          rader);
    }
  }

  /** A kommune's rows; {@code kommune} is empty for rows of no one kommune. */
  public record KommuneSvar(String kommune, long rader, long personrader) {}

  static DatakartSvar av(Modulbilde b) {
    return new DatakartSvar(
        b.kart().modul(),
        Ord.av(b.kart().navn()),
        Ord.av(b.kart().formal()),
        b.kart().versjon(),
        b.kart().skjema(),
        b.stand().name(),
        b.paNoden(),
        b.kart().forst(),
        b.kart().sist(),
        b.kart().tjenester().stream().sorted().toList(),
        b.kart().bidrag().stream().sorted().map(Bidrag::name).toList(),
        b.kart().tabeller().stream().map(t -> TabellSvar.av(t, b.rader(t))).toList(),
        b.kommuner().stream()
            .map(k -> new KommuneSvar(k.kommune(), k.rader(), k.personrader()))
            .toList(),
        b.rader(),
        b.avvik().stream().map(a -> TEKSTER.get(Language.NB, a)).toList(),
        b.sistePakke() == null ? null : b.sistePakke().id(),
        b.sisteSletting() == null ? null : b.sisteSletting().id());
  }
}
