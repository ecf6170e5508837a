// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The seals in the database. */
final class SealBook {
  private static final String COLUMNS = "kommune, nr, tidspunkt, rader, hash";

  private SealBook() {}

  /** The last link of a chain; empty where there is none yet. */
  static Optional<Head> head(Connection connection, String tenant) throws SQLException {
    List<Head> found =
        heads(
            connection,
            "select kommune, nr, tidspunkt, hash from sikkerhet.tilgangslogg_segl where kommune = ?"
                + " order by nr desc fetch first 1 rows only",
            tenant);
    return found.stream().findFirst();
  }

  /** A link's own hash; empty where the chain has no such link. */
  static Optional<Head> link(Connection connection, String tenant, long number)
      throws SQLException {
    List<Head> found =
        heads(
            connection,
            "select kommune, nr, tidspunkt, hash from sikkerhet.tilgangslogg_segl where kommune = ?"
                + " and nr = ?",
            tenant,
            number);
    return found.stream().findFirst();
  }

  /** The last link of each chain, by organisation. */
  static List<Head> heads(Connection connection) throws SQLException {
    return heads(
        connection,
        "select s.kommune, s.nr, s.tidspunkt, s.hash from sikkerhet.tilgangslogg_segl s"
            + " join (select kommune, max(nr) as nr from sikkerhet.tilgangslogg_segl"
            + " group by kommune) h on h.kommune = s.kommune and h.nr = s.nr order by s.kommune");
  }

