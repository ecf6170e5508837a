// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GjennomlesingTest {
  private static final Filtype PLAN = Filtyper.FINANSIERINGSPLAN;
  private static final String GOD = "homla;5;Homla;450;2010;E;450;E=450\n";

  @ParameterizedTest
  @MethodSource("kilder")
  void everySourceIsReadWithoutAnError(Filer.Kilde kilde) {
    Filer.Lest lest = Filer.les(kilde.type(), kilde.fil(), new HashMap<>());
    assertThat(lest.fortalt()).isEmpty();
    long rader = lest.opptelling.rader();
    assertThat(lest.opptelling).isEqualTo(new Opptelling(rader, rader, 0, 0, 0, 0));
  }

  static List<Filer.Kilde> kilder() {
    return Filer.alle();
  }

  @Test
  void thereIsAKindForEveryFileOfTheSources() {
    assertThat(kilder()).hasSize(27);
    assertThat(Filtyper.alle()).extracting(Filtype::slug).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kilder")
  void theSameFileTwiceChangesNothing(Filer.Kilde kilde) {
    Filer.Lest forst = Filer.les(kilde.type(), kilde.fil(), new HashMap<>());
    Opptelling igjen = Filer.les(kilde.type(), kilde.fil(), forst.avtrykk()).opptelling;
    assertThat(igjen.ingenEndring()).isTrue();
    assertThat(igjen.like()).isEqualTo(igjen.rader());
    assertThat(igjen.mangler()).isZero();
  }

  @Test
  void whatIsChangedAndWhatIsMissingIsCounted() {
    String b = "homla;5;Homla;450;2011;E;450;E=450\n";
    String c = "homla;5;Homla;450;2012;B;560;560\n";
    Filer.Lest forst = Filer.les(PLAN, Filer.PLAN_HODE + GOD + b);
    Filer.Lest etter =
        Filer.les(
            PLAN,
            (Filer.PLAN_HODE + GOD.replace(";450;E=450", ";451;E=451") + c)
                .getBytes(StandardCharsets.UTF_8),
            forst.avtrykk());
    assertThat(etter.opptelling).isEqualTo(new Opptelling(2, 1, 1, 0, 1, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "homla;5;Homla;450;2010;E;99O;x|belop_tkr|99O|bokstavO|990",
        "homla;5;Homla;450;2010;E;-450;x|belop_tkr|-450|negativt|-",
        "homla;5;Homla;450;2010;E;450,5;x|belop_tkr|450,5|komma|450.5",
        "homla;5;Homla;450;2010;E;1 450;x|belop_tkr|1 450|mellomrom|1450",
        "homla;5;Homla;450;2010;E;mye;x|belop_tkr|mye|ikkeTall|-",
        "homla;5;Homla;450;2010;E;1e3;x|belop_tkr|1e3|ikkeTall|-",
        "homla;5;Homla;450;2010;E;007;x|belop_tkr|007|ikkeTall|-",
        "homla;5;Homla;450;2010;X;450;x|kilde|X|kode|E, K eller B",
        "homla;5;Homla;450;2010;e;450;x|kilde|e|kode|E, K eller B",
        "homla;5;Homla;450;2010;;450;x|kilde||kodeMangler|E, K eller B",
        "homla;5;Homla;450;2104;E;450;x|aar|2104|aar|1980",
        "homla;5;Homla;450;20l0;E;450;x|aar|20l0|aar|1980",
        "homla;5;Homla;450;;B;450;x|aar||aarMangler|-",
        "homla;5;Homla;450;;K;450;x|aar||belopUtenAar|-",
        "Homla;5;Homla;450;2010;E;450;x|tiltak_id|Homla|slug|64",
        "hom la;5;Homla;450;2010;E;450;x|tiltak_id|hom la|slug|64",
        ";5;Homla;450;2010;E;450;x|tiltak_id||tom|-",
        "homla;0;Homla;450;2010;E;450;x|prioritet|0|utenfor|1",
        "homla;fem;Homla;450;2010;E;450;x|prioritet|fem|ikkeTall|-",
        "homla;5; ;450;2010;E;450;x|tiltak|' '|tom|-",
        "homla;5;Homla;-1;2010;E;450;x|helarsvirkning_tkr|-1|negativt|-",
      })
  void aBadCellIsToldWithRowColumnAndWhatStandsThere(
      String rad, String kolonne, String funnet, String feil, String argument) {
    String god = GOD.replace("homla", "annen");
    Filer.Lest lest = Filer.les(PLAN, Filer.PLAN_HODE + god + rad + "\n");
    assertThat(lest.feil).hasSize(1);
    Feil ene = lest.feil.get(0);
    assertThat(ene.rad()).isEqualTo(3);
    assertThat(ene.kolonne()).isEqualTo(kolonne);
    assertThat(ene.funnet()).isEqualTo(funnet == null ? "" : funnet);
    assertThat(ene.melding().key()).isEqualTo("innlesing.feil." + feil);
    if (argument != null) {
      assertThat(ene.melding().args().get(0)).hasToString(argument);
    }
    assertThat(lest.opptelling.nye()).isEqualTo(1);
  }

  @Test
  void unknownIsEmptyAndZeroIsZeroAndDecimalsStay() {
    Filer.Lest lest =
        Filer.les(
            PLAN,
            Filer.PLAN_HODE
                + "a;;A;;2010;E;;E\nb;;B;0;2010;B;0;0\nc;;C;410.50;2010;B;410.50;x\nd;;D;;;K;;K\n");
    assertThat(lest.fortalt()).isEmpty();
    assertThat(Planlinje.av(lest.nye.get(0).celler()).belopTkr()).isNull();
    assertThat(Planlinje.av(lest.nye.get(1).celler()).belopTkr()).isEqualTo(BigDecimal.ZERO);
    assertThat(Planlinje.av(lest.nye.get(2).celler()).belopTkr()).hasToString("410.50");
    assertThat(Planlinje.av(lest.nye.get(3).celler()).aar()).isNull();
  }

  @Test
  void theSameKeyTwiceIsAnErrorThatNamesTheFirstRow() {
    Filer.Lest lest = Filer.les(PLAN, Filer.PLAN_HODE + GOD + GOD.replace("450;E=", "460;E="));
    assertThat(lest.fortalt()).containsExactly("3|tiltak_id|homla|innlesing.feil.dobbel");
    assertThat(lest.feil.get(0).melding().args()).containsExactly("tiltak_id + aar + kilde", "2");
  }

  @Test
  void contradictionsOfTheSourceAreReadInAsTheyStand() {
    Filer.Lest lest =
        Filer.les(
            PLAN,
            Filer.PLAN_HODE
                + GOD
                + "homla;6;Homla igjen;999;2010;K;160;x\nhomla;5;Homla;450;2011;E;450;x\n");
    assertThat(lest.fortalt()).isEmpty();
  }

  @Test
  void tiltakRowsAreChecked() {
    String hode = String.join(";", Filtyper.TILTAK.kolonner());
    String[] celler = new String[40];
    java.util.Arrays.fill(celler, "");
    celler[0] = "x";
    celler[1] = "kanskje";
    celler[5] = "gammel";
    celler[11] = "ti";
    celler[24] = "";
    celler[28] = "8";
    Filer.Lest lest = Filer.les(Filtyper.TILTAK, hode + "\n" + String.join(";", celler) + "\n");
    assertThat(lest.fortalt())
        .containsExactlyInAnyOrder(
            "2|kilderad||innlesing.feil.tom",
            "2|tiltak||innlesing.feil.tom",
            "2|status|gammel|innlesing.feil.kode",
            "2|samme_som_sikkerhet|kanskje|innlesing.feil.kode",
            "2|belop_kr|ti|innlesing.feil.ikkeTall",
            "2|dager_per_uke|8|innlesing.feil.utenfor");
  }

  @Test
  void wholeFilesThatAreWrongAreToldWhereAndWhy() throws IOException {
    assertThat(Filer.les(PLAN, "").fortalt()).containsExactly("0|||tabell.tom");
    assertThat(Filer.les(PLAN, Filer.PLAN_HODE).fortalt())
        .containsExactly("1|||tabell.bareOverskrift");
    assertThat(Filer.les(PLAN, Filer.PLAN_HODE.replace("kilde", "kjelde") + GOD).fortalt())
        .containsExactly("1|kjelde|kjelde|tabell.kolonneUkjent", "1|kilde||tabell.kolonneMangler");
    assertThat(
            Filer.les(PLAN, Filer.PLAN_HODE + "homla;5;Homla; igjen;450;2010;E;450;x\n").fortalt())
        .containsExactly("2||homla;5;Homla; igjen;450;2010;E;450;x|tabell.forMange");
    byte[] windows =
        (Filer.PLAN_HODE + "kunsten-a-bo;1;Kunsten å bo;618;2010;E;410;x\n")
            .getBytes(Charset.forName("windows-1252"));
    assertThat(Filer.les(PLAN, windows, new HashMap<>()).fortalt())
        .containsExactly("2|tiltak|E5|tabell.tegnsettGjett");
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("finansieringsplan.csv"));
      out.write(Filer.levanger(PLAN));
      out.closeEntry();
    }
    assertThat(Filer.les(PLAN, zip.toByteArray(), new HashMap<>()).fortalt())
        .containsExactly("0|||tabell.zip");
  }

  /** Whatever is done to a byte of a good file: an answer, never a crash. */
  @ParameterizedTest
  @MethodSource("kilder")
  void aDamagedFileIsAnsweredAndNeverThrows(Filer.Kilde kilde) {
    byte[] god = kilde.fil();
    Random random = new Random(9);
    for (int i = 0; i < 60; i++) {
      byte[] skadet = god.clone();
      for (int n = 0; n < 1 + random.nextInt(3); n++) {
        skadet[random.nextInt(skadet.length)] = (byte) random.nextInt(256);
      }
      Filer.Lest lest = Filer.les(kilde.type(), skadet, new HashMap<>());
      assertThat(lest.opptelling.feil()).isEqualTo(lest.feil.size());
      assertThat(lest.opptelling.nye()).isEqualTo(lest.nye.size());
      assertThat(lest.feil).allSatisfy(f -> assertThat(f.rad()).isNotNegative());
    }
  }

  @Test
  void moreRowsThanTheLimitAreRefused() {
    StringBuilder fil = new StringBuilder(Filer.PLAN_HODE);
    for (int i = 0; i <= Gjennomlesing.MAKS_RADER; i++) {
      fil.append('t').append(i).append(";;T;;2010;B;1;\n");
    }
    assertThat(Filer.les(PLAN, fil.toString()).fortalt())
        .containsExactly("0|||innlesing.feil.forMangeRader");
  }
}
