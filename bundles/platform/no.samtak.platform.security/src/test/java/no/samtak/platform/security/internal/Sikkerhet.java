// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.security.internal.chain.ChainService;
import no.samtak.platform.security.internal.oidc.Issuer;
import no.samtak.platform.security.internal.persistence.AccessLogReader;
import no.samtak.platform.security.internal.persistence.AccessLogWriter;
import no.samtak.platform.security.internal.persistence.KontoStore;
import no.samtak.platform.security.internal.persistence.OddLookReader;
import no.samtak.platform.security.internal.persistence.OktStore;
import no.samtak.testing.TestDatabase;

/**
 * The bundle's services as the node wires them, on a database of the test's, with its own clock.
 */
public final class Sikkerhet {
  /** Costs next to nothing: what is tested here is not how slow a hash is. */
  static final PasswordHasher.Cost CHEAP = new PasswordHasher.Cost(64, 1, 1);

  public static final String PASSWORD = "riktig hest batteri stift";

  public final SettableClock clock = new SettableClock();
  public final CurrentUserContext context = new CurrentUserContext();
  final PasswordHasher hasher = new PasswordHasher(CHEAP);
  final EntityManagerFactory unit;
  final DataSource dataSource;
  final AccessLogWriter log;
  final AccessLogReader reader;
  final CountedTransactions transactions;
  final KontoStore store;
  final OktStore sessions;
  final AccountDirectory directory;
  final SessionKeys keys;
  public final Tokens tokens;
  public final NodeSettings node;
  public final Authenticator authenticator;
  public final SignInService signIn;
  public final AccountService accounts;

  public Sikkerhet(TestDatabase database) {
    this(database, true);
  }

  /**
   * @param demo whether demo accounts may be used
   */
  Sikkerhet(TestDatabase database, boolean demo) {
    database.migrate("sikkerhet", KontoStore.class);
    unit = database.unit("no.samtak.platform.security");
    dataSource = database.dataSource();
    log = new AccessLogWriter(database.dataSource(), context);
    reader = new AccessLogReader(database.dataSource());
    transactions = new CountedTransactions(database.transactions(log));
    store = new KontoStore(unit, transactions);
    sessions = new OktStore(unit, transactions);
    directory = new AccountDirectory(store, clock, demo);
    node = new NodeSettings(false, temporaryFolder(), false);
    keys = new SessionKeys(node.data().resolve("nokler/sesjonsnokler.json"), clock);
    tokens = new Tokens(keys, clock, false);
    signIn = newSignIn();
    authenticator = new Authenticator(signIn, directory, tokens, clock);
    accounts = new AccountService(store, directory, signIn, context, node);
  }

  /** Sign-in as after a restart: what it kept in memory is gone. */
  SignInService newSignIn() {
    return new SignInService(store, sessions, directory, tokens, context, hasher, clock);
  }

  /** An account with {@link #PASSWORD} that need not be changed. */
  public Account account(String username, Role role, String... tenants) {
    Account.Details details =
        new Account.Details("Konto " + username, Set.of(role), Set.of(tenants), true);
    String hash = hasher.hash(PASSWORD.toCharArray());
    return store.create(
        new KontoStore.NewKonto(
            Ids.next(), username, details, hash, false, false, clock.instant()));
  }

  public AccessLogWriter log() {
    return log;
  }

  public AccessLogReader reader() {
    return reader;
  }

  /** The log for leaders, where nobody says who works where. */
  public LeaderLog leaders() {
    return new LeaderLog(reader, new OddLookReader(dataSource), context);
  }

  public ChainService chains() {
    return new ChainService(dataSource, clock, node.data().resolve("anker"));
  }

  public Session session(String username) {
    return signIn.signIn(username, PASSWORD.toCharArray(), "192.0.2.1");
  }

  java.util.List<no.samtak.platform.security.internal.persistence.AccessRow> rows() {
    return reader
        .search(new AccessLogReader.Filter(null, null, null, null), PageQuery.first())
        .rows();
  }

  /** Sign-in at these issuers, as this node has it. */
  public FederatedSignInService federated(Issuer... issuers) {
    Issuers all = new Issuers();
    for (Issuer issuer : issuers) {
      all.add(issuer);
    }
    return new FederatedSignInService(
        "",
        "tilgang@example.no",
        all,
        store,
        sessions,
        directory,
        signIn,
        tokens,
        context,
        log,
        clock);
  }

  static Path temporaryFolder() {
    try {
      Path folder = Files.createTempDirectory("samtak-sikkerhet");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
