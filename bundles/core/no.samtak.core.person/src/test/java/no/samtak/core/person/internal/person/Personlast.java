// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.core.person.internal.persistence.Sql;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.security.AccessEntry;

/**
 * Fills a service with persons past the API, sealed and found by as the product does it, with the
 * keys of the node. Not run with the tests: {@code distribution/bench/person}. The id of the n-th
 * is made of n, so that {@code pgbench} finds it; nobody else may know that.
 *
 * <p>Arguments: JDBC address, {@code person.p12}, kommune, service, first number, last number, a
 * file for a sample of "id number".
 */
public final class Personlast {
  private static final int I_EN_TRANSAKSJON = 2000;
  private static final String[] STAVELSER = {
    "ra", "sti", "mo", "klo", "va", "lu", "fri", "ske", "to", "gre", "bja", "hel", "ing", "nor",
    "dal", "vik", "ber", "lund", "sten", "gard", "fors", "hau", "mar", "sol", "ros", "tor"
  };

  private final Connection connection;
  private final Personskap skap;
  private final Personindeks indeks;
  private final Nokkelring ring;

  private Personlast(Connection connection, Path nokler) {
    this.connection = connection;
    EntityManager em =
        (EntityManager)
            Proxy.newProxyInstance(
                Personlast.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, args) -> method.getName().equals("unwrap") ? connection : null);
    EntityManagerFactory ingen =
        (EntityManagerFactory)
            Proxy.newProxyInstance(
                Personlast.class.getClassLoader(),
                new Class<?>[] {EntityManagerFactory.class},
                (proxy, method, args) -> null);
    Base base = new Base(ingen, new Samlet(em));
    this.ring = Nokkelring.i(base, Clock.systemUTC(), nokler, "samtak");
    this.skap = new Personskap(ring);
    this.indeks = new Personindeks(ring);
  }

  /** Fills. */
  public static void main(String[] args) throws Exception {
    try (Connection c = DriverManager.getConnection(args[0]);
        PrintStream utvalg = new PrintStream(args[6], StandardCharsets.US_ASCII)) {
      c.setAutoCommit(false);
      Sql.gjor(c, "set synchronous_commit = off");
      Personlast last = new Personlast(c, Path.of(args[1]));
      String tjeneste =
          Sql.liste(
                  c,
                  "select id from person.tjeneste where kommune = ? and slug = ?",
                  r -> r.getString(1),
                  args[2],
                  args[3])
              .get(0);
      last.fyll(args[2], tjeneste, Integer.parseInt(args[4]), Integer.parseInt(args[5]), utvalg);
    }
  }

  private void fyll(String kommune, String tjeneste, int fra, int til, PrintStream utvalg)
      throws Exception {
    int hver = Math.max(1, til / 20_000);
    Instant naa = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    for (int i = fra; i <= til; i++) {
      Person person = new Person(id(i), 1, personalia(i), naa, "Last");
      if (PersonStore.leggTil(connection, skap.forsegl(kommune, tjeneste, person))) {
        indeks.leggTil(connection, ring.iBruk(tjeneste), person.id(), person.personalia());
      }
      if (i % hver == 0) {
        utvalg.println(person.id() + " " + person.personalia().identitetsnummer());
      }
      if (i % I_EN_TRANSAKSJON == 0) {
        connection.commit();
      }
    }
    connection.commit();
  }

  /** As {@code md5(n::text)::uuid::text} of PostgreSQL. */
  private static String id(int n) throws Exception {
    ByteBuffer b =
        ByteBuffer.wrap(
            MessageDigest.getInstance("MD5")
                .digest(Integer.toString(n).getBytes(StandardCharsets.US_ASCII)));
    return new UUID(b.getLong(), b.getLong()).toString();
  }

  private static Personalia personalia(int n) {
    LocalDate fodt = LocalDate.of(1931, 1, 1).plusDays(n % 27_000);
    return new Personalia(
        stor(ord(n, 3, 17)),
        "",
        stor(ord(n, 4, 31)),
        nummer(fodt, n / 27_000),
        fodt,
        "Prøvebakken " + n % 90,
        "7600",
        "Levanger",
        "74 05 25 00",
        "",
        n % 3 == 0 ? Malform.NN : Malform.NB,
        "",
        null,
        "",
        n % 9 == 0 ? new Representant("Trygg Lind", "økonomi", null, null) : Representant.INGEN,
        Representant.INGEN,
        Gradering.UGRADERT,
        false);
  }

  private static String ord(int n, int stavelser, int steg) {
    StringBuilder ord = new StringBuilder();
    long rest = (n * 2_654_435_761L >>> 3) * steg;
    for (int i = 0; i < stavelser; i++) {
      ord.append(STAVELSER[Math.floorMod(rest, STAVELSER.length)]);
      rest = rest / STAVELSER.length + n;
    }
    return ord.toString();
  }

  private static String stor(String ord) {
    return ord.substring(0, 1).toUpperCase(Locale.ROOT) + ord.substring(1);
  }

  /** The n-th number of the test series that the day has; each of them once. */
  private static String nummer(LocalDate fodt, int n) {
    String dag =
        String.format(
            Locale.ROOT,
            "%02d%02d%02d",
            fodt.getDayOfMonth(),
            fodt.getMonthValue() + 80,
            fodt.getYear() % 100);
    int funnet = 0;
    for (int lopenummer = 0; lopenummer < 1000; lopenummer++) {
      for (int kontroll = 0; kontroll < 100; kontroll++) {
        String prove = dag + String.format(Locale.ROOT, "%03d%02d", lopenummer, kontroll);
        Optional<Identitetsnummer> lest = Identitetsnummer.les(prove);
        if (lest.isPresent() && funnet++ == n) {
          return prove;
        }
      }
    }
    throw new IllegalStateException("no more numbers that day");
  }

  /** All in the one transaction of the connection, and nothing in the access log. */
  private record Samlet(EntityManager em) implements Transactions {
    @Override
    public <T> T read(EntityManagerFactory unit, Function<EntityManager, T> work) {
      return work.apply(em);
    }

    @Override
    public <T> T write(
        EntityManagerFactory unit,
        Function<EntityManager, T> work,
        Function<? super T, AccessEntry> entry) {
      return work.apply(em);
    }

    @Override
    public <T> T writeAll(
        EntityManagerFactory unit,
        Function<EntityManager, T> work,
        Function<? super T, List<AccessEntry>> entries) {
      return work.apply(em);
    }
  }
}
