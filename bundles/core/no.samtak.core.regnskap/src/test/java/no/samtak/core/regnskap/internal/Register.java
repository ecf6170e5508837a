// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.regnskap.internal.avvik.AvvikService;
import no.samtak.core.regnskap.internal.hovedbok.HovedbokService;
import no.samtak.core.regnskap.internal.kostra.KostraService;
import no.samtak.core.regnskap.internal.persistence.RegnskapStore;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import no.samtak.testing.Testkilder;

/** The services on a fresh database and on sources in memory. */
public final class Register implements AutoCloseable {
  /** When everything happens. */
  public static final Instant NAA = Instant.parse("2012-11-14T09:00:00Z");

  private static final User OKONOM =
      new User("u-1", "okonom", "Økonom", Set.of(Role.OKONOM), Set.of("kvanangen"));

  private final EntityManagerFactory unit;

  /** The sources. */
  public final Testkilder kilder = new Testkilder();

  /** Budget against accounts. */
  public final AvvikService avvik;

  /** KOSTRA. */
  public final KostraService kostra;

  /** On a database. */
  public Register(TestDatabase database) {
    unit = database.migrate("regnskap", RegnskapStore.class).unit("no.samtak.core.regnskap");
    RegnskapStore store = new RegnskapStore(unit, database.transactions());
    HovedbokService hovedbok = new HovedbokService(kilder.arkiv());
    SignedIn bruker = new SignedIn(OKONOM, "kvanangen");
    Clock klokke = Clock.fixed(NAA, ZoneOffset.UTC);
    avvik = new AvvikService(kilder.arkiv(), hovedbok, new Navn(), store, bruker, klokke);
    kostra = new KostraService(kilder.arkiv(), hovedbok, store, bruker, klokke);
  }

  /** Adds a posting of the operating accounts to the ledger. */
  public Register post(String aar, String funksjon, String art, String belop, String... mer) {
    String[] celler = {
      "aar", aar, "kontoklasse", "1", "funksjon", funksjon, "art", art, "belop_kr", belop
    };
    kilder.rad(
        "hovedbok",
        Stream.concat(Arrays.stream(celler), Arrays.stream(mer)).toArray(String[]::new));
    return this;
  }

  private static final class Navn implements TiltakRegister {
    @Override
    public Optional<Tiltak> finn(String kommune, String tiltakId) {
      return tiltakId.equals("ukjent")
          ? Optional.empty()
          : Optional.of(
              new Tiltak(kommune, tiltakId, "Navnet på " + tiltakId, TiltakTilstand.I_DRIFT));
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
