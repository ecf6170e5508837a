// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * From settings to a DataSource. The drivers are named here and not looked up, so that no other
 * bundle can come between.
 *
 * @param url complete JDBC address
 * @param user the database user
 * @param password the password, or empty
 * @param socketTimeout seconds of silence, 0 = no limit; PostgreSQL only
 */
record DatabaseAddress(String url, String user, String password, int socketTimeout) {
  /** What Samtak needs of H2: PostgreSQL's ways, and commits that are on the disk at once. */
  private static final List<String> H2_SETTINGS =
      List.of(
          "MODE=PostgreSQL",
          "DATABASE_TO_LOWER=TRUE",
          "DEFAULT_NULL_ORDERING=HIGH",
          "WRITE_DELAY=0",
          "DB_CLOSE_ON_EXIT=FALSE");

  /** The address of the settings; for H2 with everything filled in that they leave out. */
  static DatabaseAddress of(DataConfig config, Path folder) {
    String given =
        config.url().isBlank()
            ? "jdbc:h2:file:" + folder.resolve("db/samtak").toAbsolutePath()
            : config.url().strip();
    boolean h2 = Dialect.of(given) == Dialect.H2;
    String user = config.user().isBlank() ? (h2 ? "sa" : "samtak") : config.user().strip();
    return new DatabaseAddress(
        h2 ? completed(given) : given, user, password(config), config.socketTimeout());
  }

  Dialect dialect() {
    return Dialect.of(url);
  }

  /** The address without what may be secret in it. */
  String shown() {
    int end = url.indexOf(dialect() == Dialect.H2 ? ';' : '?');
    return (end < 0 ? url : url.substring(0, end)).replaceFirst("//[^/@]*@", "//");
  }

  /** The last part of the address without settings. */
  String name() {
    String shown = shown();
    return shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf(':')) + 1);
  }

  /** Connections for requests. */
  DataSource forRequests() {
    return dataSource(socketTimeout);
  }

  /** Connections for work that takes long. */
  DataSource forLongWork() {
    DataSource plain = dataSource(0);
    return dialect() == Dialect.H2 ? new LastingSessions(plain) : plain;
  }

  private DataSource dataSource(int silence) {
    if (dialect() == Dialect.H2) {
      JdbcDataSource h2 = new JdbcDataSource();
      h2.setURL(url);
      h2.setUser(user);
      h2.setPassword(password);
      return h2;
    }
    PGSimpleDataSource postgres = new PGSimpleDataSource();
    postgres.setApplicationName("samtak");
    postgres.setConnectTimeout(5);
    postgres.setSocketTimeout(silence);
    postgres.setTcpKeepAlive(true);
    postgres.setReWriteBatchedInserts(true);
    // A broken constraint's detail quotes the row; persons must not be in the log (P10).
    postgres.setLogServerErrorDetail(false);
    postgres.setUrl(url);
    postgres.setUser(user);
    postgres.setPassword(password);
    return postgres;
  }

  private static String completed(String url) {
    StringBuilder complete = new StringBuilder(url);
    String upper = url.toUpperCase(Locale.ROOT);
    for (String setting : H2_SETTINGS) {
      if (!upper.contains(";" + setting.substring(0, setting.indexOf('=') + 1))) {
        complete.append(';').append(setting);
      }
    }
    return complete.toString();
  }

  private static String password(DataConfig config) {
    if (config.passwordFile().isBlank()) {
      return config.password();
    }
    Path file = Path.of(config.passwordFile().strip());
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return lines.isEmpty() ? "" : lines.get(0).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The password file " + file + " cannot be read", e);
    }
  }

  /** Without the password, since records are easily printed. */
  @Override
  public String toString() {
    return user + " at " + shown();
  }
}
