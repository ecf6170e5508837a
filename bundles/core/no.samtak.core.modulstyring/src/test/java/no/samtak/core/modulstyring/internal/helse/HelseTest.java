// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.helse;

import static no.samtak.core.api.tiltak.TiltakTilstand.I_DRIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.samtak.core.modulstyring.internal.Base;
import no.samtak.core.modulstyring.internal.Verden;
import no.samtak.core.modulstyring.internal.dor.Modulminne;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.testing.TestDatabase;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;

class HelseTest {
  @Test
  void whatWaitsIsToldAndIsNoIllness() {
    Verden verden =
        new Verden("2011-10-01")
            .modul("bo", Presence.RUNNING, "bolig")
            .tiltak("hjem", I_DRIFT, "bolig")
            .penger("hjem", "2010-01-01", "2011-12-31")
            .gjenstar("bo");
    try (Base node = new Base(TestDatabase.h2(), verden).apne("*:nes").den("2011-10-01")) {
      node.begge();
      node.den("2012-01-01");
      Result svar = new ModulstyringHealthCheck(node.minne, node.bok, verden).execute();
      assertThat(svar.isOk()).isTrue();
      assertThat(svar.toString()).contains("Hjem er ennå I_DRIFT");
    }
  }

  @Test
  void aMemoryThatCannotBeRefreshedIsIll() {
    Verden verden = new Verden("2011-10-01");
    try (Base node = new Base(TestDatabase.h2(), verden)) {
      Instant[] naa = {Instant.parse("2030-01-01T00:00:00Z")};
      Clock klokke =
          new Clock() {
            @Override
            public java.time.ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return naa[0];
            }
          };
      Modulminne minne = new Modulminne(node.bok, klokke);
      ModulstyringHealthCheck helse = new ModulstyringHealthCheck(minne, node.bok, verden);
      naa[0] = naa[0].plusSeconds(30);
      assertThat(helse.execute().isOk()).isTrue();
      naa[0] = naa[0].plusSeconds(1);
      assertThat(helse.execute().isOk()).isFalse();
    }
  }
}
