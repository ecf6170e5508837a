// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.drift.internal.modul.Avstemming.Her;
import no.samtak.platform.drift.internal.modul.Avstemming.Trinn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nodes without a framework: what is decided, in whatever order and on whichever of them, is what
 * all of them end with.
 */
class AvstemmingTest {
  private static final List<String> MODULES = List.of("a", "b", "c");

  private final Tomtminne minne = new Tomtminne();
  private long time;

  private Instant tick() {
    return Instant.ofEpochSecond(1_000_000 + time++);
  }

  private final class SimNode {
    final Map<String, Her> her = new TreeMap<>();
    final Set<String> utenFil = new HashSet<>();
    final List<Operasjonstype> gjort = new ArrayList<>();
    boolean oppe = true;
    boolean opptatt;
    Avstemmer avstemmer = ny();

    Avstemmer ny() {
      return new Avstemmer(
          () -> List.copyOf(her.values()),
          minne,
          new Ventende(),
          this::folg,
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    void start(boolean tomCache) {
      oppe = true;
      if (tomCache) {
        her.clear();
      }
      avstemmer = ny();
    }

    void avstem() {
      if (oppe) {
        avstemmer.avstem(true);
      }
    }

    Moduloperasjon folg(Trinn t, long utgave, Text sammeFeil) {
      if (opptatt) {
        return null;
      }
      Onske inn = t.inn();
      boolean feiler = inn != null && utenFil.contains(inn.modul());
      if (!feiler) {
        gjort.add(t.type());
        switch (t.type()) {
          case UT -> her.remove(t.modul());
          case BYTT -> {
            her.remove(t.modul());
            settInn(inn, true);
          }
          case INN, OPPGRADER -> settInn(inn, t.start());
          case START -> aktiv(t.modul(), true);
          case STOPP -> aktiv(t.modul(), false);
          default -> throw new AssertionError(t.type());
        }
      }
      return new Moduloperasjon(
          "id",
          t.type(),
          t.modul(),
          t.nyModul(),
          null,
          null,
          "g",
          "h",
          Instant.EPOCH,
          Instant.EPOCH,
          feiler ? Operasjonsstatus.AVVIST : Operasjonsstatus.FERDIG,
          feiler ? Text.of("drift.feil.ingenFil") : null,
          List.of(),
          List.of());
    }

    void settInn(Onske onske, boolean aktiv) {
      her.put(onske.modul(), new Her(onske.modul(), onske.versjon(), aktiv, onske.filsum()));
    }

    void aktiv(String modul, boolean aktiv) {
      her.computeIfPresent(modul, (m, h) -> new Her(h.modul(), h.versjon(), aktiv, h.filsum()));
    }

    /**
     * What an operator does here, if it can be done as it is here; then it is wanted everywhere.
     */
    void operator(Random random) {
      String modul = MODULES.get(random.nextInt(MODULES.size()));
      String annen = MODULES.get(random.nextInt(MODULES.size()));
      Her inne = her.get(modul);
      String versjon = "1." + random.nextInt(3) + ".0";
      int what = random.nextInt(6);
      if (inne == null) {
        onsk(onske(modul, Onsket.INNE, versjon), true);
      } else if (what == 0) {
        onsk(onske(modul, Onsket.UTE, versjon), true);
      } else if (what == 1) {
        onsk(onske(modul, Onsket.STOPPET, inne.versjon().toString()), false);
      } else if (what == 2 && !inne.aktiv()) {
        onsk(onske(modul, Onsket.INNE, inne.versjon().toString()), true);
      } else if (what == 3) {
        onsk(onske(modul, inne.aktiv() ? Onsket.INNE : Onsket.STOPPET, versjon), inne.aktiv());
      } else if (what == 4 && !annen.equals(modul) && !her.containsKey(annen)) {
        onsk(onske(modul, Onsket.UTE, versjon).avlost(annen), true);
        onsk(onske(annen, Onsket.INNE, versjon), true);
      }
    }

    private void onsk(Onske onske, boolean aktiv) {
      if (onske.onsket() == Onsket.UTE) {
        her.remove(onske.modul());
      } else {
        settInn(onske, aktiv);
      }
      minne.onsk(onske);
    }

    List<String> tilstand() {
      return her.values().stream()
          .map(
              h -> h.modul() + " " + (h.aktiv() ? Onsket.INNE : Onsket.STOPPET) + " " + h.versjon())
          .toList();
    }
  }

  private Onske onske(String modul, Onsket onsket, String versjon) {
    return new Onske(modul, onsket, Modulversjon.of(versjon), "fordi", "Drift", tick());
  }

  private List<String> onsket() {
    return new TreeMap<>(minne.onsker)
        .values().stream()
            .filter(o -> o.onsket() != Onsket.UTE)
            .map(o -> o.modul() + " " + o.onsket() + " " + o.versjon())
            .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whateverIsDecidedWhereverAllNodesEndAsWanted(int count) {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed * 31L + count);
      minne.onsker.clear();
      List<SimNode> nodes = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        nodes.add(new SimNode());
      }
      for (int step = 0; step < 40; step++) {
        SimNode node = nodes.get(random.nextInt(count));
        switch (random.nextInt(8)) {
          case 0 -> node.oppe = false;
          case 1 -> node.start(random.nextBoolean());
          case 2 -> {
            String modul = MODULES.get(random.nextInt(MODULES.size()));
            if (!node.utenFil.remove(modul)) {
              node.utenFil.add(modul);
            }
          }
          case 3 -> node.opptatt = random.nextBoolean();
          case 4, 5 -> {
            if (node.oppe) {
              node.operator(random);
            }
          }
          default -> node.avstem();
        }
      }
      for (SimNode node : nodes) {
        node.opptatt = false;
        node.utenFil.clear();
        if (!node.oppe) {
          node.start(false);
        }
        node.avstem();
        assertThat(node.tilstand()).as("seed %s of %s nodes", seed, count).isEqualTo(onsket());
        int done = node.gjort.size();
        node.avstem();
        assertThat(node.gjort).as("nothing more to do, seed %s", seed).hasSize(done);
      }
    }
  }

