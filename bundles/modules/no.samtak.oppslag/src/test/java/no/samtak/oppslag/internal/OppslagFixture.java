// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.samtak.oppslag.internal.persistence.OppslagStore;
import no.samtak.testing.TestDatabase;

/** The module's parts put together by hand, as DS does it, on a database of the test's own. */
public final class OppslagFixture {
  public static final LocalDate IDAG = LocalDate.of(2012, 11, 14);
  public static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");

  public final FixedForretningsdato dato = new FixedForretningsdato(IDAG);
  public final TestDatabase database;
  public final OppslagStore store;
  public final OppslagService service;

  public OppslagFixture(TestDatabase database) {
    this.database = database.migrate("oppslag", OppslagStore.class);
    store = new OppslagStore(database.unit(OppslagConfig.PID), database.transactions());
    service = new OppslagService(store, dato, Clock.fixed(NOW, ZoneOffset.UTC), new Settings());
  }

  /** A content that is right, from the business date on, without an end. */
  public static OppslagInnhold innhold(String tittel) {
    return new OppslagInnhold(tittel, "Vi møtes i kantina.", IDAG, null, false);
  }

  /** The settings as they are where nothing is set. */
  private static final class Settings implements OppslagConfig {
    @Override
    public int dagerUtenSlutt() {
      return 30;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
      return OppslagConfig.class;
    }
  }
}
