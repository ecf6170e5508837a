// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.pakke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.samtak.core.arkiv.internal.Fixture;
import no.samtak.core.arkiv.internal.Husmodul;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Kontrollsvar;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tabellinnhold;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tilstand;
import no.samtak.core.arkiv.internal.persistence.Arkivlas;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PakkeServiceTest {
  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  private static String les(Path zip, String fil) throws IOException {
    try (ZipFile z = new ZipFile(zip.toFile())) {
      ZipEntry e = z.getEntry(fil);
      return new String(z.getInputStream(e).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aPackageHoldsEveryTableAndIsVerifiedAlsoWhenTheModuleIsOut(TestDatabase database)
      throws IOException {
    try (Fixture f = new Fixture(database).inn().medData().ut()) {
      PakkeService pakker = f.pakker();
      Arkivpakke p = pakker.bestill("12345678-1", Husmodul.NAVN, "", "før avvikling");

      assertThat(p.tilstand()).isEqualTo(Tilstand.FERDIG);
      assertThat(p.kontroll()).isEqualTo(Kontrollsvar.LIK);
      assertThat(p.radsum()).isEqualTo(7);
      assertThat(f.filer()).containsExactly(p.fil(), p.fil() + ".sha512");
      Path fil = f.folder.resolve(p.fil());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fil)))
          .isEqualTo("rw-------");
      assertThat(Files.readString(f.folder.resolve(p.fil() + ".sha512")))
          .isEqualTo(p.sha512() + "  " + p.fil() + "\n");
      // Null is nothing, the empty text is an empty value; bytes, days and moments mean the same on
      // both databases.
      assertThat(les(fil, "data/husdata.hus.csv"))
          .startsWith(
              "\"id\";\"kommune\";\"hovedhus\";\"navn\";\"plan\";\"bygd\";\"endret\";\"bebodd\";"
                  + "\"leie\"\r\n"
                  + "\"fjellvik-1\";\"fjellvik\";;\"Storstua; \"\"gamle\"\"\nhuset\";\"AAH/\";"
                  + "\"2004-02-29\";\"2026-03-01T12:30Z\";\"true\";\"5200.50\"\r\n"
                  + "\"fjellvik-2\";\"fjellvik\";\"fjellvik-1\";\"\";;;;;\r\n");
      assertThat(les(fil, "pakke.json"))
          .contains("\"modul\": \"hus\"", "\"kommune\": null", "\"grunn\": \"før avvikling\"")
          .contains("\"rader\": 7", p.innhold().get(0).sha256());
      assertThat(les(fil, "datakart.json"))
          .contains("\"TJENESTEMOTTAKERE\"", "\"en som bor der (nn)\"", "\"slag\": \"BYTES\"");
      assertThat(les(fil, "LESMEG.txt")).contains("semikolon", "data/husdata.beboer.csv: 2");
      assertThat(database.logged()).anyMatch(e -> e.objectType().equals("arkivpakke"));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aKommunesPackageHoldsItsRowsOnlyAndSaysWhatIsNotInIt(TestDatabase database)
      throws IOException {
    try (Fixture f = new Fixture(database).inn().medData()) {
      Arkivpakke p = f.pakker().bestill("12345678-1", Husmodul.NAVN, "strandby", "avvikling");

      assertThat(p.radsum()).isEqualTo(3);
      assertThat(p.innhold()).extracting(Tabellinnhold::tabell).containsExactly("hus", "beboer");
      assertThat(les(f.folder.resolve(p.fil()), "data/husdata.hus.csv")).doesNotContain("fjellvik");
      assertThat(les(f.folder.resolve(p.fil()), "pakke.json"))
          .contains("\"tabellerSomIkkeErMed\": [\n    \"husdata.ord\"\n  ]");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aVerificationSaysWhetherTheFileOrTheDatabaseHasChanged(TestDatabase database)
      throws IOException {
    try (Fixture f = new Fixture(database).inn().medData()) {
      PakkeService pakker = f.pakker();
      Arkivpakke p = pakker.bestill("12345678-1", Husmodul.NAVN, "", "avvikling");

      f.sql("insert into husdata.ord values ('seng')");
      f.sql("update husdata.hus set navn = 'Nystua' where id = 'strandby-1'");
      Kontroll endret = pakker.kontroller(p.id());
      assertThat(endret.svar()).isEqualTo(Kontrollsvar.ENDRET_SIDEN);
      assertThat(endret.forskjeller())
          .containsExactly(
              new Kontroll.Forskjell("husdata.hus", 4, 4),
              new Kontroll.Forskjell("husdata.ord", 1, 2));
      assertThat(pakker.hent(p.id()).erKontrollert()).isTrue();

      Path fil = f.folder.resolve(p.fil());
      byte[] bytes = Files.readAllBytes(fil);
      bytes[bytes.length / 2] ^= 1;
      Files.write(fil, bytes);
      assertThat(pakker.kontroller(p.id()).svar()).isEqualTo(Kontrollsvar.FEIL);
      assertThat(pakker.hent(p.id()).erKontrollert()).isFalse();

      Files.delete(fil);
      Kontroll borte = pakker.kontroller(p.id());
      assertThat(borte.svar()).isEqualTo(Kontrollsvar.FEIL);
      assertThat(borte.feil()).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aPackageIsOneMomentWhileOthersWrite(TestDatabase database) throws Exception {
    try (Fixture f = new Fixture(database).inn()) {
      PakkeService pakker = f.pakker();
      AtomicBoolean stopp = new AtomicBoolean();
      CountDownLatch begynt = new CountDownLatch(20);
      ExecutorService skriver = Executors.newSingleThreadExecutor();
      try {
        Future<?> skriving =
            skriver.submit(
                () -> {
                  for (int i = 0; !stopp.get(); i++) {
                    // Always as many houses as people, in one statement each way.
                    f.sql("insert into husdata.hus (id, kommune) values (?, 'fjellvik')", "h" + i);
                    f.sql("insert into husdata.beboer values (?, 'fjellvik', ?)", "b" + i, "h" + i);
                    begynt.countDown();
                  }
                });
        begynt.await();
        Arkivpakke p =
            pakker.bestill("12345678-1", Husmodul.NAVN, "fjellvik", "mens andre skriver");
        stopp.set(true);
        skriving.get();

        long hus = p.innhold().get(0).rader();
        long beboere = p.innhold().get(1).rader();
        // Whoever lives there lives in a house of the same moment.
        assertThat(hus - beboere).isBetween(0L, 1L);
        assertThat(p.erKontrollert()).isTrue();
      } finally {
        stopp.set(true);
        skriver.shutdown();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aFullDiskLeavesNothingHalf(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData()) {
      PakkeService pakker = f.pakker(Prover.fullMappe(f.folder, 300));
      DomainException nei =
          catchThrowableOfType(
              DomainException.class,
              () -> pakker.bestill("12345678-1", Husmodul.NAVN, "", "avvikling"));

      assertThat(nei.kind()).isEqualTo(ErrorKind.INSUFFICIENT_STORAGE);
      assertThat(f.filer()).isEmpty();
      assertThat(pakker.hent("12345678-1").tilstand()).isEqualTo(Tilstand.FEILET);
      assertThat(pakker.hent("12345678-1").feil()).isEqualTo("feil.lagerFullt");
      // And the module is free again.
      assertThat(f.las.ta(Husmodul.NAVN)).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatAKilledNodeLeftIsToldOfAndTakenAway(TestDatabase database) throws IOException {
    try (Fixture f = new Fixture(database).inn().medData()) {
      Arkivpakke halv =
          new Arkivpakke(
              "12345678-1",
              Husmodul.NAVN,
              "",
              Tilstand.BEGYNT,
              "1.0.0",
              "node1",
              "hus-halv.zip",
              "",
              0,
              List.of(),
              "avvikling",
              "drift",
              f.klokke.instant(),
              null,
              null,
              null,
              "");
      f.pakkestore.begynn(halv, "1");
      Files.writeString(f.folder.resolve("hus-halv.zip.tmp"), "halv");
      Files.writeString(f.folder.resolve("hus-halv.zip"), "hel, men ingen vet det");

      PakkeService pakker = f.pakker();
      f.slettinger(pakker);

      assertThat(pakker.hent("12345678-1").tilstand()).isEqualTo(Tilstand.AVBRUTT);
      assertThat(f.filer()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void oneAtATimeArchivesAModuleAndTheSameOrderMakesOne(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData()) {
      PakkeService pakker = f.pakker();
      try (Arkivlas.Laas annen = f.las.ta(Husmodul.NAVN).orElseThrow()) {
        assertThat(annen).isNotNull();
        assertThatThrownBy(() -> pakker.bestill("12345678-1", Husmodul.NAVN, "", "avvikling"))
            .isInstanceOfSatisfying(
                DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
        // Another node meets the same lock where the database is shared.
        if (database.isPostgres()) {
          assertThat(new Arkivlas(database.dataSource()).ta(Husmodul.NAVN)).isEmpty();
        }
      }
      Arkivpakke en = pakker.bestill("12345678-1", Husmodul.NAVN, "", "avvikling");
      assertThat(pakker.bestill("12345678-1", Husmodul.NAVN, "", "avvikling")).isEqualTo(en);
      pakker.bestill("22345678-1", Husmodul.NAVN, "", "avvikling");
      pakker.bestill("32345678-1", Husmodul.NAVN, "", "avvikling");
      Slice<Arkivpakke> forste = pakker.liste(new PageQuery(2, null));
      assertThat(forste.rows())
          .extracting(Arkivpakke::id)
          .containsExactly("32345678-1", "22345678-1");
      assertThat(pakker.liste(new PageQuery(2, forste.next())).rows())
          .extracting(Arkivpakke::id)
          .containsExactly("12345678-1");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void anOrderSaysWhatIsWrongWithIt(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData()) {
      DomainException nei =
          catchThrowableOfType(
              DomainException.class, () -> f.pakker().bestill("1", "ukjent", "ukjent", " "));
      assertThat(nei.kind()).isEqualTo(ErrorKind.INVALID);
      assertThat(nei.fields())
          .extracting(FieldError::field)
          .containsExactly("modul", "kommune", "grunn");
    }
  }
}
