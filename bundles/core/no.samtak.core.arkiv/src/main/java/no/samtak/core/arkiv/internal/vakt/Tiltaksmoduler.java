// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.vakt;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtak.core.api.modul.Modulregister;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.arkiv.internal.kart.Bidragsbok;
import no.samtak.core.arkiv.internal.kart.DatakartService;
import no.samtak.core.arkiv.internal.kart.Kart;
import no.samtak.core.arkiv.internal.kart.Opptelling;
import no.samtak.core.arkiv.internal.kart.Registre;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which modules a tiltak has used: those that give what it requires, and have been open. */
@Component(service = Tiltaksmoduler.class)
public final class Tiltaksmoduler {
  private static final Set<Modultilstand> HAR_VAERT_APEN =
      EnumSet.of(
          Modultilstand.AKTIV,
          Modultilstand.SKRIVEBESKYTTET,
          Modultilstand.DEAKTIVERT,
          Modultilstand.AVINSTALLERT);

  private final DatakartService datakart;
  private final Bidragsbok bok;
  private final Registre registre;

  /** On the maps, what the modules bring, and the registers. */
  @Activate
  public Tiltaksmoduler(
      @Reference DatakartService datakart,
      @Reference Bidragsbok bok,
      @Reference Registre registre) {
    this.datakart = datakart;
    this.bok = bok;
    this.registre = registre;
  }

  /** Whether somebody can say what tiltak require and how modules stand. */
  boolean vet() {
    return registre.moduler(r -> true).isPresent()
        && registre.krav(r -> true).isPresent()
        && registre.tiltak(r -> true).isPresent();
  }

  /**
   * The modules that give what the tiltak requires and have been open in its kommune, or have rows
   * of it; by name. A kind that never had a module there holds nobody.
   */
  List<String> brukt(Tiltak t) {
    Set<String> slag = krevd(t.kommune(), t.tiltakId());
    Set<String> moduler = new TreeSet<>(bok.somGir(slag));
    datakart.kartene().stream()
        .filter(k -> k.tjenester().stream().anyMatch(slag::contains))
        .map(Kart::modul)
        .forEach(moduler::add);
    return moduler.stream().filter(m -> harVaertApen(m, t.kommune())).toList();
  }

  private boolean harVaertApen(String modul, String kommune) {
    boolean kjent =
        registre
            .moduler(r -> r.finn(kommune, modul).map(Modulregister.Modulstatus::tilstand))
            .flatMap(t -> t)
            .filter(HAR_VAERT_APEN::contains)
            .isPresent();
    return kjent || rader(modul, kommune) > 0;
  }

  /** The kommune's rows in the module's tables now; 0 where no map is kept. */
  long rader(String modul, String kommune) {
    return datakart
        .kart(modul)
        .map(k -> datakart.tell(k, kommune).stream().mapToLong(Opptelling::rader).sum())
        .orElse(0L);
  }

  /** The kept map. */
  Optional<Kart> kart(String modul) {
    return datakart.kart(modul);
  }

  /** Whether another tiltak of the kommune needs what the module gives (R0). */
  boolean trengsAvAndre(String modul, Tiltak t) {
    Set<String> gir =
        Stream.concat(
                bok.tjenester(modul).stream(),
                datakart.kart(modul).stream().flatMap(k -> k.tjenester().stream()))
            .collect(Collectors.toSet());
    Set<TiltakTilstand> trenger =
        Stream.of(TiltakTilstand.values())
            .filter(TiltakTilstand::trengerModul)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(TiltakTilstand.class)));
    return registre.tiltak(r -> r.iTilstand(t.kommune(), trenger)).orElse(List.of()).stream()
        .filter(annet -> !annet.tiltakId().equals(t.tiltakId()))
        .anyMatch(
            annet -> krevd(annet.kommune(), annet.tiltakId()).stream().anyMatch(gir::contains));
  }

  private Set<String> krevd(String kommune, String tiltakId) {
    return registre.krav(r -> r.krav(kommune).getOrDefault(tiltakId, Set.of())).orElse(Set.of());
  }
}
