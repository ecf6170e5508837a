// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.utredning.internal.grunnlag.Grunnlagssamler;
import no.samtak.core.utredning.internal.grunnlag.Nokkeltall;
import no.samtak.core.utredning.internal.grunnlag.Sporsmal;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.papir.Linjeslag;
import no.samtak.core.utredning.internal.papir.Tallvern;
import no.samtak.core.utredning.internal.papir.Tekst;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.papir.Tiltaksdel;
import no.samtak.core.utredning.internal.papir.Tiltakspapir;
import no.samtak.core.utredning.internal.papir.Vern;
import no.samtak.core.utredning.internal.persistence.EgetTallStore;
import no.samtak.core.utredning.internal.persistence.TekstStore;
import no.samtak.core.utredning.internal.persistence.UtredningStore;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Puts a paper together: a draft of what the registers say now, a finished one of what they said
 * then. Nothing leaves it unprotected.
 */
@Component(service = Papirbygger.class)
public final class Papirbygger {
  private static final String EGNE = "egne";

  private final UtredningStore store;
  private final TekstStore tekster;
  private final EgetTallStore tall;
  private final Grunnlagssamler samler;

  /** On the stores and on whoever knows something. */
  @Activate
  public Papirbygger(
      @Reference UtredningStore store,
      @Reference TekstStore tekster,
      @Reference EgetTallStore tall,
      @Reference Grunnlagssamler samler) {
    this.store = store;
    this.tekster = tekster;
    this.tall = tall;
    this.samler = samler;
  }

  /** The paper as it reads. */
  public Papir bygg(String kommune, Utredning utredning) {
    Map<String, List<Linje>> linjer =
        utredning.erUtkast() ? naa(kommune, utredning) : store.linjer(kommune, utredning.id());
    List<Tekst> skrevet = tekster.gjeldende(kommune, utredning.id());
    List<Tiltakspapir> tiltak =
        utredning.tiltak().stream()
            .map(v -> tiltak(v, linjer.getOrDefault(v.tiltakId(), List.of()), skrevet))
            .toList();
    Tekst sammendrag =
        skrevet.stream().filter(t -> t.felt() == Tekstfelt.SAMMENDRAG).findFirst().orElse(null);
    return new Papir(utredning, sammendrag, tiltak);
  }

  /** What the registers and people's own figures say now, by tiltak, protected. */
  Map<String, List<Linje>> naa(String kommune, Utredning utredning) {
    List<EgetTall> egne = tall.medI(kommune, utredning.id());
    Map<String, List<Linje>> linjer = new LinkedHashMap<>();
    for (Utredning.Valgt valgt : utredning.tiltak()) {
      Sporsmal sporsmal =
          new Sporsmal(kommune, valgt.tiltakId(), utredning.dato(), utredning.sprak());
      List<Linje> alle = new ArrayList<>(samler.samle(sporsmal));
      egne.stream()
          .filter(t -> t.tiltak().equals(valgt.tiltakId()))
          .forEach(t -> leggInn(alle, linje(kommune, utredning, t)));
      linjer.put(valgt.tiltakId(), Nokkeltall.med(Tallvern.vern(alle), sporsmal));
    }
    return linjer;
  }

  /** A person's figure fills a part that no register fills. */
  private static void leggInn(List<Linje> alle, Linje egen) {
    alle.removeIf(
        l ->
            l.slag() == Linjeslag.FORBEHOLD
                && l.del() == egen.del()
                && l.nokkel().equals("ingen")
                && l.del() != Utredningsdel.OKONOMI);
    alle.add(egen);
  }

  private static Linje linje(String kommune, Utredning utredning, EgetTall t) {
    return new Linje(
        Linjeslag.TALL,
        t.del(),
        EGNE,
        t.id(),
        t.ledetekst(),
        t.fra(),
        t.til(),
        t.enhet(),
        t.personer(),
        Vern.INGEN,
        false,
        "",
        t.grad(),
        t.kilde(),
        "/" + kommune + "/utredninger/" + utredning.id() + "/tall/" + t.id(),
        t.inndeling(),
        t.utelukkende());
  }

  private static Tiltakspapir tiltak(
      Utredning.Valgt valgt, List<Linje> linjer, List<Tekst> skrevet) {
    Map<Tekstfelt, Tekst> sine = new EnumMap<>(Tekstfelt.class);
    skrevet.stream()
        .filter(t -> t.tiltak().equals(valgt.tiltakId()))
        .forEach(t -> sine.put(t.felt(), t));
    List<Tiltaksdel> deler =
        Stream.of(Utredningsdel.values())
            .map(
                del ->
                    new Tiltaksdel(
                        del,
                        linjer.stream()
                            .filter(l -> l.del() == del && l.slag() != Linjeslag.BESLUTNING)
                            .toList(),
                        sine.get(Tekstfelt.av(del))))
            .toList();
    return new Tiltakspapir(
        valgt.tiltakId(),
        valgt.navn(),
        valgt.anbefaling(),
        valgt.versjon(),
        deler,
        linjer.stream().filter(l -> l.slag() == Linjeslag.BESLUTNING).toList(),
        sine);
  }

  /**
   * What is not any more as it was when the paper was finished: figures and words of registers.
   * Empty for a draft, which is always as the registers are.
   */
  public List<Endring> endringer(String kommune, Utredning utredning) {
    if (utredning.erUtkast()) {
      return List.of();
    }
    Map<String, List<Linje>> da = store.linjer(kommune, utredning.id());
    Map<String, List<Linje>> naa = naa(kommune, utredning);
    List<Endring> endringer = new ArrayList<>();
    for (Utredning.Valgt valgt : utredning.tiltak()) {
      endringer.addAll(
          endringer(
              valgt,
              da.getOrDefault(valgt.tiltakId(), List.of()),
              naa.getOrDefault(valgt.tiltakId(), List.of())));
    }
    return endringer;
  }

  private static List<Endring> endringer(Utredning.Valgt valgt, List<Linje> da, List<Linje> naa) {
    Map<String, Linje> nye = new LinkedHashMap<>();
    naa.stream().filter(Papirbygger::sammenlignes).forEach(l -> nye.put(l.gjenkjenning(), l));
    List<Endring> endringer = new ArrayList<>();
    Set<String> sett = new HashSet<>();
    for (Linje gammel : da) {
      if (!sammenlignes(gammel)) {
        continue;
      }
      sett.add(gammel.gjenkjenning());
      Linje ny = nye.get(gammel.gjenkjenning());
      if (ny == null || !sammeVerdi(gammel, ny)) {
        endringer.add(new Endring(valgt.tiltakId(), valgt.navn(), gammel, ny));
      }
    }
    nye.forEach(
        (nokkel, ny) -> {
          if (!sett.contains(nokkel)) {
            endringer.add(new Endring(valgt.tiltakId(), valgt.navn(), null, ny));
          }
        });
    return endringer;
  }

  private static boolean sammenlignes(Linje linje) {
    return linje.slag() == Linjeslag.TALL || linje.slag() == Linjeslag.ORD;
  }

  private static boolean sammeVerdi(Linje da, Linje naa) {
    return lik(da.fra(), naa.fra())
        && lik(da.til(), naa.til())
        && da.vern() == naa.vern()
        && da.ord().equals(naa.ord())
        && da.enhet().equals(naa.enhet());
  }

  private static boolean lik(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? a == b : a.compareTo(b) == 0;
  }
}
