// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.tiltak.internal.finans.Finansieringslinje;
import no.samtak.platform.table.internal.FileTableReader;

/** Files for tests: Levanger's own, and what reading one gives. */
public final class Filer {
  public static final String PLAN_HODE =
      "tiltak_id;prioritet;tiltak;helarsvirkning_tkr;aar;kilde;belop_tkr;celle\n";

  private Filer() {}

  /** A file of a source, as it was published. */
  public record Kilde(String kommune, Filtype type) {
    public byte[] fil() {
      return les("/demo/" + kommune + "/" + type.slug() + ".csv");
    }
  }

  /** Every file of every source. */
  public static List<Kilde> alle() {
    List<Kilde> alle = new ArrayList<>();
    for (String kommune : List.of("levanger", "orland", "kvanangen")) {
      for (Filtype type : Filtyper.alle()) {
        Kilde kilde = new Kilde(kommune, type);
        if (Filtype.class.getResource("/demo/" + kommune + "/" + type.slug() + ".csv") != null) {
          alle.add(kilde);
        }
      }
    }
    return alle;
  }

  public static byte[] levanger(Filtype type) {
    return new Kilde("levanger", type).fil();
  }

  private static byte[] les(String sti) {
    try (InputStream in = Filtype.class.getResourceAsStream(sti)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Finansieringslinje> levangersPlan() {
    return linjer(levanger(Filtyper.FINANSIERINGSPLAN));
  }

  public static List<Finansieringslinje> linjer(byte[] fil) {
    return les(Filtyper.FINANSIERINGSPLAN, fil, new HashMap<>()).nye.stream()
        .map(r -> Planlinje.av(r.celler()))
        .toList();
  }

  public static Lest les(Filtype type, String fil) {
    return les(type, fil.getBytes(StandardCharsets.UTF_8), new HashMap<>());
  }

  public static Lest les(Filtype type, byte[] fil, Map<Avtrykk, Avtrykk> finnes) {
    Lest lest = new Lest();
    try {
      lest.opptelling =
          Gjennomlesing.les(
              new FileTableReader(), new ByteArrayInputStream(fil), type, finnes, lest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lest;
  }

  /** Everything that came out. */
  public static final class Lest implements Gjennomlesing.Mottaker {
    public final List<Filrad> nye = new ArrayList<>();
    public final List<Filrad> endret = new ArrayList<>();
    public final List<Feil> feil = new ArrayList<>();
    public Opptelling opptelling = new Opptelling(0, 0, 0, 0, 0, 0);

    @Override
    public void ny(Filrad rad) {
      nye.add(rad);
    }

    @Override
    public void endret(Filrad rad) {
      endret.add(rad);
    }

    @Override
    public void feil(Feil en) {
      feil.add(en);
    }

    /** Row, column, found and key of each error. */
    public List<String> fortalt() {
      return feil.stream()
          .map(f -> f.rad() + "|" + f.kolonne() + "|" + f.funnet() + "|" + f.melding().key())
          .toList();
    }

    public Map<Avtrykk, Avtrykk> avtrykk() {
      Map<Avtrykk, Avtrykk> alle = new HashMap<>();
      nye.forEach(r -> alle.put(r.nokkel(), r.innhold()));
      return alle;
    }
  }
}
