// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The marks that persons are found by. */
public final class SokeordStore {
  private SokeordStore() {}

  /**
   * Puts a person at marks that are free.
   *
   * @return how many of them were free
   */
  public static int leggTil(Connection c, String person, List<byte[]> merker) {
    String sql =
        "insert into person.sokeord (merke, person) values "
            + String.join(", ", Collections.nCopies(merker.size(), "(?, ?)"))
            + " on conflict do nothing";
    try (PreparedStatement s = c.prepareStatement(sql)) {
      byte[] id = bytes(person);
      for (int i = 0; i < merker.size(); i++) {
        s.setBytes(2 * i + 1, merker.get(i));
        s.setBytes(2 * i + 2, id);
      }
      return s.executeUpdate();
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }

  /** Which of the marks somebody else than the person has. */
  public static Set<ByteBuffer> opptatt(Connection c, String person, List<byte[]> merker) {
    Set<ByteBuffer> opptatt = new HashSet<>();
    byte[] id = bytes(person);
    les(
        c,
        "select merke, person from person.sokeord where merke in " + Sql.sporsmal(merker.size()),
        merker,
        r -> {
          if (!Arrays.equals(r.getBytes(2), id)) {
            opptatt.add(ByteBuffer.wrap(r.getBytes(1)));
          }
        });
    return opptatt;
  }

  /** The persons at any of the marks; some may not be there any more. */
  public static Set<String> personer(Connection c, Collection<byte[]> merker) {
    Set<String> personer = new HashSet<>();
    les(
        c,
        "select person from person.sokeord where merke in " + Sql.sporsmal(merker.size()),
        merker,
        r -> personer.add(id(r.getBytes(1))));
    return personer;
  }

  /**
   * Leaves the person's marks to nobody. They stay: a place that was given is never free again, and
   * the search goes by that.
   */
  public static void slipp(Connection c, String person) {
    Sql.gjor(
        c,
        "update person.sokeord set person = ? where person = ?",
        bytes(UUID.randomUUID().toString()),
        bytes(person));
  }

  @FunctionalInterface
  private interface Rad {
    void les(ResultSet rad) throws SQLException;
  }

  private static void les(Connection c, String sql, Collection<byte[]> merker, Rad rad) {
    try (PreparedStatement s = c.prepareStatement(sql)) {
      int i = 1;
      for (byte[] merke : merker) {
        s.setBytes(i++, merke);
      }
      try (ResultSet r = s.executeQuery()) {
        while (r.next()) {
          rad.les(r);
        }
      }
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }

  private static byte[] bytes(String id) {
    UUID uuid = UUID.fromString(id);
    return ByteBuffer.allocate(16)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }

  private static String id(byte[] bytes) {
    ByteBuffer b = ByteBuffer.wrap(bytes);
    return new UUID(b.getLong(), b.getLong()).toString();
  }
}
