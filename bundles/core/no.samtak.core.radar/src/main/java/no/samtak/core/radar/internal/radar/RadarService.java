// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.Finansieringsregister;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.tiltak.Modulkravregister;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltakskunnskap;
import no.samtak.core.radar.internal.frist.FristService;
import no.samtak.core.radar.internal.frist.Frister;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * What ends, from everybody who knows something of it. Who knows who pays, and what tiltak are, may
 * be away: what they would tell is then said to be missing.
 */
@Component(service = RadarService.class)
public final class RadarService {
  private final TiltakRegister register;
  private final Kildearkiv arkiv;
  private final FristService frister;
  private final Forretningsdato dato;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Finansieringsregister finansieringer;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Tiltakskunnskap kunnskap;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Modulkravregister modulkrav;

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Konsekvensbidrag> bidrag = List.of();

  /** On what is always there. */
  @Activate
  public RadarService(
      @Reference TiltakRegister register,
      @Reference Kildearkiv arkiv,
      @Reference FristService frister,
      @Reference Forretningsdato dato) {
    this.register = register;
    this.arkiv = arkiv;
    this.frister = frister;
    this.dato = dato;
  }

  /** With those who come and go, where nobody binds them. */
  public RadarService med(
      @Nullable Finansieringsregister hvemBetaler,
      @Nullable Tiltakskunnskap hvaTiltakEr,
      Konsekvensbidrag... tall) {
    finansieringer = hvemBetaler;
    kunnskap = hvaTiltakEr;
    bidrag = List.of(tall);
    return this;
  }

  /** With who knows what tiltak require of modules. */
  public RadarService medKrav(@Nullable Modulkravregister hvaTiltakKrever) {
    modulkrav = hvaTiltakKrever;
    return this;
  }

  /** What ends within the months asked for. */
  public Radar radar(String kommune, Radarsok sok) {
    LocalDate idag = dato.idag();
    LocalDate til = idag.plusMonths(sok.maaneder());
    Map<String, Tiltak> tiltak = tiltak(kommune);
    Finansieringsregister betaler = finansieringer;
    if (betaler == null) {
      return new Radar(
          idag,
          sok.maaneder(),
          til,
          0,
          List.of(),
          List.of(),
          List.of(),
          List.of(Mangel.ikkeInstallert(Mangel.Hva.FINANSIERING)));
    }
    List<Mangel> mangler = new ArrayList<>();
    Pengene penger = new Pengene(betaler.alle(kommune), idag);
    int varsel = betaler.varselMaaneder(kommune);
    List<Modulforslag> moduler =
        Modulforslag.av(krav(kommune, mangler), tiltak, penger::slutter, idag, til);
    Tiltaksfakta fakta =
        new Tiltaksfakta(kommune, kunnskap, bidrag, arkiv.kilder(kommune), tiltak, mangler);
    List<Finansiering> slutter =
        penger.somSlutter(til).stream().filter(f -> teller(tiltak.get(f.tiltakId()))).toList();
    Radarberegning beregning =
        new Radarberegning(penger, fakta, nesteFrister(kommune, mangler), moduler, varsel);
    List<Radarlinje> linjer = slutter.stream().map(beregning::linje).filter(sok::treffer).toList();
    List<Modulforslag> visteModuler =
        moduler.stream()
            .filter(m -> linjer.stream().anyMatch(l -> l.moduler().contains(m)))
            .toList();
    return new Radar(
        idag,
        sok.maaneder(),
        til,
        varsel,
        linjer,
        Radarberegning.summer(linjer),
        visteModuler,
        mangler);
  }

  /**
   * A tiltak's money that ends with nothing after it, in short.
   *
   * @param dager from the business date to the last funded day
   */
  public record Slutt(String tiltakId, String tiltak, LocalDate sisteDag, long dager) {}

  /** What ends within the months with nothing after it, by last day; asks for no more than that. */
  public List<Slutt> udekket(String kommune, int maaneder) {
    Finansieringsregister betaler = finansieringer;
    if (betaler == null) {
      return List.of();
    }
    LocalDate idag = dato.idag();
    Pengene penger = new Pengene(betaler.alle(kommune), idag);
    Map<String, Tiltak> tiltak = tiltak(kommune);
    return penger.somSlutter(idag.plusMonths(maaneder)).stream()
        .filter(f -> teller(tiltak.get(f.tiltakId())))
        .filter(f -> !Dekning.etter(f, penger.av(f.tiltakId())).slag().dekket())
        .map(
            f -> {
              Tiltak kjent = tiltak.get(f.tiltakId());
              LocalDate siste = Pengene.sisteDag(f);
              return new Slutt(
                  f.tiltakId(),
                  kjent == null ? f.tiltakId() : kjent.navn(),
                  siste,
                  ChronoUnit.DAYS.between(idag, siste));
            })
        .toList();
  }

  /** How much of what runs has money for more than a year; empty where nobody knows who pays. */
  public Optional<Kontinuitet> kontinuitet(String kommune) {
    Finansieringsregister betaler = finansieringer;
    Tiltakskunnskap vet = kunnskap;
    if (betaler == null || vet == null) {
      return Optional.empty();
    }
    LocalDate idag = dato.idag();
    LocalDate grense = idag.plusMonths(Kontinuitet.MAANEDER);
    Pengene penger = new Pengene(betaler.alle(kommune), idag);
    int plasser = 0;
    int sikret = 0;
    int ukjent = 0;
    int uten = 0;
    for (Tiltak t :
        register.iTilstand(kommune, Set.of(TiltakTilstand.I_DRIFT, TiltakTilstand.TRUET))) {
      Integer antall =
          vet.profil(kommune, t.tiltakId()).map(Plasser::av).map(Plasser::antall).orElse(null);
      if (antall == null) {
        uten++;
      } else if (!penger.kjenner(t.tiltakId())) {
        ukjent += antall;
      } else {
        plasser += antall;
        sikret += penger.varerLengerEnn(t.tiltakId(), grense) ? antall : 0;
      }
    }
    return Optional.of(new Kontinuitet(grense, plasser, sikret, ukjent, uten));
  }

  private Map<String, Set<String>> krav(String kommune, List<Mangel> mangler) {
    Modulkravregister kjent = modulkrav;
    if (kjent == null) {
      mangler.add(Mangel.ikkeInstallert(Mangel.Hva.MODULKRAV));
      return Map.of();
    }
    return kjent.krav(kommune);
  }

  private Map<String, Tiltak> tiltak(String kommune) {
    return register.iTilstand(kommune, Set.of()).stream()
        .collect(Collectors.toMap(Tiltak::tiltakId, t -> t, (a, b) -> a));
  }

  /** Money of what is closed or called off is nobody's worry. */
  private static boolean teller(@Nullable Tiltak tiltak) {
    if (tiltak == null) {
      return true;
    }
    return switch (tiltak.tilstand()) {
      case AVVIKLET, ARKIVERT, AVLYST -> false;
      default -> true;
    };
  }

  private NesteFrister nesteFrister(String kommune, List<Mangel> mangler) {
    LocalDate idag = dato.idag();
    Frister alle = frister.mellom(kommune, idag, idag.plusMonths(Radarsok.LENGST));
    alle.feilet().forEach(id -> mangler.add(new Mangel(Mangel.Hva.FRISTER, id)));
    return NesteFrister.av(alle.linjer());
  }
}
