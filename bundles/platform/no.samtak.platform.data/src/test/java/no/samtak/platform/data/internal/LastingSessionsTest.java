// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastingSessionsTest {
  private final JdbcDataSource h2 = new JdbcDataSource();
  private LastingSessions sessions;

  @BeforeEach
  void open() throws SQLException {
    // Gone with its last session.
    h2.setURL("jdbc:h2:mem:" + UUID.randomUUID());
    sessions = new LastingSessions(h2);
    run("create table t (x varchar(10))");
  }

  @AfterEach
  void close() throws SQLException {
    sessions.close();
  }

  @Test
  void aClosedOneStaysOpenBehindAndIsGivenOutAgain() throws Exception {
    assertThat(rows()).isZero();
    int first = id();

    assertThat(id()).isEqualTo(first);
  }

  @Test
  void twoAtATimeAreTwo() throws Exception {
    try (Connection one = sessions.getConnection();
        Connection other = sessions.getConnection()) {
      assertThat(id(one)).isNotEqualTo(id(other));
    }
  }

  @Test
  void whatWasNotCommittedIsUndoneAndTheNextIsInAutoCommit() throws Exception {
    try (Connection one = sessions.getConnection()) {
      one.setAutoCommit(false);
      one.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      one.createStatement().execute("insert into t values ('a')");
    }
    assertThat(rows()).isZero();
    try (Connection next = sessions.getConnection()) {
      assertThat(next.getAutoCommit()).isTrue();
      assertThat(next.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  @Test
  void aClosedOneIsClosedToWhoeverClosedIt() throws Exception {
    Connection one = sessions.getConnection();
    one.close();
    one.close();

    assertThat(one.isClosed()).isTrue();
    assertThatThrownBy(one::createStatement).isInstanceOf(SQLException.class);
  }

  @Test
  void closingLetsTheDatabaseGo() throws Exception {
    Connection out = sessions.getConnection();
    sessions.close();
    assertThat(rows(out)).isZero();
    out.close();

    try (Connection anew = h2.getConnection();
        Statement statement = anew.createStatement()) {
      assertThatThrownBy(() -> statement.execute("select * from t"))
          .as("the table went with the last session")
          .isInstanceOf(SQLException.class);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = sessions.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int rows() throws SQLException {
    try (Connection connection = sessions.getConnection()) {
      return rows(connection);
    }
  }

  private static int rows(Connection connection) throws SQLException {
    return number(connection, "select count(*) from t");
  }

  private int id() throws SQLException {
    try (Connection connection = sessions.getConnection()) {
      return id(connection);
    }
  }

  private static int id(Connection connection) throws SQLException {
    return number(connection, "select session_id()");
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getInt(1);
    }
  }
}
