// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only the node's own user may read, whole or not at all. */
final class PrivateFile {
  private PrivateFile() {}

  /** Writes the file, replacing one that is there. */
  static void replace(Path file, String content) throws IOException {
    Path whole = temporary(file, content);
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Writes the file unless it is there, also when two nodes do so at once. */
  static void createIfAbsent(Path file, String content) throws IOException {
    Path whole = temporary(file, content);
    try {
      // A link, unlike a move, fails where the name is taken.
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException e) {
      // the other one was first
    } catch (UnsupportedOperationException e) {
      if (!Files.exists(file)) {
        Files.copy(whole, file);
      }
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static Path temporary(Path file, String content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no folder for " + file);
    }
    Files.createDirectories(folder, rights(folder, "rwx------"));
    Path whole = Files.createTempFile(folder, ".", ".tmp", rights(folder, "rw-------"));
    Files.write(whole, content.getBytes(StandardCharsets.UTF_8));
    return whole;
  }

  private static FileAttribute<?>[] rights(Path folder, String rights) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
