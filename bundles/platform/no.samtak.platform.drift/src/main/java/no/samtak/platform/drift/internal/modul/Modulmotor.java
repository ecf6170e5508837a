// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import no.samtak.platform.api.module.NodeStart;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes bundles of modules in and out of the framework. Touches the bundles it is given and no
 * other: before anything is stopped it asks the framework who would be drawn along, and refuses
 * with their names (house style § 3).
 *
 * <p>A bundle that comes in is installed and resolved beside the one that goes, so that an unmet
 * requirement is known while the old one still serves. One caller at a time.
 */
final class Modulmotor {
  private static final Logger LOG = LoggerFactory.getLogger(Modulmotor.class);
  static final String MODULE = "Samtak-Module";

  private final BundleContext context;
  private final Klarhet klarhet;
  private final Avslutning avslutning;
  private final Duration startLimit;
  private final Duration drainLimit;
  private final Set<String> nodstoppet = ConcurrentHashMap.newKeySet();

  /** A bundle of a module, as it stands in the framework. */
  record Innsatt(
      String navn,
      Modulversjon versjon,
      boolean aktiv,
      String plassering,
      String tittel,
      Set<String> tjenester) {}

  Modulmotor(
      BundleContext context,
      Klarhet klarhet,
      Avslutning avslutning,
      Duration startLimit,
      Duration drainLimit) {
    this.context = context;
    this.klarhet = klarhet;
    this.avslutning = avslutning;
    this.startLimit = startLimit;
    this.drainLimit = drainLimit;
  }

  /** The modules that are installed, by name. */
  List<Innsatt> innsatte() {
    List<Innsatt> found = new ArrayList<>();
    for (Bundle bundle : context.getBundles()) {
      String navn = bundle.getHeaders("").get(MODULE);
      if (navn != null) {
        found.add(
            new Innsatt(
                navn,
                new Modulversjon(bundle.getVersion()),
                bundle.getState() == Bundle.ACTIVE,
                bundle.getLocation(),
                Kar.kortTittel(
                    Objects.requireNonNullElse(bundle.getHeaders("").get("Bundle-Name"), navn)),
                Tjenesteslag.av(bundle.getHeaders("").get("Provide-Capability"))));
      }
    }
    found.sort(java.util.Comparator.comparing(Innsatt::navn));
    return found;
  }

  /** The same, as what is wanted is compared with. */
  List<Avstemming.Her> her() {
    return innsatte().stream()
        .map(
            i ->
                new Avstemming.Her(
                    i.navn(), i.versjon(), i.aktiv(), Modullager.sum(i.plassering())))
        .toList();
  }

  /** The module's bundle: the active one, else any. */
  Optional<Bundle> bunt(String navn) {
    Bundle any = null;
    for (Bundle bundle : context.getBundles()) {
      if (navn.equals(bundle.getHeaders("").get(MODULE))) {
        if (bundle.getState() == Bundle.ACTIVE) {
          return Optional.of(bundle);
        }
        any = bundle;
      }
    }
    return Optional.ofNullable(any);
  }

  /** What the module still lacks; empty = ready. */
  List<String> mangler(Bundle bundle) {
    return klarhet.mangler(bundle);
  }

