// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.tilskudd.internal.felles.Hvem;
import no.samtak.core.tilskudd.internal.finansiering.Endringer;
import no.samtak.core.tilskudd.internal.finansiering.FinansieringService;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsbok;
import no.samtak.core.tilskudd.internal.giver.GiverService;
import no.samtak.core.tilskudd.internal.ordning.OrdningService;
import no.samtak.core.tilskudd.internal.persistence.FinansieringStore;
import no.samtak.core.tilskudd.internal.persistence.GiverStore;
import no.samtak.core.tilskudd.internal.persistence.OrdningStore;
import no.samtak.core.tilskudd.internal.persistence.SoknadStore;
import no.samtak.core.tilskudd.internal.soknad.SoknadService;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import no.samtak.testing.Testarkiv;

/** The bundle's parts put together by hand, as DS does it, on a database of the test's own. */
public final class Fixture implements AutoCloseable {
  public static final Instant NAA = Instant.parse("2026-11-21T10:00:00Z");

  public final Testarkiv arkiv = new Testarkiv();
  public final Testdato dato = new Testdato(LocalDate.of(2010, 6, 1));
  public final Testtiltak tiltak = new Testtiltak();
  public final OrdningService ordninger;
  public final SoknadService soknader;
  public final Finansieringsbok bok;
  public final Endringer endringer = new Endringer();
  public final FinansieringService finansieringer;
  public final GiverService givere;
  private final EntityManagerFactory unit;

  public Fixture(TestDatabase database) {
    database.migrate("tilskudd", SoknadStore.class);
    unit = database.unit("no.samtak.core.tilskudd");
    Hvem hvem =
        new Hvem(
            new SignedIn(
                new User("1", "okonom", "Økonom", Set.of(Role.OKONOM), Set.of("orland")), "orland"),
            Clock.fixed(NAA, ZoneOffset.UTC));
    ordninger = new OrdningService(new OrdningStore(unit, database.transactions()), hvem);
    soknader =
        new SoknadService(new SoknadStore(unit, database.transactions()), arkiv, ordninger, hvem);
    FinansieringStore store = new FinansieringStore(unit, database.transactions());
    bok = new Finansieringsbok(store, arkiv, dato);
    finansieringer =
        new FinansieringService(store, bok, soknader, ordninger, tiltak, dato, hvem, endringer);
    givere =
        new GiverService(
            new GiverStore(unit, database.transactions()),
            ordninger,
            soknader,
            bok,
            arkiv,
            dato,
            hvem);
  }

  @Override
  public void close() {
    unit.close();
  }
}
