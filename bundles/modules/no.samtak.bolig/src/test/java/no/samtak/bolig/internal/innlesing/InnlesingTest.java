// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.innlesing;

import static no.samtak.bolig.internal.BoligFixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samtak.bolig.internal.BoligFixture;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Hendelse;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.bolig.internal.innlesing.Innlesing.Tilstand;
import no.samtak.bolig.internal.innlesing.Innlesingslinje.Art;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.table.Column;
import no.samtak.platform.api.table.FormulaGuard;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InnlesingTest {
  private static final String HODE =
      Boligfil.kolonner().stream().map(Column::name).collect(Collectors.joining(";")) + "\n";

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRegisterGoesOutAndInAndIsTheSame(TestDatabase database) throws IOException {
    BoligFixture fixture = new BoligFixture(database);
    utfor(fixture, HODE + rad("1", "Prøvebakken", "UTLEID", "KLAR") + full("=2"));

    for (TableFormat format : TableFormat.values()) {
      byte[] ut = register(fixture, KOMMUNE, format);
      Innlesing igjen = send(fixture, KOMMUNE, ut);
      assertThat(igjen.feil()).as(linjer(fixture, igjen, Art.FEIL).toString()).isZero();
      assertThat(igjen.like()).isEqualTo(2);
      assertThat(igjen.kanUtfores()).isFalse();

      Innlesing annen = send(fixture, format.name().toLowerCase(java.util.Locale.ROOT), ut);
      assertThat(annen.nye()).isEqualTo(2);
      fixture.innlesing.utfor(
          format.name().toLowerCase(java.util.Locale.ROOT), annen.id(), false, r -> {});
      assertThat(
              register(fixture, format.name().toLowerCase(java.util.Locale.ROOT), TableFormat.CSV))
          .isEqualTo(register(fixture, KOMMUNE, TableFormat.CSV));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aPreviewSaysWhatIsNewChangedAndTheSameAndChangesNothing(TestDatabase database) {
    BoligFixture fixture = new BoligFixture(database);
    utfor(fixture, HODE + rad("1", "Prøvebakken", "", "") + rad("2", "Tenkegata", "", ""));

    Innlesing sett =
        send(
            fixture,
            HODE
                + rad("1", "Prøvebakken", "", "")
                + rad("2", "Ny gate", "UTLEID", "")
                + rad("3", "Tredje", "", ""));

    assertThat(sett)
        .extracting(
            Innlesing::rader, Innlesing::nye, Innlesing::endret, Innlesing::like, Innlesing::feil)
        .containsExactly(3L, 1L, 1L, 1L, 0L);
    assertThat(linjer(fixture, sett, Art.ENDRET))
        .singleElement()
        .satisfies(
            l ->
                assertThat(List.of(l.rad() + "", l.kolonne(), l.hva(), l.funnet(), l.blir()))
                    .containsExactly("3", "gate", "2", "Tenkegata", "Ny gate"));
    assertThat(linjer(fixture, sett, Art.NY)).extracting(Innlesingslinje::hva).containsExactly("3");
    assertThat(alle(fixture)).hasSize(2);

    fixture.innlesing.utfor(KOMMUNE, sett.id(), false, r -> {});
    Boenhet to = alle(fixture).get(1);
    assertThat(to.opplysninger().gate()).isEqualTo("Ny gate");
    // A file changes no state of a dwelling that is there.
    assertThat(to.utleie()).isEqualTo(Utleie.LEDIG);
    assertThat(fixture.service.hendelser(KOMMUNE, to.id(), PageQuery.first()).rows())
        .extracting(Hendelse::hendelse)
        .containsExactly("INNLEST", "INNLEST");
    assertThatThrownBy(() -> fixture.innlesing.utfor(KOMMUNE, sett.id(), false, r -> {}))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.CONFLICT));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whereSomeRowsAreWrongTheRestGoesInOnlyWhenAskedFor(TestDatabase database) {
    BoligFixture fixture = new BoligFixture(database);
    Innlesing sett =
        send(
            fixture,
            HODE
                + rad("1", "Prøvebakken", "", "")
                + rad("2", "", "LEIGD", "")
                + rad("1", "Tenkegata", "", "")
                + "4;for få\n"
                + rad("5", "Femte", "SPERRET", "VEDLIKEHOLD"));

    assertThat(sett.rader()).isEqualTo(5);
    assertThat(sett.nye()).isEqualTo(2);
    assertThat(sett.feilrader()).isEqualTo(3);
    assertThat(linjer(fixture, sett, Art.FEIL))
        .extracting(l -> l.rad() + " " + l.kolonne())
        .contains("3 gate", "3 utleie", "4 objektnummer")
        .anySatisfy(l -> assertThat(l).startsWith("5 "));
    assertThatThrownBy(() -> fixture.innlesing.utfor(KOMMUNE, sett.id(), false, r -> {}))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.CONFLICT));
    assertThat(alle(fixture)).isEmpty();

    Innlesing utfort = fixture.innlesing.utfor(KOMMUNE, sett.id(), true, r -> {});

    assertThat(utfort.tilstand()).isEqualTo(Tilstand.UTFORT);
    assertThat(alle(fixture))
        .extracting(b -> b.opplysninger().objektnummer() + " " + b.utleie() + " " + b.klargjoring())
        .containsExactly("1 LEDIG INSPEKSJON", "5 SPERRET VEDLIKEHOLD");
  }

  @Test
  void everyCellThatIsWrongIsToldWithWhatIsRight() {
    BoligFixture fixture = new BoligFixture(TestDatabase.h2());
    Innlesing sett =
        send(
            fixture,
            HODE
                + "1;Gate;en;BB;76;By;12/34;H1;54,5;x;1.5;PRIVAT;;31.12.2012;0;unge;;;;hund;;;UTLEID;KLAR\n"
                + "2;Gate;;;;;;;-1;;;;;2012-02-30;;;;;;;;;;\n");

    Texts tekster = Texts.of(InnlesingTest.class.getClassLoader());
    List<Innlesingslinje> feil = linjer(fixture, sett, Art.FEIL);
    assertThat(feil)
        .extracting(l -> l.rad() + " " + l.kolonne())
        .containsExactlyInAnyOrder(
            "2 husnummer",
            "2 bokstav",
            "2 postnummer",
            "2 matrikkel",
            "2 bruksenhet",
            "2 areal",
            "2 rom",
            "2 etasje",
            "2 eierform",
            "2 innleid_til",
            "2 husstand",
            "2 binding_tilskudd",
            "2 binding_til",
            "2 varsel_til",
            "3 areal",
            "3 innleid_til");
    for (Innlesingslinje linje : feil) {
      for (Language sprak : List.of(Language.NB, Language.NN)) {
        assertThat(linje.melding()).isNotNull();
        assertThat(tekster.get(sprak, linje.melding()))
            .as(linje.kolonne())
            .doesNotStartWith("bolig.")
            .doesNotStartWith("feil.");
      }
    }
    assertThat(feil.stream().filter(l -> l.kolonne().equals("areal")).findFirst())
        .hasValueSatisfying(
            l -> assertThat(tekster.get(Language.NB, l.melding())).contains("54.5"));
  }

  @Test
  void aFileThatIsNoTableIsAnsweredAndCannotBeCarriedOut() throws IOException {
    BoligFixture fixture = new BoligFixture(TestDatabase.h2());
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream inn = new ZipOutputStream(zip)) {
      inn.putNextEntry(new ZipEntry("boliger.csv"));
      inn.write(HODE.getBytes(StandardCharsets.UTF_8));
    }
    String rad = rad("1", "Prøvebakken", "", "");
    List<byte[]> filer =
        List.of(
            new byte[0],
            HODE.getBytes(StandardCharsets.UTF_8),
            zip.toByteArray(),
            (HODE + rad).getBytes(Charset.forName("windows-1252")),
            (HODE.replace(';', ',') + rad).getBytes(StandardCharsets.UTF_8),
            (HODE.replace("gate", "vei") + rad).getBytes(StandardCharsets.UTF_8),
            "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
    for (byte[] fil : filer) {
      Innlesing sett = send(fixture, KOMMUNE, fil);
      assertThat(sett.feil()).as(new String(fil, StandardCharsets.ISO_8859_1)).isPositive();
      assertThat(sett.kanUtfores()).isFalse();
      assertThatThrownBy(() -> fixture.innlesing.utfor(KOMMUNE, sett.id(), false, r -> {}))
          .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.CONFLICT));
    }
    assertThat(alle(fixture)).isEmpty();
  }

  @Test
  void aDwellingThatIsOutOfTheRegisterIsNotChangedByAFile() {
    BoligFixture fixture = new BoligFixture(TestDatabase.h2());
    utfor(fixture, HODE + rad("1", "Prøvebakken", "", ""));
    Boenhet en = alle(fixture).get(0);
    fixture.service.utga(KOMMUNE, en.id(), en.versjon(), null, "solgt");

    Innlesing sett = send(fixture, HODE + rad("1", "Ny gate", "", ""));

    assertThat(sett.feilrader()).isEqualTo(1);
    assertThat(linjer(fixture, sett, Art.FEIL).get(0).kolonne()).isEqualTo("objektnummer");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aLargeFileGoesInPieceByPieceAndTellsHowFarItIs(TestDatabase database) {
    BoligFixture fixture = new BoligFixture(database);
    int antall = 12_000;
    StringBuilder fil = new StringBuilder(HODE);
    for (int i = 1; i <= antall; i++) {
      fil.append(rad("N" + i, "Lang gate med mange hus", "UTLEID", "KLAR"));
    }
    List<Long> framdrift = new ArrayList<>();
    Innlesing sett = send(fixture, fil.toString());
    assertThat(sett.storrelse()).isGreaterThan(2L * 262_144);

    fixture.innlesing.utfor(KOMMUNE, sett.id(), false, framdrift::add);

    assertThat(fixture.service.antall(KOMMUNE, Boenhetsok.ALLE)).isEqualTo(antall);
    assertThat(framdrift).isSorted().hasSizeGreaterThan(antall / 1000);
    assertThat(framdrift.get(framdrift.size() - 1)).isEqualTo(antall);
    AtomicLong rader = new AtomicLong();
    fixture.innlesing.rader(KOMMUNE).forEachRemaining(r -> rader.incrementAndGet());
    assertThat(rader).hasValue(antall);
  }

  @Test
  void aDiscardedFileIsGone() {
    BoligFixture fixture = new BoligFixture(TestDatabase.h2());
    Innlesing sett = send(fixture, HODE + rad("1", "Prøvebakken", "", ""));

    assertThat(fixture.innlesing.forkast(KOMMUNE, sett.id()).tilstand())
        .isEqualTo(Tilstand.FORKASTET);
    assertThatThrownBy(() -> fixture.innlesing.utfor(KOMMUNE, sett.id(), false, r -> {}))
        .isInstanceOf(DomainException.class);
    assertThat(fixture.innlesing.liste(KOMMUNE, PageQuery.first()).rows()).hasSize(1);
    assertThatThrownBy(() -> fixture.innlesing.hent("verdal", sett.id()))
        .isInstanceOf(DomainException.class);
  }

  private static String rad(String nummer, String gate, String utleie, String klargjoring) {
    return nummer + ";" + gate + ";".repeat(21) + utleie + ";" + klargjoring + "\n";
  }

  private static String full(String gate) {
    return "B-2;"
        + gate
        + ";4;B;7600;Levanger;1719-12/34;H0201;54.5;2;2;BOLIGSELSKAP;"
        + "Oppdiktet AS;2013-01-31;2;unge;tilskudd fra 2004;2014-06-30;Nøkkel;\"Hund;\nbråk\";"
        + "2013-01-01;\"«Ny» \"\"dør\"\"\";SPERRET;UNDER_OPPUSSING\n";
  }

  private static Innlesing send(BoligFixture fixture, String fil) {
    return send(fixture, KOMMUNE, fil.getBytes(StandardCharsets.UTF_8));
  }

  private static Innlesing send(BoligFixture fixture, String kommune, byte[] fil) {
    return fixture.innlesing.forhandsvis(
        kommune, Ids.next(), "C:\\mappe\\boliger.csv", new ByteArrayInputStream(fil));
  }

  private static void utfor(BoligFixture fixture, String fil) {
    Innlesing sett = send(fixture, fil);
    assertThat(linjer(fixture, sett, Art.FEIL)).isEmpty();
    assertThat(sett.filnavn()).isEqualTo("boliger.csv");
    fixture.innlesing.utfor(KOMMUNE, sett.id(), false, r -> {});
  }

  private static byte[] register(BoligFixture fixture, String kommune, TableFormat format)
      throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    fixture.writer.write(
        ut,
        format,
        "boliger",
        Boligfil.kolonner(),
        fixture.innlesing.rader(kommune),
        FormulaGuard.AS_STATED);
    return ut.toByteArray();
  }

  private static List<Innlesingslinje> linjer(BoligFixture fixture, Innlesing sett, Art art) {
    return fixture.innlesing.linjer(KOMMUNE, sett.id(), art, PageQuery.first()).rows();
  }

  private static List<Boenhet> alle(BoligFixture fixture) {
    return fixture.service.liste(KOMMUNE, Boenhetsok.ALLE, PageQuery.first()).rows();
  }

  private static ErrorKind kind(Throwable e) {
    return ((DomainException) e).kind();
  }
}
