// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
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
import org.osgi.framework.BundleContext;
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
  private final Moduloversikt oversikt;
  private final Utforelse utforelse;
  private final Oppstart oppstart;
  private final Bokholder bokholder;
  private final Modulvarsel varsel;
  private final Operatorlas las;
  private final Deltlager delt;
  private final Modulmottak mottak;
  private final Ventende ventende = new Ventende();
  private final Folging folging;
  private final Operasjonsbok operasjonsbok;
  private final Forutsetninger forutsetninger;
  private final Nodstopp nodstopp;
  private final Set<String> fraFor;
  private final AtomicLong utgave = new AtomicLong();

  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(
          1,
          work -> {
            Thread thread = new Thread(work, "samtak-moduler");
            thread.setDaemon(true);
            return thread;
          });
  private final Object gate = new Object();
  private volatile @Nullable Lop running;
  private volatile boolean restored;
  private final AtomicInteger bestillere = new AtomicInteger();

  @Activate
  public Modultjeneste(
      BundleContext context,
      DriftConfig config,
      @Reference ServiceComponentRuntime scr,
      @Reference LogReaderService log,
      @Reference Modulminne minne,
      @Reference Modullas las,
      @Reference Modulfiler filer,
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
        las,
        filer,
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
      Modullas las,
      Modulfiler filer,
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
    Path uploads = node.data().resolve("moduler");
    this.las = new Operatorlas(las);
    this.delt = new Deltlager(lager, filer, uploads);
    this.mottak = new Modulmottak(lager, delt, uploads);
    Avstemmer avstemmer = new Avstemmer(motor::her, minne, ventende, this::folg, clock);
    this.folging =
        new Folging(
            executor,
            this::asSystem,
            minne,
            ventende,
            avstemmer,
            delt,
            this.las,
            this::glemtAvAndre);
    this.oversikt =
        new Moduloversikt(
            motor, lager, minne, m -> avstemmer.avvik(m).map(Avstemmer.Avvik::hvorfor));
    this.utforelse = new Utforelse(motor, lager, delt, minne, bok, stier, clock);
    this.oppstart = new Oppstart(motor, lager, minne, this.las, Arrays.asList(config.firstStart()));
    this.operasjonsbok = new Operasjonsbok(minne, ventende);
    this.forutsetninger = new Forutsetninger(oversikt::modul, minne);
    this.nodstopp = new Nodstopp(motor, minne, ventende, operasjonsbok::avslutt, clock);
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
    this.fraFor = minne.onsker().stream().map(Onske::modul).collect(Collectors.toUnmodifiableSet());
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

  /** Those that something had been decided of when this began. */
  Set<String> fraFor() {
    return fraFor;
  }

  /** What is wanted and is not so. */
  public List<Modulavvik> avvik() {
    return oversikt.avvik();
  }

  /** What is wanted of the module and is not so; empty where it is as wanted. */
  public Optional<Modulavvik> avvik(Modul modul) {
    return oversikt.avvik(modul);
  }

  /** The operation under way, if any. */
  public Optional<Moduloperasjon> pagar() {
    return Optional.ofNullable(running).map(Lop::bilde);
  }

  /** The operation, live or as stored. */
  public Optional<Moduloperasjon> finn(String id) {
    for (Lop lop : Arrays.asList(running, operasjonsbok.siste())) {
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
    return operasjonsbok.antall();
  }

  /** Changes when the modules, their files or what is wanted of them may have changed. */
  public long utgave() {
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
      return mottak.motta(fil, sum);
    } finally {
      utgave.incrementAndGet();
    }
  }

  /** Takes a file of the node's own disk into the library, for the shell. */
  public Kar motta(Path fil) {
    try {
      return mottak.motta(fil);
    } finally {
      utgave.incrementAndGet();
    }
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
      Moduloperasjon stopped = nodstopp.utfor(bestilling, id, user);
      utgave.incrementAndGet();
      return stopped;
    }
    bestillere.incrementAndGet();
    try {
      return begynn(bestilling, id, user);
    } finally {
      bestillere.decrementAndGet();
    }
  }

  private Moduloperasjon begynn(Bestilling bestilling, String id, User user) {
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
      las.ta(bestilling, id, user.displayName());
      running = lop;
    }
    try {
      minne.startet(lop.bilde());
      String correlation = currentUser.correlationId();
      executor.execute(() -> as(user, correlation, () -> utfor(lop, user, Vilkar.NY)));
    } catch (RuntimeException e) {
      las.slipp(id);
      ledig();
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
    for (Lop lop : Arrays.asList(running, operasjonsbok.siste())) {
      if (lop != null && lop.id().equals(id)) {
        boolean over = lop.vent(limit.toMillis());
        LOG.debug("Waited for {}: {}", id, over);
        return lop.bilde();
      }
    }
    return minne.finn(id).orElseThrow(DomainException::notFound);
  }

  private Lop forbered(Bestilling b, String id, User user) {
    Modul modul = forutsetninger.kontroller(b);
    String versjon = modul.versjon() == null ? null : modul.versjon().toString();
    return new Lop(id, b, versjon, user.displayName(), clock, this::logglinjer);
  }

  private List<Logglinje> logglinjer() {
    Loggfangst catching = fangst;
    return catching == null ? List.of() : catching.linjer();
  }

  private volatile @Nullable Loggfangst fangst;

  /**
   * How an operation is carried out.
   *
   * @param start false: what comes in stays stopped
   * @param nye false: what was wanted before is still wanted, by whom and for which reason it was
   * @param filsum how the sum of the file that comes in must begin; null = any
   * @param sammeFeil how it failed the last time; ends it so again, nothing is written down
   */
  private record Vilkar(
      boolean start, boolean nye, @Nullable String filsum, @Nullable Text sammeFeil) {
    static final Vilkar NY = new Vilkar(true, true, null, null);
  }

  private void utfor(Lop lop, User user, Vilkar vilkar) {
    Bestilling b = lop.bestilling();
    if (vilkar.sammeFeil == null) {
      LOG.info(
          "Module operation {} on {} begins, by {}: {}", b.type(), b.modul(), user.id(), b.grunn());
    }
    List<Onske> onsker = List.of();
    try (Loggfangst catching = new Loggfangst(log)) {
      fangst = catching;
      try {
        varsel.begynner(b);
        onsker = utforelse.utfor(lop, user, vilkar.start, vilkar.filsum);
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
      if (vilkar.sammeFeil == null || !vilkar.sammeFeil.equals(lop.bilde().arsak())) {
        operasjonsbok.avslutt(lop, vilkar.nye ? onsker : List.of());
        utgave.incrementAndGet();
      }
    } finally {
      if (vilkar.nye) {
        las.slipp(lop.id());
      }
      ledig();
      lop.lagret();
      fangst = null;
      bokholder.senere();
    }
  }

  /** The next operation may begin. */
  private void ledig() {
    synchronized (gate) {
      running = null;
      gate.notifyAll();
    }
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
      nodstopp.seg();
      folging.endret();
      oppstart.gjenopprett(folging::folg, this::forsteInn);
      delt.delOnskede(minne.onsker());
    } finally {
      restored = true;
      bokholder.senere();
    }
  }

  /**
   * Makes the modules as wanted, in the background; does nothing before the node's start is over.
   *
   * @param noeErEndret what failed is tried again at once
   */
  public void avstem(boolean noeErEndret) {
    if (noeErEndret) {
      utgave.incrementAndGet();
      folging.endret();
    }
    if (restored) {
      folging.bestill();
    }
  }

  /** Whether there is something to make as wanted though nothing has changed. */
  public boolean trengerAvstemming() {
    return folging.trengs();
  }

  /** Stops at once what is stopped in an emergency on another node. */
  public void folgNodstopp() {
    asSystem(
        () -> {
          if (restored && nodstopp.folg(SYSTEM)) {
            utgave.incrementAndGet();
          }
        });
  }

  private void glemtAvAndre(String modul) {
    if (motor.bunt(modul).isEmpty()) {
      stier.glem(modul);
      bokholder.glemt(modul);
      bokholder.senere();
    }
  }

  /**
   * An operation that has ended and is only being put away holds up the next one, not refuses it;
   * so does what the node does by itself to follow what is wanted.
   */
  private void awaitTidied() {
    long end = System.nanoTime() + TIDY_LIMIT.toNanos();
    while (running != null
        && (running.folger() || running.bilde().status() != Operasjonsstatus.PAGAR)
        && System.nanoTime() - end < 0) {
      try {
        gate.wait(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private @Nullable Moduloperasjon folg(
      Avstemming.Trinn trinn, long ventet, @Nullable Text sammeFeil) {
    Onske inn = trinn.inn();
    Lop lop;
    synchronized (gate) {
      if (running != null || bestillere.get() > 0 || ventende.utgave() != ventet) {
        return null;
      }
      lop =
          new Lop(
              Ids.next(),
              Folger.bestilling(trinn),
              motor.bunt(trinn.modul()).map(b -> b.getVersion().toString()).orElse(null),
              SYSTEM.displayName(),
              clock,
              this::logglinjer,
              true);
      running = lop;
    }
    if (sammeFeil == null) {
      lagreStart(lop);
    }
    String filsum = inn == null ? null : inn.filsum();
    utfor(lop, SYSTEM, new Vilkar(trinn.start(), false, filsum, sammeFeil));
    return lop.bilde();
  }

  private void lagreStart(Lop lop) {
    try {
      minne.startet(lop.bilde());
    } catch (RuntimeException e) {
      ledig();
      throw e;
    }
  }

  private void forsteInn(String modul) {
    Bestilling b = new Bestilling(Operasjonstype.INN, modul, null, null, Folger.FORSTE_START);
    String id = Ids.next();
    try {
      las.ta(b, id, SYSTEM.displayName());
    } catch (DomainException e) {
      LOG.info("{} is being taken in by another node: {}", modul, Loggtekst.av(e.text()));
      return;
    }
    try {
      if (oppstart.bestemt().contains(modul)) {
        // Another node was first.
        las.slipp(id);
        return;
      }
      Lop lop;
      synchronized (gate) {
        lop = forbered(b, id, SYSTEM);
        running = lop;
      }
      lagreStart(lop);
      utfor(lop, SYSTEM, Vilkar.NY);
    } catch (DomainException e) {
      las.slipp(id);
      LOG.error("Module {} at the first start: {}", modul, Loggtekst.av(e.text()), e);
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
