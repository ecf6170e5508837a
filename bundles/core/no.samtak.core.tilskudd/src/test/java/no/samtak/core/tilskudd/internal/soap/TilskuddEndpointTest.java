// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samtak.core.tilskudd.internal.Fixture;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class TilskuddEndpointTest {
  /** UC1 over SOAP. */
  @Test
  void orlandsMoneyGoesOutToTheKrone() {
    try (Fixture f = new Fixture(TestDatabase.h2())) {
      f.arkiv.lesInn("orland", "soknader");
      TilskuddEndpoint soap = new TilskuddEndpoint(f.soknader);

      assertThat(soap.sum("orland"))
          .usingRecursiveComparison()
          .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
          .comparingOnlyFields("tilsagnKr", "tilsagn", "ukjentSokt")
          .isEqualTo(
              new Object() {
                final BigDecimal tilsagnKr = new BigDecimal("1575000");
                final long tilsagn = 4;
                final long ukjentSokt = 2;
              });
      assertThat(soap.liste("orland", 2, null))
          .extracting("neste")
          .isEqualTo("kilde-husbanken-kompetanse");
      assertThat(soap.hent("orland", "kilde-fylkesmannen-skjonn"))
          .extracting("soktKr", "soknadsdato", "tilstand")
          .containsExactly(null, null, "TILSAGN");
    }
  }
}
