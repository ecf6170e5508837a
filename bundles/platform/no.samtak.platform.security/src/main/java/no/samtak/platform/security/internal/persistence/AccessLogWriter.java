// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Adds rows with one prepared insert. Plain JDBC, so that a change of any bundle carries its row in
 * its own transaction.
 */
@Component(service = {AccessLog.class, AccessLogWriter.class})
public class AccessLogWriter implements AccessLog {
  private static final String INSERT =
      "insert into sikkerhet.tilgangslogg (tidspunkt, bruker_id, brukernavn, roller, kommune,"
          + " handling, objekttype, objekt_id, resultat, korrelasjon, klientadresse, tjeneste,"
          + " person_id, dybde, formal, grunnlag, grunnlag_ref)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final AccessEntry.Person NOBODY = new AccessEntry.Person("", "", "", "", "", "");

  /** As the product makes them: in lower case, so that one person is one value. */
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final DataSource dataSource;
  private final CurrentUser currentUser;

  @Activate
  public AccessLogWriter(
      @Reference(target = "(samtak.schema=sikkerhet)") DataSource dataSource,
      @Reference CurrentUser currentUser) {
    this.dataSource = dataSource;
    this.currentUser = currentUser;
  }

  @Override
  public void write(Connection connection, AccessEntry entry) {
    writeAll(connection, List.of(entry));
  }

  @Override
  public void writeAll(Connection connection, List<AccessEntry> entries) {
    try {
      insert(connection, entries, currentUser.tenant().orElse(""));
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  @Override
  public void write(AccessEntry entry) {
    write(entry, currentUser.tenant().orElse(""));
  }

  /**
   * As {@link #write(AccessEntry)}, for a refusal: the organisation that was asked for is not the
   * one that the user acts in.
   */
  public void write(AccessEntry entry, String tenant) {
    try (Connection connection = dataSource.getConnection()) {
      boolean before = connection.getAutoCommit();
      connection.setAutoCommit(true);
      try {
        insert(connection, List.of(entry), tenant);
      } finally {
        connection.setAutoCommit(before);
      }
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** One row by itself, several in one batch: one trip to the database either way. */
  private void insert(Connection connection, List<AccessEntry> entries, String tenant)
      throws SQLException {
    if (entries.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      same(insert, tenant);
      if (entries.size() == 1) {
        own(insert, entries.get(0));
        insert.executeUpdate();
        return;
      }
      for (AccessEntry entry : entries) {
        own(insert, entry);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** What all rows of a call share. */
  private void same(PreparedStatement insert, String tenant) throws SQLException {
    User user = currentUser.get().orElse(null);
    insert.setObject(
        1, OffsetDateTime.ofInstant(Instant.now().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
    insert.setString(2, user == null ? "" : cut(user.id(), 36));
    insert.setString(3, user == null ? "" : cut(user.username(), 60));
    insert.setString(4, cut(roles(user), 100));
    insert.setString(5, cut(tenant, 64));
    insert.setString(10, cut(currentUser.correlationId(), 64));
    insert.setString(11, cut(currentUser.clientAddress(), 64));
  }

  private static void own(PreparedStatement insert, AccessEntry entry) throws SQLException {
    AccessEntry.Person person = entry.person() == null ? NOBODY : entry.person();
    insert.setString(6, cut(entry.action(), 40));
    insert.setString(7, cut(entry.objectType(), 100));
    insert.setString(8, cut(entry.objectId(), 100));
    insert.setString(9, cut(entry.result(), 60));
    insert.setString(12, cut(person.tjeneste(), 64));
    insert.setString(13, UUID.matcher(person.id()).matches() ? person.id() : "");
    insert.setString(14, cut(person.depth(), 20));
    insert.setString(15, cut(person.purpose(), 30));
    insert.setString(16, cut(person.basis(), 30));
    insert.setString(17, cut(person.reference(), 64));
  }

  private static String roles(@Nullable User user) {
    return user == null
        ? ""
        : user.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }

  /** A row that is a little short is better than a change that fails for its log. */
  private static String cut(String value, int length) {
    String clean = value.indexOf('\0') < 0 ? value : value.replace("\0", "");
    return clean.length() <= length ? clean : clean.substring(0, length);
  }

  private static DomainException unavailable(SQLException e) {
    return new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift"), List.of(), e);
  }
}
