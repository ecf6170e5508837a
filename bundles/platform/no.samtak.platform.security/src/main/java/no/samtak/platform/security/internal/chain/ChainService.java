// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The chains for operators: how they end, whether they are whole, and anchors. */
@Component(service = ChainService.class)
public class ChainService {
  private final DataSource dataSource;
  private final Clock clock;
  private final Path folder;
  private final Verifier verifier;
  private volatile @Nullable Report last;

  @Activate
  public ChainService(
      @Reference(target = "(samtak.schema=sikkerhet)") DataSource dataSource,
      BundleContext bundle) {
    this(dataSource, Clock.systemUTC(), AnchorFolder.of(bundle));
  }

  /**
   * On a database.
   *
   * @param folder where anchors are kept
   */
  public ChainService(DataSource dataSource, Clock clock, Path folder) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.folder = folder;
    this.verifier = new Verifier(dataSource, clock);
  }

  /** The last link of each chain, by organisation. */
  public List<Head> heads() {
    try (Connection connection = dataSource.getConnection()) {
      return SealBook.heads(connection);
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** The last link of one chain; empty where nothing is sealed yet. */
  public Optional<Head> head(String tenant) {
    try (Connection connection = dataSource.getConnection()) {
      return SealBook.head(connection, tenant);
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /**
   * Verifies everything, one caller at a time: it reads the whole log.
   *
   * @param anchor a file that {@link #writeAnchor} wrote; null = the newest in the node's folder
   * @throws DomainException INVALID where the file is no anchor
   */
  public synchronized Report verify(@Nullable Path anchor) {
    try {
      Path file = anchor == null ? AnchorFile.newest(folder).orElse(null) : anchor;
      Report report = verifier.verify(file == null ? List.of() : AnchorFile.read(file));
      last = report;
      return report;
    } catch (SQLException e) {
      throw unavailable(e);
    } catch (IOException e) {
      Text text = Text.of("kjede.ikkeAnker", String.valueOf(e.getMessage()));
      throw new DomainException(ErrorKind.INVALID, text, List.of(new FieldError("anker", text)), e);
    }
  }

  /** What was found last since the node started; empty where nobody has verified yet. */
  public Optional<Report> last() {
    return Optional.ofNullable(last);
  }

  /** Writes how the chains end to a new file in the node's folder of anchors. */
  public Path writeAnchor(List<Head> heads) {
    try {
      return AnchorFile.write(folder, clock.instant(), heads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An anchor as lines of text, to be printed. */
  public static List<String> anchorLines(List<Head> heads) {
    return AnchorFile.lines(heads);
  }

  /** Whether the newest anchor is younger than that. */
  boolean isAnchoredWithin(Duration age) {
    try {
      Optional<Path> newest = AnchorFile.newest(folder);
      Instant since = clock.instant().minus(age);
      return newest.isPresent()
          && Files.getLastModifiedTime(newest.get()).toInstant().isAfter(since);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DomainException unavailable(SQLException e) {
    return new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift"), List.of(), e);
  }
}
