// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The source tree. */
final class Repo {
  /** What builds and runs leave behind, which is nobody's source. */
  private static final Set<String> LEFT_BEHIND = Set.of(".git", "target", "node_modules", "var");

  static final Path ROOT = find();

  private Repo() {}

  /** Every source file below a folder, in a stable order. */
  static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return LEFT_BEHIND.contains(dir.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile()
                  && !LEFT_BEHIND.contains(file.getFileName().toString())) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(null);
    return files;
  }

  static List<Path> files(Path folder, String ending) {
    return files(folder).stream().filter(f -> f.toString().endsWith(ending)).toList();
  }

  /** Every file below a folder of what the build made; none where the folder is absent. */
  static List<Path> compiled(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The path as people write it in this tree. */
  static String name(Path file) {
    return file.startsWith(ROOT)
        ? ROOT.relativize(file).toString().replace('\\', '/')
        : file.getFileName().toString();
  }

  private static Path find() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("bundles/pom.xml"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("not inside the source tree of Samtak");
      }
    }
    return folder;
  }
}
