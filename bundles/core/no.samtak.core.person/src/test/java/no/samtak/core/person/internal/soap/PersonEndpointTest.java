// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.soap;

import static no.samtak.core.person.internal.Fixture.HELSE;
import static no.samtak.core.person.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.samtak.core.person.internal.Fixture;
import no.samtak.platform.api.error.DomainException;
import no.samtak.testing.TestDatabase;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class PersonEndpointTest {
  private final Fixture f = Fixture.medTjenester(TestDatabase.h2());
  private final PersonEndpoint soap = new PersonEndpoint(f.personer);

  @Test
  void aPersonIsReadAndFoundByThoseWhoMay() {
    String id = f.person("bolig", "Rolig", "Bjørk").person().id();
    assertThat(soap.hent(KOMMUNE, "bolig", id, null, null))
        .extracting("visningsnavn", "etternavn", "versjon")
        .containsExactly("Rolig Bjørk", "Bjørk", 1L);
    assertThat(soap.sok(KOMMUNE, "bolig", null, "bjørk", null))
        .extracting("rader", InstanceOfAssertFactories.LIST)
        .hasSize(1);
    f.som(HELSE);
    assertThatThrownBy(() -> soap.hent(KOMMUNE, "bolig", id, null, null))
        .isInstanceOf(DomainException.class);
  }
}
