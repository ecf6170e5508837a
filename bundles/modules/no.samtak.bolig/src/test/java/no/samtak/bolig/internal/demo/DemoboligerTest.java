// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.demo;

import static no.samtak.bolig.internal.BoligFixture.IDAG;
import static no.samtak.bolig.internal.BoligFixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import no.samtak.bolig.internal.BoligFixture;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;

class DemoboligerTest {
  private final BoligFixture fixture = new BoligFixture(TestDatabase.h2());

  @Test
  void aDemonstrationHasDwellingsInAllStatesOnce() {
    start("demo");
    start("demo");

    List<Boenhet> alle = fixture.service.liste(KOMMUNE, Boenhetsok.ALLE, PageQuery.first()).rows();
    assertThat(alle).hasSize(15);
    assertThat(alle).extracting(Boenhet::utleie).contains(Utleie.values());
    assertThat(alle).extracting(Boenhet::klargjoring).contains(Klargjoring.values());
    assertThat(alle).filteredOn(Boenhet::kanTildeles).isNotEmpty();
    assertThat(alle).filteredOn(b -> b.opplysninger().varslet(IDAG)).hasSize(1);
    assertThat(alle).filteredOn(b -> b.opplysninger().bundet(IDAG)).hasSize(1);
  }

  @Test
  void elsewhereTheRegisterStaysEmpty() {
    start("production");

    assertThat(fixture.service.antall(KOMMUNE, Boenhetsok.ALLE)).isZero();
  }

  private void start(String mode) {
    BundleContext context =
        (BundleContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, args) -> mode);
    assertThat(
            new Demoboliger(
                context,
                fixture.service,
                fixture.innlesing,
                new SignedIn(BoligFixture.LEDER, KOMMUNE)))
        .isNotNull();
  }
}
