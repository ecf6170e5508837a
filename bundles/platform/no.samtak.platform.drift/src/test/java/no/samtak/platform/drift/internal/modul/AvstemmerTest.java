// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.text.Text;
import org.junit.jupiter.api.Test;

/**
 * What cannot be done is told with its reason, and tried again now and then, never all the time.
 */
class AvstemmerTest {
  private static final Text GRUNN = Text.of("drift.feil.ingenFil", "a", "1.0.0");

  private final Tomtminne minne = new Tomtminne();
  private final Ventende ventende = new Ventende();
  private final List<Text> forsok = new ArrayList<>();
  private Operasjonsstatus ender = Operasjonsstatus.AVVIST;
  private String fra;
  private boolean opptatt;
  private Instant now = Instant.parse("2026-11-22T08:00:00Z");
  private final Avstemmer avstemmer =
      new Avstemmer(List::of, minne, ventende, this::folg, new Ur());

  private final class Ur extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private Moduloperasjon folg(Avstemming.Trinn t, long utgave, Text sammeFeil) {
    if (opptatt) {
      return null;
    }
    forsok.add(sammeFeil);
    return new Moduloperasjon(
        "id",
        t.type(),
        t.modul(),
        null,
        fra,
        null,
        "g",
        "h",
        now,
        now,
        ender,
        ender == Operasjonsstatus.FERDIG ? null : GRUNN,
        List.of(),
        List.of());
  }

  private Onske onske(String versjon) {
    return new Onske("a", Onsket.INNE, Modulversjon.of(versjon), "fordi", "Drift", now);
  }

  /** How often it is tried in that time, looked at every second. */
  private int forsokI(Duration duration) {
    int before = forsok.size();
    for (long i = 0; i < duration.toSeconds(); i++) {
      now = now.plusSeconds(1);
      if (avstemmer.forfalt()) {
        avstemmer.avstem(false);
      }
    }
    return forsok.size() - before;
  }

  @Test
  void whatFailsIsTriedAgainAfterAPauseThatGrowsToAMinuteAndItsReasonIsKept() {
    minne.onsk(onske("1.0.0"));
    avstemmer.avstem(true);

    assertThat(avstemmer.avvik("a").orElseThrow().hvorfor()).isEqualTo(GRUNN);
    assertThat(forsok).containsExactly((Text) null);
    assertThat(forsokI(Duration.ofMinutes(2))).isBetween(5, 7);
    assertThat(forsokI(Duration.ofMinutes(10))).isEqualTo(10);
    assertThat(forsok.subList(1, forsok.size()))
        .as("the same failure leaves no new row")
        .containsOnly(GRUNN);
  }

  @Test
  void whatTookARunningModuleDownForNothingIsTriedMoreSeldom() {
    minne.onsk(onske("1.0.0"));
    ender = Operasjonsstatus.RULLET_TILBAKE;
    fra = "0.9.0";
    avstemmer.avstem(true);
    forsokI(Duration.ofHours(1));
    assertThat(forsokI(Duration.ofHours(1))).isEqualTo(6);
  }

  @Test
  void aChangeHasItTriedAtOnceAndThenItIsNoDeviationAnyMore() {
    minne.onsk(onske("1.0.0"));
    avstemmer.avstem(true);
    avstemmer.avstem(false);
    assertThat(forsok).hasSize(1);

    avstemmer.avstem(true);
    assertThat(forsok).hasSize(2);

    minne.onsk(onske("1.1.0"));
    avstemmer.avstem(false);
    assertThat(forsok).as("another wish is a new try").hasSize(3).endsWith((Text) null);

    minne.onsk(new Onske("a", Onsket.UTE, Modulversjon.of("1.1.0"), "fordi", "Drift", now));
    avstemmer.avstem(true);
    assertThat(avstemmer.avvik("a")).isEmpty();
    assertThat(avstemmer.forfalt()).isFalse();
  }

  @Test
  void anOperatorsOperationComesFirst() {
    minne.onsk(onske("1.0.0"));
    opptatt = true;
    assertThat(avstemmer.avstem(true)).isNull();
    opptatt = false;
    ender = Operasjonsstatus.FERDIG;
    assertThat(avstemmer.avstem(false)).isEmpty();
  }

  @Test
  void whatIsNotStoredYetHoldsOverAnOlderWishAndNotOverAYounger() {
    minne.onsk(onske("1.0.0"));
    Onske stopp =
        new Onske(
            "a", Onsket.UTE, Modulversjon.of("1.0.0"), "skriver feil", "Drift", now.plusSeconds(1));
    Moduloperasjon op =
        new Moduloperasjon(
            "nod",
            Operasjonstype.NODSTOPP,
            "a",
            null,
            null,
            null,
            "g",
            "h",
            now,
            now,
            Operasjonsstatus.FERDIG,
            null,
            List.of(),
            List.of());
    ventende.legg(op, List.of(stopp));

    avstemmer.avstem(true);
    assertThat(forsok).isEmpty();

    now = now.plusSeconds(5);
    minne.onsk(onske("1.0.0"));
    avstemmer.avstem(true);
    assertThat(forsok).hasSize(1);
    assertThat(Ventende.gjeldende(minne.onsker()).apply(List.of(stopp))).isEmpty();
  }

  @Test
  void whatNobodyWantsAnyMoreIsToldOnce() {
    ender = Operasjonsstatus.FERDIG;
    minne.onsk(onske("1.0.0"));
    assertThat(avstemmer.avstem(true)).isEmpty();
    minne.glem("a");
    assertThat(avstemmer.avstem(true)).containsExactly("a");
    assertThat(avstemmer.avstem(true)).isEmpty();
  }
}
