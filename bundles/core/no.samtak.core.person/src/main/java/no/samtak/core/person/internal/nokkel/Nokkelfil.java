// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.nokkel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keystore: a PKCS #12 file that only the node's own user may read, replaced whole or not at
 * all.
 */
final class Nokkelfil {
  private final Path fil;
  private final char[] passord;

  Nokkelfil(Path fil, String passord) {
    this.fil = fil;
    this.passord = passord.toCharArray();
  }

  Path fil() {
    return fil;
  }

  /** Another file in the same folder, with the same password. */
  Nokkelfil ved(String navn) {
    return new Nokkelfil(fil.resolveSibling(navn), new String(passord));
  }

  boolean finnes() {
    return Files.exists(fil);
  }

  /**
   * The keys in the file, by id; none where it is not there.
   *
   * @throws IOException where it cannot be read, or not with this password
   */
  List<Nokkel> les() throws IOException {
    if (!finnes()) {
      return List.of();
    }
    try (InputStream inn = Files.newInputStream(fil)) {
      KeyStore lager = KeyStore.getInstance("PKCS12");
      lager.load(inn, passord);
      List<Nokkel> nokler = new ArrayList<>();
      for (String id : Collections.list(lager.aliases())) {
        nokler.add(new Nokkel(id, lager.getKey(id, passord).getEncoded()));
      }
      nokler.sort(Comparator.comparing(Nokkel::id));
      return nokler;
    } catch (GeneralSecurityException e) {
      throw new IOException("the keystore cannot be read", e);
    }
  }

  /** Writes the keys in a new file, unless it is there: also when two nodes do so at once. */
  void lag(List<Nokkel> nokler) throws IOException {
    Path hel = skriv(nokler);
    try {
      // A link, unlike a move, fails where the name is taken.
      Files.createLink(fil, hel);
    } catch (FileAlreadyExistsException e) {
      // the other one was first
    } catch (UnsupportedOperationException e) {
      Files.copy(hel, fil);
    } finally {
      Files.deleteIfExists(hel);
    }
  }

  /** Writes the keys in the place of the file that is there. */
  void erstatt(List<Nokkel> nokler) throws IOException {
    Files.move(
        skriv(nokler), fil, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path skriv(List<Nokkel> nokler) throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try {
      KeyStore lager = KeyStore.getInstance("PKCS12");
      lager.load(null, passord);
      for (Nokkel n : nokler) {
        lager.setEntry(
            n.id(),
            new KeyStore.SecretKeyEntry(new SecretKeySpec(n.hemmelighet(), "AES")),
            new KeyStore.PasswordProtection(passord));
      }
      lager.store(ut, passord);
    } catch (GeneralSecurityException e) {
      throw new IOException("the keystore cannot be made", e);
    }
    Path mappe = fil.toAbsolutePath().getParent();
    if (mappe == null) {
      throw new IOException("no folder for the keystore");
    }
    Files.createDirectories(mappe, rettigheter(mappe, "rwx------"));
    Path hel = Files.createTempFile(mappe, ".", ".tmp", rettigheter(mappe, "rw-------"));
    Files.write(hel, ut.toByteArray());
    return hel;
  }

  private static FileAttribute<?>[] rettigheter(Path mappe, String rettigheter) {
    return mappe.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rettigheter))
        }
        : new FileAttribute<?>[0];
  }
}
