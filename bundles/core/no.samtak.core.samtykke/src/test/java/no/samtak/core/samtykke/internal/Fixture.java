// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Forsegling;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.api.personvern.Samtykkekilde;
import no.samtak.core.samtykke.internal.kilde.Samtykkesporring;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.mal.MalService;
import no.samtak.core.samtykke.internal.persistence.MalStore;
import no.samtak.core.samtykke.internal.persistence.SamtykkeStore;
import no.samtak.core.samtykke.internal.samtykke.DeltService;
import no.samtak.core.samtykke.internal.samtykke.Mottaker;
import no.samtak.core.samtykke.internal.samtykke.Personnokkel;
import no.samtak.core.samtykke.internal.samtykke.SamtykkeService;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeform;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeinnhold;
import no.samtak.core.samtykke.internal.samtykke.Svar;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/** The bundle's parts put together by hand, as DS does it, for one node on a database. */
public final class Fixture implements AutoCloseable, Forretningsdato {
  public static final String KOMMUNE = "levanger";
  public static final LocalDate DAG = LocalDate.of(2012, 11, 14);
  public static final User SAKSBEHANDLER =
      new User("u1", "saksbehandler", "Ruskonsulent", Set.of(Role.SAKSBEHANDLER), Set.of(KOMMUNE));
  public static final User LEDER =
      new User("u2", "leder", "Tjenesteleder", Set.of(Role.TJENESTELEDER), Set.of(KOMMUNE));

  /** A grown-up, a young one of 15, a child of 11. */
  public static final String VOKSEN = "5d1f7b0e-6c5e-4d0e-9a43-0d2f3f2c1a01";

  public static final String UNG = "5d1f7b0e-6c5e-4d0e-9a43-0d2f3f2c1a02";
  public static final String BARN = "5d1f7b0e-6c5e-4d0e-9a43-0d2f3f2c1a03";

  public final TestDatabase database;
  public final Samtykkekilde kilde;
  public final Vegger vegger;
  public final MalService maler;
  public final MalStore malstore;
  public final SamtykkeStore store;
  public final SamtykkeService service;
  public final DeltService delt;
  public final Clock klokke = Clock.fixed(Instant.parse("2026-11-22T09:15:00Z"), ZoneOffset.UTC);
  public final EntityManagerFactory unit;

  public Fixture(TestDatabase database) {
    this(database.migrate("samtykke", SamtykkeStore.class), SAKSBEHANDLER);
  }

  private Fixture(TestDatabase database, User user) {
    this(database, user, null);
  }

  /** With seals of another kind. */
  public Fixture(TestDatabase database, Forsegling forsegling) {
    this(database.migrate("samtykke", SamtykkeStore.class), SAKSBEHANDLER, forsegling);
  }

  private Fixture(TestDatabase database, User user, @Nullable Forsegling forsegling) {
    this.database = database;
    unit = database.unit("no.samtak.core.samtykke");
    kilde = new Samtykkesporring(database.dataSource());
    vegger =
        new Vegger(database.accessLog(), kilde)
            .tjeneste("oppfolging", "Oppfølgingstjenesten")
            .tjeneste("nav", "NAV")
            .tjeneste("boligkontoret", "Boligkontoret")
            .person("oppfolging", VOKSEN, "Stille Bekk", LocalDate.of(1980, 3, 2), "nb")
            .person("oppfolging", UNG, "Rask Elv", LocalDate.of(1996, 11, 15), "nn")
            .person("oppfolging", BARN, "Liten Foss", LocalDate.of(2001, 1, 1), "nb");
    SignedIn inne = new SignedIn(user, KOMMUNE);
    malstore = new MalStore(unit, database.transactions());
    maler = new MalService(malstore, inne, this, klokke);
    store =
        new SamtykkeStore(unit, database.transactions(), forsegling == null ? vegger : forsegling);
    service = new SamtykkeService(store, malstore, vegger, vegger, vegger, inne, this, klokke);
    delt = new DeltService(store, vegger, vegger, vegger, inne, this);
  }

  /** Another node on the same database: nothing is shared but the rows. */
  public Fixture annenNode() {
    return new Fixture(database, SAKSBEHANDLER);
  }

  public static Personnokkel hvem(String person) {
    return new Personnokkel(KOMMUNE, "oppfolging", person);
  }

  /** Contact, for cooperation, to a service, for half a year. */
  public Samtykkeinnhold til(String mottaker) {
    return innhold(mottaker, List.of(Kategori.KONTAKT), Dybde.STATUS, idag(), idag().plusMonths(6));
  }

  public Samtykkeinnhold innhold(
      String mottaker, List<Kategori> hva, Dybde dybde, LocalDate fra, LocalDate til) {
    return new Samtykkeinnhold(
        mal(),
        Mottaker.Slag.TJENESTE,
        mottaker,
        hva,
        dybde,
        List.of(Formal.SAMARBEID),
        fra,
        til,
        "Hva du snakker med oss om");
  }

  public Samtykkeinnhold tilMor(String navn) {
    return new Samtykkeinnhold(
        mal(),
        Mottaker.Slag.PARORENDE,
        navn,
        List.of(Kategori.AVTALER),
        Dybde.STATUS,
        List.of(Formal.SAMARBEID),
        null,
        null,
        "");
  }

  public String mal() {
    return maler.valgbare(KOMMUNE).get(0).id();
  }

  public static Svar ja() {
    return new Svar(Samtykkeform.PAPIR, "", false, "");
  }

  /** Asks and gives. */
  public String gitt(String person, Samtykkeinnhold innhold) {
    String id = UUID.randomUUID().toString();
    service.spor(hvem(person), id, innhold);
    return service.gi(hvem(person), id, ja()).id();
  }

  /** A look at contact, for cooperation. */
  public static Personsporsmal blikk(String person, Dybde dybde) {
    return blikk(person, "kontakt", dybde, Formal.SAMARBEID);
  }

  public static Personsporsmal blikk(String person, String kategori, Dybde dybde, Formal formal) {
    return new Personsporsmal(KOMMUNE, "oppfolging", person, "les", kategori, dybde, formal, false);
  }

  /** What covers a look by those who work in the services, as read on a connection of its own. */
  public Optional<Samtykkekilde.Dekning> dekker(Personsporsmal sporsmal, String... mottakere) {
    try (Connection c = database.dataSource().getConnection()) {
      return kilde.dekker(c, sporsmal, List.of(mottakere), idag());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public long tall(String sql) {
    try (Connection c = database.direct().getConnection();
        PreparedStatement s = c.prepareStatement(sql);
        ResultSet r = s.executeQuery()) {
      r.next();
      return r.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public LocalDate idag() {
    return vegger.idag;
  }

  @Override
  public boolean erSatt() {
    return true;
  }

  @Override
  public void sett(LocalDate dato) {
    vegger.idag = dato;
  }

  @Override
  public void frigi() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    unit.close();
  }
}
