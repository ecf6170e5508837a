// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import no.samtak.platform.api.error.DomainException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModullagerTest {
  @TempDir Path folder;

  private Path shelf;
  private Path library;
  private Path signers;
  private Nokkel ours;
  private Modullager lager;

  @BeforeEach
  void setUp() throws Exception {
    shelf = Files.createDirectories(folder.resolve("hylle"));
    library = folder.resolve("lager");
    signers = folder.resolve("signers");
    ours = Nokkel.ny(folder.resolve("keys"), "var");
    ours.godkjenn(signers);
    lager = lager(false);
  }

  private Modullager lager(boolean allowUnsigned) {
    return new Modullager(shelf, library, new Signatur(signers, allowUnsigned));
  }

  private static void refused(String key, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.text().key()).isEqualTo(key));
  }

  @Test
  void whatLiesOnTheShelfIsOfferedNewestFirstAndWhatIsNoModuleIsNot() throws Exception {
    new Byggekar("prove", "1.0.0").signert(shelf, ours);
    new Byggekar("prove", "1.10.0").signert(shelf, ours);
    new Byggekar("prove", "1.10.0-SNAPSHOT").signert(shelf, ours);
    Files.writeString(shelf.resolve("rot.kar"), "ikke en zip");

    assertThat(lager.tilgjengelige())
        .extracting(k -> k.navn() + " " + k.versjon())
        .containsExactly("prove 1.10.0", "prove 1.10.0.SNAPSHOT", "prove 1.0.0");
    assertThat(lager.finn("prove", Modulversjon.of("1.10.0-SNAPSHOT"))).isPresent();
  }

  @Test
  void aSignedModuleIsKeptInTheLibraryWithItsSumAndIsReadyToInstall() throws Exception {
    Path kar = new Byggekar("prove", "1.0.0").signert(shelf, ours);

    Kar inne = lager.legg(kar, KarReader.sha512(kar).toUpperCase(java.util.Locale.ROOT));
    Path jar = lager.pakkUt(inne);

    assertThat(inne.fil()).startsWith(library).hasFileName("samtak-prove-1.0.0.kar");
    assertThat(inne.fil().resolveSibling("samtak-prove-1.0.0.kar.sha512")).exists();
    assertThat(jar).hasFileName("no.samtak.prove-1.0.0.jar").exists();
    assertThat(Modullager.featureFile(jar.toUri().toString())).content().contains("samtak-prove");
    Files.delete(kar);
    assertThat(lager(false).finn("prove", null)).isPresent();
  }

  @Test
  void aFileThatNobodyOrSomebodyUnknownHasSignedIsRefused() throws Exception {
    Nokkel other = Nokkel.ny(folder.resolve("keys"), "annen");
    Path unsigned = new Byggekar("prove", "1.0.0").usignert(folder.resolve("a"));
    Path unknown = new Byggekar("prove", "1.0.0").signert(folder.resolve("b"), other);

    refused("drift.feil.usignert", () -> lager.legg(unsigned, null));
    refused("drift.feil.ukjentSignatur", () -> lager.legg(unknown, null));
    assertThat(lager.innKjent()).isEmpty();
    assertThat(lager(true).legg(unsigned, null).navn()).isEqualTo("prove");
  }

  @Test
  void aFileThatWasChangedAfterItWasSignedIsRefusedAlsoWhereUnsignedIsPermitted() throws Exception {
    Path kar = new Byggekar("prove", "1.0.0").signert(folder.resolve("a"), ours);
    Path changed = rewrite(kar, Map.of("features.xml", "<!-- endret -->"));

    refused("drift.feil.endretEtterSignering", () -> lager(true).legg(changed, null));
  }

  @Test
  void anEntryThatWasAddedAfterTheSigningIsRefused() throws Exception {
    Path kar = new Byggekar("prove", "1.0.0").signert(folder.resolve("a"), ours);
    Path changed = rewrite(kar, Map.of("+repository/ekstra.txt", "hei"));

    refused("drift.feil.usignert", () -> lager.legg(changed, null));
  }

  /** Copies a zip, appends to entries with that ending, adds entries with a plus. */
  private Path rewrite(Path kar, Map<String, String> changes) throws Exception {
    Path changed = folder.resolve("endret.kar");
    try (ZipFile zip = new ZipFile(kar.toFile());
        OutputStream file = Files.newOutputStream(changed);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(zip.getInputStream(entry).readAllBytes());
        for (Map.Entry<String, String> change : changes.entrySet()) {
          if (entry.getName().endsWith(change.getKey())) {
            out.write(change.getValue().getBytes());
          }
        }
      }
      for (Map.Entry<String, String> change : changes.entrySet()) {
        if (change.getKey().startsWith("+")) {
          out.putNextEntry(new ZipEntry(change.getKey().substring(1)));
          out.write(change.getValue().getBytes());
        }
      }
    }
    return changed;
  }

  @Test
  void aWrongSumIsRefusedWhetherGivenOrBesideTheFile() throws Exception {
    Path kar = new Byggekar("prove", "1.0.0").signert(shelf, ours);
    refused("drift.feil.sum", () -> lager.legg(kar, "00"));

    Files.writeString(kar.resolveSibling(kar.getFileName() + ".sha512"), "00  x.kar\n");
    refused("drift.feil.sum", () -> lager.legg(kar, null));
  }

  @Test
  void aReleaseNeverChangesItsContentAndASnapshotMay() throws Exception {
    lager.legg(new Byggekar("prove", "1.0.0").signert(folder.resolve("a"), ours), null);
    Path other =
        new Byggekar("prove", "1.0.0").fil("ny.txt", "ny").signert(folder.resolve("b"), ours);
    refused("drift.feil.annetInnhold", () -> lager.legg(other, null));

    lager.legg(new Byggekar("prove", "2.0.0-SNAPSHOT").signert(folder.resolve("c"), ours), null);
    Path snapshot =
        new Byggekar("prove", "2.0.0-SNAPSHOT")
            .fil("ny.txt", "n")
            .signert(folder.resolve("d"), ours);
    assertThat(lager.legg(snapshot, null).sha512()).isEqualTo(KarReader.sha512(snapshot));
  }

  @Test
  void aLibraryThatSomebodyTouchedIsNotInstalledFrom() throws Exception {
    Kar inne = lager.legg(new Byggekar("prove", "1.0.0").signert(folder.resolve("a"), ours), null);
    Nokkel other = Nokkel.ny(folder.resolve("keys"), "annen");
    Path bad =
        new Byggekar("prove", "1.0.0").fil("ond.txt", "x").signert(folder.resolve("b"), other);
    Files.copy(bad, inne.fil(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(inne.fil().resolveSibling(inne.fil().getFileName() + ".sha512"));

    Kar again = lager(false).finn("prove", null).orElseThrow();
    refused("drift.feil.ukjentSignatur", () -> lager(false).pakkUt(again));
  }

  @Test
  void whatCouldTouchOthersIsNoModule() throws Exception {
    String head = "<features name=\"x\" xmlns=\"http://karaf.apache.org/xmlns/features/v1.6.0\">";
    String bundle = "<bundle>mvn:no.samtak/no.samtak.prove/1.0.0</bundle>";
    for (String bad :
        new String[] {
          head + "<feature name=\"samtak-prove\">" + bundle + bundle + "</feature></features>",
          head
              + "<feature name=\"samtak-prove\">"
              + bundle
              + "<config name=\"org.ops4j.pax.web\">port=1</config></feature></features>",
          head + "<feature name=\"annet\">" + bundle + "</feature></features>",
          head
              + "<feature name=\"samtak-prove\"><bundle>mvn:a/b/../../x</bundle></feature></features>",
          head
              + "<feature name=\"samtak-prove\"><bundle>http://x/y.jar</bundle></feature></features>",
          "<!DOCTYPE features [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + head + "</features>"
        }) {
      Path kar = new Byggekar("prove", "1.0.0").features(bad).usignert(folder.resolve("ond"));
      refused("drift.feil.ikkeModul", () -> KarReader.read(kar));
    }
    refused(
        "drift.feil.ikkeModul",
        () ->
            KarReader.read(
                new Byggekar("prove", "1.0.0")
                    .header("Fragment-Host", "no.samtak.platform.api")
                    .usignert(folder.resolve("fragment"))));
    refused(
        "drift.feil.ikkeModul",
        () ->
            KarReader.read(
                new Byggekar("prove", "1.0.0")
                    .header("Samtak-Module", "")
                    .usignert(folder.resolve("ingen"))));
  }
}
