// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Innsynsbidrag;
import no.samtak.core.api.modul.Modulbeskrivelse;
import no.samtak.core.modulstyring.internal.avvikling.AvviklingService;
import no.samtak.core.modulstyring.internal.avvikling.Avviklingssvar;
import no.samtak.core.modulstyring.internal.behov.Kommunebilde;
import no.samtak.core.modulstyring.internal.behov.Modulfakta;
import no.samtak.core.modulstyring.internal.behov.Onske;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What is in the way of a change that is approved, in words. */
@Component(service = Hindringer.class)
public final class Hindringer {
  private static final Texts TEKSTER = Texts.of(Hindringer.class.getClassLoader());
  private static final int HOYST = 4;

  private final AvviklingService avvikling;

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Modulbeskrivelse> beskrivelser = List.of();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Innsynsbidrag> innsyn = List.of();

  /** With those who are asked when something closes. */
  @Activate
  public Hindringer(@Reference AvviklingService avvikling) {
    this.avvikling = avvikling;
  }

  /** With these, where nobody binds them. */
  public Hindringer med(List<Modulbeskrivelse> hvaModulerEr, List<Innsynsbidrag> hvaDeHar) {
    beskrivelser = List.copyOf(hvaModulerEr);
    innsyn = List.copyOf(hvaDeHar);
    return this;
  }

  /** What is in the way of the proposal now; empty = it can be carried out. */
  public Optional<Phrase> av(Kommunebilde bilde, Forslag forslag) {
    Modulfakta modul = modul(bilde, forslag.modul());
    return switch (forslag.handling()) {
      case APNE -> apning(modul);
      case STENG -> stenging(bilde, modul);
      case BYTT -> bytte(bilde, modul, forslag.nyModul());
    };
  }

  /** What is in the way of opening the module. */
  public Optional<Phrase> apning(Modulfakta modul) {
    if (!modul.inne()) {
      return Optional.of(TEKSTER.phrase("vent.ikkeInne", modul.navn()));
    }
    return manglerInnsyn(modul.navn())
        ? Optional.of(TEKSTER.phrase("vent.innsyn", modul.navn()))
        : Optional.empty();
  }

  /** Whether it says that it holds people's data and brings nobody who can show them (P13). */
  public boolean manglerInnsyn(String modul) {
    return beskrivelser.stream()
            .filter(b -> b.modul().equals(modul))
            .flatMap(b -> b.datakart().stream())
            .anyMatch(t -> t.personer() == Datatabell.Personer.TJENESTEMOTTAKERE)
        && innsyn.stream().noneMatch(i -> i.modul().equals(modul));
  }

  /** What is in the way of closing the module, in either step. */
  public Optional<Phrase> stenging(Kommunebilde bilde, Modulfakta modul) {
    if (!bilde.kjent()) {
      return Optional.of(TEKSTER.phrase("vent.ukjent"));
    }
    if (!modul.inne()) {
      return Optional.of(TEKSTER.phrase("vent.ute", modul.navn()));
    }
    List<Phrase> alle = new ArrayList<>();
    List<Onske> onsker = bilde.onsker(modul);
    onsker.stream()
        .limit(HOYST)
        .map(o -> TEKSTER.phrase("vent.tiltak", o.tiltak(), o.tilstand().name()))
        .forEach(alle::add);
    if (onsker.size() > HOYST) {
      alle.add(TEKSTER.phrase("vent.flere", onsker.size() - HOYST));
    }
    alle.addAll(avvikling.sporr(bilde.kommune(), modul.navn()).hindringer());
    return samlet(alle);
  }

  private Optional<Phrase> bytte(Kommunebilde bilde, Modulfakta ut, @Nullable String nyModul) {
    Modulfakta inn = modul(bilde, nyModul == null ? "" : nyModul);
    Optional<Phrase> apning = apning(inn);
    if (apning.isPresent()) {
      return apning;
    }
    Set<String> mangler = new HashSet<>(ut.gir());
    mangler.removeAll(inn.gir());
    if (!mangler.isEmpty()) {
      return Optional.of(
          TEKSTER.phrase(
              "vent.girIkke", inn.navn(), String.join(", ", mangler.stream().sorted().toList())));
    }
    // The one that goes closes: it is asked as when it is closed for good.
    if (!ut.inne()) {
      return Optional.of(TEKSTER.phrase("vent.ute", ut.navn()));
    }
    String kommune = bilde.kommune();
    Avviklingssvar svar = avvikling.sporr(kommune, ut.navn());
    return avvikling.etter(svar, kommune, ut.navn(), inn.navn()).hinder();
  }

  private static Modulfakta modul(Kommunebilde bilde, String navn) {
    return bilde.modul(navn).orElseGet(() -> new Modulfakta(navn, null, null));
  }

  private static Optional<Phrase> samlet(List<Phrase> alle) {
    if (alle.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(sprak -> String.join("; ", alle.stream().map(p -> p.in(sprak)).toList()));
  }
}
