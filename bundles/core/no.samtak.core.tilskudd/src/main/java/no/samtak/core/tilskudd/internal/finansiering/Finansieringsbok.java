// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.finansiering.Finansieringsregister;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.tilskudd.internal.persistence.FinansieringStore;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is known of who pays: what people have registered, and for tiltak where nobody has come
 * further than to apply, what a plan's rows tell of.
 *
 * <p>Asks nothing of the register of tiltak, which itself asks the guards that stand on this.
 */
@Component(service = {Finansieringsbok.class, Finansieringsregister.class})
public final class Finansieringsbok implements Finansieringsregister {
  private static final Comparator<Registrert> REKKEFOLGE =
      Comparator.<Registrert, String>comparing(f -> f.innhold().tiltakId())
          .thenComparing(f -> f.innhold().til() == null ? LocalDate.MAX : f.innhold().til())
          .thenComparing(Registrert::id);

  /** States in which a registered funding does not yet stand for what a plan says. */
  private static final Set<FinansieringTilstand> BARE_SOKT =
      EnumSet.of(FinansieringTilstand.IDE, FinansieringTilstand.SOKT, FinansieringTilstand.AVSLAG);

  private static final List<String> PLANFILER =
      List.of("finansieringsplan", "okonomiplan", "tiltak");

  private final FinansieringStore store;
  private final Kildearkiv arkiv;
  private final Forretningsdato dato;
  private final Map<String, Lest> planer = new ConcurrentHashMap<>();

  private record Lest(List<Long> utgaver, Map<String, Registrert> plan) {}

  /** On the store, the sources and the business date. */
  @Activate
  public Finansieringsbok(
      @Reference FinansieringStore store,
      @Reference Kildearkiv arkiv,
      @Reference Forretningsdato dato) {
    this.store = store;
    this.arkiv = arkiv;
    this.dato = dato;
  }

  /** All of them, by tiltak and last day, the one without a last day last. */
  public List<Registrert> finansieringer(String kommune) {
    List<Registrert> alle = new ArrayList<>(store.alle(kommune));
    Set<String> dekket = new HashSet<>();
    for (Registrert egen : alle) {
      if (!egen.plannokkel().isEmpty()) {
        dekket.add(egen.plannokkel());
      }
      if (!BARE_SOKT.contains(egen.tilstand())) {
        dekket.add(egen.innhold().tiltakId());
      }
    }
    plan(kommune)
        .forEach(
            (tiltak, fraPlan) -> {
              if (!dekket.contains(tiltak)) {
                alle.add(fraPlan);
              }
            });
    alle.sort(REKKEFOLGE);
    return alle;
  }

  /** What the plan's rows tell of, by tiltak; read again only where a file has come in since. */
  private Map<String, Registrert> plan(String kommune) {
    Map<String, Long> utgaver = arkiv.utgaver(kommune);
    List<Long> naa = PLANFILER.stream().map(f -> utgaver.getOrDefault(f, 0L)).toList();
    if (naa.stream().allMatch(u -> u == 0)) {
      return Map.of();
    }
    Lest lest = planer.get(kommune);
    if (lest == null || !lest.utgaver().equals(naa)) {
      lest = new Lest(naa, Planfinansieringer.av(kommune, arkiv.kilder(kommune)));
      planer.put(kommune, lest);
    }
    return lest.plan();
  }

  /** What the plan's rows tell of a tiltak, whether it stands in the register or not. */
  public Optional<Registrert> iPlanen(String kommune, String tiltakId) {
    return Optional.ofNullable(plan(kommune).get(tiltakId));
  }

  @Override
  public List<Finansiering> avTiltak(String kommune, String tiltakId) {
    return finansieringer(kommune).stream()
        .filter(f -> f.innhold().tiltakId().equals(tiltakId))
        .map(Registrert::somFinansiering)
        .toList();
  }

  @Override
  public List<Finansiering> alle(String kommune) {
    return finansieringer(kommune).stream().map(Registrert::somFinansiering).toList();
  }

  @Override
  public int varselMaaneder(String kommune) {
    return store.innstilling(kommune).varselMaaneder();
  }

  /** How it stands with the money of each tiltak that has a funding, by slug. */
  public Map<String, Tiltakspenger> penger(String kommune) {
    int maaneder = varselMaaneder(kommune);
    Map<String, List<Finansiering>> etterTiltak =
        alle(kommune).stream()
            .collect(
                Collectors.groupingBy(
                    Finansiering::tiltakId, LinkedHashMap::new, Collectors.toList()));
    Map<String, Tiltakspenger> penger = new LinkedHashMap<>();
    etterTiltak.forEach(
        (tiltak, deres) ->
            penger.put(tiltak, Tiltakspenger.av(tiltak, deres, dato.idag(), maaneder)));
    return penger;
  }

  /** How it stands with the money of one tiltak. */
  public Tiltakspenger penger(String kommune, String tiltakId) {
    return Tiltakspenger.av(
        tiltakId, avTiltak(kommune, tiltakId), dato.idag(), varselMaaneder(kommune));
  }
}
