// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import java.sql.Connection;
import java.util.Set;
import java.util.TreeSet;

/** Who has once told that something of persons is kept there: they are asked from then on. */
public final class BidragStore {
  private BidragStore() {}

  /** The names of a kind. */
  public static Set<String> navn(Connection c, String slag) {
    return new TreeSet<>(
        Sql.liste(c, "select navn from person.bidrag where slag = ?", r -> r.getString(1), slag));
  }

  /** Keeps a name; one that is there is left as it is. */
  public static void husk(Connection c, String slag, String navn) {
    Sql.gjor(
        c,
        "insert into person.bidrag (slag, navn) values (?, ?) on conflict do nothing",
        slag,
        navn);
  }
}
