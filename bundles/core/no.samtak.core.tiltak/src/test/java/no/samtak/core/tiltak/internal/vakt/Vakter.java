// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.vakt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltaksvakt;
import no.samtak.core.tiltak.internal.krav.Kravbok;
import no.samtak.platform.api.text.Phrase;

/** Guards that say what a test wants them to say. */
public final class Vakter {
  private Vakter() {}

  /** A guard of a state. */
  public static final class Provevakt implements Tiltaksvakt {
    private final String id;
    private final TiltakTilstand til;

    /** What it says is missing. */
    public final List<String> mangler = new ArrayList<>();

    /** Whether it fails. */
    public boolean feiler;

    Provevakt(String id, TiltakTilstand til) {
      this.id = id;
      this.til = til;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Phrase navn() {
      return sprak -> "vakt " + id;
    }

    @Override
    public Set<TiltakTilstand> vokter() {
      return Set.of(til);
    }

    @Override
    public List<Phrase> mangler(Tiltak tiltak, TiltakTilstand onsket) {
      if (feiler) {
        throw new IllegalStateException("out of order");
      }
      return mangler.stream().map(m -> (Phrase) sprak -> m + " " + sprak.code()).toList();
    }
  }

  /** A guard that has nothing to say yet. */
  public static Provevakt vakt(String id, TiltakTilstand til) {
    return new Provevakt(id, til);
  }

  /** One for each that is expected, those given in the places of their own. */
  public static List<Tiltaksvakt> alle(Tiltaksvakt... egne) {
    List<Tiltaksvakt> alle = new ArrayList<>(Arrays.asList(egne));
    VentetVakt.TABELL.stream()
        .filter(v -> alle.stream().noneMatch(a -> a.id().equals(v.id())))
        .forEach(v -> alle.add(vakt(v.id(), v.til())));
    return alle;
  }

  /** A board with the guards. */
  public static Vaktbord bord(Kravbok krav, List<Tiltaksvakt> vakter) {
    return new Vaktbord(krav, vakter);
  }
}
