// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.core.api.tiltak.TiltakTilstand;

/**
 * Gathers the rows of a file into tiltak: several rows with one slug are one tiltak. Its name is
 * that of the first row. A plan's own row says whether it exists (I_DRIFT) or is new (PLANLAGT);
 * one that is both, exists. A row whose maker only presumes the slug says nothing of a tiltak that
 * other rows describe. Any other file that names tiltak says neither, and a tiltak of it is
 * PLANLAGT until a plan describes it.
 */
public final class Tiltaksamler {
  private static final int MAKS_MALGRUPPER = 1000;

  private final Filtype type;
  private final boolean nevnerTiltak;
  private final Map<String, Samling> samlet = new LinkedHashMap<>();

  /** For a file of the type. */
  public Tiltaksamler(Filtype type) {
    this.type = type;
    this.nevnerTiltak = type.kolonner().containsAll(List.of("tiltak_id", "tiltak"));
  }

  /** Takes a good row, in the file's order; a file that names no tiltak gives none. */
  public void ta(Filrad rad) {
    if (!nevnerTiltak) {
      return;
    }
    Samling samling =
        samlet.computeIfAbsent(
            rad.celle(type, "tiltak_id"), id -> new Samling(rad.celle(type, "tiltak")));
    if (type == Filtyper.TILTAK) {
      samling.ta(
          rad.celle(type, "malgruppe"),
          rad.celle(type, "status").equals("eksisterende"),
          rad.celle(type, "samme_som_sikkerhet").equals("antatt"));
    }
  }

  /** The tiltak by slug, in the file's order. */
  public Map<String, Samlet> samlet() {
    Map<String, Samlet> ferdig = new LinkedHashMap<>();
    samlet.forEach(
        (id, s) ->
            ferdig.put(
                id,
                new Samlet(
                    s.navn,
                    kort(s.malgrupper),
                    s.eksisterende ? TiltakTilstand.I_DRIFT : TiltakTilstand.PLANLAGT,
                    type == Filtyper.TILTAK)));
    return ferdig;
  }

  private static String kort(Set<String> malgrupper) {
    Set<String> nevnt = new LinkedHashSet<>(malgrupper);
    nevnt.remove("");
    String alle = String.join(", ", nevnt);
    return alle.length() > MAKS_MALGRUPPER ? alle.substring(0, MAKS_MALGRUPPER - 1) + "…" : alle;
  }

  /**
   * What a file says of a tiltak.
   *
   * @param navn of the first row
   * @param malgrupper those named, with comma between
   * @param tilstand the state that it comes in with
   * @param beskrevet whether the file is a plan that describes it
   */
  public record Samlet(
      String navn, String malgrupper, TiltakTilstand tilstand, boolean beskrevet) {}

  private static final class Samling {
    private final String navn;
    private final Set<String> malgrupper = new LinkedHashSet<>();
    private boolean eksisterende;
    private boolean bareAntatt = true;

    Samling(String navn) {
      this.navn = navn;
    }

    void ta(String malgruppe, boolean finnes, boolean antatt) {
      if (antatt && !bareAntatt) {
        return;
      }
      if (!antatt && bareAntatt) {
        malgrupper.clear();
        eksisterende = false;
        bareAntatt = false;
      }
      malgrupper.add(malgruppe);
      eksisterende |= finnes;
    }
  }
}
