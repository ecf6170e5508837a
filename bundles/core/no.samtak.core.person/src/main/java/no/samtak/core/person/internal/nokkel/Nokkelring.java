// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.nokkel;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.core.person.internal.PersonConfig;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.NokkelStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of this node, held up to the fingerprints in the database. A node without the right
 * keystore refuses persons and makes no new key over old data. Decision 0031.
 */
@Component(service = Nokkelring.class, configurationPid = PersonConfig.PID)
@Designate(ocd = PersonConfig.class)
public final class Nokkelring {
  private static final Logger LOG = LoggerFactory.getLogger(Nokkelring.class);
  private static final Texts TEXTS = Texts.of(Nokkelring.class.getClassLoader());
  private static final String TYPE = "nokkel";

  private final Base base;
  private final Clock clock;
  private final Nokkelfil fil;
  private volatile @Nullable Ring ring;
  private volatile String sagt = "";

  /** What is known now; the ids of the keys that seal and search, the one in use first. */
  private record Ring(
      Map<String, Nokkel> nokler, List<String> gjelder, Map<String, Tjenestenokkel> avledet) {}

  /** Keys in the folder of the settings. */
  @Activate
  public Nokkelring(
      BundleContext context, @Reference Base base, @Reference Clock clock, PersonConfig config) {
    this(base, clock, mappe(context, config).resolve("person.p12"), config.nokkelpassord());
  }

  private Nokkelring(Base base, Clock clock, Path fil, String passord) {
    this.base = base;
    this.clock = clock;
    this.fil = new Nokkelfil(fil, passord);
    oppdater();
  }

  /** Keys in a file, outside the framework. */
  public static Nokkelring i(Base base, Clock clock, Path fil, String passord) {
    return new Nokkelring(base, clock, fil, passord);
  }

  private static Path mappe(BundleContext context, PersonConfig config) {
    if (!config.nokkelmappe().isBlank()) {
      return Path.of(config.nokkelmappe());
    }
    String data = context.getProperty("samtak.data");
    String hjem = context.getProperty("karaf.base");
    return data == null || data.isBlank()
        ? Path.of(hjem == null ? "." : hjem, "var", "nokler")
        : Path.of(data, "nokler");
  }

  /**
   * The id of the key that seals from now on.
   *
   * @throws DomainException UNAVAILABLE where this node has not the right keys
   */
  public String iBruk() {
    return ring().gjelder().get(0);
  }

  /**
   * What seals and finds the persons of a service from now on.
   *
   * @param tjenesteId the service's random id
   * @throws DomainException UNAVAILABLE where this node has not the right keys
   */
  public Tjenestenokkel iBruk(String tjenesteId) {
    Ring r = ring();
    return avledet(r, r.gjelder().get(0), tjenesteId);
  }

  /**
   * The keys that the persons of a service may be found by: while a key is exchanged, two.
   *
   * @throws DomainException UNAVAILABLE where this node has not the right keys
   */
  public List<Tjenestenokkel> gjeldende(String tjenesteId) {
    Ring r = ring();
    return r.gjelder().stream().map(id -> avledet(r, id, tjenesteId)).toList();
  }

  /**
   * The key that a row names.
   *
   * @throws DomainException UNAVAILABLE where this node has not that key
   */
  public Tjenestenokkel av(String nokkelId, String tjenesteId) {
    Ring r = ring();
    if (!r.nokler().containsKey(nokkelId)) {
      throw mangler(); // until this node has looked again
    }
    return avledet(r, nokkelId, tjenesteId);
  }

  /** What is wrong with this node's keys, in words; empty where they are right. */
  public Optional<Text> feil() {
    try {
      les();
      return Optional.empty();
    } catch (DomainException e) {
      return Optional.of(e.text());
    }
  }

  /** The keys as the database knows them, the first first. */
  public List<Nokkelstand> stand() {
    return base.gjor(NokkelStore::alle);
  }

  /** Where the keys of this node lie. */
  public Path fil() {
    return fil.fil();
  }

  /**
   * Makes a new master key that seals from now on. The one until now goes on opening until every
   * row is sealed anew.
   *
   * @return the new key's id
   * @throws DomainException UNAVAILABLE where this node has not the keys in use; CONFLICT where an
   *     exchange is under way
   */
  public synchronized String roter() {
    List<Nokkelstand> stand = base.gjor(NokkelStore::alle);
    Ring naa = les();
    if (stand.stream().anyMatch(s -> s.tilstand() == Nokkeltilstand.BYTTES_UT)) {
      throw DomainException.conflict(Text.of("person.nokkel.paagaar"));
    }
    int nummer = stand.get(stand.size() - 1).nummer() + 1;
    Nokkel ny = ny(nummer);
    try {
      List<Nokkel> alle = new ArrayList<>(fil.les());
      alle.add(ny);
      // On the disk before the database knows of it: a key that nothing is sealed with harms
      // nobody.
      fil.erstatt(alle);
    } catch (IOException e) {
      throw utilgjengelig("person.nokkel.skrives", e);
    }
    base.gjor(
        c -> {
          NokkelStore.bytt(c);
          NokkelStore.leggTil(c, ny.id(), nummer, ny.fingeravtrykk(), clock.instant());
          return ny.id();
        },
        id -> List.of(AccessEntry.ok("roter", TYPE, id)));
    LOG.info("The key of persons {} gives way to {}", naa.gjelder().get(0), ny.id());
    les();
    return ny.id();
  }

