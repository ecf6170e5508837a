// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts in the database. Each change is one transaction with its access-log row. */
@Component(service = KontoStore.class)
public class KontoStore {
  private static final String KONTO = "konto";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  @Activate
  public KontoStore(
      @Reference(target = "(osgi.unit.name=no.samtak.platform.security)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** The account of an id. */
  public Optional<Konto> byId(String id) {
    return transactions.read(
        unit, em -> Optional.ofNullable(em.find(KontoEntity.class, id)).map(KontoEntity::toKonto));
  }

  /**
   * An account as requests need it.
   *
   * @param ended hashes of its sessions that were ended before their time
   */
  public record AtWork(Konto konto, Set<String> ended) {}

  /** The account of an id, with what of its sessions was ended. */
  public Optional<AtWork> atWork(String id, Instant now) {
    return transactions.read(
        unit,
        em ->
            Optional.ofNullable(em.find(KontoEntity.class, id))
                .map(konto -> new AtWork(konto.toKonto(), OktStore.ended(em, id, now))));
  }

  /** The id of the account that an issuer's user has here; empty before the first sign-in. */
  public Optional<String> idOf(String subject) {
    return transactions.read(unit, em -> findBySubject(em, subject).map(k -> k.toAccount().id()));
  }

  /** Whether somebody who signs in at an issuer can run the node. */
  public boolean hasFederatedOperator() {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select k from KontoEntity k where k.aktiv = true and k.utsteder is not null",
                    KontoEntity.class)
                .getResultList()
                .stream()
                .anyMatch(KontoEntity::runsTheNode));
  }

  /**
   * Somebody who came back from an issuer.
   *
   * @param id of the account, where it must be made
   * @param username where it must be made
   * @param subject the user of the issuer, as a hash
   * @param details what the issuer's claims give now; {@code active} is not looked at
   * @param grants as in {@link Konto#grants}
   * @param session hash of the session to be opened
   * @param issuersSession hash of the issuer's session, or null
   * @param departure hash of the state that this sign-in departed with: taken once, on all nodes
   * @param now the time
   * @param expires when the session is over at the latest
   */
  public record Arrived(
      String id,
      String username,
      String issuer,
      String subject,
      Account.Details details,
      Set<String> grants,
      String session,
      @Nullable String issuersSession,
      String departure,
      Instant now,
      Instant expires) {}

  /**
   * Makes or renews the account of somebody who came back from an issuer, and notes the session.
   *
   * @return the account; where it is shut nothing is noted, and nothing may be opened
   * @throws DomainException CONFLICT where the departure came back before
   */
  public Konto arrive(Arrived arrived) {
    record Done(Konto konto, boolean made) {}
    Done done =
        transactions.writeAll(
            unit,
            em -> {
              Optional<KontoEntity> known = findBySubject(em, arrived.subject());
              KontoEntity konto = known.orElseGet(() -> made(arrived));
              if (known.isEmpty()) {
                em.persist(konto);
              }
              if (konto.toAccount().details().active()) {
                konto.grant(arrived.details(), arrived.grants());
                OktStore.forgetOld(em, arrived.now());
                OktEntity okt =
                    new OktEntity(arrived.session(), konto.toAccount().id(), arrived.expires());
                okt.openedBy(arrived.issuersSession(), arrived.departure());
                em.persist(okt);
              }
              em.flush();
              return new Done(konto.toKonto(), known.isEmpty());
            },
            result -> {
              String id = result.konto().account().id();
              if (!result.konto().account().details().active()) {
                return List.of(new AccessEntry("innlogging", KONTO, id, "utsteder-shut"));
              }
              AccessEntry signedIn = AccessEntry.ok("innlogging", KONTO, id);
              return result.made()
                  ? List.of(AccessEntry.ok("opprett", KONTO, id), signedIn)
                  : List.of(signedIn);
            });
    return done.konto();
  }

