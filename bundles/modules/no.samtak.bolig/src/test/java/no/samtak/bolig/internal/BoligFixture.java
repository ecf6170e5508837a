// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Boenhetinnhold;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.innlesing.InnlesingService;
import no.samtak.bolig.internal.persistence.BoenhetStore;
import no.samtak.bolig.internal.persistence.InnlesingStore;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.table.internal.FileTableReader;
import no.samtak.platform.table.internal.FileTableWriter;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/** The module's parts put together by hand, as DS does it, on a database of the test's own. */
public final class BoligFixture {
  public static final String KOMMUNE = "levanger";
  public static final LocalDate IDAG = LocalDate.of(2012, 11, 14);
  public static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");
  public static final User LEDER = bruker(Role.TJENESTELEDER);

  public final TestDatabase database;
  public final BoenhetStore store;
  public final BoenhetService service;
  public final InnlesingService innlesing;
  public final TableWriter writer = new FileTableWriter();

  public BoligFixture(TestDatabase database) {
    this.database = database.migrate("bolig", BoenhetStore.class);
    var unit = database.unit(BoligConfig.PID);
    var signedIn = new SignedIn(LEDER, KOMMUNE);
    store = new BoenhetStore(unit, database.transactions());
    service =
        new BoenhetService(
            store, new Dag(), signedIn, Clock.fixed(NOW, ZoneOffset.UTC), new Settings());
    innlesing =
        new InnlesingService(
            new InnlesingStore(unit, database.transactions(), new FileTableReader()),
            service,
            signedIn);
  }

  public static User bruker(Role role) {
    return new User("1", "prove", "Boligkonsulent", Set.of(role), Set.of(KOMMUNE));
  }

  /** A content that is right. */
  public static Boenhetinnhold innhold(String nummer, String gate) {
    return new Innhold(nummer, gate).innhold();
  }

  /** A dwelling that is free and ready. */
  public Boenhet klar(String nummer) {
    Boenhet ny = service.opprett(KOMMUNE, Ids.next(), innhold(nummer, "Prøvebakken"));
    return service.klargjoring(KOMMUNE, ny.id(), ny.versjon(), Klargjoring.KLAR, "inspisert");
  }

  /** A content to be changed before use. */
  public static final class Innhold {
    public @Nullable String objektnummer;
    public @Nullable String gate;
    public @Nullable Integer husnummer = 4;
    public @Nullable String bokstav = "b";
    public @Nullable String postnummer = "7600";
    public @Nullable String matrikkel = "1719-12/34";
    public @Nullable String bruksenhet = "H0201";
    public @Nullable BigDecimal areal = new BigDecimal("54.5");
    public @Nullable Integer rom = 2;
    public @Nullable LocalDate innleidTil;
    public @Nullable String merknad = "To trinn";
    public @Nullable Integer husstand = 2;
    public @Nullable String bindingGruppe;
    public @Nullable String bindingTilskudd;
    public @Nullable LocalDate bindingTil;
    public @Nullable String varsel;
    public @Nullable LocalDate varselTil;

    public Innhold(@Nullable String objektnummer, @Nullable String gate) {
      this.objektnummer = objektnummer;
      this.gate = gate;
    }

    public Boenhetinnhold innhold() {
      return new Boenhetinnhold(
          objektnummer,
          gate,
          husnummer,
          bokstav,
          postnummer,
          "Levanger",
          matrikkel,
          bruksenhet,
          areal,
          rom,
          2,
          null,
          null,
          innleidTil,
          merknad,
          husstand,
          bindingGruppe,
          bindingTilskudd,
          bindingTil,
          "Nøkkel hos vaktmester",
          varsel,
          varselTil);
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

  /** The settings as they are where nothing is set. */
  private static final class Settings implements BoligConfig {
    @Override
    public int minstekrav() {
      return 15;
    }

    @Override
    public int sjekkGjelderMaaneder() {
      return 12;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
      return BoligConfig.class;
    }
  }
}
