// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.samtak.platform.api.table.TableShape;
import no.samtak.platform.api.text.Text;

/**
 * The files that can be read in: their columns, what makes two rows the same, and what a row must
 * be. Contradictions between rows are no errors here: a source is read in as it stands.
 */
public enum Filtype {
  /** The tiltak of a plan, one row for each place where the plan names one (LE 2.2, 3.2). */
  TILTAK(
      "tiltak",
      List.of("kilderad", "tiltak_id"),
      List.of(
          "tiltak_id",
          "samme_som_sikkerhet",
          "malgruppe",
          "omrade",
          "niva",
          "status",
          "tiltak",
          "innhold",
          "ansvarlig",
          "kan_henvise",
          "kostnad",
          "belop_kr",
          "finansiering_slutt",
          "soker",
          "oppsigelsesvarsel_mnd",
          "oppstart",
          "frist",
          "apningsdager",
          "plasser",
          "timer_per_dag",
          "aldersgrense_fra",
          "aldersgrense_til",
          "merknad",
          "kapittel",
          "kilderad",
          "celle",
          "malgruppe_kilde",
          "hensikt",
          "dager_per_uke",
          "apningstid",
          "antall_stillinger",
          "stillingsprosent",
          "varighet_aar",
          "intervall_aar",
          "hyppighet",
          "oremerket_kr",
          "kostnad_fra_aar",
          "samarbeid",
          "sted",
          "hjemmel"),
      Filtype::kontrollerTiltak),

  /** The financing of a plan in long form, one row for each tiltak, year and source (LE 4.2). */
  FINANSIERINGSPLAN(
      "finansieringsplan",
      List.of("tiltak_id", "aar", "kilde"),
      List.of(
          "tiltak_id",
          "prioritet",
          "tiltak",
          "helarsvirkning_tkr",
          "aar",
          "kilde",
          "belop_tkr",
          "celle"),
      Filtype::kontrollerFinansiering);

  /** The longest text of a cell. */
  public static final int MAKS_TEKST = 4000;

  /** The longest name of a tiltak. */
  public static final int MAKS_NAVN = 500;

  private final String slug;
  private final List<String> nokkel;
  private final List<String> kolonner;
  private final Consumer<Radkontroll> kontroll;

  Filtype(String slug, List<String> nokkel, List<String> kolonner, Consumer<Radkontroll> kontroll) {
    this.slug = slug;
    this.nokkel = nokkel;
    this.kolonner = kolonner;
    this.kontroll = kontroll;
  }

  /** The type of a {@link #slug()}. */
  public static Optional<Filtype> av(String slug) {
    return Arrays.stream(values()).filter(t -> t.slug.equals(slug)).findFirst();
  }

  /** Its name in addresses and commands. */
  public String slug() {
    return slug;
  }

  /** The columns in the order of the source. */
  public List<String> kolonner() {
    return kolonner;
  }

  /** The columns that together tell one row from another. */
  public List<String> nokkel() {
    return nokkel;
  }

  /** What a file must look like. */
  public TableShape form() {
    return new TableShape(kolonner);
  }

  void kontroller(Radkontroll rad) {
    for (String kolonne : kolonner) {
      rad.hoyst(kolonne, MAKS_TEKST);
    }
    kontroll.accept(rad);
  }

  private static void kontrollerTiltak(Radkontroll rad) {
    rad.slug("tiltak_id");
    rad.paakrevd("kilderad");
    rad.paakrevd("tiltak");
    rad.hoyst("tiltak", MAKS_NAVN);
    rad.kode("status", List.of("eksisterende", "ny"));
    rad.kodeEllerTom("samme_som_sikkerhet", List.of("sikker", "antatt"));
    for (String belop : List.of("belop_kr", "oremerket_kr", "timer_per_dag", "antall_stillinger")) {
      rad.belop(belop);
    }
    rad.aar("finansiering_slutt");
    rad.aar("kostnad_fra_aar");
    rad.heltall("oppsigelsesvarsel_mnd", 0, 120);
    rad.heltall("plasser", 0, 100_000);
    rad.heltall("aldersgrense_fra", 0, 130);
    rad.heltall("aldersgrense_til", 0, 130);
    rad.heltall("dager_per_uke", 0, 7);
    rad.belop("stillingsprosent");
    rad.heltall("varighet_aar", 0, 100);
    rad.heltall("intervall_aar", 1, 100);
  }

  private static void kontrollerFinansiering(Radkontroll rad) {
    rad.slug("tiltak_id");
    rad.heltall("prioritet", 1, 100_000);
    rad.paakrevd("tiltak");
    rad.hoyst("tiltak", MAKS_NAVN);
    rad.belop("helarsvirkning_tkr");
    rad.aar("aar");
    rad.kode("kilde", List.of("E", "K", "B"));
    rad.belop("belop_tkr");
    if (rad.tom("aar")) {
      if (!rad.verdi("kilde").equals("K")) {
        rad.meld("aar", Text.of("innlesing.feil.aarMangler"));
      } else if (!rad.tom("belop_tkr")) {
        rad.meld("aar", Text.of("innlesing.feil.belopUtenAar"));
      }
    }
  }
}
