// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import org.junit.jupiter.api.Test;

class NodensForretningsdatoTest {
  private static final LocalDate SET = LocalDate.of(2012, 11, 14);
  // Half past eleven in the evening in London is the next day in Oslo.
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC);

  private static final class Minne implements Datominne {
    private LocalDate satt;

    @Override
    public Optional<LocalDate> satt() {
      return Optional.ofNullable(satt);
    }

    @Override
    public void sett(LocalDate dato) {
      satt = dato;
    }
  }

  @Test
  void theDateIsTodayInNorwayUnlessItIsSet() {
    NodensForretningsdato dato = new NodensForretningsdato(clock, new Minne(), true);
    assertThat(dato.idag()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(dato.erSatt()).isFalse();
  }

  @Test
  void aDateThatIsSetStaysOverARestartUntilItIsLetGo() {
    Minne minne = new Minne();
    new NodensForretningsdato(clock, minne, true).sett(SET);

    NodensForretningsdato dato = new NodensForretningsdato(clock, minne, true);
    assertThat(dato.idag()).isEqualTo(SET);
    assertThat(dato.erSatt()).isTrue();

    dato.frigi();
    assertThat(new NodensForretningsdato(clock, minne, true).erSatt()).isFalse();
  }

  @Test
  void inProductionItCanNeitherBeSetNorComeFromACopiedDatabase() {
    Minne minne = new Minne();
    minne.sett(SET);
    NodensForretningsdato dato = new NodensForretningsdato(clock, minne, false);

    assertThat(dato.idag()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThatThrownBy(() -> dato.sett(SET))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.FORBIDDEN));
    assertThatThrownBy(dato::frigi).isInstanceOf(DomainException.class);
  }

  @Test
  void aDateOutOfAllReasonIsRefused() {
    NodensForretningsdato dato = new NodensForretningsdato(clock, new Minne(), true);
    assertThatThrownBy(() -> dato.sett(LocalDate.of(212, 11, 14)))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.fields().get(0).field()).isEqualTo("dato"));
  }
}
