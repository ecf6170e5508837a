// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import static no.samtak.core.rettighet.internal.Fixture.ALT;
import static no.samtak.core.rettighet.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import no.samtak.core.rettighet.internal.Fixture;
import no.samtak.core.rettighet.internal.sak.Sakslag;
import no.samtak.core.rettighet.internal.sak.Saktilstand;
import no.samtak.testing.FakeRequestContext;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonvernResourceTest {
  private final Fixture f = new Fixture(TestDatabase.h2());
  private final FakeRequestContext request = new FakeRequestContext();
  private final PersonvernResource resource = new PersonvernResource(f.service, request);

  @AfterEach
  void lukk() {
    f.close();
  }

  @Test
  void aRequestIsWrittenOnceAndAnswered() {
    String person = f.person("Stille", "Bekk");
    int logget = f.database.logged().size();
    SakSvar ny = resource.registrer(KOMMUNE, f.krav(person, Sakslag.INNSYN)).body();
    assertThat(f.database.logged()).as("one row for the person shown").hasSize(logget + 1);
    assertThat(resource.registrer(KOMMUNE, f.krav(person, Sakslag.INNSYN)).id()).isEqualTo(ny.id());
    assertThat(ny.frist()).isEqualTo(Fixture.DAG.plusMonths(1));
    assertThat(resource.start(KOMMUNE, ny.id()).tilstand()).isEqualTo(Saktilstand.UNDER_ARBEID);
    f.service.lagPakke(KOMMUNE, ny.id());
    SakSvar gitt = resource.utlever(KOMMUNE, ny.id(), new Begrunnelse(null));
    assertThat(gitt.tilstand()).isEqualTo(Saktilstand.UTLEVERT);
    assertThat(gitt.sha256()).hasSize(64);
    assertThat(resource.liste(KOMMUNE, false, ALT).parts().apply(ALT).rows())
        .extracting(SakRad::id)
        .containsExactly(ny.id());
    assertThat(resource.liste(KOMMUNE, true, ALT).parts().apply(ALT).rows()).isEmpty();
    assertThat(resource.hendelser(KOMMUNE, ny.id(), ALT).parts().apply(ALT).rows())
        .extracting(HendelseRad::hva)
        .containsExactly("UTLEVER", "PAKKE", "START", "MOTTA");
  }

  @Test
  void anErasureLeavesItsReport() {
    String id = f.begynt(f.person("Stille", "Bekk"), Sakslag.SLETTING);
    assertThat(resource.prov(KOMMUNE, id, ALT).parts().apply(ALT).rows()).isNotEmpty();
    SakSvar slettet =
        resource.slett(KOMMUNE, id, new Personsletting("slett", "art. 17", "Ba om det"));
    assertThat(slettet.person()).isEmpty();
    assertThat(resource.rapport(KOMMUNE, id, ALT).parts().apply(ALT).rows())
        .extracting(LinjeRad::modul)
        .contains("person", "samtykke", "tilgangslogg");
  }

  @Test
  void aRequestIsRefusedMadeLongerAndTakenBack() {
    String a = f.begynt(f.person("Stille", "Bekk"), Sakslag.INNSYN);
    assertThat(resource.forleng(KOMMUNE, a, new Begrunnelse("Mange krav")).forlenget()).isTrue();
    assertThat(resource.trekk(KOMMUNE, a, new Begrunnelse(null)).tilstand())
        .isEqualTo(Saktilstand.TRUKKET);
    String b = f.begynt(f.person("Rask", "Elv"), Sakslag.SLETTING);
    assertThat(resource.avsla(KOMMUNE, b, new Avslag("art. 17 nr. 3", "Arkivplikt")).hjemmel())
        .isEqualTo("art. 17 nr. 3");
  }
}
