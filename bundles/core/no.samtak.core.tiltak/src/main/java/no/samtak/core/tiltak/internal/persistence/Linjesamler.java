// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.core.tiltak.internal.innlesing.Avtrykk;
import no.samtak.core.tiltak.internal.innlesing.Feil;
import no.samtak.core.tiltak.internal.innlesing.Filrad;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Gjennomlesing;
import no.samtak.core.tiltak.internal.innlesing.Innlesingslinje;
import no.samtak.core.tiltak.internal.innlesing.Innlesingslinje.Art;
import no.samtak.core.tiltak.internal.innlesing.Tiltaksamler;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of a preview, at most {@link Innlesingslinje#MAKS} of each kind. */
final class Linjesamler implements Gjennomlesing.Mottaker {
  private final Filtype type;
  private final Radtabell tabell;
  private final Connection connection;
  private final String kommune;
  private final Tiltaksamler tiltak;
  private final List<Innlesingslinje> linjer = new ArrayList<>();
  private final Map<Art, Integer> antall = new EnumMap<>(Art.class);

  Linjesamler(Filtype type, Radtabell tabell, Connection connection, String kommune) {
    this.type = type;
    this.tabell = tabell;
    this.connection = connection;
    this.kommune = kommune;
    this.tiltak = new Tiltaksamler(type);
  }

  List<Innlesingslinje> linjer() {
    return linjer;
  }

  Tiltaksamler tiltak() {
    return tiltak;
  }

  @Override
  public void ny(Filrad rad) {
    tiltak.ta(rad);
    legg(Art.NY, rad.nummer(), "", hva(rad.celler()), "", "", null);
  }

  @Override
  public void endret(Filrad rad) {
    tiltak.ta(rad);
    if (full(Art.ENDRET)) {
      return;
    }
    List<String> gammel = hent(rad.nokkel());
    for (int i = 0; i < gammel.size(); i++) {
      if (!gammel.get(i).equals(rad.celler().get(i))) {
        String kolonne = type.kolonner().get(i);
        legg(
            Art.ENDRET,
            rad.nummer(),
            kolonne,
            hva(rad.celler()),
            gammel.get(i),
            rad.celler().get(i),
            null);
      }
    }
  }

  @Override
  public void lik(Filrad rad) {
    tiltak.ta(rad);
  }

  @Override
  public void feil(Feil feil) {
    legg(Art.FEIL, feil.rad(), feil.kolonne(), "", feil.funnet(), "", feil.melding());
  }

  void mangler(Iterable<Avtrykk> nokler) {
    for (Avtrykk nokkel : nokler) {
      if (full(Art.MANGLER)) {
        return;
      }
      legg(Art.MANGLER, 0, "", hva(hent(nokkel)), "", "", null);
    }
  }

  private List<String> hent(Avtrykk nokkel) {
    try {
      return tabell.rad(connection, kommune, nokkel).orElse(List.of());
    } catch (SQLException e) {
      throw new DatabaseFeil(e);
    }
  }

  /** The tiltak's name, where the file names one, and what tells its rows apart. */
  private String hva(List<String> celler) {
    if (celler.isEmpty()) {
      return "";
    }
    Set<String> hva = new LinkedHashSet<>();
    int navn = type.kolonner().indexOf("tiltak");
    if (navn >= 0) {
      hva.add(celler.get(navn));
    }
    for (String kolonne : type.nokkel()) {
      if (navn < 0 || !kolonne.equals("tiltak_id")) {
        hva.add(celler.get(type.kolonner().indexOf(kolonne)));
      }
    }
    hva.remove("");
    return String.join(", ", hva);
  }

  private boolean full(Art art) {
    return antall.getOrDefault(art, 0) >= Innlesingslinje.MAKS;
  }

  private void legg(
      Art art,
      long rad,
      String kolonne,
      String hva,
      String funnet,
      String blir,
      @Nullable Text melding) {
    if (!full(art)) {
      antall.merge(art, 1, Integer::sum);
      linjer.add(
          new Innlesingslinje(linjer.size() + 1, art, rad, kolonne, hva, funnet, blir, melding));
    }
  }
}
