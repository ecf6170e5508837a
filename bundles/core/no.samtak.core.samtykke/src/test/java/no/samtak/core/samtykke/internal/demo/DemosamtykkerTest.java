// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.demo;

import static no.samtak.core.samtykke.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.core.samtykke.internal.Fixture;
import no.samtak.core.samtykke.internal.samtykke.Kontorvisning;
import no.samtak.core.samtykke.internal.samtykke.Personnokkel;
import no.samtak.core.samtykke.internal.samtykke.Tilstand;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.User;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class DemosamtykkerTest {
  private static Accounts kontoer(User user) {
    Account konto =
        new Account(
            user.id(),
            user.username(),
            new Account.Details(user.displayName(), user.roles(), user.tenants(), true),
            false,
            Instant.EPOCH,
            1);
    return (Accounts)
        Proxy.newProxyInstance(
            Accounts.class.getClassLoader(),
            new Class<?>[] {Accounts.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "list" -> new Slice<>(List.of(konto), null);
                  case "open" -> Optional.of(user);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  @Test
  void oneOfEachKindIsEnteredOnce() throws Exception {
    try (Fixture f = new Fixture(TestDatabase.h2())) {
      f.vegger
          .tjeneste("bolig", "Boligkontoret")
          .tjeneste("nav-sosial", "NAV")
          .tjeneste("rus-psykisk-helse", "Rus og psykisk helse");
      f.vegger.arbeiderI = List.of("bolig");
      List<String> ider =
          Stream.generate(() -> UUID.randomUUID().toString()).limit(4).sorted().toList();
      ider.forEach(
          id -> f.vegger.person("bolig", id, "Rolig Bjørk", LocalDate.of(1970, 1, 1), "nb"));
      Demosamtykker demo =
          new Demosamtykker(
              f.store,
              f.service,
              f.maler,
              (kommune, tjeneste, bruker) -> ider,
              kontoer(Fixture.SAKSBEHANDLER),
              new SignedIn(Fixture.SAKSBEHANDLER, KOMMUNE));

      demo.fyll();
      demo.fyll();
      List<Tilstand> alle =
          ider.stream()
              .flatMap(
                  id ->
                      f
                          .service
                          .oversikt(new Personnokkel(KOMMUNE, "bolig", id))
                          .samtykker()
                          .stream())
              .map(s -> s.tilstand(f.idag()))
              .toList();
      assertThat(alle)
          .containsExactlyInAnyOrder(
              Tilstand.GITT, Tilstand.GITT, Tilstand.TRUKKET, Tilstand.FORESPURT, Tilstand.GITT);
      assertThat(new Kontorvisning(f.store, f).kanFortelles(KOMMUNE, "bolig", ider.get(0)))
          .hasSize(1);
    }
  }
}
