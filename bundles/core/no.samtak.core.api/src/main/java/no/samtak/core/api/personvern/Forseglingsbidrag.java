// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a bundle keeps that is sealed by {@link Forsegling}, for the exchange of keys: every seal is
 * renewed, and a key leaves only when nothing needs it. Every bundle that keeps a seal publishes
 * this. A column that was told of once is waited for from then on, also while its bundle is out.
 * Works in transactions of its own; opens nothing and decides nothing.
 */
@ConsumerType
public interface Forseglingsbidrag {
  /**
   * The columns that hold seals, by names that are never changed and never used for another: {@code
   * samtykke.mottakernavn}.
   */
  Set<String> kolonner();

  /**
   * Some seals of a column that do not begin with these bytes, by id.
   *
   * @param begynnelse what every seal with the key in use begins with
   * @param etter the id of the last one seen; empty for the first
   * @param hoyst at most so many
   */
  List<Forseglet> utenom(String kolonne, byte[] begynnelse, String etter, int hoyst);

  /** How many seals of a column do not begin with these bytes. */
  long antallUtenom(String kolonne, byte[] begynnelse);

  /**
   * Puts new seals in the place of old ones, in one transaction. One that is no longer as it was
   * read is left alone: somebody has just written it anew.
   *
   * @return how many were put in place
   */
  int bytt(String kolonne, List<Bytte> bytter);

  /**
   * A seal as it lies in its column.
   *
   * @param id the row's
   * @param kommune as it was sealed with
   * @param tjeneste as it was sealed with
   * @param sted as it was sealed with
   */
  record Forseglet(String id, String kommune, String tjeneste, String sted, byte[] segl) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Forseglet f && f.sted.equals(sted) && Arrays.equals(f.segl, segl);
    }

    @Override
    public int hashCode() {
      return sted.hashCode();
    }

    /** Without the seal. */
    @Override
    public String toString() {
      return "Forseglet[" + sted + "]";
    }
  }

  /**
   * A seal, and the same words sealed with the key in use.
   *
   * @param gammelt as it was read
   */
  record Bytte(Forseglet gammelt, byte[] nytt) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Bytte b && b.gammelt.equals(gammelt) && Arrays.equals(b.nytt, nytt);
    }

    @Override
    public int hashCode() {
      return gammelt.hashCode();
    }

    @Override
    public String toString() {
      return "Bytte[" + gammelt.sted() + "]";
    }
  }
}
