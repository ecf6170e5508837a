// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.persistence;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
      return Optional.of(error(ErrorKind.CONFLICT, "feil.finnesFraFor", failure));
    }
    if (state.equals("23503") || state.equals("23506")) {
      return Optional.of(error(ErrorKind.CONFLICT, "feil.iBruk", failure));
    }
    if (state.startsWith("23") || state.startsWith("22")) {
      return Optional.of(error(ErrorKind.CONFLICT, "feil.konflikt", failure));
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
