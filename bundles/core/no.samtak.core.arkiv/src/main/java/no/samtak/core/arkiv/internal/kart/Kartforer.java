// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.samtak.core.api.modul.Modulbeskrivelse;
import no.samtak.core.arkiv.internal.persistence.KartStore;
import no.samtak.core.arkiv.internal.persistence.Modultabeller;
import no.samtak.platform.api.module.ModuleListener;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the maps: copies what each module says of itself when it comes or changes, and tells the
 * operator's log where the database does not agree. Works beside whoever brings the module in.
 */
@Component(
    immediate = true,
    service = {Kartforer.class, ModuleListener.class})
public final class Kartforer implements ModuleListener {
  private static final Logger LOG = LoggerFactory.getLogger(Kartforer.class);
  private static final Texts TEKSTER = Texts.of(Kartforer.class.getClassLoader());
  private static final String SYSTEM = "Samtak";
  private static final int TAKT = 2;

  /** Rounds between two looks where nothing has come or gone: figures and contributors may. */
  private static final int RUNDE = 15;

  private final Bidragsbok bok;
  private final KartStore store;
  private final Modultabeller tabeller;
  private final CurrentUser bruker;
  private final Clock clock;
  private final ScheduledExecutorService traad;
  private final Map<String, List<Text>> sagt = new ConcurrentHashMap<>();

  /** What modules said at the last look, where it is not what is kept of them. */
  private final Map<String, Kart> hort = new HashMap<>();

  private volatile boolean endret = true;
  private List<ServiceReference<Modulbeskrivelse>> sist = List.of();
  private int uten;

  /** On what the modules bring; begins to look by itself. */
  @Activate
  public Kartforer(
      @Reference Bidragsbok bok,
      @Reference KartStore store,
      @Reference Modultabeller tabeller,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.bok = bok;
    this.store = store;
    this.tabeller = tabeller;
    this.bruker = bruker;
    this.clock = clock;
    this.traad =
        Executors.newSingleThreadScheduledExecutor(
            arbeid -> {
              Thread t = new Thread(arbeid, "samtak-datakart");
              t.setDaemon(true);
              return t;
            });
    traad.scheduleWithFixedDelay(this::kanskje, 1, TAKT, TimeUnit.SECONDS);
  }

  @Deactivate
  void stopp() {
    traad.shutdownNow();
  }

  private void kanskje() {
    List<ServiceReference<Modulbeskrivelse>> naa = bok.beskrivelser();
    uten++;
    if (!endret && naa.equals(sist) && uten < RUNDE) {
      return;
    }
    endret = false;
    sist = naa;
    uten = 0;
    for (ServiceReference<Modulbeskrivelse> r : naa) {
      try {
        ta(r);
      } catch (RuntimeException e) {
        // The next round tries again; without this the thread would stop for good.
        endret = true;
        LOG.warn("A module's data map cannot be kept now: {}", e.toString());
      }
    }
  }

  private void ta(ServiceReference<Modulbeskrivelse> tjeneste) {
    Bundle bunt = tjeneste.getBundle();
    if (bunt == null) {
      return;
    }
    String skjema = Bidragsbok.hode(tjeneste, Bidragsbok.SKJEMA);
    if (!skjema.isEmpty() && !bok.klart(skjema)) {
      // Its migrations are not done: what is in the database now is not what the map means.
      endret = true;
      return;
    }
    String modul = Bidragsbok.hode(tjeneste, Bidragsbok.MODUL);
    bok.bruk(
        tjeneste,
        b -> {
          if (b.modul().equals(modul)) {
            registrer(b, bunt.getVersion().toString(), skjema);
          } else {
            LOG.warn(
                "{} describes the module {} and is not it; its data map is not kept",
                bunt.getSymbolicName(),
                b.modul());
          }
        });
  }

  /** The modules that are in and whose map was at fault when it was looked at last, by name. */
  public Map<String, List<Text>> avvik() {
    Map<String, List<Text>> naa = new TreeMap<>();
    sagt.forEach(
        (modul, avvik) -> {
          if (!avvik.isEmpty() && bok.paNoden(modul)) {
            naa.put(modul, avvik);
          }
        });
    return naa;
  }

  /**
   * Keeps the map where it is new, and holds it up to the database. Where it is not what is kept,
   * it has to be heard twice: a module that comes or goes fills its extension points one by one.
   */
  void registrer(Modulbeskrivelse b, String versjon, String skjema) {
    Kart kart =
        Kart.av(
            b,
            versjon,
            skjema,
            bok.bidrag(b.modul()),
            bok.tjenester(b.modul()),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    Optional<Kart> kjent = store.finn(kart.modul());
    if (kjent.filter(kart::likt).isPresent()) {
      hort.remove(kart.modul());
    } else if (kjent.isPresent() && !hortFor(kart)) {
      endret = true;
      return;
    } else {
      store.lagre(kart, SYSTEM);
      LOG.info(
          "Data map of module {} {} kept: {} tables",
          kart.modul(),
          versjon,
          kart.tabeller().size());
    }
    List<Text> avvik =
        Kartkontroll.avvik(
            kart, skjema.isEmpty() ? Map.of() : tabeller.tabeller(skjema), !skjema.isEmpty());
    if (!avvik.equals(sagt.put(kart.modul(), avvik))) {
      for (Text a : avvik) {
        LOG.warn("Data map of module {}: {}", kart.modul(), TEKSTER.get(Language.NB, a));
      }
    }
  }

  /** Whether the module said the same at the look before this one. */
  private boolean hortFor(Kart kart) {
    Kart forrige = hort.put(kart.modul(), kart);
    return forrige != null && forrige.likt(kart);
  }

  @Override
  public void installed(String module, String reason) {
    skjedde(module, Modulhendelse.Slag.INNE, reason);
  }

  @Override
  public void uninstalled(String module, String reason) {
    skjedde(module, Modulhendelse.Slag.UTE, reason);
  }

  @Override
  public void swapped(String from, String to, String reason) {
    skjedde(from, Modulhendelse.Slag.UTE, reason);
    skjedde(to, Modulhendelse.Slag.INNE, reason);
  }

  private void skjedde(String modul, Modulhendelse.Slag slag, String grunn) {
    String hvem = bruker.get().map(User::displayName).orElse(SYSTEM);
    String versjon = bok.kjent(modul).map(m -> m.version() == null ? "" : m.version()).orElse("");
    endret = true;
    try {
      // On its own thread: the operation does not wait for the archive's database.
      traad.execute(
          () -> {
            try {
              store.skjedde(
                  modul,
                  slag,
                  versjon,
                  hvem,
                  grunn,
                  clock.instant().truncatedTo(ChronoUnit.MILLIS));
            } catch (RuntimeException e) {
              LOG.warn("What happened to module {} is not kept in its history", modul, e);
            }
          });
    } catch (RejectedExecutionException e) {
      LOG.debug("Stopping: {} {} is not kept", modul, slag);
    }
  }
}
