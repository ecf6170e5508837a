// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.samtak.platform.api.error.DomainException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the modules' files lie: the shelf that came with the distribution, and the node's own
 * library, which keeps every module that was ever taken in, also when Karaf's cache is emptied.
 *
 * <p>In the library: {@code <navn>/<versjon>/<kar>} with its {@code .sha512}, and the bundle and
 * feature file unpacked below {@code <navn>/<versjon>/<start of the sum>/}.
 */
final class Modullager {
  private static final Logger LOG = LoggerFactory.getLogger(Modullager.class);

  private static final int SUM = 12;

  private final Path shelf;
  private final Path library;
  private final Signatur signatur;
  private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

  private record Seen(FileTime time, long size, @Nullable Kar kar) {}

  Modullager(Path shelf, Path library, Signatur signatur) {
    this.shelf = shelf;
    this.library = library;
    this.signatur = signatur;
  }

  /**
   * All that can be taken in, by name and then newest first. A version that lies in both places is
   * the library's. What is not a module is left out, with a line in the log the first time.
   */
  List<Kar> tilgjengelige() {
    List<Kar> all = new ArrayList<>(innKjent());
    for (Kar kar : read(files(shelf, 1))) {
      if (all.stream()
          .noneMatch(k -> k.navn().equals(kar.navn()) && k.versjon().equals(kar.versjon()))) {
        all.add(kar);
      }
    }
    all.sort(
        Comparator.comparing(Kar::navn).thenComparing(Kar::versjon, Comparator.reverseOrder()));
    return all;
  }

  /** The library's modules. */
  List<Kar> innKjent() {
    return read(files(library, 3));
  }

  /** The module in this version, or the newest one where no version is said. */
  Optional<Kar> finn(String navn, @Nullable Modulversjon versjon) {
    return tilgjengelige().stream()
        .filter(k -> k.navn().equals(navn))
        .filter(k -> versjon == null || k.versjon().equals(versjon))
        .findFirst();
  }

