// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.kilde;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.modul.Datakartregister;
import no.samtak.core.api.modul.Datakartregister.Modulkart;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Innsynsbidrag;
import no.samtak.core.api.modul.Modulbeskrivelse;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Everywhere that a person can be known: the core's own bundles and the modules that are in, which
 * answer for themselves, and the modules that are out or silent, by their kept data maps.
 */
@Component(service = Kilder.class)
public class Kilder {
  /** Erased last: the others may need to know whose the rows are. */
  private static final String PERSON = "person";

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Innsynsbidrag> bidrag = List.of();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Modulbeskrivelse> beskrivelser = List.of();

  private final Datakartregister kart;

  /** On the kept maps. */
  @Activate
  public Kilder(@Reference Datakartregister kart) {
    this.kart = kart;
  }

  /** With these, where nobody binds them. */
  public Kilder med(List<Innsynsbidrag> hvemSvarer, List<Modulbeskrivelse> hvaDeEr) {
    bidrag = List.copyOf(hvemSvarer);
    beskrivelser = List.copyOf(hvaDeEr);
    return this;
  }

  /**
   * One place where a person can be known.
   *
   * @param modul short name
   * @param navn its name for people
   * @param formal what the data are for; empty words where nobody says
   * @param tabeller its tables of people who get help
   * @param svarer who answers for it; null = its tables are read by the kept map
   * @param kart the kept map; null for the core's own bundles
   * @param ukjent whether it is in and nobody knows what it holds
   */
  public record Kilde(
      String modul,
      Phrase navn,
      Phrase formal,
      List<Datatabell> tabeller,
      @Nullable Innsynsbidrag svarer,
      @Nullable Modulkart kart,
      boolean ukjent) {
    public Kilde {
      tabeller = List.copyOf(tabeller);
    }

    /** Whether it is one of the core's own bundles. */
    public boolean kjerne() {
      return kart == null && !ukjent;
    }
  }

  /** All of them: modules by name, then the core's own, the persons themselves last. */
  public List<Kilde> alle() {
    List<Innsynsbidrag> svarer = bidrag;
    List<Modulbeskrivelse> naa = beskrivelser;
    List<Kilde> alle = new ArrayList<>();
    Set<String> tatt = new HashSet<>();
    for (Modulkart k : kart.alle()) {
      tatt.add(k.modul());
      Optional<Innsynsbidrag> den = den(svarer, k.modul());
      if (k.tjenestemottakere() || den.isPresent() || !k.ukjente().isEmpty()) {
        alle.add(
            new Kilde(
                k.modul(),
                k.navn(),
                k.formal(),
                mottakere(k.tabeller()),
                den.orElse(null),
                k,
                false));
      }
    }
    for (String modul : kart.utenKart()) {
      if (tatt.add(modul)) {
        alle.add(
            new Kilde(
                modul,
                sprak -> modul,
                sprak -> "",
                List.of(),
                den(svarer, modul).orElse(null),
                null,
                true));
      }
    }
    svarer.stream()
        .map(Innsynsbidrag::modul)
        .distinct()
        .filter(tatt::add)
        .sorted(Comparator.comparing((String m) -> m.equals(PERSON)).thenComparing(m -> m))
        .forEach(m -> alle.add(kjerne(m, svarer, naa)));
    return alle;
  }

  /** The core's own bundles that hold people and that nobody answers for now. */
  public List<Modulbeskrivelse> tause() {
    List<Innsynsbidrag> svarer = bidrag;
    Set<String> moduler = new HashSet<>();
    kart.alle().forEach(k -> moduler.add(k.modul()));
    return beskrivelser.stream()
        .filter(b -> !moduler.contains(b.modul()))
        .filter(b -> !mottakere(b.datakart()).isEmpty())
        .filter(b -> den(svarer, b.modul()).isEmpty())
        .toList();
  }

  private static Kilde kjerne(
      String modul, List<Innsynsbidrag> svarer, List<Modulbeskrivelse> beskrivelser) {
    Optional<Modulbeskrivelse> hva =
        beskrivelser.stream().filter(b -> b.modul().equals(modul)).findFirst();
    return new Kilde(
        modul,
        hva.map(Modulbeskrivelse::navn).orElse(sprak -> modul),
        hva.map(Modulbeskrivelse::formal).orElse(sprak -> ""),
        hva.map(b -> mottakere(b.datakart())).orElse(List.of()),
        den(svarer, modul).orElse(null),
        null,
        false);
  }

  private static Optional<Innsynsbidrag> den(List<Innsynsbidrag> svarer, String modul) {
    return svarer.stream().filter(i -> Objects.equals(i.modul(), modul)).findFirst();
  }

  private static List<Datatabell> mottakere(List<Datatabell> tabeller) {
    return tabeller.stream()
        .filter(t -> t.personer() == Datatabell.Personer.TJENESTEMOTTAKERE)
        .toList();
  }
}
