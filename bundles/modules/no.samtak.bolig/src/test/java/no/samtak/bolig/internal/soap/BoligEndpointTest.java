// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.soap;

import static no.samtak.bolig.internal.BoligFixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import no.samtak.bolig.internal.BoligFixture;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.security.Role;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class BoligEndpointTest {
  private final BoligFixture fixture = new BoligFixture(TestDatabase.h2());

  @Test
  void theSameIsSaidAsOverRest() {
    Boenhet boenhet = fixture.klar("1017");
    BoligEndpoint endpoint = som(Role.SAKSBEHANDLER);

    assertThat(endpoint.hent(KOMMUNE, boenhet.id()))
        .usingRecursiveComparison()
        .isEqualTo(BoenhetXml.of(boenhet, BoligFixture.IDAG, true));
    assertThat(endpoint.liste(KOMMUNE, "prøve", Utleie.LEDIG, null, null))
        .extracting("rader")
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(1);
    endpoint.settUtleie(KOMMUNE, boenhet.id(), 2, Utleie.UTLEID, "vedtak");
    assertThat(endpoint.hendelser(KOMMUNE, boenhet.id(), null, null))
        .extracting("rader")
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(3);
    assertThatThrownBy(() -> endpoint.opprett(KOMMUNE, null)).isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> endpoint.hent(KOMMUNE, null)).isInstanceOf(DomainException.class);
    assertThat(som(Role.LESER).hent(KOMMUNE, boenhet.id()))
        .hasFieldOrPropertyWithValue("adkomst", null);
  }

  @Test
  void readsSayThatTheyAreReads() {
    assertThat(
            Arrays.stream(BoligEndpoint.class.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Reads.class))
                .map(Method::getName))
        .containsExactlyInAnyOrder("hent", "liste", "hendelser");
  }

  private BoligEndpoint som(Role role) {
    return new BoligEndpoint(fixture.service, new SignedIn(BoligFixture.bruker(role), KOMMUNE));
  }
}