  /**
   * Waits until the framework has passed the start level of modules: before that a module that is
   * started is only marked, and would seem to have stopped by itself. However long it takes on a
   * machine that has other things to do: the framework gets there, or it stops.
   *
   * @return false where the node stops before it has come up
   */
  boolean ventTilNodenErOppe() {
    Bundle system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
    while (!NodeStart.isOver(context)) {
      if (system.getState() == Bundle.STOPPING || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(20_000_000L);
    }
    return true;
  }

  /** Waits until a module that is active serves, too; one that does not in time is told of. */
  void ventTilKlar(Bundle bundle) {
    try {
      klarhet.vent(bundle, startLimit);
    } catch (Modulunntak e) {
      LOG.error(
          "{} is active and does not serve: {}", bundle.getSymbolicName(), Loggtekst.av(e.text()));
    }
  }

  /**
   * Takes one module out and another in, either of which may be absent. When it fails, what was
   * there before is back and running, if it ran before.
   *
   * @param ut the bundle that goes
   * @param inn the file of the bundle that comes
   * @param start whether the bundle that comes is started
   * @return the bundle that came; null where none does
   * @throws Modulunntak AVVIST, RULLET_TILBAKE or FEILET
   */
  @Nullable Bundle bytt(@Nullable Bundle ut, @Nullable Path inn, boolean start, Fremdrift fremdrift)
      throws Modulunntak {
    Tilbakerulling back = new Tilbakerulling(ut);
    Bundle ny = null;
    if (ut != null) {
      nodstoppet.remove(navn(ut));
    }
    try {
      boolean replaces = false;
      if (inn != null) {
        fremdrift.begynner(Stegnavn.KRAV);
        replaces = ut != null && isSame(ut, inn);
        if (!replaces) {
          ny = installer(inn);
          back.inn = ny;
          nodstoppet.remove(navn(ny));
          fremdrift.ferdig(kontroller(ny));
        } else {
          fremdrift.ferdig("");
        }
      }
      if (ut != null) {
        kontrollerUtgang(ut);
        stopp(ut, fremdrift, back);
        if (replaces) {
          // The framework takes no second bundle of the same name and version.
          back.outLocation = Path.of(java.net.URI.create(ut.getLocation()));
          fjern(ut);
          ny = installer(Objects.requireNonNull(inn));
          back.inn = ny;
          kontroller(ny);
        }
      }
      if (ny != null && start) {
        start(ny, fremdrift);
      }
      if (ut != null) {
        fremdrift.begynner(Stegnavn.UTE);
        if (!replaces) {
          fjern(ut);
        }
        fremdrift.ferdig("");
      }
      return ny;
    } catch (Modulunntak e) {
      fremdrift.feilet("");
      throw rulletTilbake(e, back, fremdrift);
    } catch (BundleException | RuntimeException e) {
      fremdrift.feilet(Objects.toString(e.getMessage(), ""));
      LOG.error("The operation on a module failed, going back", e);
      throw rulletTilbake(
          new Modulunntak(Operasjonsstatus.FEILET, Text.of("drift.feil.rammeverk", reason(e)), e),
          back,
          fremdrift);
    }
  }

  /** Stops a module that stays installed; it stays stopped also after a restart of the node. */
  void stopp(Bundle bundle, Fremdrift fremdrift) throws Modulunntak {
    try {
      stopp(bundle, fremdrift, null);
    } catch (BundleException e) {
      fremdrift.feilet(reason(e));
      throw new Modulunntak(Operasjonsstatus.FEILET, Text.of("drift.feil.rammeverk", reason(e)), e);
    }
  }

  /** Starts a stopped module. When it does not become ready it is stopped again. */
  void startIgjen(Bundle bundle, Fremdrift fremdrift) throws Modulunntak {
    nodstoppet.remove(navn(bundle));
    try {
      start(bundle, fremdrift);
    } catch (Modulunntak | BundleException e) {
      Text text =
          e instanceof Modulunntak m ? m.text() : Text.of("drift.feil.rammeverk", reason(e));
      fremdrift.feilet("");
      try {
        bundle.stop();
      } catch (BundleException again) {
        LOG.error("A module that did not become ready could not be stopped", again);
      }
      throw new Modulunntak(Operasjonsstatus.RULLET_TILBAKE, text, e);
    }
  }

  /**
   * Stops at once: nothing is asked, nothing is waited for, not even another operation. One that is
   * under way on the module will not start it again.
   *
   * @return whether there was anything to stop
   */
  boolean nodstopp(String navn) throws BundleException {
    nodstoppet.add(navn);
    boolean found = false;
    for (Bundle bundle : context.getBundles()) {
      if (navn.equals(bundle.getHeaders("").get(MODULE))) {
        found = true;
        bundle.stop();
      }
    }
    return found;
  }

  private void start(Bundle bundle, Fremdrift fremdrift) throws BundleException, Modulunntak {
    fremdrift.begynner(Stegnavn.STARTET);
    bundle.start(Bundle.START_ACTIVATION_POLICY);
    avslutning.apne(navn(bundle));
    fremdrift.ferdig("");
    fremdrift.begynner(Stegnavn.KLAR);
    klarhet.vent(bundle, startLimit);
    fremdrift.ferdig("");
  }

  private void stopp(Bundle bundle, Fremdrift fremdrift, @Nullable Tilbakerulling back)
      throws BundleException {
    String navn = navn(bundle);
    fremdrift.begynner(Stegnavn.AVSLUTTET);
    try {
      long open = bundle.getState() == Bundle.ACTIVE ? avslutning.steng(navn, drainLimit) : 0;
      if (open > 0) {
        LOG.warn("{} requests to {} were not finished within {}", open, navn, drainLimit);
      }
      fremdrift.ferdig(open > 0 ? open + " > " + drainLimit.toMillis() + " ms" : "");
      fremdrift.begynner(Stegnavn.STOPPET);
      if (back != null) {
        back.stopped = true;
      }
      bundle.stop();
      fremdrift.ferdig("");
    } finally {
      avslutning.apne(navn);
    }
  }

  private Bundle installer(Path jar) throws BundleException, Modulunntak {
    try (InputStream in = Files.newInputStream(jar)) {
      Bundle bundle = context.installBundle(jar.toUri().toString(), in);
      LOG.info("Installed {} {}", bundle.getSymbolicName(), bundle.getVersion());
      return bundle;
    } catch (IOException e) {
      throw new Modulunntak(
          Operasjonsstatus.AVVIST, Text.of("drift.feil.rammeverk", e.toString()), e);
    }
  }

  /** Refuses a bundle whose requirements the running framework does not meet; resolves it. */
  private String kontroller(Bundle bundle) throws Modulunntak {
    List<String> unmet = new ArrayList<>();
    int met = 0;
    FrameworkWiring wiring = wiring();
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
      if (isOptional(requirement)) {
        continue;
      }
      if (isMet(requirement, revision, wiring)) {
        met++;
      } else {
        unmet.add(describe(requirement));
      }
    }
    if (!unmet.isEmpty()) {
      throw Modulunntak.avvist("drift.feil.krav", String.join("; ", unmet));
    }
    if (!wiring.resolveBundles(Set.of(bundle))) {
      throw Modulunntak.avvist("drift.feil.uforenlig", bundle.getSymbolicName());
    }
    List<String> foreign = foreign(wiring, bundle);
    if (!foreign.isEmpty()) {
      throw Modulunntak.avvist("drift.feil.fremmed", String.join(", ", foreign));
    }
    return Integer.toString(met);
  }

