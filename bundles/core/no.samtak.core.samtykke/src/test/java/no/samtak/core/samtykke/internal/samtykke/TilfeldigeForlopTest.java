// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import static no.samtak.core.samtykke.internal.Fixture.DAG;
import static no.samtak.core.samtykke.internal.Fixture.VOKSEN;
import static no.samtak.core.samtykke.internal.Fixture.hvem;
import static no.samtak.core.samtykke.internal.Fixture.ja;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.samtykke.internal.Fixture;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.platform.api.error.DomainException;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is asked, given, refused, changed, taken back, objected to, and whatever day it is: what
 * may be read on either of two nodes is what a plain list of yeses says.
 */
class TilfeldigeForlopTest {
  private static final long SEED = Long.getLong("samtak.seed", 20261122L);
  private static final List<String> MOTTAKERE = List.of("nav", "boligkontoret");
  private static final List<Kategori> HVA = List.of(Kategori.KONTAKT, Kategori.BOLIG);
  private static final List<Formal> HVORTIL = List.of(Formal.HJELP, Formal.SAMARBEID);

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  /** A consent as somebody would note it on paper. */
  private static final class Lapp {
    private final String id;
    private final Samtykkeinnhold innhold;
    private boolean besvart;
    private boolean ja;
    private boolean slutt;

    Lapp(String id, Samtykkeinnhold innhold) {
      this.id = id;
      this.innhold = innhold;
    }

    LocalDate til() {
      return Optional.ofNullable(innhold.til()).orElseThrow();
    }

    boolean erTil(String mottaker) {
      return mottaker.equals(innhold.mottaker());
    }

    boolean sierJa(String mottaker, Kategori hva, Formal hvortil, Dybde dybde, LocalDate dag) {
      return ja
          && !slutt
          && erTil(mottaker)
          && Optional.ofNullable(innhold.kategorier()).orElseThrow().contains(hva)
          && Optional.ofNullable(innhold.formal()).orElseThrow().contains(hvortil)
          && Optional.ofNullable(innhold.dybde()).orElseThrow().compareTo(dybde) >= 0
          && !dag.isBefore(Optional.ofNullable(innhold.fra()).orElseThrow())
          && !dag.isAfter(til());
    }
  }

  private final Random tilfeldig = new Random(SEED);
  private final List<Lapp> lapper = new ArrayList<>();
  private final Set<String> motsatt = new HashSet<>();
  private int apne;
  private int lukkede;

  @ParameterizedTest
  @MethodSource("databases")
  void whatMayBeReadIsWhatThePersonHasSaid(TestDatabase db) {
    try (Fixture a = new Fixture(db);
        Fixture b = a.annenNode()) {
      for (int steg = 0; steg < 160; steg++) {
        Fixture skriver = tilfeldig.nextBoolean() ? a : b;
        Fixture leser = tilfeldig.nextInt(4) == 0 ? skriver : skriver == a ? b : a;
        String hva = gjor(skriver, steg);
        a.sett(skriver.idag());
        b.sett(skriver.idag());
        sammenlign(leser, "seed " + SEED + ", step " + steg + ": " + hva);
      }
      assertThat(apne).as("looks that were open, seed %s", SEED).isGreaterThan(50);
      assertThat(lukkede).as("looks that were closed").isGreaterThan(50);
    }
  }

  private String gjor(Fixture f, int steg) {
    LocalDate dag = f.idag();
    Lapp lapp = lapper.isEmpty() ? null : lapper.get(tilfeldig.nextInt(lapper.size()));
    int valg = tilfeldig.nextInt(10);
    if (lapp == null || valg < 3) {
      Lapp ny = new Lapp(UUID.randomUUID().toString(), innhold(f));
      boolean kan =
          !motsatt.contains(ny.innhold.mottaker())
              && lapper.stream().noneMatch(l -> !l.besvart && l.erTil(ny.innhold.mottaker()));
      forsok(kan, () -> f.service.spor(hvem(VOKSEN), ny.id, ny.innhold));
      if (kan) {
        lapper.add(ny);
      }
      return "ask";
    }
    boolean gjelder = lapp.ja && !lapp.slutt && !dag.isAfter(lapp.til());
    switch (valg) {
      case 3, 4, 5 -> {
        boolean kan =
            !lapp.besvart && !dag.isAfter(lapp.til()) && !motsatt.contains(lapp.innhold.mottaker());
        forsok(kan, () -> f.service.gi(hvem(VOKSEN), lapp.id, ja()));
        lapp.ja |= kan;
        lapp.besvart |= kan;
        return "yes";
      }
      case 6 -> {
        boolean alt = lapp.besvart && !lapp.ja && !lapp.slutt;
        forsok(!lapp.besvart || alt, () -> f.service.avsla(hvem(VOKSEN), lapp.id, null));
        lapp.besvart = true;
        return "no";
      }
      case 7 -> {
        boolean trukket = lapp.slutt && lapp.ja && !erstattet(lapp);
        forsok(gjelder || trukket, () -> f.service.trekk(hvem(VOKSEN), lapp.id, null));
        lapp.slutt |= gjelder;
        return "take back";
      }
      case 8 -> {
        Lapp ny = new Lapp(UUID.randomUUID().toString(), innhold(f));
        boolean kan = lapp.besvart && !lapp.slutt && !motsatt.contains(ny.innhold.mottaker());
        forsok(kan, () -> f.service.endre(hvem(VOKSEN), lapp.id, ny.id, ny.innhold, ja()));
        if (kan) {
          lapp.slutt = true;
          erstattede.add(lapp.id);
          ny.ja = true;
          ny.besvart = true;
          lapper.add(ny);
        }
        return "change";
      }
      default -> {
        return tilfeldig.nextInt(3) == 0 ? motsettEllerOpphev(f) : enDag(f, steg);
      }
    }
  }

