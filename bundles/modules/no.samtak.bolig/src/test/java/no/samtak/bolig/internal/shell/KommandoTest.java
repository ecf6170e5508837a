// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.shell;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.samtak.platform.api.error.DomainException;
import no.samtak.testing.FakeShellDoor;
import org.junit.jupiter.api.Test;

class KommandoTest {
  @Test
  void aFileThatCannotBeReadEndsTheCommandWithAnError() {
    BoenheterImporterCommand command = new BoenheterImporterCommand();
    command.door = FakeShellDoor.at("nes");
    command.kommune = "nes";
    command.fil = "/finnes/ikke.csv";
    assertThatThrownBy(command::execute)
        .hasCauseInstanceOf(DomainException.class)
        .hasMessageContaining("fil: Fila /finnes/ikke.csv kan ikke leses.");
  }

  @Test
  void aStateThatIsNoneEndsTheCommandWithAnError() {
    BoenheterCommand command = new BoenheterCommand();
    command.door = FakeShellDoor.at("nes");
    command.kommune = "nes";
    command.utleie = "borte";
    assertThatThrownBy(command::execute)
        .hasCauseInstanceOf(DomainException.class)
        .hasMessageContaining("--utleie: Skriv en av [LEDIG");
  }
}
