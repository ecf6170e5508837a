// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.shell;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.samtak.platform.api.error.DomainException;
import no.samtak.testing.FakeShellDoor;
import org.junit.jupiter.api.Test;

class ImporterCommandTest {
  @Test
  void aFileThatCannotBeReadEndsTheCommandWithAnError() {
    ImporterCommand command = new ImporterCommand();
    command.door = FakeShellDoor.at("nes");
    command.kommune = "nes";
    command.type = "tiltak";
    command.fil = "/finnes/ikke.csv";
    assertThatThrownBy(command::execute)
        .hasCauseInstanceOf(DomainException.class)
        .hasMessageContaining("fil: Vi kan ikke lese fila /finnes/ikke.csv.");
  }

  @Test
  void aKommuneThatIsNotThereEndsItToo() {
    ImporterCommand command = new ImporterCommand();
    command.door = FakeShellDoor.at("nes");
    command.kommune = "vik";
    assertThatThrownBy(command::execute).hasMessageContaining("«vik»");
  }
}
