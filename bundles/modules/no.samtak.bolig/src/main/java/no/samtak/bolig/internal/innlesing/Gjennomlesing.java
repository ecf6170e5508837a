// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.innlesing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Nokkel;
import no.samtak.platform.api.table.TableError;
import no.samtak.platform.api.table.TableReader;
import no.samtak.platform.api.table.TableRow;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file once from start to end, some hundred rows at a time, and says of each whether it is
 * new, changed, the same or wrong. Preview and execution both go through here, so they cannot
 * disagree. Of the rows that are past it holds the keys and nothing else.
 */
public final class Gjennomlesing {
  /** More rows are refused. */
  public static final int MAKS_RADER = 200_000;

  /** Rows looked up, and stored, at a time. */
  private static final int BUNKE = 500;

  private final Register register;
  private final Mottaker mottaker;
  private final Map<String, Long> sett = new HashMap<>();
  private final Set<Long> feilrader = new HashSet<>();
  private final List<Rad> bunke = new ArrayList<>();
  private long rader;
  private long nye;
  private long endret;
  private long like;
  private long feil;

  private Gjennomlesing(Register register, Mottaker mottaker) {
    this.register = register;
    this.mottaker = mottaker;
  }

  /** The dwellings that are there. */
  public interface Register {
    /** Those of the keys ({@link Nokkel#sok} of object numbers) that the kommune has, by key. */
    Map<String, Boenhet> finn(List<String> nokler);
  }

  /**
   * A row that is right, and the dwelling that it is about.
   *
   * @param rad the row
   * @param boenhet as it stands; null = there is none
   */
  public record Treff(Rad rad, @Nullable Boenhet boenhet) {
    /** Whether the row changes something. */
    public boolean endrer() {
      return boenhet == null || !boenhet.opplysninger().equals(rad.opplysninger());
    }
  }

  /** Takes what is found, in the file's order. */
  public interface Mottaker {
    /** Some rows that are right. */
    void treff(List<Treff> treff);

    /** Something wrong. */
    default void feil(TableError feil) {}

    /** So many rows have been read. */
    default void framdrift(long rader) {}
  }

  /** Reads. */
  public static Opptelling les(
      TableReader leser, InputStream fil, Register register, Mottaker mottaker) throws IOException {
    Gjennomlesing lesing = new Gjennomlesing(register, mottaker);
    try {
      leser.read(fil, Boligfil.form(), lesing::rad, lesing::fra);
    } catch (ForMange e) {
      lesing.feil(new TableError(0, "", "", Text.of("bolig.fil.forMange", MAKS_RADER)));
    }
    lesing.send();
    return lesing.opptelling();
  }

  private Opptelling opptelling() {
    return new Opptelling(rader, nye, endret, like, feilrader.size(), feil);
  }

  private void rad(TableRow rad) {
    tell();
    Radleser leser = new Radleser(rad);
    Rad lest = leser.les();
    String nokkel = Nokkel.sok(rad.get(Boligfil.OBJEKTNUMMER.kolonne()));
    Long forrige = nokkel.isEmpty() ? null : sett.putIfAbsent(nokkel, rad.number());
    leser.feil().forEach(this::feil);
    if (forrige != null) {
      feil(
          new TableError(
              rad.number(),
              Boligfil.OBJEKTNUMMER.kolonne(),
              rad.get(Boligfil.OBJEKTNUMMER.kolonne()),
              Text.of("bolig.fil.dobbel", String.valueOf(forrige))));
    } else if (lest != null) {
      bunke.add(lest);
      if (bunke.size() == BUNKE) {
        send();
      }
    }
  }

  private void send() {
    List<String> nokler = bunke.stream().map(Gjennomlesing::nokkel).toList();
    Map<String, Boenhet> finnes = nokler.isEmpty() ? Map.of() : register.finn(nokler);
    List<Treff> treff = new ArrayList<>();
    for (Rad rad : bunke) {
      Boenhet boenhet = finnes.get(nokkel(rad));
      if (boenhet != null && boenhet.utgatt() != null) {
        feil(
            new TableError(
                rad.nummer(),
                Boligfil.OBJEKTNUMMER.kolonne(),
                rad.opplysninger().objektnummer(),
                Text.of("bolig.fil.utgatt")));
        continue;
      }
      Treff ett = new Treff(rad, boenhet);
      nye += boenhet == null ? 1 : 0;
      endret += boenhet != null && ett.endrer() ? 1 : 0;
      like += ett.endrer() ? 0 : 1;
      treff.add(ett);
    }
    bunke.clear();
    mottaker.treff(treff);
    mottaker.framdrift(rader);
  }

  private static String nokkel(Rad rad) {
    return Nokkel.sok(rad.opplysninger().objektnummer());
  }

  /** What the reader of tables found: such a row never comes as a row. */
  private void fra(TableError ny) {
    if (ny.row() > 1 && !feilrader.contains(ny.row())) {
      tell();
    }
    feil(ny);
  }

  private void feil(TableError ny) {
    if (ny.row() > 1) {
      feilrader.add(ny.row());
    }
    feil++;
    mottaker.feil(ny);
  }

  private void tell() {
    if (++rader > MAKS_RADER) {
      throw new ForMange();
    }
  }

  private static final class ForMange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForMange() {
      super(null, null, false, false);
    }
  }
}
