// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;
import org.jspecify.annotations.Nullable;

/** How the modules stand, as a list: search, state, order, parts, files. */
final class Modulliste {
  private static final Comparator<Modulstand> TIL =
      Comparator.comparing(
          s -> s.status().tilOgMed(), Comparator.nullsLast(Comparator.naturalOrder()));

  private final Language sprak;
  private final Sted sted;
  private final Navn navn;
  private final Set<String> medForslag = new TreeSet<>();

  /**
   * @param apne the proposals that something can still come of
   */
  Modulliste(Language sprak, Sted sted, Navn navn, List<Forslag> apne) {
    this.sprak = sprak;
    this.sted = sted;
    this.navn = navn;
    apne.forEach(f -> medForslag.add(par(f.kommune(), f.modul())));
  }

  /** What a page knows of: every kommune that the operator covers, or the page's own. */
  static List<Modulstand> stander(Tjenester tjenester, Sted sted, String kommune) {
    return sted.drift() ? tjenester.tilstander().matrise() : tjenester.tilstander().alle(kommune);
  }

  /** The states as choices of a filter. */
  static List<Valg> tilstander() {
    return Arrays.stream(Modultilstand.values())
        .map(t -> new Valg(t.name(), Ord.tilstand(t)))
        .toList();
  }

  private static String par(String kommune, String modul) {
    return kommune + "/" + modul;
  }

  /** Whether a proposal is open about the module in the kommune. */
  boolean harForslag(Modulstand s) {
    return medForslag.contains(par(s.status().kommune(), s.status().modul()));
  }

  /** Its state in words, and what is to be said beside. */
  static TableView.Cell celle(Modultilstand tilstand, @Nullable Text merknad) {
    TableView.Cell celle =
        new TableView.Cell("tilstand", Ord.tilstand(tilstand), null, Ord.tegn(tilstand), null);
    return merknad == null ? celle : celle.withNote(merknad);
  }

  /** What is to be said beside the state; null = nothing. */
  @Nullable Text merknad(Modulstand s) {
    if (harForslag(s)) {
      return Text.of("side.merke.forslag");
    }
    if (s.apnetUtenTiltak()) {
      return Text.of("side.merke.utenTiltak");
    }
    boolean apen =
        s.status().tilstand().dor() != no.samtak.platform.api.module.ModuleDoors.Door.CLOSED;
    return s.status().onsket() && !apen ? Text.of("side.merke.trengs") : null;
  }

  private TableColumns<Modulstand> kolonner() {
    return TableColumns.<Modulstand>start()
        .link("modul", Text.of("side.modul"), s -> s.navn().in(sprak), s -> s.status().modul())
        .sortable()
        .cell(
            "tilstand",
            Text.of("side.tilstand"),
            s -> Ord.tilstand(s.status().tilstand()),
            s -> celle(s.status().tilstand(), merknad(s)))
        .sortable()
        .cell(
            "grunn",
            Text.of("side.hvorfor"),
            s -> s.status().grunn().in(sprak),
            s -> TableView.Cell.of(Ord.stor(s.status().grunn()).in(sprak)))
        .date("til", Text.of("side.tilOgMed"), s -> s.status().tilOgMed())
        .sortable();
  }

  private TableColumns<Modulstand> filkolonner() {
    TableColumns<Modulstand> kolonner = TableColumns.start();
    if (sted.drift()) {
      kolonner =
          kolonner.text(
              "kommune", Text.of("side.kommune"), s -> navn.kommune(s.status().kommune()));
    }
    return kolonner
        .text("modul", Text.of("side.modul"), s -> s.navn().in(sprak))
        .text("kortnavn", Text.of("side.kortnavn"), s -> s.status().modul())
        .text("versjon", Text.of("side.versjon"), Modulstand::modulversjon)
        .text("tilstand", Text.of("side.tilstand"), s -> Ord.tilstand(s.status().tilstand()))
        .cell(
            "onsket",
            Text.of("side.onsket"),
            s -> s.status().onsket(),
            s -> TableView.Cell.of(s.status().onsket()))
        .date("til", Text.of("side.tilOgMed"), s -> s.status().tilOgMed())
        .text("grunn", Text.of("side.hvorfor"), s -> s.status().grunn().in(sprak))
        .text("gir", Text.of("side.gir"), s -> String.join(", ", new TreeSet<>(s.gir())));
  }

  /** What was asked for. */
  TableQuery sporring(PageRequest request) {
    return TableQuery.of(request, "modul", kolonner().sortableNames(), "kommune", "tilstand");
  }

  /** Those that fit what was asked for, in its order. */
  List<Modulstand> utvalg(List<Modulstand> stander, TableQuery sporring) {
    String sok = sporring.search().toLowerCase(Locale.ROOT);
    Comparator<Modulstand> orden =
        switch (sporring.sort()) {
          case "tilstand" -> Comparator.comparing(s -> s.status().tilstand());
          case "til" -> TIL;
          default -> etterNavn();
        };
    if (sporring.descending()) {
      orden = orden.reversed();
    }
    return stander.stream()
        .filter(s -> treffer(s, sok))
        .filter(s -> er(sporring, "kommune", s.status().kommune()))
        .filter(s -> er(sporring, "tilstand", s.status().tilstand().name()))
        .sorted(orden.thenComparing(etterNavn()).thenComparing(s -> s.status().kommune()))
        .toList();
  }

  /** By name as the language orders it. */
  Comparator<Modulstand> etterNavn() {
    Collator alfabet = Collator.getInstance(sprak.locale());
    return Comparator.comparing(s -> s.navn().in(sprak), alfabet::compare);
  }

  private boolean treffer(Modulstand s, String sok) {
    return sok.isEmpty()
        || s.navn().in(sprak).toLowerCase(Locale.ROOT).contains(sok)
        || s.status().modul().contains(sok)
        || s.status().grunn().in(sprak).toLowerCase(Locale.ROOT).contains(sok);
  }

  private static boolean er(TableQuery sporring, String felt, String verdi) {
    return sporring.filter(felt).map(verdi::equals).orElse(true);
  }

  /** The list as a table. */
  TableView tabell(List<Modulstand> utvalg, TableQuery sporring) {
    return kolonner()
        .view(
            sporring,
            Slice.part(utvalg, sporring.page(), Modulliste::nokkel),
            Text.of("side.utvalg", utvalg.size()));
  }

  /** The list as a file; the one that was asked for. */
  PageResponse fil(Tjenester tjenester, List<Modulstand> utvalg, TableQuery sporring, String fil) {
    return filkolonner()
        .download(
            tjenester.skriver(),
            java.util.Objects.requireNonNull(sporring.export()),
            fil,
            sprak,
            Tjenester.TEKSTER,
            del -> Slice.part(utvalg, del, Modulliste::nokkel));
  }

  private static String nokkel(Modulstand s) {
    return par(s.status().kommune(), s.status().modul());
  }

  /** How many stand in each state. */
  static Map<Modultilstand, Long> antall(List<Modulstand> stander) {
    return stander.stream()
        .collect(Collectors.groupingBy(s -> s.status().tilstand(), Collectors.counting()));
  }
}
