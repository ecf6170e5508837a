// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.innlesing;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongConsumer;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Spor;
import no.samtak.bolig.internal.persistence.InnlesingStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
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
 * A register of dwellings in and out as a file: first shown, then carried out. REST, pages and
 * shell all come through here. What is done stands in the database; this node only remembers how
 * far a running one has come.
 */
@Component(service = InnlesingService.class)
public final class InnlesingService {
  private static final Logger LOG = LoggerFactory.getLogger(InnlesingService.class);
  private static final int MAKS_NAVN = 255;

  private final InnlesingStore store;
  private final BoenhetService boenheter;
  private final CurrentUser bruker;
  private final ExecutorService arbeider;
  private final Map<String, Kjoring> kjorer = new ConcurrentHashMap<>();

  /** On the store. */
  @Activate
  public InnlesingService(
      @Reference InnlesingStore store,
      @Reference BoenhetService boenheter,
      @Reference CurrentUser bruker) {
    this.store = store;
    this.boenheter = boenheter;
    this.bruker = bruker;
    this.arbeider =
        Executors.newSingleThreadExecutor(
            oppgave -> {
              Thread trad = new Thread(oppgave, "samtak-bolig-innlesing");
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
   * @throws DomainException TOO_LARGE
   */
  public Innlesing forhandsvis(String kommune, String id, String filnavn, InputStream fil) {
    String navn = filnavn.replaceAll("\\p{Cntrl}", "").replaceAll("^.*[/\\\\]", "").strip();
    return store.preview(
        kommune,
        id,
        navn.length() > MAKS_NAVN ? navn.substring(navn.length() - MAKS_NAVN) : navn,
        fil,
        boenheter.spor());
  }

  /**
   * Carries out a preview and returns when it is done.
   *
   * @param utenFeilrader whether the rest goes in where rows are wrong
   * @param framdrift is told how many rows have been read
   * @throws DomainException NOT_FOUND; CONFLICT where it is decided already, cannot be read, or has
   *     wrong rows and the rest was not asked for
   */
  public Innlesing utfor(String kommune, String id, boolean utenFeilrader, LongConsumer framdrift) {
    Innlesing utfort = store.execute(kommune, id, utenFeilrader, boenheter.spor(), framdrift);
    LOG.info(
        "A file of dwellings was read in to {}: {} new, {} changed, {} rows left out",
        kommune,
        utfort.nye(),
        utfort.endret(),
        utfort.feilrader());
    return utfort;
  }

  /**
   * Carries out a preview in the background; {@link #framdrift} tells how far it has come.
   *
   * @throws DomainException NOT_FOUND; CONFLICT as {@link #utfor}; UNAVAILABLE while the module
   *     goes
   */
  public void start(String kommune, String id, boolean utenFeilrader) {
    Innlesing innlesing = hent(kommune, id);
    if (innlesing.feilrader() > 0 && !utenFeilrader) {
      throw DomainException.conflict(Text.of("bolig.innlesing.harFeil", innlesing.feilrader()));
    }
    Kjoring kjoring = new Kjoring();
    Kjoring gammel = kjorer.putIfAbsent(id, kjoring);
    if (gammel != null && gammel.feil == null) {
      return;
    }
    kjorer.put(id, kjoring);
    User hvem =
        bruker
            .get()
            .orElseThrow(
                () ->
                    new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget")));
    Spor spor = boenheter.spor();
    String korrelasjon = bruker.correlationId();
    try {
      arbeider.execute(
          () -> {
            try {
              bruker.runAs(
                  hvem,
                  kommune,
                  korrelasjon,
                  () ->
                      store.execute(
                          kommune, id, utenFeilrader, spor, rader -> kjoring.rader = rader));
              kjorer.remove(id);
            } catch (DomainException e) {
              kjoring.feil = e.text();
            } catch (Exception e) {
              LOG.error("Reading in the dwellings of {} failed; nothing was kept", id, e);
              kjoring.feil = Text.of("bolig.innlesing.avbrutt");
            }
          });
    } catch (RejectedExecutionException e) {
      kjorer.remove(id);
      throw new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift"));
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
    Innlesing forkastet = store.discard(kommune, id, boenheter.spor());
    kjorer.remove(id);
    return forkastet;
  }

  /**
   * One file.
   *
   * @throws DomainException NOT_FOUND where the kommune has none with this id
   */
  public Innlesing hent(String kommune, String id) {
    return store.find(kommune, id).orElseThrow(DomainException::notFound);
  }

  /** One part of the kommune's files, the newest first. */
  public Slice<Innlesing> liste(String kommune, PageQuery del) {
    return store.list(kommune, del);
  }

  /**
   * Lines of a preview.
   *
   * @throws DomainException NOT_FOUND where the kommune has none with this id
   */
  public Slice<Innlesingslinje> linjer(
      String kommune, String id, Innlesingslinje.Art art, PageQuery del) {
    return store.lines(kommune, id, art, del);
  }

  /** The kommune's register as rows of {@link Boligfil}, one part in memory at a time. */
  public Iterator<List<?>> rader(String kommune) {
    return new Iterator<>() {
      private Slice<Boenhet> del = boenheter.liste(kommune, Boenhetsok.ALLE, PageQuery.first());
      private int nr;

      @Override
      public boolean hasNext() {
        while (nr >= del.rows().size() && del.next() != null) {
          del = boenheter.liste(kommune, Boenhetsok.ALLE, new PageQuery(PageQuery.MAX, del.next()));
          nr = 0;
        }
        return nr < del.rows().size();
      }

      @Override
      public List<?> next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return Boligfil.celler(del.rows().get(nr++));
      }
    };
  }

  private static final class Kjoring {
    private volatile long rader;
    private volatile @Nullable Text feil;
  }
}
