// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.prosjekt.internal.persistence.ProsjektStore;
import no.samtak.core.prosjekt.internal.prosjekt.ProsjektService;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import no.samtak.testing.Testkilder;

/** The service on a fresh database and on sources in memory. */
public final class Register implements AutoCloseable {
  private static final User LEDER =
      new User("u-1", "leder", "Tjenesteleder", Set.of(Role.TJENESTELEDER), Set.of("kvanangen"));

  private final EntityManagerFactory unit;

  /** The sources. */
  public final Testkilder kilder = new Testkilder();

  /** The service. */
  public final ProsjektService service;

  /** On a database and a business date. */
  public Register(TestDatabase database, LocalDate idag) {
    unit = database.migrate("prosjekt", ProsjektStore.class).unit("no.samtak.core.prosjekt");
    service =
        new ProsjektService(
            new ProsjektStore(unit, database.transactions()),
            kilder.arkiv(),
            new Tiltaket(),
            new SignedIn(LEDER, "kvanangen"),
            new Dag(idag),
            Clock.fixed(Instant.parse("2012-11-14T09:00:00Z"), ZoneOffset.UTC));
  }

  private record Dag(LocalDate idag) implements Forretningsdato {
    @Override
    public boolean erSatt() {
      return true;
    }

    @Override
    public void sett(LocalDate dato) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void frigi() {
      throw new UnsupportedOperationException();
    }
  }

  private static final class Tiltaket implements TiltakRegister {
    @Override
    public Optional<Tiltak> finn(String kommune, String tiltakId) {
      return tiltakId.equals("torpet")
          ? Optional.of(new Tiltak(kommune, tiltakId, "Torpet", TiltakTilstand.I_DRIFT))
          : Optional.empty();
    }

    @Override
    public List<Tiltak> iTilstand(String kommune, Set<TiltakTilstand> tilstander) {
      return List.of();
    }
  }

  @Override
  public void close() {
    unit.close();
  }
}