  @Test
  void aSwapIsFollowedAsASwapAndAsTwoStepsWhereHalfOfItIsDone() {
    SimNode node = new SimNode();
    node.settInn(onske("a", Onsket.INNE, "1.0.0"), true);
    minne.onsk(onske("a", Onsket.UTE, "1.0.0").avlost("b"));
    minne.onsk(onske("b", Onsket.INNE, "2.0.0"));

    node.avstem();
    assertThat(node.gjort).containsExactly(Operasjonstype.BYTT);
    assertThat(node.tilstand()).containsExactly("b INNE 2.0.0");

    SimNode half = new SimNode();
    half.settInn(onske("a", Onsket.INNE, "1.0.0"), true);
    half.settInn(onske("b", Onsket.INNE, "2.0.0"), true);
    half.avstem();
    assertThat(half.gjort).containsExactly(Operasjonstype.UT);
  }

  @Test
  void aSnapshotOfAnotherContentIsAnUpgradeAndAnUnknownContentIsNot() {
    Onske onske = onske("a", Onsket.INNE, "1.0.0-SNAPSHOT").medFil("aaaaaaaaaaaa");
    Map<String, Onske> onsker = Map.of("a", onske);
    for (String sum : new String[] {"bbbbbbbbbbbb", "aaaaaaaaaaaa", null}) {
      Her her = new Her("a", onske.versjon(), true, sum);
      assertThat(Avstemming.neste(onske, onsker, Map.of("a", her)).map(Trinn::type).orElse(null))
          .as("%s", sum)
          .isEqualTo("bbbbbbbbbbbb".equals(sum) ? Operasjonstype.OPPGRADER : null);
    }
  }
}
