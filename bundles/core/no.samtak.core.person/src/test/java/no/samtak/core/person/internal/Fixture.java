// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.person.internal.andre.Bidrag;
import no.samtak.core.person.internal.andre.Seglbytte;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.TjenesteStore;
import no.samtak.core.person.internal.persistence.UnntakSegl;
import no.samtak.core.person.internal.person.Fletting;
import no.samtak.core.person.internal.person.Gradering;
import no.samtak.core.person.internal.person.Historikk;
import no.samtak.core.person.internal.person.Malform;
import no.samtak.core.person.internal.person.Nokkelbytte;
import no.samtak.core.person.internal.person.PersonService;
import no.samtak.core.person.internal.person.Personbilde;
import no.samtak.core.person.internal.person.Personindeks;
import no.samtak.core.person.internal.person.Personinnhold;
import no.samtak.core.person.internal.person.Personregler;
import no.samtak.core.person.internal.person.Personskap;
import no.samtak.core.person.internal.tilgang.Ord;
import no.samtak.core.person.internal.tilgang.TilgangService;
import no.samtak.core.person.internal.tilgang.UnntakService;
import no.samtak.core.person.internal.tjeneste.Taushetslov;
import no.samtak.core.person.internal.tjeneste.Tilknytning;
import no.samtak.core.person.internal.tjeneste.Tilknytningsinnhold;
import no.samtak.core.person.internal.tjeneste.TjenesteService;
import no.samtak.core.person.internal.tjeneste.Tjenesteinnhold;
import no.samtak.core.person.internal.tjeneste.Tjenesterolle;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.testing.FakeCurrentUser;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/** The bundle's parts put together by hand, as DS does it, on a database of the test's own. */
public final class Fixture {
  public static final String KOMMUNE = "levanger";
  public static final LocalDate IDAG = LocalDate.of(2012, 11, 14);

  /** Two services and who works in them. */
  public static final User LEDER = bruker("leder", Role.TJENESTELEDER);

  public static final User BOLIG = bruker("boligkonsulent", Role.SAKSBEHANDLER);
  public static final User HELSE = bruker("sykepleier", Role.SAKSBEHANDLER);
  public static final User UTEN = bruker("uten", Role.SAKSBEHANDLER);

  public final TestDatabase database;
  public final FakeCurrentUser hvem = new FakeCurrentUser(KOMMUNE, LEDER);
  public final Tid clock = new Tid();
  public final Path nokler;
  public final Base base;
  public final TjenesteStore tjenesteStore;
  public final Nokkelring ring;
  public final Personskap skap;
  public final Personindeks indeks;
  public final Historikk historikk;
  public final TjenesteService tjenester;
  public final TilgangService tilgang;
  public final Ord ord;
  public final UnntakService unntak;
  public final PersonService personer;
  public final Fletting fletting;
  public final Bidrag bidrag;
  public final Nokkelbytte bytte;

  public Fixture(TestDatabase database) {
    this(database, false, false);
  }

  public Fixture(TestDatabase database, boolean produksjon, boolean godtaH2) {
    this(database, mappe(), produksjon, godtaH2, database.transactions());
  }

  public Fixture(
      TestDatabase database,
      Path nokler,
      boolean produksjon,
      boolean godtaH2,
      Transactions transactions) {
    this.database = database.migrate("person", Base.class);
    this.nokler = nokler;
    base = new Base(database.unit(PersonConfig.PID), transactions);
    tjenesteStore = new TjenesteStore(base);
    ring = Nokkelring.i(base, clock, nokler.resolve("person.p12"), "samtak");
    skap = new Personskap(ring);
    indeks = new Personindeks(ring);
    historikk = new Historikk(ring);
    Dag dag = new Dag();
    tjenester = new TjenesteService(tjenesteStore, base, new Kontoer(), hvem, dag, clock);
    tilgang = new TilgangService(tjenesteStore, skap, database.accessLog(), hvem, dag, clock);
    ord = new Ord(ring, tjenesteStore);
    unntak = new UnntakService(base, tilgang, ord, hvem, clock);
    personer =
        new PersonService(
            base,
            tilgang,
            skap,
            indeks,
            historikk,
            ring,
            Personregler.av(produksjon, godtaH2),
            hvem,
            dag,
            clock);
    bidrag = new Bidrag(base).medForseglinger(new UnntakSegl(base));
    fletting = new Fletting(base, tilgang, skap, indeks, historikk, ring, bidrag, hvem, clock);
    bytte = new Nokkelbytte(base, ring, skap, historikk, indeks, new Seglbytte(bidrag, ord), clock);
    bytte.slutt();
  }

  /** With the services {@code bolig} and {@code helse}, a leader in both, one officer in each. */
  public static Fixture medTjenester(TestDatabase database) {
    return new Fixture(database).tjenester();
  }

  public Fixture tjenester() {
    som(LEDER);
    for (String slug : List.of("bolig", "helse")) {
      tjenester.opprett(
          KOMMUNE, Ids.next(), new Tjenesteinnhold(slug, slug, Taushetslov.HOL_12_1, true));
      knytt(slug, LEDER, Tjenesterolle.LEDER);
    }
    knytt("bolig", BOLIG, Tjenesterolle.SAKSBEHANDLER);
    knytt("helse", HELSE, Tjenesterolle.SAKSBEHANDLER);
    som(BOLIG);
    return this;
  }