  private void kontrollerUtgang(Bundle bundle) throws Modulunntak {
    List<String> foreign = foreign(wiring(), bundle);
    if (!foreign.isEmpty()) {
      throw Modulunntak.avvist("drift.feil.fremmed", String.join(", ", foreign));
    }
  }

  /** The bundles that would be refreshed with this one. */
  private static List<String> foreign(FrameworkWiring wiring, Bundle bundle) {
    List<String> names = new ArrayList<>();
    for (Bundle drawn : wiring.getDependencyClosure(Set.of(bundle))) {
      if (!drawn.equals(bundle)) {
        names.add(drawn.getSymbolicName() + " " + drawn.getVersion());
      }
    }
    return names;
  }

  private void fjern(Bundle bundle) throws BundleException {
    bundle.uninstall();
    LOG.info("Uninstalled {} {}", bundle.getSymbolicName(), bundle.getVersion());
    // The framework lets go of a bundle that nobody uses by itself; where it has not, it is asked
    // to, for this one alone.
    FrameworkWiring wiring = wiring();
    if (wiring.getRemovalPendingBundles().contains(bundle) && foreign(wiring, bundle).isEmpty()) {
      wiring.refreshBundles(Set.of(bundle));
    }
    Rester.fjern(context, bundle);
  }

  private FrameworkWiring wiring() {
    return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
  }

  /** What must be put back when an operation fails. */
  private static final class Tilbakerulling {
    final @Nullable Bundle out;
    final boolean ran;
    boolean stopped;
    @Nullable Path outLocation;
    @Nullable Bundle inn;

    Tilbakerulling(@Nullable Bundle out) {
      this.out = out;
      this.ran = out != null && out.getState() == Bundle.ACTIVE;
    }
  }

  private Modulunntak rulletTilbake(Modulunntak why, Tilbakerulling back, Fremdrift fremdrift) {
    boolean touched = back.stopped || why.status() != Operasjonsstatus.AVVIST;
    if (touched) {
      fremdrift.begynner(Stegnavn.TILBAKE);
    }
    try {
      if (back.inn != null) {
        fjern(back.inn);
      }
      Bundle old = back.out;
      if (back.outLocation != null) {
        old = installer(back.outLocation);
      }
      if (old != null && back.stopped && back.ran && !nodstoppet.contains(navn(old))) {
        old.start(Bundle.START_ACTIVATION_POLICY);
        klarhet.vent(old, startLimit);
      }
      if (touched) {
        fremdrift.ferdig(old == null ? "" : old.getSymbolicName() + " " + old.getVersion());
      }
      return new Modulunntak(
          touched ? Operasjonsstatus.RULLET_TILBAKE : Operasjonsstatus.AVVIST, why.text(), why);
    } catch (BundleException | RuntimeException | Modulunntak e) {
      LOG.error("What was there before could not be brought back", e);
      fremdrift.feilet(e instanceof Modulunntak m ? Loggtekst.av(m.text()) : reason(e));
      return new Modulunntak(Operasjonsstatus.FEILET, why.text(), e);
    }
  }

  private static boolean isSame(Bundle bundle, Path jar) {
    // Files are named by symbolic name and version, see Modullager.
    return Objects.requireNonNull(jar.getFileName())
        .toString()
        .equals(bundle.getSymbolicName() + "-" + bundle.getVersion() + ".jar");
  }

  private static String navn(Bundle bundle) {
    return Objects.requireNonNullElse(bundle.getHeaders("").get(MODULE), "");
  }

  private static boolean isOptional(BundleRequirement requirement) {
    return "optional".equals(requirement.getDirectives().get("resolution"))
        || "dynamic".equals(requirement.getDirectives().get("resolution"))
        || "active".equals(requirement.getDirectives().get("effective"));
  }

  private static boolean isMet(
      BundleRequirement requirement, BundleRevision own, FrameworkWiring wiring) {
    for (BundleCapability capability : own.getDeclaredCapabilities(requirement.getNamespace())) {
      if (requirement.matches(capability)) {
        return true;
      }
    }
    Collection<BundleCapability> providers = wiring.findProviders(requirement);
    return !providers.isEmpty();
  }

  private static String describe(BundleRequirement requirement) {
    String filter = requirement.getDirectives().get("filter");
    return requirement.getNamespace() + " " + (filter == null ? "" : filter);
  }

  private static String reason(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String own = Objects.toString(e.getMessage(), e.getClass().getSimpleName());
    return root == e ? own : own + " – " + root;
  }
}
