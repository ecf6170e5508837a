// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import no.samtak.platform.data.internal.LastingSessions;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.RunScript;

/** A fresh H2 in memory, with the product's settings. */
final class H2Memory extends FreshDatabase {
  private static final String SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";

  /** What makes a database like the one with the name. */
  private static final Map<String, String> SCRIPTS = new ConcurrentHashMap<>();

  private final LastingSessions lasting = new LastingSessions(this);

  H2Memory() {
    super(source());
  }

  private static DataSource source() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + SETTINGS);
    h2.setUser("sa");
    return h2;
  }

  /** For work on schemas; see there. */
  LastingSessions lasting() {
    return lasting;
  }

  @Override
  boolean copyOf(String name) throws SQLException {
    String script = SCRIPTS.get(name);
    if (script == null) {
      return false;
    }
    try (Connection connection = lasting.getConnection()) {
      RunScript.execute(connection, new StringReader(script));
    }
    return true;
  }

  @Override
  void keepAs(String name) throws SQLException {
    StringBuilder script = new StringBuilder();
    try (Connection connection = lasting.getConnection();
        Statement statement = connection.createStatement();
        ResultSet lines = statement.executeQuery("script nopasswords nosettings")) {
      while (lines.next()) {
        script.append(lines.getString(1)).append('\n');
      }
    }
    SCRIPTS.put(name, script.toString());
  }
}
