// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.frist.Fristbidrag;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.radar.internal.frist.FristService;
import no.samtak.core.radar.internal.kalender.AbonnementService;
import no.samtak.core.radar.internal.oppgave.OppgaveFrister;
import no.samtak.core.radar.internal.oppgave.OppgaveService;
import no.samtak.core.radar.internal.persistence.AbonnementStore;
import no.samtak.core.radar.internal.persistence.OppgaveStore;
import no.samtak.core.radar.internal.radar.Verden;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.User;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/** The services on a database of their own, with one who is signed in. */
public final class Base implements AutoCloseable {
  /** The business date. */
  public static final LocalDate IDAG = LocalDate.of(2012, 3, 1);

  /** The instant of the system. */
  public static final Instant NAA = Instant.parse("2012-03-01T09:00:00Z");

  /** An economist. */
  public static final User OKONOM =
      new User("u-1", "okonom", "Økonom", Set.of(Role.OKONOM), Set.of("levanger"));

  /** The kommune. */
  public final Verden verden = new Verden(IDAG).tiltak("kafe", "Kafé", TiltakTilstand.I_DRIFT);

  /** Who is signed in; may be changed. */
  public final Innlogget innlogget = new Innlogget();

  /** The accounts that may be used. */
  public final Map<String, User> kontoer = new HashMap<>(Map.of(OKONOM.id(), OKONOM));

  /** The instant now; may be changed. */
  public Instant naa = NAA;

  /** The services. */
  public final OppgaveService oppgaver;

  public final FristService frister;
  public final AbonnementService abonnementer;
  private final EntityManagerFactory unit;
  private final OppgaveStore store;

  /** On a fresh database. */
  public Base(TestDatabase database) {
    database.migrate("radar", OppgaveStore.class);
    unit = database.unit("no.samtak.core.radar");
    store = new OppgaveStore(unit, database.transactions());
    Clock clock =
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
            return naa;
          }
        };
    oppgaver = new OppgaveService(store, verden, innlogget, clock);
    frister = new FristService(verden).med(new OppgaveFrister(store));
    abonnementer =
        new AbonnementService(
            new AbonnementStore(unit, database.transactions()),
            frister,
            verden,
            new Kontoer(),
            innlogget,
            clock);
  }

  /** Others that know deadlines, beside the tasks. */
  public Base medFrister(Fristbidrag annet) {
    frister.med(new OppgaveFrister(store), annet);
    return this;
  }

  @Override
  public void close() {
    unit.close();
  }

  /** Who is signed in. */
  public static final class Innlogget implements CurrentUser {
    /** Null = nobody. */
    public @Nullable User bruker = OKONOM;

    /** On whose behalf work was done last. */
    public @Nullable User paaVegneAv;

    @Override
    public Optional<User> get() {
      return Optional.ofNullable(bruker);
    }

    @Override
    public Optional<String> tenant() {
      return Optional.of("levanger");
    }

    @Override
    public String correlationId() {
      return "k";
    }

    @Override
    public String csrfToken() {
      return "";
    }

    @Override
    public <T> T runAs(User other, String tenant, Callable<T> work) throws Exception {
      paaVegneAv = other;
      return work.call();
    }
  }

  /** Only what a subscription asks. */
  private final class Kontoer implements Accounts {
    @Override
    public Optional<User> open(String id) {
      return Optional.ofNullable(kontoer.get(id));
    }

    @Override
    public Slice<Account> list(PageQuery query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Account find(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Account create(
        String id, String username, Account.Details details, char[] oneTimePassword) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Account change(String id, long version, Account.Details details) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Account resetPassword(String id, char[] oneTimePassword) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Session changeOwnPassword(
        String username, char[] current, char[] next, String clientAddress) {
      throw new UnsupportedOperationException();
    }

    @Override
    public char[] generatePassword() {
      throw new UnsupportedOperationException();
    }
  }
}
