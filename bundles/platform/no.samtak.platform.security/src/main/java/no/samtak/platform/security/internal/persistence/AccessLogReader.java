// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Searches the access log, newest first. */
@Component(service = AccessLogReader.class)
public class AccessLogReader {
  private final DataSource dataSource;

  @Activate
  public AccessLogReader(@Reference(target = "(samtak.schema=sikkerhet)") DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * What is searched for; null = all.
   *
   * @param from from this instant
   * @param to until before this instant
   * @param username in lower case
   * @param tenant the organisation's slug
   * @param tjeneste slug of the service whose person a row is about
   * @param persons random ids of the persons that a row is about; not empty
   * @param action a verb, in lower case
   * @param allowed only what was let through, or only what was refused
   * @param services rows about persons of these services only, and rows about nobody
   * @param oldestFirst the order
   */
  public record Filter(
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable String username,
      @Nullable String tenant,
      @Nullable String tjeneste,
      @Nullable Set<String> persons,
      @Nullable String action,
      @Nullable Boolean allowed,
      @Nullable Set<String> services,
      boolean oldestFirst) {
    /** By time, user and organisation, newest first. */
    public Filter(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String username,
        @Nullable String tenant) {
      this(from, to, username, tenant, null, null, null, null, null, false);
    }

    /** The same within one organisation, about persons of these services. */
    public Filter within(String slug, Set<String> own) {
      return new Filter(
          from, to, username, slug, tjeneste, persons, action, allowed, own, oldestFirst);
    }

    /** The same in the other order where so is said. */
    public Filter oldestFirst(boolean first) {
      return new Filter(
          from, to, username, tenant, tjeneste, persons, action, allowed, services, first);
    }
  }

  /**
   * The rows of one part.
   *
   * @throws DomainException INVALID where {@code after} is no key of this list
   */
  public Slice<AccessRow> search(Filter filter, PageQuery query) {
    List<Object> values = new ArrayList<>();
    StringBuilder sql =
        new StringBuilder(
            "select lopenr, tidspunkt, brukernavn, roller, kommune, handling, objekttype,"
                + " objekt_id, resultat, korrelasjon, klientadresse, tjeneste, person_id, dybde,"
                + " formal, grunnlag, grunnlag_ref"
                + " from sikkerhet.tilgangslogg where 1 = 1");
    add(sql, values, " and tidspunkt >= ?", utc(filter.from()));
    add(sql, values, " and tidspunkt < ?", utc(filter.to()));
    add(sql, values, " and brukernavn = ?", filter.username());
    add(sql, values, " and kommune = ?", filter.tenant());
    add(sql, values, " and tjeneste = ?", filter.tjeneste());
    Set<String> persons = filter.persons();
    if (persons != null) {
      // The second half says what the first does; by it the index on persons is found.
      sql.append(" and person_id in (?").append(", ?".repeat(persons.size() - 1));
      sql.append(") and person_id <> ''");
      values.addAll(persons);
    }
    add(sql, values, " and handling = ?", filter.action());
    if (filter.allowed() != null) {
      sql.append(filter.allowed() ? " and resultat = 'ok'" : " and resultat <> 'ok'");
    }
    Set<String> services = filter.services();
    if (services != null) {
      sql.append(" and (tjeneste = ''");
      services.forEach(
          service -> {
            sql.append(" or tjeneste = ?");
            values.add(service);
          });
      sql.append(')');
    }
    String after = query.after();
    if (after != null) {
      Key key = Key.parse(after);
      sql.append(
          filter.oldestFirst()
              ? " and tidspunkt >= ? and (tidspunkt > ? or lopenr > ?)"
              : " and tidspunkt <= ? and (tidspunkt < ? or lopenr < ?)");
      values.add(key.utc());
      values.add(key.utc());
      values.add(key.lopenr());
    }
    sql.append(
        filter.oldestFirst()
            ? " order by tidspunkt, lopenr limit ?"
            : " order by tidspunkt desc, lopenr desc limit ?");
    values.add(query.limit() + 1);

    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql.toString())) {
      for (int i = 0; i < values.size(); i++) {
        select.setObject(i + 1, values.get(i));
      }
      List<AccessRow> rows = new ArrayList<>();
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          rows.add(row(result));
        }
      }
      return Slice.of(rows, query.limit(), row -> new Key(row.tidspunkt(), row.lopenr()).text());
    } catch (SQLException e) {
      throw new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift"), List.of(), e);
    }
  }

  private static AccessRow row(ResultSet result) throws SQLException {
    return new AccessRow(
        result.getLong(1),
        result.getObject(2, OffsetDateTime.class).toInstant(),
        result.getString(3),
        result.getString(4),
        result.getString(5),
        result.getString(6),
        result.getString(7),
        result.getString(8),
        result.getString(9),
        result.getString(10),
        result.getString(11),
        result.getString(12),
        result.getString(13),
        result.getString(14),
        result.getString(15),
        result.getString(16),
        result.getString(17));
  }

  private static void add(
      StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(condition);
      values.add(value);
    }
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Where a part ends: by time as the index has it, and by number within one microsecond. */
  private record Key(Instant tidspunkt, long lopenr) {
    OffsetDateTime utc() {
      return OffsetDateTime.ofInstant(tidspunkt, ZoneOffset.UTC);
    }

    String text() {
      return ChronoUnit.MICROS.between(Instant.EPOCH, tidspunkt) + "-" + lopenr;
    }

    static Key parse(String text) {
      int hyphen = text.indexOf('-');
      try {
        return new Key(
            Instant.EPOCH.plus(
                Long.parseLong(text.substring(0, Math.max(hyphen, 0))), ChronoUnit.MICROS),
            Long.parseLong(text.substring(hyphen + 1)));
      } catch (NumberFormatException | ArithmeticException | java.time.DateTimeException e) {
        throw DomainException.invalid(
            List.of(new FieldError("etter", Text.of("feil.lesbarhet", "etter"))));
      }
    }
  }
}
