// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What there is: the modules that are in, those that could be, and what is wanted of them. */
final class Moduloversikt {
  private final Modulmotor motor;
  private final Modullager lager;
  private final Modulminne minne;
  private final Function<String, Optional<Text>> hvorfor;

  /**
   * @param hvorfor why a module could not be made as wanted, where it was tried
   */
  Moduloversikt(
      Modulmotor motor,
      Modullager lager,
      Modulminne minne,
      Function<String, Optional<Text>> hvorfor) {
    this.hvorfor = hvorfor;
    this.motor = motor;
    this.lager = lager;
    this.minne = minne;
  }

  /** The modules that the node knows of, by name. */
  List<Modul> moduler() {
    Map<String, Modulmotor.Innsatt> inn = new TreeMap<>();
    motor.innsatte().forEach(i -> inn.merge(i.navn(), i, (a, b) -> b.aktiv() ? b : a));
    Map<String, List<Kar>> filer =
        lager.tilgjengelige().stream()
            .collect(Collectors.groupingBy(Kar::navn, TreeMap::new, Collectors.toList()));
    Map<String, Onske> onsker =
        minne.onsker().stream().collect(Collectors.toMap(Onske::modul, o -> o));
    Set<String> navn = new TreeSet<>(inn.keySet());
    navn.addAll(filer.keySet());
    navn.addAll(onsker.keySet());
    List<Modul> moduler = new ArrayList<>();
    for (String n : navn) {
      moduler.add(modul(n, inn.get(n), filer.getOrDefault(n, List.of()), onsker.get(n)));
    }
    return moduler;
  }

  private Modul modul(
      String navn, Modulmotor.@Nullable Innsatt inn, List<Kar> filer, @Nullable Onske onske) {
    List<Modulversjon> versjoner = filer.stream().map(Kar::versjon).toList();
    if (inn == null) {
      return new Modul(
          navn,
          filer.isEmpty() ? navn : filer.get(0).tittel(),
          onske == null ? Modultilstand.TILGJENGELIG : Modultilstand.UTE,
          null,
          versjoner,
          filer.isEmpty() ? Set.of() : filer.get(0).tjenester(),
          List.of(),
          onske);
    }
    List<String> mangler =
        inn.aktiv() ? motor.bunt(navn).map(motor::mangler).orElse(List.of()) : List.of();
    return new Modul(
        navn,
        inn.tittel(),
        !inn.aktiv()
            ? Modultilstand.STOPPET
            : mangler.isEmpty() ? Modultilstand.AKTIV : Modultilstand.MANGLER_NOE,
        inn.versjon(),
        versjoner,
        inn.tjenester(),
        mangler,
        onske);
  }

  /** The module. */
  Optional<Modul> modul(String navn) {
    return moduler().stream().filter(m -> m.navn().equals(navn)).findFirst();
  }

  /** What is wanted and is not so. */
  List<Modulavvik> avvik() {
    return moduler().stream().flatMap(m -> avvik(m).stream()).toList();
  }

  /** What is wanted of the module and is not so; empty where it is as wanted. */
  Optional<Modulavvik> avvik(Modul m) {
    Onske o = m.onske();
    if (o == null) {
      return Optional.empty();
    }
    boolean asWanted =
        switch (o.onsket()) {
          case INNE -> m.tilstand() == Modultilstand.AKTIV && o.versjon().equals(m.versjon());
          case STOPPET -> m.tilstand() == Modultilstand.STOPPET;
          case UTE -> m.versjon() == null;
        };
    return asWanted
        ? Optional.empty()
        : Optional.of(new Modulavvik(m, o, hvorfor.apply(m.navn()).orElse(null)));
  }
}