  private final Set<String> erstattede = new HashSet<>();

  private boolean erstattet(Lapp lapp) {
    return erstattede.contains(lapp.id);
  }

  private String motsettEllerOpphev(Fixture f) {
    String mottaker = MOTTAKERE.get(tilfeldig.nextInt(MOTTAKERE.size()));
    if (motsatt.remove(mottaker)) {
      f.service.opphev(hvem(VOKSEN), mottaker);
      return "take back the objection";
    }
    f.service.motsett(hvem(VOKSEN), mottaker, "");
    motsatt.add(mottaker);
    for (Lapp l : lapper) {
      if (l.erTil(mottaker)) {
        // What has run out already is not taken back: it has ended by itself.
        boolean gjelder = l.ja && !l.slutt && !f.idag().isAfter(l.til());
        l.slutt |= gjelder;
        l.besvart = true;
      }
    }
    return "object";
  }

  private String enDag(Fixture f, int steg) {
    // Most often on, sometimes back, as a demonstration's date may go.
    f.sett(DAG.plusDays(Math.max(0, steg / 8 + tilfeldig.nextInt(7) - 2)));
    return "the date";
  }

  private Samtykkeinnhold innhold(Fixture f) {
    LocalDate fra = f.idag().plusDays(tilfeldig.nextInt(3));
    return new Samtykkeinnhold(
        f.mal(),
        Mottaker.Slag.TJENESTE,
        MOTTAKERE.get(tilfeldig.nextInt(MOTTAKERE.size())),
        noen(HVA),
        Dybde.values()[tilfeldig.nextInt(3)],
        noen(HVORTIL),
        fra,
        fra.plusDays(tilfeldig.nextInt(8)),
        "");
  }

  private <T> List<T> noen(List<T> alle) {
    int maske = 1 + tilfeldig.nextInt((1 << alle.size()) - 1);
    List<T> valgt = new ArrayList<>();
    for (int i = 0; i < alle.size(); i++) {
      if ((maske & (1 << i)) != 0) {
        valgt.add(alle.get(i));
      }
    }
    return valgt;
  }

  private static void forsok(boolean kan, Runnable gjor) {
    boolean gikk = true;
    try {
      gjor.run();
    } catch (DomainException e) {
      gikk = false;
    }
    assertThat(gikk).as("taken, seed %s", SEED).isEqualTo(kan);
  }

  private void sammenlign(Fixture f, String naar) {
    for (String mottaker : MOTTAKERE) {
      for (Kategori hva : EnumSet.of(Kategori.KONTAKT, Kategori.BOLIG, Kategori.HELSE)) {
        for (Formal hvortil : HVORTIL) {
          for (Dybde dybde : Dybde.values()) {
            boolean ventet =
                !motsatt.contains(mottaker)
                    && lapper.stream()
                        .anyMatch(l -> l.sierJa(mottaker, hva, hvortil, dybde, f.idag()));
            Personsporsmal blikk = Fixture.blikk(VOKSEN, hva.kode(), dybde, hvortil);
            assertThat(f.dekker(blikk, mottaker).isPresent())
                .as("%s: %s, %s, %s, %s on %s", naar, mottaker, hva, hvortil, dybde, f.idag())
                .isEqualTo(ventet);
            apne += ventet ? 1 : 0;
            lukkede += ventet ? 0 : 1;
          }
        }
      }
    }
  }
}