  /**
   * Takes a key out of this node's keystore, into a file of its own beside it, {@code
   * person-<id>.p12}, for backups from its time. Asks nobody whether something needs it.
   *
   * @return the file
   * @throws DomainException NOT_FOUND where the keystore has it not; UNAVAILABLE where it cannot be
   *     written
   */
  public synchronized Path taUt(String id) {
    try {
      List<Nokkel> alle = new ArrayList<>(fil.les());
      Nokkel nokkel =
          alle.stream()
              .filter(n -> n.id().equals(id))
              .findFirst()
              .orElseThrow(DomainException::notFound);
      Nokkelfil egen = fil.ved("person-" + id + ".p12");
      egen.lag(List.of(nokkel));
      if (!egen.les().contains(nokkel)) {
        throw new IOException("another file is in the way");
      }
      alle.remove(nokkel);
      fil.erstatt(alle);
      LOG.info("The key of persons {} is out of {}, in {}", id, fil.fil(), egen.fil());
      les();
      return egen.fil();
    } catch (IOException e) {
      throw utilgjengelig("person.nokkel.skrives", e);
    }
  }

  /** Looks again at file and database: another node may have exchanged the keys. Never throws. */
  public void oppdater() {
    try {
      les();
      sagt = "";
    } catch (DomainException e) {
      // Once, not each time it is looked at again.
      if (!sagt.equals(e.text().key())) {
        sagt = e.text().key();
        LOG.error("{} ({})", TEXTS.get(Language.EN, e.text()), fil.fil());
      }
    }
  }

  /** Never asks the database: who asks is in the middle of a transaction. */
  private Ring ring() {
    Ring r = ring;
    if (r == null) {
      throw mangler();
    }
    return r;
  }

  private synchronized Ring les() {
    try {
      List<Nokkelstand> stand = base.gjor(NokkelStore::alle);
      if (stand.isEmpty()) {
        stand = forste();
      }
      Ring ny = ring(stand, fil.les());
      Ring gammel = ring;
      if (gammel != null && gammel.nokler().keySet().equals(ny.nokler().keySet())) {
        ny = new Ring(ny.nokler(), ny.gjelder(), gammel.avledet());
      }
      ring = ny;
      return ny;
    } catch (IOException e) {
      ring = null;
      throw utilgjengelig("person.nokkel.leses", e);
    } catch (DomainException e) {
      ring = null;
      throw e;
    }
  }

  private static Ring ring(List<Nokkelstand> stand, List<Nokkel> iFil) {
    Map<String, Nokkel> nokler = new HashMap<>();
    iFil.forEach(n -> nokler.put(n.id(), n));
    List<String> gjelder = new ArrayList<>();
    for (Nokkelstand s : stand) {
      if (s.tilstand() == Nokkeltilstand.BYTTET_UT) {
        continue;
      }
      Nokkel n = nokler.get(s.id());
      if (n == null || !n.fingeravtrykk().equals(s.fingeravtrykk())) {
        throw mangler();
      }
      gjelder.add(s.tilstand() == Nokkeltilstand.I_BRUK ? 0 : gjelder.size(), s.id());
    }
    if (gjelder.isEmpty()) {
      throw mangler();
    }
    return new Ring(Map.copyOf(nokler), List.copyOf(gjelder), new ConcurrentHashMap<>());
  }

  /** The first start: a key of its own, told to a database that has none. */
  private List<Nokkelstand> forste() throws IOException {
    if (base.gjor(NokkelStore::harPersoner)) {
      throw mangler();
    }
    if (!fil.finnes()) {
      fil.lag(List.of(ny(1)));
      LOG.info("The keys of persons are new, in {}: keep a copy of them apart", fil.fil());
    }
    List<Nokkel> iFil = fil.les();
    if (iFil.isEmpty()) {
      throw mangler();
    }
    Nokkel nokkel = iFil.get(iFil.size() - 1);
    try {
      base.gjor(
          c -> {
            NokkelStore.leggTil(c, nokkel.id(), 1, nokkel.fingeravtrykk(), clock.instant());
            return nokkel.id();
          },
          id -> List.of(AccessEntry.ok("opprett", TYPE, id)));
    } catch (DomainException e) {
      if (e.kind() != ErrorKind.CONFLICT) {
        throw e;
      }
      // another node was first; whether its key is ours is seen next
    }
    return base.gjor(NokkelStore::alle);
  }

  private static Nokkel ny(int nummer) {
    byte[] tilfeldig = new byte[36];
    new SecureRandom().nextBytes(tilfeldig);
    String id =
        String.format(java.util.Locale.ROOT, "%04d-", nummer)
            + HexFormat.of().formatHex(tilfeldig, 32, 36);
    return new Nokkel(id, java.util.Arrays.copyOf(tilfeldig, 32));
  }

  private static Tjenestenokkel avledet(Ring r, String nokkelId, String tjenesteId) {
    return r.avledet()
        .computeIfAbsent(
            nokkelId + '/' + tjenesteId,
            k -> new Tjenestenokkel(nonNull(r.nokler().get(nokkelId)), tjenesteId));
  }

  private static Nokkel nonNull(@Nullable Nokkel nokkel) {
    if (nokkel == null) {
      throw mangler();
    }
    return nokkel;
  }

  private static DomainException mangler() {
    return new DomainException(ErrorKind.UNAVAILABLE, Text.of("person.nokkel.mangler"));
  }

  private static DomainException utilgjengelig(String tekst, IOException e) {
    return new DomainException(ErrorKind.UNAVAILABLE, Text.of(tekst), List.of(), e);
  }
}
