// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import no.samtak.platform.api.table.TableError;
import no.samtak.platform.api.table.TableReader;
import no.samtak.platform.api.table.TableRow;
import no.samtak.platform.api.text.Text;

/**
 * Reads a file once from start to end and says of each row whether it is new, changed, the same or
 * wrong. Holds two fingerprints a row and nothing of its content. Preview and execution both go
 * through here, so they cannot disagree.
 */
public final class Gjennomlesing {
  /** More rows are refused. */
  public static final int MAKS_RADER = 500_000;

  /** How many rows between two reports of progress. */
  public static final int FRAMDRIFT_HVER = 1_000;

  private final Filtype type;
  private final Map<Avtrykk, Avtrykk> finnes;
  private final Mottaker mottaker;
  private final Map<Avtrykk, Long> sett = new HashMap<>();
  private long rader;
  private long nye;
  private long endret;
  private long like;
  private long feil;
  private long sisteFeilrad = -1;

  private Gjennomlesing(Filtype type, Map<Avtrykk, Avtrykk> finnes, Mottaker mottaker) {
    this.type = type;
    this.finnes = finnes;
    this.mottaker = mottaker;
  }

  /** Takes what is found, in the file's order. */
  public interface Mottaker {
    /** A row that is not there yet. */
    default void ny(Filrad rad) {}

    /** A row that is there with another content. */
    default void endret(Filrad rad) {}

    /** A row that is there and the same. */
    default void lik(Filrad rad) {}

    /** Something wrong. */
    default void feil(Feil feil) {}

    /** So many rows have been read. */
    default void framdrift(long rader) {}
  }

  /**
   * Reads.
   *
   * @param finnes key and content of what is there; those that are in the file are taken out, so
   *     that what is missing in the file is left
   */
  public static Opptelling les(
      TableReader leser,
      InputStream fil,
      Filtype type,
      Map<Avtrykk, Avtrykk> finnes,
      Mottaker mottaker)
      throws IOException {
    Gjennomlesing lesing = new Gjennomlesing(type, finnes, mottaker);
    try {
      leser.read(fil, type.form(), lesing::rad, lesing::feil);
    } catch (ForMange e) {
      lesing.meld(new Feil(0, "", "", Text.of("innlesing.feil.forMangeRader", MAKS_RADER)));
    }
    mottaker.framdrift(lesing.rader);
    return new Opptelling(
        lesing.rader, lesing.nye, lesing.endret, lesing.like, finnes.size(), lesing.feil);
  }

  private void rad(TableRow rad) {
    tell();
    Radkontroll kontroll = new Radkontroll(rad, this::meld);
    type.kontroller(kontroll);
    Filrad filrad = Filrad.av(type, rad);
    Long forrige = sett.putIfAbsent(filrad.nokkel(), rad.number());
    if (forrige != null) {
      kontroll.meld(
          type.nokkel().get(0),
          Text.of(
              "innlesing.feil.dobbel", String.join(" + ", type.nokkel()), String.valueOf(forrige)));
    }
    Avtrykk gammelt = forrige == null ? finnes.remove(filrad.nokkel()) : null;
    if (kontroll.feilet()) {
      return;
    }
    if (gammelt == null) {
      nye++;
      mottaker.ny(filrad);
    } else if (gammelt.equals(filrad.innhold())) {
      like++;
      mottaker.lik(filrad);
    } else {
      endret++;
      mottaker.endret(filrad);
    }
  }

  private void feil(TableError funnet) {
    if (funnet.row() > 1 && funnet.row() != sisteFeilrad) {
      sisteFeilrad = funnet.row();
      tell();
    }
    meld(new Feil(funnet.row(), funnet.column(), funnet.found(), funnet.message()));
  }

  private void tell() {
    if (++rader > MAKS_RADER) {
      throw new ForMange();
    }
    if (rader % FRAMDRIFT_HVER == 0) {
      mottaker.framdrift(rader);
    }
  }

  private void meld(Feil funnet) {
    feil++;
    mottaker.feil(funnet);
  }

  private static final class ForMange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForMange() {
      super(null, null, false, false);
    }
  }
}