  private static KontoEntity made(Arrived arrived) {
    KontoEntity konto = new KontoEntity(arrived.id(), arrived.username(), false, arrived.now());
    konto.apply(
        new Account.Details(
            arrived.details().displayName(),
            arrived.details().roles(),
            arrived.details().tenants(),
            true));
    konto.belongsTo(arrived.issuer(), arrived.subject());
    return konto;
  }

  private static Optional<KontoEntity> findBySubject(EntityManager em, String subject) {
    return em
        .createQuery("select k from KontoEntity k where k.subjekt = :subjekt", KontoEntity.class)
        .setParameter("subjekt", subject)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The account of a username in lower case. */
  public Optional<Konto> byUsername(String username) {
    return transactions.read(unit, em -> findByUsername(em, username).map(KontoEntity::toKonto));
  }

  /** By username, those that are shut included. */
  public Slice<Account> list(PageQuery query) {
    String after = query.after();
    return transactions.read(
        unit,
        em -> {
          TypedQuery<KontoEntity> rows =
              em.createQuery(
                  "select k from KontoEntity k where k.brukernavn > :after order by k.brukernavn",
                  KontoEntity.class);
          rows.setParameter("after", after == null ? "" : after);
          rows.setHint("eclipselink.batch", "k.roller");
          rows.setHint("eclipselink.batch", "k.kommuner");
          List<Account> accounts =
              rows.setMaxResults(query.limit() + 1).getResultList().stream()
                  .map(KontoEntity::toAccount)
                  .toList();
          return Slice.of(accounts, query.limit(), Account::username);
        });
  }

  /** Whether somebody who is no demo account can run the node. */
  public boolean hasOperator() {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select k from KontoEntity k where k.aktiv = true and k.demo = false",
                    KontoEntity.class)
                .getResultList()
                .stream()
                .anyMatch(KontoEntity::runsTheNode));
  }

  /** The demo accounts. */
  public List<Konto> demoAccounts() {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery("select k from KontoEntity k where k.demo = true", KontoEntity.class)
                .getResultList()
                .stream()
                .map(KontoEntity::toKonto)
                .toList());
  }

  /**
   * Makes an account; gives back the one of this id where it is there already.
   *
   * @throws DomainException CONFLICT where the username is taken
   */
  public Account create(NewKonto made) {
    return transactions.write(
        unit,
        em -> {
          KontoEntity there = em.find(KontoEntity.class, made.id());
          if (there != null) {
            return there.toAccount();
          }
          if (findByUsername(em, made.username()).isPresent()) {
            throw DomainException.conflict(Text.of("feil.brukernavnOpptatt"));
          }
          KontoEntity konto =
              new KontoEntity(made.id(), made.username(), made.demo(), made.created());
          konto.apply(made.details());
          konto.password(made.passwordHash(), made.oneTime());
          em.persist(konto);
          em.flush();
          return konto.toAccount();
        },
        account -> AccessEntry.ok("opprett", KONTO, account.id()));
  }

  /**
   * What a new account is made of.
   *
   * @param oneTime whether the password must be changed at first sign-in
   */
  public record NewKonto(
      String id,
      String username,
      Account.Details details,
      String passwordHash,
      boolean oneTime,
      boolean demo,
      Instant created) {}

  /**
   * Changes what an operator may change.
   *
   * @param demoAllowed whether a demo account may be open here
   */
  public Account change(String id, long version, Account.Details details, boolean demoAllowed) {
    return transactions.write(
        unit,
        em -> {
          KontoEntity konto = get(em, id);
          boolean mayBeTheLast = konto.runsTheNode() && !runsTheNode(details);
          // Locked before anything is changed: two operators could else wait for each other.
          boolean othersRun = !mayBeTheLast || othersRunTheNode(em, id);
          if (konto.version() != version) {
            throw DomainException.changedByOthers();
          }
          if (konto.isDemo() && details.active() && !demoAllowed) {
            throw DomainException.conflict(Text.of("feil.demokonto"));
          }
          if (!othersRun) {
            throw DomainException.conflict(Text.of("feil.sisteOperator"));
          }
          boolean wasActive = konto.toAccount().details().active();
          konto.apply(details);
          if (wasActive && !details.active()) {
            konto.endSessions();
          }
          em.flush();
          return konto.toAccount();
        },
        account ->
            AccessEntry.ok(account.details().active() ? "endre" : "steng", KONTO, account.id()));
  }

  /** Sets a password and ends the sessions. */
  public Konto password(String id, String hash, boolean oneTime, String action) {
    return update(
        id,
        konto -> {
          konto.password(hash, oneTime);
          konto.endSessions();
        },
        AccessEntry.ok(action, KONTO, id));
  }

  /** Ends every session. */
  public Konto endSessions(String id) {
    return update(id, KontoEntity::endSessions, AccessEntry.ok("logg-ut-overalt", KONTO, id));
  }

  /** Opens or shuts a demo account at start. */
  public Konto active(String id, boolean active) {
    return update(
        id,
        konto -> {
          Account.Details now = konto.toAccount().details();
          konto.apply(new Account.Details(now.displayName(), now.roles(), now.tenants(), active));
          konto.endSessions();
        },
        AccessEntry.ok(active ? "apne" : "steng", KONTO, id));
  }

  /**
   * Counts a failed attempt.
   *
   * @param id empty where nobody has the name; the database does the same work then
   */
  public void failed(String id, Instant when, AccessEntry entry) {
    transactions.write(
        unit,
        em ->
            em.createQuery(
                    "update KontoEntity k set k.feilAntall = k.feilAntall + 1, k.feilSist = :naar"
                        + " where k.id = :id")
                .setParameter("naar", when.atOffset(ZoneOffset.UTC))
                .setParameter("id", id)
                .executeUpdate(),
        changed -> entry);
  }

  /**
   * A right password: forgets the failures.
   *
   * @param newHash a hash of today's cost in place of the old one, or null
   */
  public void succeeded(String id, @Nullable String newHash, AccessEntry entry) {
    transactions.write(
        unit,
        em -> {
          if (newHash != null) {
            em.createQuery("update KontoEntity k set k.passordHash = :hash where k.id = :id")
                .setParameter("hash", newHash)
                .setParameter("id", id)
                .executeUpdate();
          }
          return em.createQuery(
                  "update KontoEntity k set k.feilAntall = 0, k.feilSist = null"
                      + " where k.id = :id and k.feilAntall > 0")
              .setParameter("id", id)
              .executeUpdate();
        },
        changed -> entry);
  }

  private Konto update(String id, Consumer<KontoEntity> change, AccessEntry entry) {
    return transactions.write(
        unit,
        em -> {
          KontoEntity konto = get(em, id);
          change.accept(konto);
          em.flush();
          return konto.toKonto();
        },
        konto -> entry);
  }

  /** Locks the open accounts, so that two operators cannot shut each other out at once. */
  private static boolean othersRunTheNode(EntityManager em, String id) {
    return em
        .createQuery(
            "select k from KontoEntity k where k.aktiv = true and k.demo = false order by k.id",
            KontoEntity.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .stream()
        .anyMatch(k -> !k.toAccount().id().equals(id) && k.runsTheNode());
  }

  private static boolean runsTheNode(Account.Details details) {
    return details.active() && details.roles().contains(Role.OPERATOR);
  }

  private static Optional<KontoEntity> findByUsername(EntityManager em, String username) {
    return em
        .createQuery("select k from KontoEntity k where k.brukernavn = :navn", KontoEntity.class)
        .setParameter("navn", username)
        .getResultList()
        .stream()
        .findFirst();
  }

  private static KontoEntity get(EntityManager em, String id) {
    KontoEntity konto = em.find(KontoEntity.class, id);
    if (konto == null) {
      throw DomainException.notFound();
    }
    return konto;
  }
}