  private static List<Head> heads(Connection connection, String sql, Object... values)
      throws SQLException {
    List<Head> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          found.add(
              new Head(
                  result.getString(1), result.getLong(2), instant(result, 3), result.getBytes(4)));
        }
      }
    }
    return found;
  }

  /**
   * A link as it is stored, with what the table keeps beside it so that it can be looked for.
   *
   * @param size the column {@code antall}
   * @param first the column {@code forste}
   * @param last the column {@code siste}
   */
  record Stored(Seal seal, int size, long first, long last) {
    /** Whether it is a link that the sealer can have stored. */
    boolean agrees() {
      return seal.isWhole() && size == seal.size() && first == seal.first() && last == seal.last();
    }
  }

  /** Links of a chain in their order. */
  static List<Stored> links(Connection connection, String tenant, long after, int limit)
      throws SQLException {
    List<Stored> found = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select "
                + COLUMNS
                + ", antall, forste, siste from sikkerhet.tilgangslogg_segl"
                + " where kommune = ? and nr > ? order by nr limit ?")) {
      select.setString(1, tenant);
      select.setLong(2, after);
      select.setInt(3, limit);
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          found.add(
              new Stored(seal(result), result.getInt(6), result.getLong(7), result.getLong(8)));
        }
      }
    }
    return found;
  }

  /** Gives each link that was sealed since then. */
  static void since(Connection connection, Instant since, Consumer<Seal> use) throws SQLException {
    each(
        connection,
        use,
        "select " + COLUMNS + " from sikkerhet.tilgangslogg_segl where tidspunkt >= ?",
        utc(since));
  }

  /**
   * Gives each link whose rows lie near each other and that may hold rows with these numbers.
   *
   * @param near how far apart its rows lie at most
   */
  static void between(Connection connection, long from, long to, int near, Consumer<Seal> use)
      throws SQLException {
    each(
        connection,
        use,
        "select "
            + COLUMNS
            + " from sikkerhet.tilgangslogg_segl where siste between ? and ? and siste - forste <="
            + " ?",
        from,
        to + near,
        near);
  }

  /**
   * A link and where its rows lie.
   *
   * @param first its lowest row
   * @param last its highest row
   */
  record Span(String tenant, long number, long first, long last) {}

  /** The links whose rows lie further apart than that: few, of rows that came late. */
  static List<Span> wide(Connection connection, int near) throws SQLException {
    List<Span> found = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select kommune, nr, forste, siste from sikkerhet.tilgangslogg_segl"
                + " where siste - forste > ?")) {
      select.setLong(1, near);
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          found.add(
              new Span(
                  result.getString(1), result.getLong(2), result.getLong(3), result.getLong(4)));
        }
      }
    }
    return found;
  }

  /** A link with its rows; empty where the chain has no such link. */
  static Optional<Seal> whole(Connection connection, String tenant, long number)
      throws SQLException {
    List<Seal> found = new ArrayList<>();
    each(
        connection,
        found::add,
        "select " + COLUMNS + " from sikkerhet.tilgangslogg_segl where kommune = ? and nr = ?",
        tenant,
        number);
    return found.stream().findFirst();
  }

  /**
   * The lowest number, from this on, that is the last row of a link; {@link Long#MAX_VALUE} where
   * there is none.
   */
  static long nextLast(Connection connection, long from) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select min(siste) from sikkerhet.tilgangslogg_segl where siste >= ?")) {
      select.setLong(1, from);
      try (ResultSet result = select.executeQuery()) {
        result.next();
        long found = result.getLong(1);
        return result.wasNull() ? Long.MAX_VALUE : found;
      }
    }
  }

  private static void each(Connection connection, Consumer<Seal> use, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setFetchSize(64);
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          use.accept(seal(result));
        }
      }
    }
  }

  private static Seal seal(ResultSet result) throws SQLException {
    return new Seal(
        result.getString(1),
        result.getLong(2),
        instant(result, 3),
        result.getBytes(4),
        result.getBytes(5));
  }

  /**
   * How log and chains stand.
   *
   * @param mark what the last sealer left
   * @param highestRow the highest row number of the log; 0 where it is empty
   * @param highestSealed the highest that is sealed; 0 where nothing is
   */
  record Standing(String mark, long highestRow, long highestSealed) {}

  /** Asked all the time: three looks at the end of an index. */
  static Standing standing(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select runde, (select max(lopenr) from sikkerhet.tilgangslogg),"
                    + " (select max(siste) from sikkerhet.tilgangslogg_segl)"
                    + " from sikkerhet.tilgangslogg_forsegling where id = 1")) {
      return result.next()
          ? new Standing(result.getString(1), result.getLong(2), result.getLong(3))
          : new Standing("", 0, 0);
    }
  }

  /** Whether any row of the log has one of the numbers. */
  static boolean isAny(Connection connection, List<Long> numbers) throws SQLException {
    if (numbers.isEmpty()) {
      return false;
    }
    try (PreparedStatement select =
        connection.prepareStatement(
            "select 1 from sikkerhet.tilgangslogg where lopenr = any(?)"
                + " fetch first 1 rows only")) {
      select.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
      try (ResultSet result = select.executeQuery()) {
        return result.next();
      }
    }
  }

  /** The highest row number that is sealed in any chain; 0 where nothing is. */
  static long highest(Connection connection) throws SQLException {
    return standing(connection).highestSealed();
  }

  /** When the last link was made; empty where there is none. */
  static Optional<Instant> lastSealed(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("select max(tidspunkt) from sikkerhet.tilgangslogg_segl")) {
      result.next();
      OffsetDateTime last = result.getObject(1, OffsetDateTime.class);
      return Optional.ofNullable(last).map(OffsetDateTime::toInstant);
    }
  }

  /** The lowest row number of the links since then; 0 where there is none. */
  static long lowestSince(Connection connection, Instant since) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select min(forste) from sikkerhet.tilgangslogg_segl where tidspunkt >= ?")) {
      select.setObject(1, utc(since));
      try (ResultSet result = select.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  static void add(Connection connection, Seal seal) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into sikkerhet.tilgangslogg_segl (kommune, nr, tidspunkt, antall, forste,"
                + " siste, rader, hash) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, seal.tenant());
      insert.setLong(2, seal.number());
      insert.setObject(3, utc(seal.sealedAt()));
      insert.setInt(4, seal.size());
      insert.setLong(5, seal.first());
      insert.setLong(6, seal.last());
      insert.setBytes(7, seal.rows());
      insert.setBytes(8, seal.hash());
      insert.executeUpdate();
    }
  }

  /**
   * Takes the right to seal until the transaction ends, over all nodes; empty where another has it.
   *
   * @return what {@link #leave} left there last
   */
  static Optional<String> take(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select runde from sikkerhet.tilgangslogg_forsegling where id = 1"
                    + " for update skip locked")) {
      return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
    }
  }

  /** Leaves a mark, by which the one who sealed last knows that nobody has sealed since. */
  static void leave(Connection connection, String mark) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update sikkerhet.tilgangslogg_forsegling set runde = ? where id = 1")) {
      update.setString(1, mark);
      update.executeUpdate();
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet result, int column) throws SQLException {
    return result.getObject(column, OffsetDateTime.class).toInstant();
  }
}
