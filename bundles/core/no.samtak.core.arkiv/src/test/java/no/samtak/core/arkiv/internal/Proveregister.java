// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samtak.core.api.modul.Modulregister;
import no.samtak.core.api.modul.Modultilstand;

/** How modules stand, as a test says; by {@code kommune/modul}. */
public final class Proveregister implements Modulregister {
  public final Map<String, Modultilstand> tilstand = new TreeMap<>();

  @Override
  public List<Modulstatus> alle(String kommune) {
    return tilstand.keySet().stream()
        .filter(k -> k.startsWith(kommune + "/"))
        .map(k -> finn(kommune, k.substring(kommune.length() + 1)).orElseThrow())
        .toList();
  }

  @Override
  public Optional<Modulstatus> finn(String kommune, String modul) {
    return Optional.ofNullable(tilstand.get(kommune + "/" + modul))
        .map(t -> new Modulstatus(kommune, modul, t, false, null, s -> "", List.of()));
  }

  @Override
  public List<String> brukesI(String modul) {
    return tilstand.entrySet().stream()
        .filter(e -> e.getKey().endsWith("/" + modul))
        .filter(
            e ->
                e.getValue() == Modultilstand.AKTIV
                    || e.getValue() == Modultilstand.SKRIVEBESKYTTET)
        .map(e -> e.getKey().substring(0, e.getKey().indexOf('/')))
        .toList();
  }
}
