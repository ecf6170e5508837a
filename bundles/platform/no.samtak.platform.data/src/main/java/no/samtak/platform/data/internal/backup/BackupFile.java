// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup that is read. */
final class BackupFile implements AutoCloseable {
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens a backup and reads it through: every file is there and unchanged, and has as many rows as
   * it should.
   *
   * @throws IOException otherwise, with the name of the first file that is not so
   */
  static BackupFile open(Path file) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    try {
      ZipEntry entry = zip.getEntry(Manifest.FILE);
      if (entry == null) {
        throw new IOException(Manifest.FILE);
      }
      try (InputStream in = zip.getInputStream(entry)) {
        BackupFile backup = new BackupFile(zip, Manifest.of(in.readAllBytes()));
        for (Manifest.Table table : backup.manifest.tables()) {
          backup.check(table);
        }
        return backup;
      }
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e instanceof IOException io ? io : new IOException(file.getFileName().toString(), e);
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /** The table's rows, the names of the columns first. */
  BufferedReader rows(Manifest.Table table) throws IOException {
    return new BufferedReader(new InputStreamReader(stream(table), StandardCharsets.UTF_8));
  }

  private InputStream stream(Manifest.Table table) throws IOException {
    ZipEntry entry = zip.getEntry(table.file());
    if (entry == null) {
      throw new IOException(table.file());
    }
    return zip.getInputStream(entry);
  }

  private void check(Manifest.Table table) throws IOException {
    MessageDigest digest = Manifest.digest();
    long rows = -1;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new DigestInputStream(stream(table), digest), StandardCharsets.UTF_8))) {
      while (Csv.read(in) != null) {
        rows++;
      }
    }
    if (rows != table.rows() || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
      throw new IOException(table.file());
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
