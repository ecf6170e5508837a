// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.drift.internal.DriftConfig;
import no.samtak.platform.drift.internal.Node;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.log.LogReaderService;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The modules of this node, for pages, REST and shell alike (UC10): what there is, and the
 * operations on it, one at a time, each with who and why.
 */
@Component(service = Modultjeneste.class, configurationPid = DriftConfig.PID)
@Designate(ocd = DriftConfig.class)
public final class Modultjeneste {
  private static final Logger LOG = LoggerFactory.getLogger(Modultjeneste.class);
  private static final long MAX_UPLOAD = 200L << 20;
  private static final Duration TIDY_LIMIT = Duration.ofSeconds(10);

  /** Who acts when the node does so by itself. */
  public static final User SYSTEM =
      new User("system", "samtak", "Samtak", Set.of(Role.OPERATOR), Set.of());

  private final Modulmotor motor;
  private final Modullager lager;
  private final Modulminne minne;
  private final Stiregister stier;
  private final CurrentUser currentUser;
  private final LogReaderService log;
  private final Clock clock;
  private final Path uploads;
  private final Moduloversikt oversikt;
  private final Utforelse utforelse;
  private final Oppstart oppstart;
  private final Bokholder bokholder;
  private final Modulvarsel varsel;
  private final AtomicLong utgave = new AtomicLong();

  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(
          1,
          work -> {
            Thread thread = new Thread(work, "samtak-moduler");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
  private final Object gate = new Object();
  private volatile @Nullable Lop running;
  private volatile @Nullable Lop last;
  private volatile boolean restored;

  @Activate
  public Modultjeneste(
      BundleContext context,
      DriftConfig config,
      @Reference ServiceComponentRuntime scr,
      @Reference LogReaderService log,
      @Reference Modulminne minne,
      @Reference Funksjonsbok bok,
      @Reference Stiregister stier,
      @Reference Avslutning avslutning,
      @Reference CurrentUser currentUser,
      @Reference Clock clock) {
    this(
        context,
        Node.of(context),
        config,
        scr,
        log,
        minne,
        bok,
        stier,
        avslutning,
        currentUser,
        clock);
  }

  Modultjeneste(
      BundleContext context,
      Node node,
      DriftConfig config,
      ServiceComponentRuntime scr,
      LogReaderService log,
      Modulminne minne,
      Funksjonsbok bok,
      Stiregister stier,
      Avslutning avslutning,
      CurrentUser currentUser,
      Clock clock) {
    this.motor =
        new Modulmotor(
            context,
            new Klarhet(context, scr, stier),
            avslutning,
            Duration.ofSeconds(config.startTimeLimit()),
            Duration.ofMillis(config.drainTimeLimit()));
    this.lager =
        new Modullager(
            node.home().resolve("moduler"),
            node.data().resolve("moduler"),
            new Signatur(
                node.home().resolve("etc").resolve("signers"),
                config.allowUnsigned() && node.isTrial()));
    this.uploads = node.data().resolve("moduler");
    this.oversikt = new Moduloversikt(motor, lager, minne);
    this.utforelse = new Utforelse(motor, lager, minne, bok, stier, clock);
    this.oppstart = new Oppstart(motor, lager, minne, Arrays.asList(config.firstStart()));
    this.bokholder = new Bokholder(motor, minne, bok, executor, () -> running != null);
    this.varsel = new Modulvarsel(context);
    this.minne = minne;
    this.stier = stier;
    this.currentUser = currentUser;
    this.log = log;
    this.clock = clock;
    executor.setKeepAliveTime(30, TimeUnit.SECONDS);
    executor.allowCoreThreadTimeOut(true);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    stier.lagret(minne.stier());
    stier.lytt(this::husk);
  }

  @Deactivate
  void deactivate() {
    stier.lytt(null);
    executor.shutdown();
    try {
      if (!executor.awaitTermination(20, TimeUnit.SECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void husk(Stiregister.Sti sti) {
    try {
      executor.execute(() -> asSystem(() -> minne.husk(sti)));
    } catch (RejectedExecutionException e) {
      LOG.debug("Stopping: {} is remembered at the next start", sti);
    }
  }

  /** The modules that the node knows of, by name. */
  public List<Modul> moduler() {
    return oversikt.moduler();
  }

  /** The module. */
  public Optional<Modul> modul(String navn) {
    return oversikt.modul(navn);
  }

  /** What is wanted and is not so, in words for the operator. */
  public List<String> avvik() {
    return oversikt.avvik();
  }

  /** The operation under way, if any. */
  public Optional<Moduloperasjon> pagar() {
    return Optional.ofNullable(running).map(Lop::bilde);
  }

  /** The operation, live or as stored. */
  public Optional<Moduloperasjon> finn(String id) {
    for (Lop lop : Arrays.asList(running, last)) {
      if (lop != null && lop.id().equals(id)) {
        return Optional.of(lop.bilde());
      }
    }
    return minne.finn(id);
  }

  /** Operations, the newest first. */
  public Slice<Moduloperasjon> operasjoner(PageQuery query) {
    return minne.liste(query);
  }

  /** How many operations there were since the start, by "type status". */
  public Map<String, Long> antall() {
    Map<String, Long> all = new TreeMap<>();
    counts.forEach((key, count) -> all.put(key, count.sum()));
    return all;
  }

  /** Changes when the modules, their files or what is wanted of them may have changed. */
  long utgave() {
    return utgave.get();
  }

  /** Whether what is wanted was applied after the start. */
  public boolean erGjenopprettet() {
    return restored;
  }

  /**
   * Takes a file into the node's library.
   *
   * @param sum its SHA-512, or null
   * @throws DomainException INVALID with the reason; TOO_LARGE above 200 MB
   */
  public Kar motta(InputStream fil, @Nullable String sum) {
    try {
      Files.createDirectories(uploads);
      Path part = Files.createTempFile(uploads, "opplasting", ".part");
      try {
        long size = 0;
        byte[] buffer = new byte[64 << 10];
        try (var out = Files.newOutputStream(part)) {
          for (int n = fil.read(buffer); n >= 0; n = fil.read(buffer)) {
            size += n;
            if (size > MAX_UPLOAD) {
              throw new DomainException(
                  no.samtak.platform.api.error.ErrorKind.TOO_LARGE,
                  Text.of("feil.forStor", "200 MB"));
            }
            out.write(buffer, 0, n);
          }
        }
        return lager.legg(part, sum);
      } finally {
        utgave.incrementAndGet();
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw Filfeil.disk(e);
    }
  }

  /** Takes a file of the node's own disk into the library, for the shell. */
  public Kar motta(Path fil) {
    if (!Files.isRegularFile(fil)) {
      throw Filfeil.ikkeModul(fil.toString(), null);
    }
    Kar kar = lager.legg(fil, null);
    utgave.incrementAndGet();
    return kar;
  }

  /**
   * Begins an operation, for the user of this thread. It goes on by itself; {@link #finn} tells how
   * far it has come. An operation with the same id that is there already is returned as it is.
   *
   * @param id the operation's id
   * @throws DomainException CONFLICT while another is under way, or where the module does not stand
   *     so that it can be done; NOT_FOUND for a module that nobody knows
   */
  public Moduloperasjon bestill(Bestilling bestilling, String id) {
    Optional<Moduloperasjon> there = finn(id);
    if (there.isPresent()) {
      return there.get();
    }
    User user = currentUser.get().orElse(SYSTEM);
    if (bestilling.type() == Operasjonstype.NODSTOPP) {
      return nodstopp(bestilling, id, user);
    }
    Lop lop;
    synchronized (gate) {
      awaitTidied();
      Lop other = running;
      if (other != null) {
        throw Filfeil.konflikt(
            "drift.feil.opptatt",
            Text.of("drift.type." + other.bestilling().type()),
            other.bestilling().modul());
      }
      lop = forbered(bestilling, id, user);
      running = lop;
    }
    try {
      minne.startet(lop.bilde());
      String correlation = currentUser.correlationId();
      executor.execute(() -> as(user, correlation, () -> utfor(lop, user, true, true)));
    } catch (RuntimeException e) {
      synchronized (gate) {
        running = null;
        gate.notifyAll();
      }
      throw e;
    }
    return lop.bilde();
  }

  /**
   * Waits for an operation.
   *
   * @return how it stands when it is over or the limit is reached
   */
  public Moduloperasjon vent(String id, Duration limit) throws InterruptedException {
    for (Lop lop : Arrays.asList(running, last)) {
      if (lop != null && lop.id().equals(id)) {
        boolean over = lop.vent(limit.toMillis());
        LOG.debug("Waited for {}: {}", id, over);
        return lop.bilde();
      }
    }
    return minne.finn(id).orElseThrow(DomainException::notFound);
  }

  private Lop forbered(Bestilling b, String id, User user) {
    Modul modul = modul(b.modul()).orElseThrow(DomainException::notFound);
    boolean installed = modul.versjon() != null;
    switch (b.type()) {
      case INN -> require(!installed, "drift.feil.alleredeInne", modul);
      case UT, OPPGRADER, NODSTOPP -> require(installed, "drift.feil.ikkeInne", modul);
      case BYTT -> {
        require(installed, "drift.feil.ikkeInne", modul);
        Modul ny = modul(b.inn()).orElseThrow(DomainException::notFound);
        require(ny.versjon() == null, "drift.feil.alleredeInne", ny);
      }
      case STOPP -> {
        require(installed, "drift.feil.ikkeInne", modul);
        require(modul.tilstand() != Modultilstand.STOPPET, "drift.feil.alleredeStoppet", modul);
      }
      case START -> {
        require(installed, "drift.feil.ikkeInne", modul);
        require(modul.tilstand() == Modultilstand.STOPPET, "drift.feil.alleredeStartet", modul);
      }
      case GLEM -> {
        require(!installed, "drift.feil.erInne", modul);
        require(modul.onske() != null, "drift.feil.ikkeTattUt", modul);
      }
    }
    List<Logglinje> none = List.of();
    return new Lop(
        id,
        b,
        modul.versjon() == null ? null : modul.versjon().toString(),
        user.displayName(),
        clock,
        () -> {
          Loggfangst catching = fangst;
          return catching == null ? none : catching.linjer();
        });
  }

  private volatile @Nullable Loggfangst fangst;

  private static void require(boolean holds, String key, Modul modul) {
    if (!holds) {
      throw Filfeil.konflikt(key, modul.tittel());
    }
  }

  /**
   * @param start false: what comes in stays stopped
   * @param nye false: what was wanted before is still wanted, by whom and for which reason it was
   */
  private void utfor(Lop lop, User user, boolean start, boolean nye) {
    Bestilling b = lop.bestilling();
    LOG.info(
        "Module operation {} on {} begins, by {}: {}", b.type(), b.modul(), user.id(), b.grunn());
    List<Onske> onsker = List.of();
    try (Loggfangst catching = new Loggfangst(log)) {
      fangst = catching;
      try {
        onsker = utforelse.utfor(lop, user, start);
        if (b.type() == Operasjonstype.GLEM) {
          bokholder.glemt(b.modul());
        }
        // Whoever sees that it is done finds that those who listen have done theirs.
        utgave.incrementAndGet();
        varsel.ferdig(b);
        lop.slutt(Operasjonsstatus.FERDIG, null);
      } catch (Modulunntak e) {
        lop.feilet("");
        lop.slutt(e.status(), e.text());
      } catch (DomainException e) {
        lop.feilet("");
        lop.slutt(Operasjonsstatus.AVVIST, e.text());
      } catch (RuntimeException | Error e) {
        LOG.error("Module operation {} on {} failed", b.type(), b.modul(), e);
        lop.feilet("");
        lop.slutt(Operasjonsstatus.FEILET, Text.of("drift.feil.rammeverk", e.toString()));
      }
      avslutt(lop, nye ? onsker : List.of());
    } finally {
      synchronized (gate) {
        running = null;
        gate.notifyAll();
      }
      lop.lagret();
      fangst = null;
      bokholder.senere();
    }
  }

  private void avslutt(Lop lop, List<Onske> onsker) {
    Moduloperasjon over = lop.bilde();
    last = lop;
    counts.computeIfAbsent(over.type() + " " + over.status(), k -> new LongAdder()).increment();
    long millis =
        Duration.between(over.startet(), Objects.requireNonNullElse(over.ferdig(), over.startet()))
            .toMillis();
    if (over.status() == Operasjonsstatus.FERDIG) {
      LOG.info("Module operation {} on {} is done in {} ms", over.type(), over.modul(), millis);
    } else if (over.status() == Operasjonsstatus.AVVIST) {
      LOG.warn(
          "Module operation {} on {} is refused, nothing was touched: {}",
          over.type(),
          over.modul(),
          Loggtekst.av(over.arsak()));
    } else {
      LOG.error(
          "Module operation {} on {} ended as {} after {} ms: {}",
          over.type(),
          over.modul(),
          over.status(),
          millis,
          Loggtekst.av(over.arsak()));
    }
    try {
      minne.ferdig(over, onsker);
    } catch (RuntimeException e) {
      LOG.error(
          "Module operation {} on {} ended as {}, but that could not be stored; what is wanted of"
              + " the module may be applied otherwise at the next start",
          over.type(),
          over.modul(),
          over.status(),
          e);
    }
    utgave.incrementAndGet();
  }

  private Moduloperasjon nodstopp(Bestilling b, String id, User user) {
    Instant now = clock.instant();
    Optional<Bundle> bundle = motor.bunt(b.modul());
    String versjon = bundle.map(x -> x.getVersion().toString()).orElse(null);
    Lop lop = new Lop(id, b, versjon, user.displayName(), clock, List::of);
    LOG.warn("Emergency stop of {} by {}: {}", b.modul(), user.id(), b.grunn());
    lop.begynner(Stegnavn.STOPPET);
    try {
      if (!motor.nodstopp(b.modul())) {
        throw DomainException.notFound();
      }
      lop.ferdig("");
      lop.slutt(Operasjonsstatus.FERDIG, null);
    } catch (BundleException e) {
      LOG.error("The emergency stop of {} failed", b.modul(), e);
      lop.feilet(e.toString());
      lop.slutt(Operasjonsstatus.FEILET, Text.of("drift.feil.rammeverk", e.toString()));
    }
    // First it is stopped, then it is written down: a database that hangs delays nothing.
    List<Onske> onsker =
        bundle
            .map(
                x ->
                    List.of(
                        new Onske(
                            b.modul(),
                            Onsket.STOPPET,
                            new Modulversjon(x.getVersion()),
                            b.grunn(),
                            user.displayName(),
                            now)))
            .orElse(List.of());
    try {
      minne.startet(lop.bilde());
    } catch (RuntimeException e) {
      LOG.error("The emergency stop of {} could not be stored", b.modul(), e);
    }
    avslutt(lop, onsker);
    lop.lagret();
    return lop.bilde();
  }

  /**
   * Applies what is wanted, at the start of the node: what was in comes back also when Karaf's
   * folder was emptied. What cannot be brought back stays out, with its reason in the log and in
   * the list of operations.
   */
  public void gjenopprett() {
    executor.execute(() -> asSystem(this::gjenopprettNaa));
  }

  private void gjenopprettNaa() {
    try {
      oppstart.gjenopprett(this::kjor);
    } finally {
      restored = true;
      bokholder.senere();
    }
  }

  /**
   * An operation that has ended and is only being put away holds up the next one, not refuses it.
   */
  private void awaitTidied() {
    long end = System.nanoTime() + TIDY_LIMIT.toNanos();
    while (running != null
        && running.bilde().status() != Operasjonsstatus.PAGAR
        && System.nanoTime() - end < 0) {
      try {
        gate.wait(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void kjor(
      Operasjonstype type,
      String modul,
      @Nullable Modulversjon versjon,
      boolean start,
      boolean nye) {
    try {
      Bestilling b = new Bestilling(type, modul, versjon, null, "Oppstart av noden");
      Lop lop;
      synchronized (gate) {
        lop = forbered(b, Ids.next(), SYSTEM);
        running = lop;
      }
      minne.startet(lop.bilde());
      utfor(lop, SYSTEM, start, nye);
    } catch (DomainException e) {
      LOG.error(
          "{} of module {} at the start of the node: {}", type, modul, Loggtekst.av(e.text()), e);
      synchronized (gate) {
        running = null;
        gate.notifyAll();
      }
    }
  }

  private void asSystem(Runnable work) {
    as(SYSTEM, "", work);
  }

  private void as(User user, String correlation, Runnable work) {
    try {
      currentUser.runAs(
          user,
          "",
          correlation,
          () -> {
            work.run();
            return "";
          });
    } catch (Exception e) {
      LOG.error("Work on modules in the background failed", e);
    }
  }

  /** For tests: no thread is left when this returns. */
  ExecutorService executor() {
    return executor;
  }
}
