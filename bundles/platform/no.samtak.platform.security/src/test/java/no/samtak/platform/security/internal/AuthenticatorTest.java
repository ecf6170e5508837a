// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthenticatorTest {
  private static final String OFFICE = "192.0.2.1";

  private Sikkerhet sikkerhet;

  @BeforeEach
  void open() {
    sikkerhet = new Sikkerhet(TestDatabase.h2());
    sikkerhet.account("kari", Role.SAKSBEHANDLER, "levanger");
  }

  @Test
  void aTokenIsTakenFromTheCookieAndFromBearer() {
    String token = sikkerhet.session("kari").token();
    Identity byCookie = sikkerhet.authenticator.identify(null, token, OFFICE).orElseThrow();
    Identity byHeader =
        sikkerhet.authenticator.identify("Bearer " + token, null, OFFICE).orElseThrow();
    assertThat(byCookie.byCookie()).isTrue();
    assertThat(byHeader.byCookie()).isFalse();
    assertThat(byHeader.user()).isEqualTo(byCookie.user());
  }

  @Test
  void aHeaderWinsOverACookieAlsoWhenItIsWrong() {
    String token = sikkerhet.session("kari").token();
    assertThat(sikkerhet.authenticator.identify("Bearer feil", token, OFFICE)).isEmpty();
    assertThat(sikkerhet.authenticator.identify("Digest x", token, OFFICE)).isEmpty();
  }

  @Test
  void requestsOfASessionCostNoTransaction() {
    String token = sikkerhet.session("kari").token();
    sikkerhet.authenticator.identify(null, token, OFFICE);
    int before = sikkerhet.transactions.count();
    for (int i = 0; i < 1000; i++) {
      assertThat(sikkerhet.authenticator.identify(null, token, OFFICE)).isPresent();
    }
    assertThat(sikkerhet.transactions.count()).isEqualTo(before);
  }

  @Test
  void aBasicPasswordIsVerifiedOnceAMinute() {
    String header = basic("kari", Sikkerhet.PASSWORD);
    assertThat(sikkerhet.authenticator.identify(header, null, OFFICE)).isPresent();
    int before = sikkerhet.transactions.count();
    for (int i = 0; i < 1000; i++) {
      assertThat(sikkerhet.authenticator.identify(header, null, OFFICE)).isPresent();
    }
    assertThat(sikkerhet.transactions.count()).isEqualTo(before);
    sikkerhet.clock.pass(Authenticator.BASIC_KEPT);
    assertThat(sikkerhet.authenticator.identify(header, null, OFFICE)).isPresent();
    assertThat(sikkerhet.transactions.count()).isGreaterThan(before);
  }

  @Test
  void manyFirstRequestsAtOnceAreVerifiedOnce() throws Exception {
    String header = basic("kari", Sikkerhet.PASSWORD);
    java.util.concurrent.ExecutorService threads =
        java.util.concurrent.Executors.newFixedThreadPool(8);
    try {
      List<java.util.concurrent.Callable<Boolean>> requests =
          java.util.Collections.nCopies(
              40, () -> sikkerhet.authenticator.identify(header, null, OFFICE).isPresent());
      for (var answer : threads.invokeAll(requests)) {
        assertThat(answer.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(sikkerhet.rows()).filteredOn(r -> r.handling().equals("innlogging")).hasSize(1);
  }

  @Test
  void aRememberedBasicPasswordEndsWithAChange() {
    Account account = sikkerhet.account("ola", Role.LESER);
    String header = basic("ola", Sikkerhet.PASSWORD);
    assertThat(sikkerhet.authenticator.identify(header, null, OFFICE)).isPresent();
    sikkerhet.accounts.resetPassword(account.id(), "et helt nytt passord".toCharArray());
    assertThat(sikkerhet.authenticator.identify(header, null, OFFICE)).isEmpty();
  }

  @Test
  void aWrongBasicPasswordIsRefusedAndMalformedOnesAreNobody() {
    assertThatThrownBy(() -> sikkerhet.authenticator.identify(basic("kari", "feil"), null, OFFICE))
        .isInstanceOf(DomainException.class);
    for (String header : List.of("Basic", "Basic ", "Basic %%%", "Basic a2FyaQ==", "", " ")) {
      assertThat(sikkerhet.authenticator.identify(header, null, OFFICE)).isEmpty();
    }
  }

  @Test
  void allOrganisationsAreSpelledOutAlsoThoseThatCameLater() {
    sikkerhet.account("drift", Role.OPERATOR, Account.ALL_TENANTS);
    String token = sikkerhet.session("drift").token();
    List<Tenant> tenants = new java.util.ArrayList<>();
    sikkerhet.directory.with(directory(tenants));
    assertThat(sikkerhet.authenticator.identify(null, token, OFFICE).orElseThrow().user().tenants())
        .isEmpty();
    tenants.add(new Tenant("levanger", "Levanger", Language.NB));
    assertThat(sikkerhet.authenticator.identify(null, token, OFFICE).orElseThrow().user().tenants())
        .containsExactly("levanger");
  }

  static TenantDirectory directory(List<Tenant> tenants) {
    return new TenantDirectory() {
      @Override
      public java.util.Optional<Tenant> find(String slug) {
        return tenants.stream().filter(t -> t.slug().equals(slug)).findFirst();
      }

      @Override
      public List<Tenant> all() {
        return List.copyOf(tenants);
      }
    };
  }

  static String basic(String username, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
  }
}
