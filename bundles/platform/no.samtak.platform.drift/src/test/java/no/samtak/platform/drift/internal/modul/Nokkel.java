// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A throw-away key with its certificate. */
record Nokkel(KeyStore.PrivateKeyEntry entry) {

  static Nokkel ny(Path folder, String navn) throws Exception {
    Files.createDirectories(folder);
    Path store = folder.resolve(navn + ".p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                navn,
                "-dname",
                "CN=" + navn,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "10",
                "-storetype",
                "PKCS12",
                "-storepass",
                "throw-away",
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes());
    if (keytool.waitFor() != 0) {
      throw new IOException(said);
    }
    return read(store, navn);
  }

  private static Nokkel read(Path store, String navn) throws IOException, GeneralSecurityException {
    char[] password = "throw-away".toCharArray();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, password);
    }
    return new Nokkel(
        (KeyStore.PrivateKeyEntry) keys.getEntry(navn, new KeyStore.PasswordProtection(password)));
  }

  /** Puts the certificate where the node looks for those it trusts. */
  void godkjenn(Path signers) throws Exception {
    Files.createDirectories(signers);
    String pem =
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(entry.getCertificate().getEncoded())
            + "\n-----END CERTIFICATE-----\n";
    Files.writeString(signers.resolve("key-" + entry.hashCode() + ".pem"), pem);
  }
}
