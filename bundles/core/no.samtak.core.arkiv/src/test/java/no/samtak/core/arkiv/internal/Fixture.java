// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.arkiv.internal.kart.Bidrag;
import no.samtak.core.arkiv.internal.kart.DatakartService;
import no.samtak.core.arkiv.internal.kart.Foring;
import no.samtak.core.arkiv.internal.kart.Provebok;
import no.samtak.core.arkiv.internal.pakke.Arbeidsplass;
import no.samtak.core.arkiv.internal.pakke.Arkivmappe;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.core.arkiv.internal.pakke.Prover;
import no.samtak.core.arkiv.internal.persistence.Arkivlas;
import no.samtak.core.arkiv.internal.persistence.KartStore;
import no.samtak.core.arkiv.internal.persistence.Modultabeller;
import no.samtak.core.arkiv.internal.persistence.PakkeStore;
import no.samtak.core.arkiv.internal.persistence.SlettingStore;
import no.samtak.core.arkiv.internal.sletting.SlettingService;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;

/** The bundle's parts put together by hand, as DS does it, and a module with data. */
public final class Fixture implements AutoCloseable {
  public static final User DRIFT =
      new User("1", "drift", "Driftsansvarlig", Set.of(Role.OPERATOR), Set.of());

  public final TestDatabase database;
  public final Klokke klokke = new Klokke();
  public final Provebok bok = new Provebok();
  public final Proveregistre registre = new Proveregistre();
  public final Proveregister register = registre.register;
  public final Husmodul modul = new Husmodul();
  public final Path folder;
  public final CurrentUser bruker = new SignedIn(DRIFT, "");
  public final KartStore kart;
  public final PakkeStore pakkestore;
  public final SlettingStore slettestore;
  public final Modultabeller tabeller;
  public final Arkivlas las;
  public final Foring foring;
  public final DatakartService datakart;
  public final TenantDirectory kommuner = new Kommuner();
  private final EntityManagerFactory unit;
  private final Arbeidsplass plass = Prover.plass(bruker);

  public Fixture(TestDatabase database) {
    this.database = database;
    database.migrate("arkiv", KartStore.class);
    unit = database.unit("no.samtak.core.arkiv");
    kart = new KartStore(unit, database.transactions());
    pakkestore = new PakkeStore(unit, database.transactions());
    slettestore = new SlettingStore(unit, database.transactions());
    tabeller = new Modultabeller(database.dataSource(), unit, database.transactions());
    las = new Arkivlas(database.dataSource());
    foring = new Foring(bok, kart, tabeller, bruker, klokke);
    datakart = new DatakartService(kart, pakkestore, slettestore, tabeller, bok);
    try {
      folder = Files.createTempDirectory("arkiv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The module comes in on the node, as its KAR would. */
  public Fixture inn() {
    database.migrate(Husmodul.SKJEMA, Husmodul.class);
    bok.klare.add(Husmodul.SKJEMA);
    bok.noden.put(Husmodul.NAVN, Presence.RUNNING);
    bok.bidrag.add(Bidrag.INNSYN);
    foring.registrer(modul, "1.0.0", Husmodul.SKJEMA);
    return this;
  }

  /** The module is taken out; its data stay. */
  public Fixture ut() {
    bok.noden.put(Husmodul.NAVN, Presence.OUT);
    bok.klare.remove(Husmodul.SKJEMA);
    return this;
  }

  /**
   * A house with an annexe and somebody in it, in each of two kommuner, and words that all share.
   */
  public Fixture medData() {
    for (String kommune : List.of("fjellvik", "strandby")) {
      sql(
          "insert into husdata.hus values (?, ?, null, 'Storstua; \"gamle\"\nhuset', ?, '2004-02-29', '2026-03-01T12:30:00Z', true, 5200.50)",
          kommune + "-1",
          kommune,
          new byte[] {0, 1, -1});
      sql(
          "insert into husdata.hus values (?, ?, ?, '', null, null, null, null, null)",
          kommune + "-2",
          kommune,
          kommune + "-1");
      sql("insert into husdata.beboer values (?, ?, ?)", kommune + "-b", kommune, kommune + "-2");
    }
    sql("insert into husdata.ord values ('rom')");
    return this;
  }

  public PakkeService pakker() {
    return pakker(Prover.mappe(folder));
  }

  public PakkeService pakker(Arkivmappe mappe) {
    return new PakkeService(
        datakart, pakkestore, tabeller, las, mappe, plass, kommuner, bruker, klokke);
  }

  public SlettingService slettinger(PakkeService pakker) {
    return new SlettingService(
        datakart, bok, registre, pakker, slettestore, tabeller, las, plass, bruker, klokke);
  }

  /** The kommune's module is closed, as before a purge. */
  public Fixture stengt(String... kommunene) {
    for (String kommune : kommunene) {
      register.tilstand.put(kommune + "/" + Husmodul.NAVN, Modultilstand.DEAKTIVERT);
    }
    return this;
  }

  public void sql(String sql, Object... verdier) {
    try (Connection c = database.direct().getConnection();
        PreparedStatement s = c.prepareStatement(sql)) {
      for (int i = 0; i < verdier.length; i++) {
        s.setObject(i + 1, verdier[i]);
      }
      s.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public long rader(String tabell) {
    try (Connection c = database.direct().getConnection();
        Statement s = c.createStatement();
        ResultSet r = s.executeQuery("select count(*) from " + tabell)) {
      r.next();
      return r.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<String> filer() {
    try (Stream<Path> alle = Files.list(folder)) {
      return alle.map(p -> p.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    plass.stopp();
    unit.close();
    try (Stream<Path> alle = Files.walk(folder)) {
      alle.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A clock that goes when it is told to. */
  public static final class Klokke extends Clock {
    private volatile Instant naa = Instant.parse("2026-11-22T06:00:00Z");

    public void ga(java.time.Duration tid) {
      naa = naa.plus(tid);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public synchronized Instant instant() {
      naa = naa.plusMillis(5);
      return naa;
    }
  }

  private static final class Kommuner implements TenantDirectory {
    @Override
    public Optional<Tenant> find(String slug) {
      return all().stream().filter(t -> t.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Tenant> all() {
      return List.of(
          new Tenant("fjellvik", "Fjellvik", Language.NB),
          new Tenant("strandby", "Strandby", Language.NN));
    }
  }
}
