// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.persistence;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.persistence.OptimisticLockException;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What the database refuses, said as an error that a caller can understand and act on. */
public final class DatabaseErrors {
  /** Deadlock, serialisation failure, lock not had in time: on PostgreSQL and on H2. */
  private static final Set<String> LOST_RACE = Set.of("40001", "40P01", "55P03", "HYT00");

  private static final Set<String> FULL = Set.of("53100", "53200");

  /**
   * Shutting down, starting up, too many connections, statement cancelled; H2: database closed,
   * connection broken, object closed, file locked.
   */
  private static final Set<String> AWAY =
      Set.of(
          "57P01", "57P02", "57P03", "53300", "57014", "90067", "90098", "90121", "90007", "90020",
          "90030", "90135");

  /** The first quoted name of a refusal: the constraint on H2, the table or it on PostgreSQL. */
  private static final Pattern FIRST_NAME = Pattern.compile("\"([A-Za-z0-9_.]+)");

  private DatabaseErrors() {}

  /** The domain error behind a failure, or the failure itself where the database has no part. */
  public static RuntimeException translate(RuntimeException failure) {
    if (failure instanceof DomainException) {
      return failure;
    }
    return find(failure).<RuntimeException>map(e -> e).orElse(failure);
  }

  /**
   * The domain error behind a failure of the database itself; INTERNAL where it is no known one.
   */
  public static DomainException translate(SQLException failure) {
    return find(failure)
        .orElseGet(
            () ->
                new DomainException(
                    ErrorKind.INTERNAL, Text.of("feil.hosOss", ""), List.of(), failure));
  }

  private static Optional<DomainException> find(Throwable failure) {
    Optional<DomainException> found = Optional.empty();
    int depth = 0;
    for (Throwable t = failure; t != null && depth < 20; t = t.getCause(), depth++) {
      if (t instanceof OptimisticLockException
          || t instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
        return Optional.of(error(ErrorKind.PRECONDITION_FAILED, "feil.endretAvAndre", failure));
      }
      if (t instanceof IOException && isNoSpace(t.getMessage())) {
        return Optional.of(error(ErrorKind.INSUFFICIENT_STORAGE, "feil.lagerFullt", failure));
      }
      if (t instanceof SQLException sql && found.isEmpty()) {
        found = ofState(sql, failure);
      }
    }
    return found;
  }

  private static Optional<DomainException> ofState(SQLException sql, Throwable failure) {
    String state = sql.getSQLState() == null ? "" : sql.getSQLState();
    if (state.equals("23505")) {
      return Optional.of(error(ErrorKind.CONFLICT, "feil.finnesFraFor", withoutValues(sql)));
    }
    if (state.equals("23503") || state.equals("23506")) {
      return Optional.of(error(ErrorKind.CONFLICT, "feil.iBruk", withoutValues(sql)));
    }
    if (state.startsWith("23") || state.startsWith("22")) {
      return Optional.of(error(ErrorKind.CONFLICT, "feil.konflikt", withoutValues(sql)));
    }
    if (LOST_RACE.contains(state)) {
      return Optional.of(error(ErrorKind.CONFLICT, "feil.endretAvAndre", failure));
    }
    if (FULL.contains(state) || isNoSpace(sql.getMessage())) {
      return Optional.of(error(ErrorKind.INSUFFICIENT_STORAGE, "feil.lagerFullt", failure));
    }
    if (sql instanceof SQLTransientConnectionException
        || state.startsWith("08")
        || AWAY.contains(state)) {
      return Optional.of(error(ErrorKind.UNAVAILABLE, "feil.ikkeIDrift", failure));
    }
    return Optional.empty();
  }

  /** The refusal without the row that it quotes: persons must not be in the log (P10). */
  private static SQLException withoutValues(SQLException refusal) {
    String message = String.valueOf(refusal.getMessage());
    Matcher constraint = FIRST_NAME.matcher(message);
    String name = constraint.find() ? constraint.group(1) : "";
    SQLException clean =
        new SQLException(
            "Refused by the database: " + refusal.getSQLState() + " " + name,
            refusal.getSQLState());
    clean.setStackTrace(refusal.getStackTrace());
    return clean;
  }

  private static boolean isNoSpace(@Nullable String message) {
    if (message == null) {
      return false;
    }
    String lower = message.toLowerCase(Locale.ROOT);
    return lower.contains("no space left") || lower.contains("disk quota exceeded");
  }

  private static DomainException error(ErrorKind kind, String key, Throwable cause) {
    return new DomainException(kind, Text.of(key), List.of(), cause);
  }
}
