// SPDX-License-Identifier: EUPL-1.2
package no.eksempel.telefonvakt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import org.junit.jupiter.api.Test;

class VaktlisteTest {
  private final List<AccessEntry> logged = new ArrayList<>();
  private final Vaktliste vaktliste =
      new Vaktliste(
          new AccessLog() {
            @Override
            public void write(Connection connection, AccessEntry entry) {
              logged.add(entry);
            }

            @Override
            public void write(AccessEntry entry) {
              logged.add(entry);
            }
          });

  @Test
  void whatIsSetIsKeptForThatKommuneAndLogged() {
    Telefonvakt vakt = new Telefonvakt("74 05 25 00", "ruskonsulent");
    vaktliste.sett("levanger", vakt);

    assertEquals(vakt, vaktliste.hent("levanger"));
    assertThrows(DomainException.class, () -> vaktliste.hent("verdal"));
    assertEquals(List.of(AccessEntry.ok("endre", "telefonvakt", "")), logged);
  }

  @Test
  void bothFieldsAreNamedWhenBothAreWrong() {
    DomainException refused =
        assertThrows(
            DomainException.class,
            () -> vaktliste.sett("levanger", new Telefonvakt("ring meg", " ")));
    assertEquals(2, refused.fields().size());
    assertEquals(List.of(), logged);
  }
}
