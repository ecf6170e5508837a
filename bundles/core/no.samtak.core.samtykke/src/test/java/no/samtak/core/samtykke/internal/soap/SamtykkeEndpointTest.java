// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.soap;

import static no.samtak.core.samtykke.internal.Fixture.KOMMUNE;
import static no.samtak.core.samtykke.internal.Fixture.VOKSEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.samtak.core.samtykke.internal.Fixture;
import no.samtak.platform.api.error.DomainException;
import no.samtak.testing.TestDatabase;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SamtykkeEndpointTest {
  @Test
  void theSameIsReadAndTakenBackOverSoap() {
    try (Fixture f = new Fixture(TestDatabase.h2())) {
      String id = f.gitt(VOKSEN, f.til("nav"));
      SamtykkeEndpoint soap = new SamtykkeEndpoint(f.service);
      assertThat(soap.samtykker(KOMMUNE, "oppfolging", VOKSEN))
          .extracting("rader")
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .hasSize(1);
      assertThat(soap.samtykke(KOMMUNE, "oppfolging", VOKSEN, id))
          .extracting("tilstand", "mottaker", "form")
          .containsExactly("GITT", "nav", "PAPIR");
      assertThat(soap.trekkSamtykke(KOMMUNE, "oppfolging", VOKSEN, id))
          .extracting("tilstand")
          .isEqualTo("TRUKKET");
      assertThatThrownBy(() -> soap.samtykker(KOMMUNE, "oppfolging", null))
          .isInstanceOf(DomainException.class);
    }
  }
}
