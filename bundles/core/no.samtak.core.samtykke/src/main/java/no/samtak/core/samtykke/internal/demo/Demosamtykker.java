// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.personvern.Demofolk;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.mal.MalService;
import no.samtak.core.samtykke.internal.persistence.SamtykkeStore;
import no.samtak.core.samtykke.internal.samtykke.Mottaker;
import no.samtak.core.samtykke.internal.samtykke.Personnokkel;
import no.samtak.core.samtykke.internal.samtykke.SamtykkeService;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeform;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeinnhold;
import no.samtak.core.samtykke.internal.samtykke.Svar;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In mode demo: some consents of the invented people of one service, where there is none yet: one
 * given, one taken back, one asked for, one that ends soon, one for next of kin. Entered as a case
 * worker enters them.
 */
@Component(service = Demosamtykker.class, immediate = true)
public final class Demosamtykker {
  private static final Logger LOG = LoggerFactory.getLogger(Demosamtykker.class);
  private static final String KOMMUNE = "levanger";
  private static final String TJENESTE = "bolig";

  private final SamtykkeStore store;
  private final SamtykkeService samtykker;
  private final MalService maler;
  private final Demofolk folk;
  private final Accounts kontoer;
  private final CurrentUser bruker;

  /** Enters them where they are to be entered. */
  @Activate
  public Demosamtykker(
      BundleContext context,
      @Reference SamtykkeStore store,
      @Reference SamtykkeService samtykker,
      @Reference MalService maler,
      @Reference Demofolk folk,
      @Reference Accounts kontoer,
      @Reference CurrentUser bruker) {
    this(store, samtykker, maler, folk, kontoer, bruker);
    if (!"demo".equals(context.getProperty("samtak.mode"))) {
      return;
    }
    try {
      fyll();
    } catch (Exception e) {
      // A demonstration without data is better than a node that does not start.
      LOG.error("The demonstration's consents could not be entered", e);
    }
  }

  /** Enters nothing yet. */
  Demosamtykker(
      SamtykkeStore store,
      SamtykkeService samtykker,
      MalService maler,
      Demofolk folk,
      Accounts kontoer,
      CurrentUser bruker) {
    this.store = store;
    this.samtykker = samtykker;
    this.maler = maler;
    this.folk = folk;
    this.kontoer = kontoer;
    this.bruker = bruker;
  }

  /** Enters them, unless the kommune has consents or nobody who can be asked. */
  void fyll() throws Exception {
    if (store.utfor(bok -> bok.noen(KOMMUNE))) {
      return;
    }
    Optional<User> hvem = konto("saksbehandler");
    List<String> ider = hvem.map(u -> folk.ider(KOMMUNE, TJENESTE, u.id())).orElse(List.of());
    if (ider.size() < 4) {
      return;
    }
    bruker.runAs(
        hvem.orElseThrow(),
        KOMMUNE,
        () -> {
          skriv(ider);
          return ider.size();
        });
    LOG.info("The demonstration's consents are entered");
  }

  private void skriv(List<String> ider) {
    LocalDate idag = samtykker.idag();
    LocalDate lenge = idag.plusMonths(6);
    gitt(ider.get(0), tjeneste("nav-sosial", lenge));
    gitt(ider.get(0), sosteren(lenge));
    String trukket = gitt(ider.get(1), tjeneste("rus-psykisk-helse", lenge));
    samtykker.trekk(hvem(ider.get(1)), trukket, null);
    samtykker.spor(hvem(ider.get(2)), Ids.next(), tjeneste("nav-sosial", lenge));
    gitt(ider.get(3), tjeneste("rus-psykisk-helse", idag.plusDays(9)));
  }

  private static Personnokkel hvem(String id) {
    return new Personnokkel(KOMMUNE, TJENESTE, id);
  }

  private String gitt(String person, Samtykkeinnhold innhold) {
    String id = samtykker.spor(hvem(person), Ids.next(), innhold).id();
    samtykker.gi(hvem(person), id, new Svar(Samtykkeform.PAPIR, "", false, null));
    return id;
  }

  private Samtykkeinnhold tjeneste(String slug, LocalDate til) {
    return innhold(Mottaker.Slag.TJENESTE, slug, List.of(Kategori.KONTAKT, Kategori.BOLIG), til);
  }

  private Samtykkeinnhold sosteren(LocalDate til) {
    return innhold(Mottaker.Slag.PARORENDE, "Varm Rogn, søster", List.of(Kategori.AVTALER), til);
  }

  private Samtykkeinnhold innhold(
      Mottaker.Slag slag, String mottaker, List<Kategori> hva, LocalDate til) {
    return new Samtykkeinnhold(
        maler.valgbare(KOMMUNE).get(0).id(),
        slag,
        mottaker,
        hva,
        Dybde.STATUS,
        List.of(Formal.SAMARBEID),
        null,
        til,
        null);
  }

  private Optional<User> konto(String navn) {
    return kontoer.list(PageQuery.first()).rows().stream()
        .filter(a -> a.username().equals(navn))
        .map(Account::id)
        .findFirst()
        .flatMap(kontoer::open);
  }
}
