// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.finansiering.Finansieringsregister;
import no.samtak.core.api.modul.Avviklingsbidrag;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.modulstyring.internal.avvikling.AvviklingService;
import no.samtak.core.modulstyring.internal.behov.BehovService;
import no.samtak.core.modulstyring.internal.dor.Apner;
import no.samtak.core.modulstyring.internal.dor.Forsteapning;
import no.samtak.core.modulstyring.internal.dor.Hvem;
import no.samtak.core.modulstyring.internal.dor.Modulminne;
import no.samtak.core.modulstyring.internal.forslag.Avstemmer;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.ForslagService;
import no.samtak.core.modulstyring.internal.forslag.Hindringer;
import no.samtak.core.modulstyring.internal.kalender.KalenderService;
import no.samtak.core.modulstyring.internal.persistence.Modulbok;
import no.samtak.core.modulstyring.internal.tilstand.TilstandService;
import no.samtak.platform.api.module.ModuleCatalog;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.testing.TestDatabase;

/**
 * The services on a database of their own: bolig runs in Levanger, because Kunsten å bo needs it
 * until the end of 2011.
 */
final class Hus implements AutoCloseable {
  /** The tiltak of Levanger; may be changed. */
  TiltakTilstand tilstand = TiltakTilstand.I_DRIFT;

  /** What bolig still holds; may be added to. */
  final List<Avviklingsbidrag.Avviklingspunkt> holder = new ArrayList<>();

  final Tjenester tjenester;
  final ForslagService forslag;
  private final TilstandService tilstander;
  private final Avstemmer avstemmer;
  private final EntityManagerFactory unit;
  private User bruker = Sporring.bruker(Role.OPERATOR);
  private LocalDate idag = Prove.IDAG;

  Hus() {
    TestDatabase database = TestDatabase.h2();
    database.migrate("modulstyring", Modulbok.class);
    unit = database.unit("no.samtak.core.modulstyring");
    Clock clock = Clock.fixed(Prove.NAA, ZoneOffset.UTC);
    Modulbok bok = new Modulbok(unit, database.transactions());
    Modulminne minne = new Modulminne(bok, clock);
    Hvem hvem = new Hvem(new Innlogget(), new Dato(), clock);
    ModuleCatalog katalog =
        () ->
            List.of(
                new ModuleCatalog.KnownModule(
                    "bolig", "Bolig", ModuleCatalog.Presence.RUNNING, "1.2.0", Set.of("bolig")),
                new ModuleCatalog.KnownModule(
                    "hybel", "Hybel", ModuleCatalog.Presence.RUNNING, "0.9.0", Set.of("bolig")));
    BehovService behov =
        new BehovService(new Tiltakene(), katalog, minne, Prove.KOMMUNER, new Dato())
            .med(
                new Penger(),
                kommune ->
                    kommune.equals("levanger")
                        ? Map.of("kunsten-a-bo", Set.of("bolig"), "mot", Set.of("forebygging"))
                        : Map.of());
    AvviklingService avvikling =
        new AvviklingService(minne)
            .med(
                new Avviklingsbidrag() {
                  @Override
                  public String modul() {
                    return "bolig";
                  }

                  @Override
                  public List<Avviklingspunkt> punkter(
                      String kommune, @org.jspecify.annotations.Nullable String tiltakId) {
                    return holder;
                  }
                });
    Hindringer hindringer = new Hindringer(avvikling);
    avstemmer = Avstemmer.med(bok, minne, behov, hindringer, hvem, 3);
    forslag = new ForslagService(bok, behov, avstemmer, Prove.KOMMUNER, hvem);
    tilstander =
        new TilstandService(bok, minne, behov, hindringer, avstemmer, Prove.KOMMUNER, hvem);
    tjenester =
        new Tjenester(
            tilstander,
            forslag,
            avvikling,
            new KalenderService(forslag, behov, avstemmer, Prove.KOMMUNER, hvem),
            behov,
            new Dato(),
            Prove.KOMMUNER,
            (ut, format, ark, kolonner, rader, vakt) -> {
              while (rader.hasNext()) {
                ut.write((rader.next() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
              }
            });
    Apner.av(
            new Forsteapning("bolig:levanger"),
            bok,
            minne,
            katalog,
            Prove.KOMMUNER,
            hindringer,
            hvem)
        .apne();
  }

  /** Signs somebody in. */
  Hus er(Role role) {
    bruker = Sporring.bruker(role);
    return this;
  }

  /** Moves the business date, and lets the product do what follows. */
  void den(LocalDate dato) {
    idag = dato;
    avstemmer.avstem("levanger");
  }

  /** The only proposal of Levanger that something can still come of. */
  Forslag eneste() {
    return forslag.liste("levanger", true).get(0);
  }

  static Phrase ord(String ord) {
    return sprak -> ord;
  }

  @Override
  public void close() {
    unit.close();
  }

  private final class Innlogget implements CurrentUser {
    @Override
    public Optional<User> get() {
      return Optional.of(bruker);
    }

    @Override
    public Optional<String> tenant() {
      return Optional.of("levanger");
    }

    @Override
    public String correlationId() {
      return "k";
    }

    @Override
    public String csrfToken() {
      return "";
    }

    @Override
    public <T> T runAs(User other, String tenant, Callable<T> work) throws Exception {
      User egentlig = bruker;
      bruker = other;
      try {
        return work.call();
      } finally {
        bruker = egentlig;
      }
    }
  }

  private final class Dato implements Forretningsdato {
    @Override
    public LocalDate idag() {
      return idag;
    }

    @Override
    public boolean erSatt() {
      return true;
    }

    @Override
    public void sett(LocalDate dato) {
      idag = dato;
    }

    @Override
    public void frigi() {}
  }

  private final class Tiltakene implements TiltakRegister {
    @Override
    public Optional<Tiltak> finn(String kommune, String tiltakId) {
      return iTilstand(kommune, Set.of()).stream()
          .filter(t -> t.tiltakId().equals(tiltakId))
          .findFirst();
    }

    @Override
    public List<Tiltak> iTilstand(String kommune, Set<TiltakTilstand> tilstander) {
      return kommune.equals("levanger")
          ? List.of(
              new Tiltak("levanger", "kunsten-a-bo", "Kunsten å bo", tilstand),
              new Tiltak("levanger", "mot", "MOT", TiltakTilstand.I_DRIFT))
          : List.of();
    }
  }

  private static final class Penger implements Finansieringsregister {
    @Override
    public List<Finansiering> avTiltak(String kommune, String tiltakId) {
      return alle(kommune).stream().filter(f -> f.tiltakId().equals(tiltakId)).toList();
    }

    @Override
    public List<Finansiering> alle(String kommune) {
      return kommune.equals("levanger")
          ? List.of(
              new Finansiering(
                  "levanger",
                  "p-1",
                  "kunsten-a-bo",
                  "Husbanken",
                  "",
                  FinansieringTilstand.LOPENDE,
                  LocalDate.of(2009, 1, 1),
                  LocalDate.of(2011, 12, 31),
                  List.of(),
                  List.of(),
                  Finansiering.Opphav.REGISTRERT,
                  "/levanger/finansieringer/p-1"))
          : List.of();
    }

    @Override
    public int varselMaaneder(String kommune) {
      return 12;
    }
  }
}
