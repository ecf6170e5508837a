// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.utredning.internal.grunnlag.Fjellvik;
import no.samtak.core.utredning.internal.grunnlag.Grunnlagssamler;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.papir.Tiltaksdel;
import no.samtak.core.utredning.internal.persistence.EgetTallStore;
import no.samtak.core.utredning.internal.persistence.TekstStore;
import no.samtak.core.utredning.internal.persistence.UtredningStore;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;

/** The services on a fresh database, as several people have them. */
public final class Oppsett implements AutoCloseable {
  /** The kommune. */
  public static final String KOMMUNE = Fjellvik.KOMMUNE;

  public static final User OKONOM =
      new User("u-1", "okonom", "Økonom", Set.of(Role.OKONOM), Set.of(KOMMUNE));
  public static final User LEDER =
      new User("u-2", "leder", "Leder", Set.of(Role.TJENESTELEDER), Set.of(KOMMUNE));
  public static final User LESER =
      new User("u-3", "leser", "Leser", Set.of(Role.LESER), Set.of(KOMMUNE));

  private static final Instant NAA = Instant.parse("2012-11-14T09:00:00Z");

  /** The registers. */
  public final Fjellvik fjellvik = new Fjellvik();

  final EntityManagerFactory unit;
  final UtredningStore store;
  final TekstStore tekster;
  final EgetTallStore tall;

  /** With the migrations of the bundle. */
  public Oppsett(TestDatabase database) {
    database.migrate("utredning", UtredningStore.class);
    unit = database.unit("no.samtak.core.utredning");
    store = new UtredningStore(unit, database.transactions());
    tekster = new TekstStore(unit, database.transactions());
    tall = new EgetTallStore(unit, database.transactions());
  }

  /** As the economist has it. */
  public UtredningService service() {
    return service(OKONOM);
  }

  public UtredningService service(User bruker) {
    return service(bruker, fjellvik.samler());
  }

  UtredningService service(User bruker, Grunnlagssamler samler) {
    return new UtredningService(
        store,
        new Papirbygger(store, tekster, tall, samler),
        samler,
        new SignedIn(bruker, KOMMUNE),
        new FastDato(),
        Clock.fixed(NAA, ZoneOffset.UTC));
  }

  /** As the economist has it. */
  public InnholdService innhold() {
    return innhold(OKONOM);
  }

  public InnholdService innhold(User bruker) {
    return new InnholdService(
        service(bruker),
        tekster,
        tall,
        new SignedIn(bruker, KOMMUNE),
        Clock.fixed(NAA, ZoneOffset.UTC));
  }

  /** A draft of the tiltak. */
  public Utredning utkast(String sprak, String... tiltak) {
    return service()
        .opprett(KOMMUNE, id(), new NyUtredning("Hva nå?", sprak, null, List.of(tiltak)));
  }

  /** The same with all written that must be. */
  public Utredning skrevet(Utredning utkast) {
    UtredningService service = service();
    InnholdService innhold = innhold();
    for (Papir.Mangel m : service.papir(KOMMUNE, utkast.id()).mangler()) {
      Tekstfelt felt = m.felt();
      if (felt == null) {
        Utredning naa = service.hent(KOMMUNE, utkast.id());
        service.anbefal(
            KOMMUNE,
            utkast.id(),
            m.tiltakId(),
            naa.valgt(m.tiltakId()).orElseThrow().versjon(),
            Anbefaling.VIDEREFORES);
      } else {
        innhold.skriv(
            KOMMUNE, utkast.id(), m.tiltakId(), felt, 0, "Skrevet om " + m.navn() + ".\n\nOg mer.");
      }
    }
    return service.hent(KOMMUNE, utkast.id());
  }

  public Utredning ferdig(Utredning utkast) {
    Utredning skrevet = skrevet(utkast);
    return service().gjorFerdig(KOMMUNE, skrevet.id(), skrevet.versjon(), "Til sak 12/34");
  }

  /** The part of a paper. */
  static Tiltaksdel del(Papir papir, String tiltak, int nummer) {
    return papir.av(tiltak).orElseThrow().deler().get(nummer - 1);
  }

  public static String id() {
    return UUID.randomUUID().toString();
  }

  @Override
  public void close() {
    unit.close();
  }

  /** The business date of the tests. */
  public static final class FastDato implements Forretningsdato {
    @Override
    public LocalDate idag() {
      return Fjellvik.DATO;
    }

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
}
