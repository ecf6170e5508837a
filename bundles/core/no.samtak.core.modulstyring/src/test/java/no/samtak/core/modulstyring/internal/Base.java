// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.modulstyring.internal.avvikling.AvviklingService;
import no.samtak.core.modulstyring.internal.behov.BehovService;
import no.samtak.core.modulstyring.internal.dor.Apner;
import no.samtak.core.modulstyring.internal.dor.Forsteapning;
import no.samtak.core.modulstyring.internal.dor.Hvem;
import no.samtak.core.modulstyring.internal.dor.Modulminne;
import no.samtak.core.modulstyring.internal.dor.Nodebytte;
import no.samtak.core.modulstyring.internal.forslag.Avstemmer;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.ForslagService;
import no.samtak.core.modulstyring.internal.forslag.Hindringer;
import no.samtak.core.modulstyring.internal.kalender.KalenderService;
import no.samtak.core.modulstyring.internal.persistence.Modulbok;
import no.samtak.core.modulstyring.internal.tilstand.Register;
import no.samtak.core.modulstyring.internal.tilstand.TilstandService;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.testing.TestDatabase;

/** One node: the services on a database, in a world, with one who is signed in on each thread. */
public final class Base implements AutoCloseable {
  /** The operator of all kommuner. */
  public static final User DRIFT =
      new User("u-drift", "drift", "Drift", Set.of(Role.OPERATOR), Set.of("nes", "vik"));

  /** The leader of one. */
  public static final User LEDER =
      new User("u-leder", "leder", "Leder", Set.of(Role.TJENESTELEDER), Set.of("nes"));

  /** Another leader of the same. */
  public static final User NESTLEDER =
      new User("u-nest", "nest", "Nestleder", Set.of(Role.TJENESTELEDER), Set.of("nes"));

  /** One who is both. */
  public static final User BEGGE =
      new User(
          "u-begge", "begge", "Begge", Set.of(Role.OPERATOR, Role.TJENESTELEDER), Set.of("nes"));

  /** One who may only read. */
  public static final User LESER =
      new User("u-leser", "leser", "Leser", Set.of(Role.LESER), Set.of("nes"));

  public final Verden verden;
  public final TestDatabase database;
  public final Modulbok bok;
  public final Modulminne minne;
  public final BehovService behov;
  public final AvviklingService avvikling;
  public final Hindringer hindringer;
  public final Avstemmer avstemmer;
  public final ForslagService forslag;
  public final TilstandService tilstand;
  public final KalenderService kalender;
  public final Register register;
  public final Nodebytte nodebytte;
  public final Hvem hvem;
  private final EntityManagerFactory unit;
  private final Innlogget innlogget = new Innlogget();

  /** A node on a fresh database. */
  public Base(TestDatabase database, Verden verden) {
    this(verden, database.migrate("modulstyring", Modulbok.class));
  }

  /** A node on a database that is there. */
  private Base(Verden verden, TestDatabase database) {
    this.database = database;
    this.verden = verden;
    unit = database.unit("no.samtak.core.modulstyring");
    Clock clock = Clock.fixed(Instant.parse("2012-03-01T09:00:00Z"), ZoneOffset.UTC);
    bok = new Modulbok(unit, database.transactions());
    minne = new Modulminne(bok, clock);
    hvem = new Hvem(innlogget, verden, clock);
    behov = new BehovService(verden, verden, minne, verden, verden).med(verden, verden);
    avvikling = new AvviklingService(minne).med(verden.avvikling());
    hindringer = new Hindringer(avvikling);
    avstemmer = Avstemmer.med(bok, minne, behov, hindringer, hvem, 3);
    forslag = new ForslagService(bok, behov, avstemmer, verden, hvem);
    tilstand = new TilstandService(bok, minne, behov, hindringer, avstemmer, verden, hvem);
    kalender = new KalenderService(forslag, behov, avstemmer, verden, hvem);
    register = new Register(behov, minne);
    nodebytte = new Nodebytte(bok, minne, avvikling, hvem);
    som(DRIFT);
  }

  /** Another node on the same database. */
  public Base annenNode() {
    return new Base(verden, database);
  }

  /** Opens what the words say, as at the start of the node. */
  public Base apne(String forste) {
    Apner.av(new Forsteapning(forste), bok, minne, verden, verden, hindringer, hvem).apne();
    return this;
  }

  /** Who is signed in on this thread from here on. */
  public Base som(User bruker) {
    innlogget.bruker.set(bruker);
    return this;
  }

  /** Who is signed in. */
  public CurrentUser bruker() {
    return innlogget;
  }

  /** Goes through the kommune on a business date. */
  public Base den(String dag) {
    verden.den(dag);
    avstemmer.avstem(Verden.NES);
    return this;
  }

  /** The open proposals. */
  public List<Forslag> apne() {
    return forslag.liste(Verden.NES, true);
  }

  /** The one open proposal. */
  public Forslag eneste() {
    List<Forslag> apne = apne();
    if (apne.size() != 1) {
      throw new AssertionError("one open proposal was expected, there are " + apne);
    }
    return apne.get(0);
  }

  /** Both say yes to the one open proposal. */
  public Forslag begge() {
    Forslag f = eneste();
    som(DRIFT).forslag.godkjenn(Verden.NES, f.id(), null);
    return som(LEDER).forslag.godkjenn(Verden.NES, f.id(), null);
  }

  @Override
  public void close() {
    unit.close();
  }

  private static final class Innlogget implements CurrentUser {
    private final ThreadLocal<User> bruker = new ThreadLocal<>();

    @Override
    public Optional<User> get() {
      return Optional.ofNullable(bruker.get());
    }

    @Override
    public Optional<String> tenant() {
      return Optional.of(Verden.NES);
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
      User forrige = bruker.get();
      bruker.set(other);
      try {
        return work.call();
      } finally {
        bruker.set(forrige);
      }
    }
  }
}
