// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltakstyring;

/** Tiltak in memory; the product's own change of state as the register makes it. */
public final class Testtiltak implements TiltakRegister, Tiltakstyring {
  private final Map<String, Tiltak> tiltak = new LinkedHashMap<>();

  /** Puts a tiltak into a state. */
  public Testtiltak legg(String kommune, String id, TiltakTilstand tilstand) {
    tiltak.put(kommune + "/" + id, new Tiltak(kommune, id, id, tilstand));
    return this;
  }

  @Override
  public Optional<Tiltak> finn(String kommune, String tiltakId) {
    return Optional.ofNullable(tiltak.get(kommune + "/" + tiltakId));
  }

  @Override
  public List<Tiltak> iTilstand(String kommune, Set<TiltakTilstand> tilstander) {
    return tiltak.values().stream()
        .filter(t -> t.kommune().equals(kommune))
        .filter(t -> tilstander.isEmpty() || tilstander.contains(t.tilstand()))
        .toList();
  }

  @Override
  public boolean meldTruet(String kommune, String tiltakId, String begrunnelse) {
    boolean iDrift =
        finn(kommune, tiltakId).filter(t -> t.tilstand() == TiltakTilstand.I_DRIFT).isPresent();
    if (iDrift) {
      legg(kommune, tiltakId, TiltakTilstand.TRUET);
    }
    return iDrift;
  }
}
