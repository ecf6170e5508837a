// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.pakke;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder with the node's archives. A file is there whole or not at all, is read by the
 * service's user only, and has its SHA-512 beside it.
 */
@Component(service = Arkivmappe.class)
public final class Arkivmappe {
  private static final Logger LOG = LoggerFactory.getLogger(Arkivmappe.class);
  private static final String UFERDIG = ".tmp";
  private static final String SUM = ".sha512";
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Path mappe;
  private final Supplier<String> node;
  private final Apner apner;

  /** Opens a file that is to be written. */
  @FunctionalInterface
  interface Apner {
    FileOutputStream apne(Path fil) throws IOException;
  }

  /** Writes what is in a file. */
  @FunctionalInterface
  interface Innhold {
    void skrivTil(OutputStream ut) throws IOException;
  }

  /**
   * A file that is written.
   *
   * @param bytes its size
   * @param sha512 lower case hex
   */
  record Skrevet(long bytes, String sha512) {}

  /** Below the node's data; what a node that was killed left half is taken away. */
  @Activate
  public Arkivmappe(BundleContext context) {
    // The id is asked for when it is needed: at its first start the node has none yet.
    this(
        data(context).resolve("arkiv"),
        () -> navn(context),
        fil -> new FileOutputStream(fil.toFile()));
  }

  private static Path data(BundleContext context) {
    String base = Objects.requireNonNullElse(context.getProperty("karaf.base"), ".");
    return Path.of(verdi(context, "samtak.data", base + "/var"));
  }

  /** What operators call the node, and of its id as much as tells it from another of that name. */
  private static String navn(BundleContext context) {
    String navn = verdi(context, "samtak.node", "node");
    try {
      String id = Files.readString(data(context).resolve("node-id"), StandardCharsets.US_ASCII);
      return navn + " " + id.strip().substring(0, 8);
    } catch (IOException | StringIndexOutOfBoundsException e) {
      LOG.warn("The node has no id yet; its archives are known by its name: {}", e.toString());
      return navn;
    }
  }

  Arkivmappe(Path mappe, Supplier<String> node, Apner apner) {
    this.mappe = mappe.toAbsolutePath().normalize();
    this.node = node;
    this.apner = apner;
    rydd();
  }

  private static String verdi(BundleContext context, String navn, String ellers) {
    String verdi = context.getProperty(navn);
    return verdi == null || verdi.isBlank() ? ellers : verdi;
  }

  /** The name of this node, which has these files on its disk. */
  public String node() {
    return node.get();
  }

  /** Where a file is, for whoever runs the node. */
  public Path sti(String fil) {
    Path sti = mappe.resolve(fil).normalize();
    if (!mappe.equals(sti.getParent())) {
      throw new IllegalArgumentException("not a file of the archive");
    }
    return sti;
  }

  /**
   * Writes a file and its sum.
   *
   * @throws IOException where it cannot be done; there is then no file
   */
  Skrevet skriv(String fil, Innhold innhold) throws IOException {
    Path ferdig = sti(fil);
    Path uferdig = sti(fil + UFERDIG);
    Path sum = sti(fil + SUM);
    Path uferdigSum = sti(fil + SUM + UFERDIG);
    try {
      lag(uferdig);
      MessageDigest sha512 = sha("SHA-512");
      try (FileOutputStream ut = apner.apne(uferdig)) {
        innhold.skrivTil(new DigestOutputStream(ut, sha512));
        ut.getFD().sync();
      }
      String hex = HexFormat.of().formatHex(sha512.digest());
      lag(uferdigSum);
      try (FileOutputStream ut = apner.apne(uferdigSum)) {
        ut.write((hex + "  " + fil + "\n").getBytes(StandardCharsets.US_ASCII));
        ut.getFD().sync();
      }
      Files.move(uferdigSum, sum, StandardCopyOption.ATOMIC_MOVE);
      Files.move(uferdig, ferdig, StandardCopyOption.ATOMIC_MOVE);
      // The names, too, are to outlive a power cut.
      try (FileChannel navn = FileChannel.open(mappe, StandardOpenOption.READ)) {
        navn.force(true);
      }
      return new Skrevet(Files.size(ferdig), hex);
    } catch (IOException | RuntimeException e) {
      slett(fil);
      throw e;
    }
  }

  /** What the file beside the package says that its sum is; empty where there is none. */
  String sum(String fil) throws IOException {
    Path sum = sti(fil + SUM);
    return Files.exists(sum)
        ? Files.readString(sum, StandardCharsets.US_ASCII).split(" ", 2)[0].strip()
        : "";
  }

  /** Takes a file away that was never finished, with all that belongs to it. */
  void slett(String fil) {
    for (String ending : new String[] {"", SUM, UFERDIG, SUM + UFERDIG}) {
      try {
        Files.deleteIfExists(sti(fil + ending));
      } catch (IOException e) {
        LOG.warn("{} is of no use and can be deleted", fil + ending);
      }
    }
  }

  private void lag(Path fil) throws IOException {
    if (!Files.isDirectory(mappe)) {
      Files.createDirectories(mappe);
      if (POSIX) {
        Files.setPosixFilePermissions(mappe, PosixFilePermissions.fromString("rwx------"));
      }
    }
    Files.deleteIfExists(fil);
    if (POSIX) {
      Files.createFile(
          fil, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }

  private void rydd() {
    if (!Files.isDirectory(mappe)) {
      return;
    }
    try (DirectoryStream<Path> filer = Files.newDirectoryStream(mappe, "*" + UFERDIG)) {
      for (Path fil : filer) {
        Files.deleteIfExists(fil);
        LOG.info("{} was never finished and is taken away", fil.getFileName());
      }
    } catch (IOException e) {
      LOG.warn("The archive's folder cannot be cleaned: {}", e.toString());
    }
  }

  static MessageDigest sha(String navn) {
    try {
      return MessageDigest.getInstance(navn);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + navn, e);
    }
  }
}