  /**
   * Takes a file into the library, after its sum and its signature were checked; the file itself is
   * left where it is.
   *
   * @param fil the file
   * @param sum the SHA-512 that it must have; null: that of the {@code .sha512} beside it, if any
   * @return the module in the library
   * @throws DomainException INVALID for no module, a wrong sum, or a signature that is missing or
   *     not known; CONFLICT for another content of a version that is there
   */
  synchronized Kar legg(Path fil, @Nullable String sum) {
    Kar kar = KarReader.read(fil);
    checkSum(kar, sum == null ? sumBeside(fil) : sum);
    String signer = signatur.check(fil);
    Path folder = library.resolve(kar.navn()).resolve(kar.versjon().toString());
    Path target = folder.resolve(kar.filnavn());
    try {
      if (Files.exists(target)) {
        Kar there = KarReader.read(target);
        if (there.sha512().equals(kar.sha512())) {
          return there;
        }
        if (!kar.versjon().isSnapshot()) {
          throw Filfeil.konflikt("drift.feil.annetInnhold", kar.navn(), kar.versjon().toString());
        }
      }
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "inn", ".part");
      try {
        Files.copy(fil, part, StandardCopyOption.REPLACE_EXISTING);
        // What was checked must be what is kept, also if somebody changed the file meanwhile.
        if (!KarReader.sha512(part).equals(kar.sha512())) {
          throw Filfeil.ikkeModul("changed while it was read", null);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      Files.writeString(
          folder.resolve(kar.filnavn() + ".sha512"), kar.sha512() + "  " + kar.filnavn() + "\n");
    } catch (FileSystemException e) {
      throw Filfeil.disk(e);
    } catch (IOException e) {
      throw Filfeil.disk(e);
    }
    LOG.info(
        "Module {} {} is in the library, signed by {}",
        kar.navn(),
        kar.versjon(),
        signer.isEmpty() ? "nobody known" : signer);
    return kar.at(target);
  }

  /**
   * The bundle's file, unpacked and ready to install, of a module in the library. Its sum and
   * signature are checked again: the library may have been touched since.
   */
  synchronized Path pakkUt(Kar kar) {
    Kar inLibrary = kar.fil().startsWith(library) ? kar : legg(kar.fil(), null);
    checkSum(inLibrary, sumBeside(inLibrary.fil()));
    signatur.check(inLibrary.fil());
    Path folder = Objects.requireNonNull(inLibrary.fil().getParent()).resolve(sum(inLibrary));
    Path jar = folder.resolve(kar.bsn() + "-" + kar.versjon() + ".jar");
    try (ZipFile zip = new ZipFile(inLibrary.fil().toFile())) {
      Files.createDirectories(folder);
      ZipEntry entry = Objects.requireNonNull(zip.getEntry(inLibrary.bunt()));
      try (InputStream in = zip.getInputStream(entry)) {
        Path part = Files.createTempFile(folder, "bunt", ".part");
        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.writeString(folder.resolve("features.xml"), featureXml(inLibrary, jar));
      return jar;
    } catch (IOException e) {
      throw Filfeil.disk(e);
    }
  }

  /** The feature file of a bundle that was unpacked here; null for any other location. */
  static @Nullable Path featureFile(String location) {
    if (!location.startsWith("file:")) {
      return null;
    }
    Path file = Path.of(URI.create(location)).resolveSibling("features.xml");
    return Files.exists(file) ? file : null;
  }

  /**
   * How the sum of the file begins that a bundle was unpacked from; null for a bundle from
   * elsewhere.
   */
  static @Nullable String sum(String location) {
    if (!location.startsWith("file:")) {
      return null;
    }
    Path folder = Path.of(URI.create(location)).getParent();
    String name = folder == null ? "" : String.valueOf(folder.getFileName());
    return name.matches("[0-9a-f]{12}") ? name : null;
  }

  /** How the sum of a file begins, as {@link #sum(String)} tells it of a bundle. */
  static String sum(Kar kar) {
    return kar.sha512().substring(0, SUM);
  }

  private static String featureXml(Kar kar, Path jar) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <features name="%1$s-%2$s" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
      <feature name="%1$s" version="%2$s">
        <bundle>%3$s</bundle>
      </feature>
    </features>
    """
        .formatted(kar.feature(), kar.versjon(), jar.toUri());
  }

  private static void checkSum(Kar kar, @Nullable String expected) {
    if (expected != null && !expected.toLowerCase(Locale.ROOT).equals(kar.sha512())) {
      throw new DomainException(
          no.samtak.platform.api.error.ErrorKind.INVALID,
          no.samtak.platform.api.text.Text.of("drift.feil.sum"));
    }
  }

  private static @Nullable String sumBeside(Path fil) {
    Path beside = fil.resolveSibling(fil.getFileName() + ".sha512");
    try {
      return Files.exists(beside)
          ? Files.readString(beside, StandardCharsets.US_ASCII).trim().split("\\s+", 2)[0]
          : null;
    } catch (IOException e) {
      throw Filfeil.ikkeModul(beside.getFileName() + ": " + e, e);
    }
  }

  private static List<Path> files(Path folder, int depth) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    if (depth == 1) {
      List<Path> found = new ArrayList<>();
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.kar")) {
        files.forEach(found::add);
      } catch (IOException e) {
        LOG.warn("Cannot read {}: {}", folder, e.toString());
      }
      return found;
    }
    try (Stream<Path> tree = Files.walk(folder, depth)) {
      return tree.filter(p -> p.toString().endsWith(".kar")).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      LOG.warn("Cannot read {}: {}", folder, e.toString());
      return List.of();
    }
  }

  private List<Kar> read(List<Path> files) {
    List<Kar> found = new ArrayList<>();
    for (Path file : files) {
      Kar kar = readCached(file);
      if (kar != null) {
        found.add(kar);
      }
    }
    return found;
  }

  private @Nullable Kar readCached(Path file) {
    try {
      FileTime time = Files.getLastModifiedTime(file);
      long size = Files.size(file);
      Seen before = seen.get(file);
      if (before != null && before.time.equals(time) && before.size == size) {
        return before.kar;
      }
      Kar kar = null;
      try {
        kar = KarReader.read(file);
      } catch (DomainException e) {
        LOG.warn("{} is not offered: {}", file, Loggtekst.av(e.text()));
      }
      seen.put(file, new Seen(time, size, kar));
      return kar;
    } catch (IOException e) {
      return null;
    }
  }
}
