// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.behov;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.modulstyring.internal.tilstand.Modulikommune;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A kommune on a business date, with all that R0 is computed from. What is computed here asks
 * nobody and changes nothing.
 *
 * @param kommune slug
 * @param navn its name
 * @param idag the business date
 * @param varselMaaneder how far ahead of the end of money the kommune wants to know
 * @param moduler what is known or stored, by name
 * @param onsker the tiltak that require something, those that want it now first, by end and name
 * @param kjent whether both requirements and money could be asked for; where not, nothing follows
 */
public record Kommunebilde(
    String kommune,
    String navn,
    LocalDate idag,
    int varselMaaneder,
    List<Modulfakta> moduler,
    List<Onske> onsker,
    boolean kjent) {

  /** Those that want something now first; then by end, one without known end last; then by name. */
  static final Comparator<Onske> ORDEN =
      Comparator.comparing((Onske o) -> !o.gjelder())
          .thenComparing(o -> o.til() == null ? LocalDate.MAX : o.til())
          .thenComparing(Onske::tiltak)
          .thenComparing(Onske::tiltakId);

  public Kommunebilde {
    moduler = List.copyOf(moduler);
    onsker = onsker.stream().sorted(ORDEN).toList();
  }

  /** The module of that name. */
  public Optional<Modulfakta> modul(String modul) {
    return moduler.stream().filter(m -> m.navn().equals(modul)).findFirst();
  }

  /** The tiltak that require a kind that the module gives, whatever state they are in. */
  public List<Onske> krever(Modulfakta modul) {
    return onsker.stream().filter(o -> o.slag().stream().anyMatch(modul.gir()::contains)).toList();
  }

  /**
   * The tiltak that the module is wanted for now (R0): each requires a kind that it gives, is in a
   * state that needs it, and is not served by another that is open, or that would be opened before
   * it.
   */
  public List<Onske> onsker(Modulfakta modul) {
    Set<String> svarer = svarerFor(modul);
    return onsker.stream()
        .filter(Onske::gjelder)
        .filter(o -> o.slag().stream().anyMatch(svarer::contains))
        .toList();
  }

  /** Those that are only planned, which would want the module when they begin. */
  public List<Onske> planlagte(Modulfakta modul) {
    Set<String> svarer = svarerFor(modul);
    return onsker.stream()
        .filter(o -> o.tilstand() == TiltakTilstand.PLANLAGT)
        .filter(o -> o.slag().stream().anyMatch(svarer::contains))
        .toList();
  }

  /** Another module that is open and gives all that is asked of this one; empty where none is. */
  public Optional<Modulfakta> istedenfor(Modulfakta modul) {
    return krever(modul).stream()
        .filter(Onske::gjelder)
        .flatMap(o -> o.slag().stream())
        .filter(modul.gir()::contains)
        .map(this::velg)
        .flatMap(Optional::stream)
        .filter(m -> !m.navn().equals(modul.navn()))
        .findFirst();
  }

  /** The kinds that the module answers for here: it is open, or the one that would be opened. */
  private Set<String> svarerFor(Modulfakta modul) {
    Set<String> svarer = new TreeSet<>();
    for (String slag : modul.gir()) {
      if (modul.aktiv() || velg(slag).filter(m -> m.navn().equals(modul.navn())).isPresent()) {
        svarer.add(slag);
      }
    }
    return svarer;
  }

  /** Of those that give a kind, the one that is open; else the one that is nearest to it. */
  private Optional<Modulfakta> velg(String slag) {
    return moduler.stream()
        .filter(m -> m.gir().contains(slag))
        .min(Comparator.comparing(Kommunebilde::avstand).thenComparing(Modulfakta::navn));
  }

  private static int avstand(Modulfakta modul) {
    Modulikommune rad = modul.rad();
    if (rad == null) {
      return modul.inne() ? 3 : 4;
    }
    return switch (rad.tilstand()) {
      case AKTIV -> 0;
      case SKRIVEBESKYTTET -> 1;
      default -> 2;
    };
  }

  /**
   * The last funded day of the last of them; null where one has no known end, or there are none.
   */
  public static @Nullable LocalDate slutt(List<Onske> onsker) {
    LocalDate siste = null;
    for (Onske o : onsker) {
      LocalDate til = o.til();
      if (til == null) {
        return null;
      }
      siste = siste == null || til.isAfter(siste) ? til : siste;
    }
    return siste;
  }

  /** How the module stands here (S3): as stored, else as it follows from the node. */
  public static Modultilstand tilstand(Modulfakta modul) {
    Modulikommune rad = modul.rad();
    if (rad == null) {
      return modul.inne() ? Modultilstand.INSTALLERT : Modultilstand.TILGJENGELIG;
    }
    boolean ute = modul.tilstede() == Presence.OUT || modul.tilstede() == Presence.AVAILABLE;
    return rad.tilstand() == Modultilstand.DEAKTIVERT && ute
        ? Modultilstand.AVINSTALLERT
        : rad.tilstand();
  }

  /** The kinds that tiltak require, by name, each with those that require it. */
  public Map<String, List<Onske>> slag() {
    Map<String, List<Onske>> slag = new TreeMap<>();
    for (Onske o : onsker) {
      o.slag().forEach(s -> slag.computeIfAbsent(s, k -> new ArrayList<>()).add(o));
    }
    return slag;
  }
}
