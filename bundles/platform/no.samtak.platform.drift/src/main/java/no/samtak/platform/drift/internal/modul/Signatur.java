// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a module's file comes, whole and unchanged, from somebody whom the operator trusts. Every
 * entry must be signed, by a certificate in {@code etc/signers/*.pem}; one signature that covers a
 * part of the file is not enough.
 *
 * <p>Trust is in the certificate itself: no chain and no expiry, since a module that was good when
 * the operator put its signer there must come back at every start of the node. Trust ends when the
 * operator takes the certificate away.
 */
final class Signatur {
  private static final Logger LOG = LoggerFactory.getLogger(Signatur.class);

  private final Path signers;
  private final boolean allowUnsigned;

  /**
   * @param signers the folder of trusted certificates; may be absent, and then nobody is trusted
   * @param allowUnsigned takes also what nobody known has signed, though never what was changed
   *     after it was signed
   */
  Signatur(Path signers, boolean allowUnsigned) {
    this.signers = signers;
    this.allowUnsigned = allowUnsigned;
  }

  /**
   * Checks the file.
   *
   * @return who signed it; empty where nobody known did and that is permitted
   * @throws DomainException INVALID with the reason
   */
  String check(Path kar) {
    Set<Certificate> common = null;
    try (JarFile jar = new JarFile(kar.toFile(), true)) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.isDirectory() || isSignatureFile(entry.getName())) {
          continue;
        }
        try (InputStream in = jar.getInputStream(entry)) {
          in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        Set<Certificate> of = certificates(entry.getCodeSigners());
        if (common == null) {
          common = of;
        } else {
          common.retainAll(of);
        }
      }
    } catch (SecurityException e) {
      throw refused("drift.feil.endretEtterSignering", e);
    } catch (IOException e) {
      throw Filfeil.ikkeModul(Objects.toString(e.getMessage(), "zip"), e);
    }
    Set<Certificate> signed = common == null ? Set.of() : common;
    for (Certificate trusted : trusted()) {
      if (signed.contains(trusted)) {
        return name(trusted);
      }
    }
    if (allowUnsigned) {
      LOG.warn("Taking {}, which no known signer has signed (allowUnsigned)", kar.getFileName());
      return "";
    }
    throw refused(signed.isEmpty() ? "drift.feil.usignert" : "drift.feil.ukjentSignatur", null);
  }

  private static DomainException refused(
      String key, @org.jspecify.annotations.Nullable Throwable cause) {
    return new DomainException(ErrorKind.INVALID, Text.of(key), List.of(), cause);
  }

  private static Set<Certificate> certificates(CodeSigner @org.jspecify.annotations.Nullable [] s) {
    Set<Certificate> found = new HashSet<>();
    if (s != null) {
      for (CodeSigner signer : s) {
        found.add(signer.getSignerCertPath().getCertificates().get(0));
      }
    }
    return found;
  }

  private static boolean isSignatureFile(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (!upper.startsWith("META-INF/") || upper.indexOf('/', 9) >= 0) {
      return false;
    }
    return upper.equals("META-INF/MANIFEST.MF")
        || upper.endsWith(".SF")
        || upper.endsWith(".RSA")
        || upper.endsWith(".DSA")
        || upper.endsWith(".EC");
  }

  private List<Certificate> trusted() {
    List<Certificate> found = new ArrayList<>();
    if (!Files.isDirectory(signers)) {
      return found;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(signers, "*.pem")) {
      for (Path file : files) {
        try (InputStream in = Files.newInputStream(file)) {
          found.addAll(CertificateFactory.getInstance("X.509").generateCertificates(in));
        } catch (CertificateException e) {
          LOG.warn(
              "{} is no certificate in PEM, so nobody is trusted by it: {}", file, e.toString());
        }
      }
    } catch (IOException e) {
      LOG.warn("Cannot read the trusted signers in {}: {}", signers, e.toString());
    }
    return found;
  }

  private static String name(Certificate certificate) {
    return certificate instanceof java.security.cert.X509Certificate x
        ? x.getSubjectX500Principal().getName()
        : certificate.getType();
  }
}
