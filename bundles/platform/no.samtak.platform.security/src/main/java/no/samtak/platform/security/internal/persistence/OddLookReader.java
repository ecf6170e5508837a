// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.security.internal.OddLook;
import no.samtak.platform.security.internal.OddRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks through an organisation's rows by each {@link OddRule}. */
@Component(service = OddLookReader.class)
public class OddLookReader {
  private final DataSource dataSource;

  @Activate
  public OddLookReader(@Reference(target = "(samtak.schema=sikkerhet)") DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * What looks odd, newest first; at most 200 of each rule.
   *
   * @param services of rows about persons, only these
   */
  public List<OddLook> find(String tenant, Set<String> services, Instant from, Instant to) {
    StringBuilder where =
        new StringBuilder(" and kommune = ? and tidspunkt >= ? and tidspunkt < ?");
    where.append(" and (tjeneste = ''");
    services.forEach(service -> where.append(" or tjeneste = ?"));
    where.append(')');
    List<OddLook> found = new ArrayList<>();
    try (Connection connection = dataSource.getConnection()) {
      for (OddRule rule : OddRule.values()) {
        try (PreparedStatement select = connection.prepareStatement(rule.sql(where.toString()))) {
          select.setString(1, tenant);
          select.setObject(2, OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
          select.setObject(3, OffsetDateTime.ofInstant(to, ZoneOffset.UTC));
          int place = 4;
          for (String service : services) {
            select.setString(place++, service);
          }
          read(rule, select, found);
        }
      }
    } catch (SQLException e) {
      throw new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift"), List.of(), e);
    }
    found.sort(Comparator.comparing(OddLook::last).reversed().thenComparing(OddLook::rule));
    return found;
  }

  private static void read(OddRule rule, PreparedStatement select, List<OddLook> found)
      throws SQLException {
    try (ResultSet result = select.executeQuery()) {
      while (result.next()) {
        found.add(
            new OddLook(
                rule,
                result.getString(1),
                result.getString(2),
                result.getString(3),
                result.getLong(4),
                result.getObject(5, OffsetDateTime.class).toInstant(),
                result.getObject(6, OffsetDateTime.class).toInstant()));
      }
    }
  }
}
