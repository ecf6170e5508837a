// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An anchor as a file of text: a line for each chain with organisation ({@code -} for the node's
 * own), number, time and hash of its last link. It holds nothing secret, so that it can be sent,
 * printed and kept anywhere; it is worth something where those who can change the database cannot
 * reach it.
 */
final class AnchorFile {
  private static final String HEADING = "# samtak tilgangslogg anker 1";
  private static final String NODE = "-";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'anker-'yyyyMMdd'T'HHmmss'Z.txt'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private AnchorFile() {}

  /** The anchor in lines, the heading first. */
  static List<String> lines(List<Head> heads) {
    List<String> lines = new ArrayList<>();
    lines.add(HEADING);
    for (Head head : heads) {
      lines.add(
          (head.tenant().isEmpty() ? NODE : head.tenant())
              + " "
              + head.number()
              + " "
              + head.sealedAt()
              + " "
              + head.hex());
    }
    return lines;
  }

  /** Writes a new file in the folder, which is made where it is not there. */
  static Path write(Path folder, Instant now, List<Head> heads) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(NAME.format(now));
    Path whole = Files.createTempFile(folder, ".", ".tmp");
    try {
      Files.write(whole, lines(heads), StandardCharsets.UTF_8);
      Files.move(whole, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
    return file;
  }

  /** The newest file of the folder by its name; empty where there is none. */
  static Optional<Path> newest(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches("anker-\\d{8}T\\d{6}Z\\.txt"))
          .max((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()));
    }
  }

  /**
   * Reads an anchor.
   *
   * @throws IOException where it is none, with the line that is wrong
   */
  static List<Head> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.isEmpty() || !lines.get(0).strip().equals(HEADING)) {
      throw new IOException(file + ": " + HEADING + "?");
    }
    List<Head> heads = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank() && !line.startsWith("#")) {
        heads.add(head(file, line));
      }
    }
    return heads;
  }

  private static Head head(Path file, String line) throws IOException {
    String[] parts = line.strip().split(" +", -1);
    try {
      byte[] hash = HexFormat.of().parseHex(parts[3]);
      if (parts.length != 4 || hash.length != Sha256.LENGTH) {
        throw new IllegalArgumentException(line);
      }
      String tenant = parts[0].equals(NODE) ? "" : parts[0];
      return new Head(tenant, Long.parseLong(parts[1]), Instant.parse(parts[2]), hash);
    } catch (RuntimeException e) {
      throw new IOException(file + ": " + line, e);
    }
  }
}