  public Tilknytning knytt(String slug, User user, Tjenesterolle rolle) {
    return tjenester.knytt(
        KOMMUNE, slug, Ids.next(), innhold(user, rolle, IDAG, null, null, null, false, false));
  }

  public static Tilknytningsinnhold innhold(
      User user,
      Tjenesterolle rolle,
      @Nullable LocalDate fra,
      @Nullable LocalDate til,
      @Nullable LocalDate fravaerFra,
      @Nullable LocalDate fravaerTil,
      boolean adresse,
      boolean skjermet) {
    return new Tilknytningsinnhold(
        user.username(), rolle, fra, til, null, fravaerFra, fravaerTil, adresse, skjermet, "prøve");
  }

  /** From now on somebody else asks. */
  public Fixture som(User user) {
    hvem.become(user);
    return this;
  }

  public static User bruker(String navn, Role... roller) {
    return new User(
        java.util
            .UUID
            .nameUUIDFromBytes(navn.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .toString(),
        navn,
        navn,
        Set.of(roller),
        Set.of(KOMMUNE));
  }

  public Personbilde person(String tjeneste, String fornavn, String etternavn) {
    return personer.opprett(KOMMUNE, tjeneste, Ids.next(), navn(fornavn, etternavn).innhold());
  }

  public static Innhold navn(String fornavn, String etternavn) {
    Innhold i = new Innhold();
    i.fornavn = fornavn;
    i.etternavn = etternavn;
    return i;
  }

  /** A content to be changed before use. */
  public static final class Innhold {
    public @Nullable String fornavn;
    public @Nullable String mellomnavn;
    public @Nullable String etternavn;
    public @Nullable String nummer;
    public @Nullable LocalDate fodt;
    public @Nullable String adresse = "Prøvebakken 4";
    public @Nullable String kode;
    public Gradering gradering = Gradering.UGRADERT;
    public boolean skjermet;
    public @Nullable String grunn;

    public Personinnhold innhold() {
      return new Personinnhold(
          fornavn,
          mellomnavn,
          etternavn,
          nummer,
          fodt,
          adresse,
          "7600",
          "Levanger",
          "74 05 25 00",
          null,
          Malform.NN,
          null,
          null,
          kode,
          new Personinnhold.Representantinnhold("Trygg Verge", "økonomi", IDAG, null),
          null,
          gradering,
          skjermet,
          grunn);
    }
  }

  /** A synthetic number of a day, as the tax authority's are made. */
  public static String syntetisk(LocalDate dag, int nummer) {
    int funnet = 0;
    String forst =
        String.format(
            "%02d%02d%02d", dag.getDayOfMonth(), dag.getMonthValue() + 80, dag.getYear() % 100);
    for (int i = 0; i < 100_000; i++) {
      String prove = forst + String.format("%05d", (i * 7919L + 13) % 100_000);
      if (no.samtak.core.person.internal.person.Identitetsnummer.les(prove).isPresent()
          && funnet++ == nummer) {
        return prove;
      }
    }
    throw new IllegalStateException("no more numbers that day");
  }

  private static Path mappe() {
    try {
      return Files.createTempDirectory("samtak-nokler");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of the access log about persons, from the newest on. */
  public List<AccessEntry> logget() {
    List<AccessEntry> alle = new ArrayList<>(database.logged());
    java.util.Collections.reverse(alle);
    return alle.stream().filter(e -> e.person() != null).toList();
  }

  /** A clock that the test moves. */
  public static final class Tid extends Clock {
    public Instant naa = Instant.parse("2026-11-21T10:00:00.123456Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return naa;
    }
  }

  private static final class Dag implements Forretningsdato {
    @Override
    public LocalDate idag() {
      return IDAG;
    }

    @Override
    public boolean erSatt() {
      return true;
    }

    @Override
    public void sett(LocalDate ny) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void frigi() {
      throw new UnsupportedOperationException();
    }
  }

  /** The accounts of those who work here. */
  private static final class Kontoer implements Accounts {
    private static final Map<String, User> ALLE = new HashMap<>();

    static {
      Arrays.asList(LEDER, BOLIG, HELSE, UTEN).forEach(u -> ALLE.put(u.id(), u));
    }

    @Override
    public Slice<Account> list(PageQuery query) {
      return new Slice<>(ALLE.values().stream().map(Kontoer::konto).toList(), null);
    }

    private static Account konto(User u) {
      return new Account(
          u.id(),
          u.username(),
          new Account.Details(u.displayName(), u.roles(), u.tenants(), true),
          false,
          Instant.EPOCH,
          1);
    }

    @Override
    public Account find(String id) {
      return konto(Objects.requireNonNull(ALLE.get(id)));
    }

    @Override
    public Optional<User> open(String id) {
      return Optional.ofNullable(ALLE.get(id));
    }

    @Override
    public Account create(
        String id, String username, Account.Details details, char[] oneTimePassword) {
      throw DomainException.forbidden();
    }

    @Override
    public Account change(String id, long version, Account.Details details) {
      throw DomainException.forbidden();
    }

    @Override
    public Account resetPassword(String id, char[] oneTimePassword) {
      throw DomainException.forbidden();
    }

    @Override
    public Session changeOwnPassword(
        String username, char[] current, char[] next, String clientAddress) {
      throw DomainException.forbidden();
    }

    @Override
    public char[] generatePassword() {
      return new char[0];
    }
  }
}
