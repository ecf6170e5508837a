// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongConsumer;
import no.samtak.core.tiltak.internal.persistence.InnlesingStore;
import no.samtak.core.tiltak.internal.persistence.PlanStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reading files in: first shown, then all or nothing. REST, pages and shell all come through here.
 * What is done stands in the database; this node only remembers how far a running one has come.
 */
@Component(service = InnlesingService.class)
public final class InnlesingService {
  private static final Logger LOG = LoggerFactory.getLogger(InnlesingService.class);

  private final InnlesingStore store;
  private final PlanStore plan;
  private final CurrentUser bruker;
  private final Clock clock;
  private final ExecutorService arbeider;
  private final Map<String, Kjoring> kjorer = new ConcurrentHashMap<>();

  /** On the stores. */
  @Activate
  public InnlesingService(
      @Reference InnlesingStore store,
      @Reference PlanStore plan,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.store = store;
    this.plan = plan;
    this.bruker = bruker;
    this.clock = clock;
    this.arbeider =
        Executors.newSingleThreadExecutor(
            oppgave -> {
              Thread trad = new Thread(oppgave, "samtak-innlesing");
              trad.setDaemon(true);
              return trad;
            });
  }

  /** One that has not come to its end is rolled back with the bundle. */
  @Deactivate
  public void stopp() {
    arbeider.shutdownNow();
  }

  /**
   * Takes a file in and says what it would do; changes nothing in the register.
   *
   * @param id of the preview; one that is there already comes back
   * @throws DomainException INVALID where the type is not known; TOO_LARGE
   */
  public Innlesing forhandsvis(
      String kommune, String id, String type, String filnavn, InputStream fil) {
    Filtype filtype =
        Filtyper.av(type)
            .orElseThrow(
                () ->
                    DomainException.invalid(
                        List.of(new FieldError("type", Text.of("innlesing.feil.type", type)))));
    try {
      Opplastet opplastet = Opplastet.av(filnavn, fil);
      return store.forhandsvis(kommune, id, filtype, opplastet, den(), naa());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Carries out a preview and returns when it is done.
   *
   * @param fjernManglende whether rows that are not in the file are taken out; else they stay
   * @param framdrift is told how many rows have been read
   * @throws DomainException NOT_FOUND; CONFLICT where it has errors, is decided already, or another
   *     file was read in since
   */
  public Innlesing utfor(
      String kommune, String id, boolean fjernManglende, LongConsumer framdrift) {
    Kjoring kjoring = new Kjoring();
    Kjoring gammel = kjorer.putIfAbsent(id, kjoring);
    if (gammel != null && gammel.feil != null) {
      kjorer.replace(id, gammel, kjoring);
    }
    try {
      return store.utfor(
          kommune,
          id,
          fjernManglende,
          den(),
          naa(),
          rader -> {
            kjoring.rader = rader;
            framdrift.accept(rader);
          });
    } finally {
      kjorer.remove(id, kjoring);
    }
  }

  /**
   * Carries out a preview in the background; {@link #framdrift} tells how far it has come.
   *
   * @throws DomainException NOT_FOUND; CONFLICT where it has errors or is decided already
   */
  public void start(String kommune, String id, boolean fjernManglende) {
    Innlesing innlesing = hent(kommune, id);
    if (innlesing.tilstand() != Innlesing.Tilstand.FORHANDSVIST) {
      throw DomainException.conflict(Text.of("innlesing.feil." + innlesing.tilstand().name()));
    }
    if (innlesing.feil() > 0) {
      throw DomainException.conflict(Text.of("innlesing.feil.harFeil", innlesing.feil()));
    }
    Kjoring kjoring = new Kjoring();
    Kjoring gammel = kjorer.putIfAbsent(id, kjoring);
    if (gammel != null && gammel.feil == null) {
      return;
    }
    kjorer.put(id, kjoring);
    User hvem = den();
    String korrelasjon = bruker.correlationId();
    try {
      arbeider.execute(() -> kjor(kommune, id, fjernManglende, hvem, korrelasjon, kjoring));
    } catch (RejectedExecutionException e) {
      kjorer.remove(id);
      throw new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift"));
    }
  }

  private void kjor(
      String kommune,
      String id,
      boolean fjernManglende,
      User hvem,
      String korrelasjon,
      Kjoring kjoring) {
    try {
      bruker.runAs(
          hvem,
          kommune,
          korrelasjon,
          () -> store.utfor(kommune, id, fjernManglende, hvem, naa(), r -> kjoring.rader = r));
      kjorer.remove(id);
    } catch (DomainException e) {
      kjoring.feil = e.text();
    } catch (Exception e) {
      LOG.error("Reading in {} failed; nothing of it was kept", id, e);
      kjoring.feil = Text.of("innlesing.feil.avbrutt");
    }
  }

  /** How many rows an execution on this node has read; empty where none runs here. */
  public OptionalLong framdrift(String id) {
    Kjoring kjoring = kjorer.get(id);
    return kjoring == null || kjoring.feil != null
        ? OptionalLong.empty()
        : OptionalLong.of(kjoring.rader);
  }

  /** Why the last background execution on this node failed; null where none did. */
  public @Nullable Text avbrutt(String id) {
    Kjoring kjoring = kjorer.get(id);
    return kjoring == null ? null : kjoring.feil;
  }

  /**
   * Discards a preview.
   *
   * @throws DomainException NOT_FOUND; CONFLICT where it is decided already
   */
  public Innlesing forkast(String kommune, String id) {
    Innlesing forkastet = store.forkast(kommune, id, den(), naa());
    kjorer.remove(id);
    return forkastet;
  }

  /**
   * One file.
   *
   * @throws DomainException NOT_FOUND where the kommune has none with this id
   */
  public Innlesing hent(String kommune, String id) {
    return store.finn(kommune, id).orElseThrow(DomainException::notFound);
  }

  /** One part of the kommune's files, the newest first. */
  public Slice<Innlesing> liste(String kommune, PageQuery del) {
    return store.liste(kommune, del);
  }

  /**
   * Lines of a preview.
   *
   * @throws DomainException NOT_FOUND where the kommune has none with this id
   */
  public Slice<Innlesingslinje> linjer(
      String kommune, String id, Innlesingslinje.Art art, PageQuery del) {
    return store.linjer(kommune, id, art, del);
  }

  /** All rows of a source as they stand, in its order. */
  public Iterator<PlanStore.Rad> rader(String kommune, Filtype type) {
    return plan.rader(kommune, type);
  }

  /** The columns of a source; see {@link PlanStore#kolonner}. */
  public List<String> kolonner(String kommune, Filtype type) {
    return plan.kolonner(kommune, type);
  }

  /** The types that the kommune has read a file of. */
  public List<Filtype> lest(String kommune) {
    Set<String> lest = store.utgaver(kommune).keySet();
    return Filtyper.alle().stream().filter(t -> lest.contains(t.slug())).toList();
  }

  private User den() {
    return bruker
        .get()
        .orElseThrow(
            () -> new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget")));
  }

  private Instant naa() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static final class Kjoring {
    private volatile long rader;
    private volatile @Nullable Text feil;
  }
}
