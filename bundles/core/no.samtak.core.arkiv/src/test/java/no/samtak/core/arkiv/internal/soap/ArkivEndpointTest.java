// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.soap;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtak.core.arkiv.internal.Fixture;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.testing.TestDatabase;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ArkivEndpointTest {
  @Test
  void theSameIsSaidAndDoneOverSoap() {
    try (Fixture f = new Fixture(TestDatabase.h2()).inn().medData()) {
      PakkeService pakker = f.pakker();
      ArkivEndpoint soap = new ArkivEndpoint(f.datakart, pakker, f.slettinger(pakker));
      assertThat(soap.datakart("hus")).extracting("stand", "rader").containsExactly("PA_NODEN", 7L);
      assertThat(soap.datakartliste())
          .extracting("rader")
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .hasSize(1);

      ArkivpakkeXml pakke = soap.arkiver("hus", null, "avvikling");
      assertThat(pakke).extracting("tilstand", "kontroll").containsExactly("FERDIG", "LIK");
      assertThat(soap.arkivpakker(null, null))
          .extracting("rader")
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .hasSize(1);
      assertThat(soap.kontroller(pakker.avModul("hus").get(0).id()))
          .extracting("svar")
          .isEqualTo("LIK");

      assertThat(soap.slett("hus", null, null, "rydding", true))
          .extracting("tilstand", "personrader")
          .containsExactly("PROVET", 2L);
      f.ut();
      assertThat(soap.slett("hus", null, "hus", "rydding", false))
          .extracting("tilstand")
          .isEqualTo("SLETTET");
      assertThat(soap.slettinger(1, null)).extracting("neste").isNotNull();
    }
  }
}
