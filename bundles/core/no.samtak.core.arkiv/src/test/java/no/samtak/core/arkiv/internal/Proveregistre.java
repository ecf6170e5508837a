// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samtak.core.api.modul.Modulregister;
import no.samtak.core.api.tiltak.Modulkravregister;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.arkiv.internal.kart.Registre;

/** What other bundles would say. */
public final class Proveregistre extends Registre {
  public final Proveregister register = new Proveregister();
  public final Map<String, Set<String>> krav = new HashMap<>();
  public final List<Tiltak> tiltak = new ArrayList<>();

  /** Whether anybody is there to ask. */
  public boolean vet = true;

  @Override
  public <R> Optional<R> moduler(Function<Modulregister, R> sporsmal) {
    return vet ? Optional.of(sporsmal.apply(register)) : Optional.empty();
  }

  @Override
  public <R> Optional<R> krav(Function<Modulkravregister, R> sporsmal) {
    return Optional.of(sporsmal.apply(kommune -> krav));
  }

  @Override
  public <R> Optional<R> tiltak(Function<TiltakRegister, R> sporsmal) {
    return Optional.of(
        sporsmal.apply(
            new TiltakRegister() {
              @Override
              public Optional<Tiltak> finn(String kommune, String tiltakId) {
                return tiltak.stream().filter(t -> t.tiltakId().equals(tiltakId)).findFirst();
              }

              @Override
              public List<Tiltak> iTilstand(String kommune, Set<TiltakTilstand> tilstander) {
                return tiltak.stream().filter(t -> tilstander.contains(t.tilstand())).toList();
              }
            }));
  }
}
