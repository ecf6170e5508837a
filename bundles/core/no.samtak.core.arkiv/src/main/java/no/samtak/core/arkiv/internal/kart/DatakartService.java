// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.core.arkiv.internal.persistence.KartStore;
import no.samtak.core.arkiv.internal.persistence.Modultabeller;
import no.samtak.core.arkiv.internal.persistence.PakkeStore;
import no.samtak.core.arkiv.internal.persistence.SlettingStore;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is known of the modules' data. Reads; counts in the database each time. */
@Component(service = DatakartService.class)
public final class DatakartService {
  private final KartStore kart;
  private final PakkeStore pakker;
  private final SlettingStore slettinger;
  private final Modultabeller tabeller;
  private final Bidragsbok bok;

  /** On the stores and what the modules bring. */
  @Activate
  public DatakartService(
      @Reference KartStore kart,
      @Reference PakkeStore pakker,
      @Reference SlettingStore slettinger,
      @Reference Modultabeller tabeller,
      @Reference Bidragsbok bok) {
    this.kart = kart;
    this.pakker = pakker;
    this.slettinger = slettinger;
    this.tabeller = tabeller;
    this.bok = bok;
  }

  /** Every module that has ever told of its data, by name. */
  public List<Modulbilde> alle() {
    return kart.alle().stream().map(this::bilde).toList();
  }

  /** The names of those modules. */
  public List<String> moduler() {
    return kart.alle().stream().map(Kart::modul).toList();
  }

  /**
   * One module.
   *
   * @throws DomainException NOT_FOUND where no map of it is kept
   */
  public Modulbilde hent(String modul) {
    return bilde(kart.finn(modul).orElseThrow(DomainException::notFound));
  }

  /** The kept map; empty where there is none. */
  public Optional<Kart> kart(String modul) {
    return kart.finn(modul).map(this::somNaa);
  }

  /** Every kept map. */
  public List<Kart> kartene() {
    return kart.alle();
  }

  /** The map's tables in the database, counted now. */
  public List<Opptelling> tell(Kart k, String kommune) {
    return k.skjema().isEmpty() ? List.of() : tabeller.tell(k, kommune);
  }

  /** What a map and the database do not agree on. */
  public List<Text> avvik(Kart k) {
    Map<String, List<Kolonne>> naa = database(k);
    return Kartkontroll.avvik(k, naa, ventes(k, naa));
  }

  /**
   * What has happened to the module's data, the newest first.
   *
   * @throws DomainException NOT_FOUND where no map of it is kept
   */
  public List<Modulhendelse> hendelser(String modul) {
    if (kart.finn(modul).isEmpty()) {
      throw DomainException.notFound();
    }
    List<Modulhendelse> alle = new ArrayList<>(kart.hendelser(modul));
    for (Arkivpakke p : pakker.avModul(modul)) {
      if (p.tilstand() == Arkivpakke.Tilstand.FERDIG && p.ferdig() != null) {
        alle.add(
            new Modulhendelse(
                "pakke-" + p.id(),
                Modulhendelse.Slag.ARKIVERT,
                p.ferdig(),
                p.hvem(),
                p.grunn(),
                p.kommune().isEmpty() ? p.fil() : p.kommune() + ", " + p.fil()));
      }
    }
    for (Sletting s : slettinger.avModul(modul)) {
      if (s.tilstand() == Sletting.Tilstand.SLETTET && s.ferdig() != null) {
        alle.add(
            new Modulhendelse(
                "sletting-" + s.id(),
                Modulhendelse.Slag.SLETTET,
                s.ferdig(),
                s.hvem(),
                s.grunn(),
                s.kommune()));
      }
    }
    alle.sort(
        Comparator.comparing(Modulhendelse::tid).thenComparing(Modulhendelse::nokkel).reversed());
    return alle;
  }

  private Modulbilde bilde(Kart lagret) {
    Kart k = somNaa(lagret);
    Map<String, List<Kolonne>> naa = database(k);
    List<Opptelling> opptelling = tell(k, "");
    List<Arkivpakke> egnePakker =
        pakker.avModul(k.modul()).stream()
            .filter(p -> p.tilstand() == Arkivpakke.Tilstand.FERDIG)
            .toList();
    List<Sletting> egneSlettinger =
        slettinger.avModul(k.modul()).stream()
            .filter(s -> s.tilstand() == Sletting.Tilstand.SLETTET)
            .toList();
    boolean inne = bok.paNoden(k.modul());
    long rader = opptelling.stream().mapToLong(Opptelling::rader).sum();
    return new Modulbilde(
        k,
        stand(k, inne, !naa.isEmpty(), rader, egnePakker, egneSlettinger),
        inne,
        opptelling,
        Kartkontroll.avvik(k, naa, ventes(k, naa)),
        forste(egnePakker),
        forste(egneSlettinger));
  }

  private Kartstand stand(
      Kart k,
      boolean inne,
      boolean harTabeller,
      long rader,
      List<Arkivpakke> egnePakker,
      List<Sletting> egneSlettinger) {
    boolean heltSlettet = egneSlettinger.stream().anyMatch(s -> s.kommune().isEmpty());
    if (inne) {
      boolean harVaertUte =
          heltSlettet
              || kart.hendelser(k.modul()).stream()
                  .anyMatch(h -> h.slag() == Modulhendelse.Slag.UTE);
      return harVaertUte ? Kartstand.INNE_IGJEN : Kartstand.PA_NODEN;
    }
    if (!harTabeller) {
      return heltSlettet ? Kartstand.SLETTET : Kartstand.INGEN_DATA;
    }
    if (rader == 0) {
      return Kartstand.UTE_UTEN_DATA;
    }
    boolean arkivert =
        egnePakker.stream()
            .anyMatch(p -> p.kommune().isEmpty() && p.erKontrollert() && p.radsum() == rader);
    return arkivert ? Kartstand.ARKIVERT : Kartstand.UTE_MED_DATA;
  }

  /** What a module fills is asked now while it is in; when it is out, what it filled last. */
  private Kart somNaa(Kart k) {
    Set<Bidrag> naa = bok.bidrag(k.modul());
    return naa.isEmpty() && !bok.paNoden(k.modul())
        ? k
        : new Kart(
            k.modul(),
            k.versjon(),
            k.skjema(),
            k.navn(),
            k.formal(),
            k.tabeller(),
            naa,
            k.tjenester(),
            k.forst(),
            k.sist());
  }

  private Map<String, List<Kolonne>> database(Kart k) {
    return k.skjema().isEmpty() ? Map.of() : tabeller.tabeller(k.skjema());
  }

  /** Without its tables a module that is out is purged, and not at fault. */
  private boolean ventes(Kart k, Map<String, List<Kolonne>> naa) {
    return !naa.isEmpty() || (bok.paNoden(k.modul()) && bok.klart(k.skjema()));
  }

  private static <T> @Nullable T forste(List<T> liste) {
    return liste.isEmpty() ? null : liste.get(0);
  }
}
