// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.personvern.Demofolk;
import no.samtak.core.person.internal.person.Gradering;
import no.samtak.core.person.internal.person.Malform;
import no.samtak.core.person.internal.person.Person;
import no.samtak.core.person.internal.person.PersonService;
import no.samtak.core.person.internal.person.Personbilde;
import no.samtak.core.person.internal.person.Personinnhold;
import no.samtak.core.person.internal.tjeneste.Taushetslov;
import no.samtak.core.person.internal.tjeneste.Tilknytningsinnhold;
import no.samtak.core.person.internal.tjeneste.TjenesteService;
import no.samtak.core.person.internal.tjeneste.Tjenesteinnhold;
import no.samtak.core.person.internal.tjeneste.Tjenesterolle;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In mode demo: three services, those who work there, and invented people with numbers of the test
 * series, where there is no service yet. Written in as a person would write them in.
 */
@Component(
    service = {Demopersoner.class, Demofolk.class},
    immediate = true)
public final class Demopersoner implements Demofolk {
  private static final Logger LOG = LoggerFactory.getLogger(Demopersoner.class);
  private static final String KOMMUNE = "levanger";

  /** Before everything that the demonstration tells of, so that its date can be set. */
  private static final LocalDate FORST = LocalDate.of(2005, 1, 1);

  private static final User SYSTEM =
      new User("system", "system", "Samtak", Set.of(Role.TJENESTELEDER), Set.of(KOMMUNE));
  private static final String[] FORNAVN = {
    "Rolig", "Rask", "Stille", "Glad", "Modig", "Varm", "Klok", "Snill", "Lun", "Frisk"
  };
  private static final String[] ETTERNAVN = {
    "Bjørk", "Gran", "Furu", "Osp", "Selje", "Rogn", "Einer", "Lind", "Alm", "Ask", "Hegg"
  };

  private final TjenesteService tjenester;

  private final PersonService personer;
  private final Accounts kontoer;
  private final CurrentUser bruker;
  private final boolean demo;

  /** Fills the register where it is to be filled. */
  @Activate
  public Demopersoner(
      BundleContext context,
      @Reference TjenesteService tjenester,
      @Reference PersonService personer,
      @Reference Accounts kontoer,
      @Reference CurrentUser bruker) {
    this.tjenester = tjenester;
    this.personer = personer;
    this.kontoer = kontoer;
    this.bruker = bruker;
    this.demo = "demo".equals(context.getProperty("samtak.mode"));
    if (!demo) {
      return;
    }
    try {
      if (tjenester.enheter(KOMMUNE).isEmpty()) {
        fyll();
      }
    } catch (Exception e) {
      // A demonstration without data is better than a node that does not start.
      LOG.error("The demonstration's persons could not be written in", e);
    }
  }

  @Override
  public List<String> ider(String kommune, String tjeneste, String brukerId) {
    Optional<User> hvem = demo ? kontoer.open(brukerId) : Optional.empty();
    if (hvem.isEmpty()) {
      return List.of();
    }
    try {
      return bruker.runAs(
          hvem.get(),
          kommune,
          () ->
              personer.liste(kommune, tjeneste, PageQuery.first()).rows().stream()
                  .map(Personbilde::person)
                  .filter(p -> !p.personalia().anonym())
                  .map(Person::id)
                  .toList());
    } catch (Exception e) {
      LOG.warn("The demonstration's people of {} cannot be told", tjeneste, e);
      return List.of();
    }
  }

  private void fyll() throws Exception {
    Optional<User> leder = konto("leder");
    Optional<User> saksbehandler = konto("saksbehandler");
    if (leder.isEmpty() || saksbehandler.isEmpty()) {
      return;
    }
    bruker.runAs(
        SYSTEM,
        KOMMUNE,
        () -> {
          tjeneste("bolig", "Boligkontoret", Taushetslov.HOL_12_1);
          tjeneste("nav-sosial", "NAV, sosiale tjenester", Taushetslov.SOTJL_44);
          tjeneste("rus-psykisk-helse", "Rus og psykisk helse", Taushetslov.HPL_21);
          knytt("bolig", "leder", Tjenesterolle.LEDER);
          knytt("nav-sosial", "leder", Tjenesterolle.LEDER);
          return 3;
        });
    // From here on the leader says who works there.
    bruker.runAs(
        leder.get(),
        KOMMUNE,
        () -> {
          knytt("bolig", "saksbehandler", Tjenesterolle.SAKSBEHANDLER);
          personer("nav-sosial", 12, 7);
          return 1;
        });
    bruker.runAs(
        saksbehandler.get(),
        KOMMUNE,
        () -> {
          personer("bolig", 18, 0);
          return 1;
        });
    LOG.info("The demonstration's services and persons are in the register");
  }

  private Optional<User> konto(String navn) {
    return kontoer.list(PageQuery.first()).rows().stream()
        .filter(a -> a.username().equals(navn))
        .map(Account::id)
        .findFirst()
        .flatMap(kontoer::open);
  }

  private void tjeneste(String slug, String navn, Taushetslov lov) {
    tjenester.opprett(KOMMUNE, Ids.next(), new Tjenesteinnhold(slug, navn, lov, true));
  }

  private void knytt(String slug, String hvem, Tjenesterolle rolle) {
    tjenester.knytt(
        KOMMUNE,
        slug,
        Ids.next(),
        new Tilknytningsinnhold(
            hvem,
            rolle,
            FORST,
            null,
            null,
            null,
            null,
            rolle == Tjenesterolle.LEDER,
            rolle == Tjenesterolle.LEDER,
            "Eksempel"));
  }

  /** Some of them are known by both services; nobody can tell who. */
  private void personer(String tjeneste, int antall, int fra) {
    for (int i = fra; i < fra + antall; i++) {
      LocalDate fodt = LocalDate.of(1948 + i * 2, 1 + i % 12, 1 + i % 28);
      boolean anonym = i % 9 == 8;
      personer.opprett(
          KOMMUNE,
          tjeneste,
          Ids.next(),
          new Personinnhold(
              anonym ? null : FORNAVN[i % FORNAVN.length],
              null,
              anonym ? null : ETTERNAVN[i % ETTERNAVN.length],
              anonym || i % 5 == 4 ? null : nummer(fodt, i),
              anonym ? null : fodt,
              anonym ? null : "Eksempelveien " + (i + 1),
              "7600",
              "Levanger",
              null,
              null,
              i % 3 == 0 ? Malform.NN : Malform.NB,
              i % 11 == 5 ? "arabisk" : null,
              null,
              anonym ? "Blå jakke " + i : null,
              i == 3
                  ? new Personinnhold.Representantinnhold("Trygg Lind", "økonomi", null, null)
                  : null,
              null,
              i == 10 ? Gradering.FORTROLIG : null,
              null,
              null));
    }
  }

  /** The first number of the test series that the day has room for, from a place of its own. */
  private static @Nullable String nummer(LocalDate fodt, int i) {
    String dag =
        String.format(
            java.util.Locale.ROOT,
            "%02d%02d%02d",
            fodt.getDayOfMonth(),
            fodt.getMonthValue() + 80,
            fodt.getYear() % 100);
    for (int lopenummer = 100 + i; lopenummer < 500; lopenummer++) {
      for (int kontroll = 0; kontroll < 100; kontroll++) {
        String prove = dag + String.format(java.util.Locale.ROOT, "%03d%02d", lopenummer, kontroll);
        if (no.samtak.core.person.internal.person.Identitetsnummer.les(prove).isPresent()) {
          return prove;
        }
      }
    }
    return null;
  }
}
