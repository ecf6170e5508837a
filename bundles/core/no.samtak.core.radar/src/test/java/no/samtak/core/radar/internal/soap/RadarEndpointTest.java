// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.samtak.core.radar.internal.Base;
import no.samtak.core.radar.internal.oppgave.Oppgaveinnhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RadarEndpointTest {
  private final Base base = new Base(TestDatabase.h2());
  private final RadarEndpoint soap =
      new RadarEndpoint(base.verden.service(), base.frister, base.oppgaver);

  @AfterEach
  void lukk() {
    base.close();
  }

  private static OppgaveinnholdXml innhold(String hva) {
    return OppgaveinnholdXml.av(
        new Oppgaveinnhold(hva, LocalDate.of(2012, 3, 10), "Enhetsleder", "kafe"));
  }

  @Test
  void aTaskIsWrittenChangedByVersionAndDone() {
    OppgaveXml lagt = soap.opprettOppgave("levanger", innhold("Søke"));
    OppgaveXml endret =
        soap.endreOppgave("levanger", lagt.id(), lagt.versjon(), innhold("Søke igjen"));
    assertThat(endret.hva()).isEqualTo("Søke igjen");
    assertThatThrownBy(
            () -> soap.endreOppgave("levanger", lagt.id(), lagt.versjon(), innhold("For sent")))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.PRECONDITION_FAILED));

    OppgaveXml gjort = soap.settOppgavestand("levanger", lagt.id(), endret.versjon(), true);

    assertThat(gjort.erFerdig()).isTrue();
    assertThat(soap.hentOppgave("levanger", lagt.id()).versjon()).isEqualTo(gjort.versjon());
    assertThat(soap.listOppgaver("levanger", null, null).rader()).hasSize(1);
    assertThat(soap.listOppgaver("verdal", null, null).rader()).isEmpty();
  }

  @Test
  void whatIsMissingIsTold() {
    assertThatThrownBy(() -> soap.opprettOppgave("levanger", null))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.INVALID));
    assertThatThrownBy(() -> soap.opprettOppgave("levanger", new OppgaveinnholdXml()))
        .satisfies(e -> assertThat(((DomainException) e).fields()).hasSize(3));
    assertThatThrownBy(() -> soap.hentOppgave("levanger", null))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.NOT_FOUND));
  }

  private static ErrorKind slag(Throwable e) {
    return ((DomainException) e).kind();
  }
}
