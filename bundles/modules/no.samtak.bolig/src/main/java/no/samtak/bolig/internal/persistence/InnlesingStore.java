// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Endring;
import no.samtak.bolig.internal.boenhet.Nokkel;
import no.samtak.bolig.internal.boenhet.Overgang;
import no.samtak.bolig.internal.boenhet.Spor;
import no.samtak.bolig.internal.innlesing.Cellendringer;
import no.samtak.bolig.internal.innlesing.Gjennomlesing;
import no.samtak.bolig.internal.innlesing.Gjennomlesing.Treff;
import no.samtak.bolig.internal.innlesing.Innlesing;
import no.samtak.bolig.internal.innlesing.Innlesing.Tilstand;
import no.samtak.bolig.internal.innlesing.Innlesingslinje;
import no.samtak.bolig.internal.innlesing.Innlesingslinje.Art;
import no.samtak.bolig.internal.innlesing.Opptelling;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.table.TableError;
import no.samtak.platform.api.table.TableReader;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Files of dwellings that were sent in. A preview and an execution are one transaction each, and
 * neither holds a file or a register in memory.
 */
@Component(service = InnlesingStore.class)
public final class InnlesingStore {
  /** The largest file, as it is sent. */
  private static final long MAKS = 64L << 20;

  private static final String TYPE = "boliginnlesing";

  private final EntityManagerFactory unit;
  private final Transactions transactions;
  private final TableReader reader;

  /** On the bundle's unit. */
  @Activate
  public InnlesingStore(
      @Reference(target = "(osgi.unit.name=no.samtak.bolig)") EntityManagerFactory unit,
      @Reference Transactions transactions,
      @Reference TableReader reader) {
    this.unit = unit;
    this.transactions = transactions;
    this.reader = reader;
  }

  /**
   * Keeps a file and says what it would do. Where the kommune already has one with this id, that
   * one comes back.
   *
   * @throws DomainException TOO_LARGE
   */
  public Innlesing preview(String kommune, String id, String filnavn, InputStream fil, Spor spor) {
    Optional<Innlesing> finnes = find(kommune, id);
    return finnes.isPresent()
        ? finnes.get()
        : transactions.write(
            unit,
            em -> preview(em, kommune, new InnlesingEntity(id, kommune, filnavn, spor), id, fil),
            ny -> AccessEntry.ok("forhandsvis", TYPE, id));
  }

  private Innlesing preview(
      EntityManager em, String kommune, InnlesingEntity innlesing, String id, InputStream fil) {
    em.persist(innlesing);
    em.flush();
    try {
      long size = keep(em, kommune, id, fil);
      Lines lines = new Lines();
      Opptelling opptelling =
          Gjennomlesing.les(
              reader, new StoredFile(em, id), keys -> known(em, kommune, keys), lines);
      innlesing.count(
          size, opptelling, inUse(em, kommune) - opptelling.like() - opptelling.endret());
      lines.kept.forEach(l -> em.persist(new InnlesingslinjeEntity(kommune, id, l)));
      em.flush();
      return innlesing.toInnlesing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long keep(EntityManager em, String kommune, String id, InputStream fil)
      throws IOException {
    long size = 0;
    byte[] part = fil.readNBytes(InnlesingsdelEntity.MAKS);
    for (int nummer = 0; part.length > 0; nummer++) {
      size += part.length;
      if (size > MAKS) {
        throw new DomainException(
            ErrorKind.TOO_LARGE, Text.of("feil.forStor", (MAKS >> 20) + " MB"));
      }
      InnlesingsdelEntity entity = new InnlesingsdelEntity(kommune, id, nummer, part);
      em.persist(entity);
      em.flush();
      em.detach(entity);
      part = fil.readNBytes(InnlesingsdelEntity.MAKS);
    }
    return size;
  }

  private static Map<String, Boenhet> known(EntityManager em, String kommune, List<String> keys) {
    Map<String, Boenhet> known = new HashMap<>();
    for (BoenhetEntity entity : entities(em, kommune, keys)) {
      known.put(entity.objektsok(), entity.toBoenhet());
      em.detach(entity);
    }
    return known;
  }

  private static List<BoenhetEntity> entities(EntityManager em, String kommune, List<String> keys) {
    return em.createQuery(
            "select b from BoenhetEntity b where b.kommune = :kommune and b.objektsok in :nokler",
            BoenhetEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("nokler", keys)
        .getResultList();
  }

  private static long inUse(EntityManager em, String kommune) {
    return em.createQuery(
            "select count(b) from BoenhetEntity b"
                + " where b.kommune = :kommune and b.utgatt is null",
            Long.class)
        .setParameter("kommune", kommune)
        .getSingleResult();
  }

  /**
   * Carries out a preview: every row that is right, in one transaction.
   *
   * @param utenFeilrader whether the rest goes in where rows are wrong; else nothing does
   * @param progress is told how many rows have been read so far
   * @throws DomainException NOT_FOUND; CONFLICT where it is no preview any more, the file as a
   *     whole cannot be read, or rows are wrong and the rest was not asked for
   */
  public Innlesing execute(
      String kommune, String id, boolean utenFeilrader, Spor spor, LongConsumer progress) {
    return transactions.write(
        unit,
        em -> {
          InnlesingEntity innlesing = open(em, kommune, id);
          Innlesing sett = innlesing.toInnlesing();
          if (!sett.lesbar()) {
            throw DomainException.conflict(Text.of("bolig.innlesing.uleselig"));
          }
          try {
            Opptelling opptelling =
                Gjennomlesing.les(
                    reader,
                    new StoredFile(em, id),
                    keys -> known(em, kommune, keys),
                    new Writer(em, kommune, spor, progress));
            // Read again: a dwelling may have gone out of the register since.
            if (opptelling.feil() > 0 && !utenFeilrader) {
              throw DomainException.conflict(
                  Text.of("bolig.innlesing.harFeil", opptelling.feilrader()));
            }
            InnlesingEntity again = open(em, kommune, id);
            again.count(opptelling);
            again.decide(Tilstand.UTFORT, spor);
            em.flush();
            dropFile(em, id);
            return again.toInnlesing();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        utfort -> AccessEntry.ok("utfor", TYPE, id));
  }

  /** Stores what is right, some hundred rows at a time. */
  private record Writer(EntityManager em, String kommune, Spor spor, LongConsumer progress)
      implements Gjennomlesing.Mottaker {
    @Override
    public void treff(List<Treff> treff) {
      List<Endring> nye = new ArrayList<>();
      Map<String, Treff> endres = new HashMap<>();
      for (Treff t : treff) {
        if (t.boenhet() == null) {
          nye.add(
              Boenhet.ny(
                  Ids.next(),
                  kommune,
                  t.rad().opplysninger(),
                  t.rad().utleie(),
                  t.rad().klargjoring(),
                  "INNLEST",
                  spor));
        } else if (t.endrer()) {
          endres.put(Nokkel.sok(t.rad().opplysninger().objektnummer()), t);
        }
      }
      BoenhetStore.persist(em, nye, spor);
      change(endres);
      em.clear();
    }

    private void change(Map<String, Treff> endres) {
      if (endres.isEmpty()) {
        return;
      }
      for (BoenhetEntity entity : entities(em, kommune, List.copyOf(endres.keySet()))) {
        Treff treff = endres.get(entity.objektsok());
        if (treff != null) {
          Endring endring = entity.toBoenhet().endret(treff.rad().opplysninger(), "INNLEST");
          entity.change(endring.ny());
          for (Overgang overgang : endring.overganger()) {
            em.persist(new HendelseEntity(entity, overgang, spor));
          }
        }
      }
      em.flush();
    }

    @Override
    public void framdrift(long rader) {
      progress.accept(rader);
    }
  }

  /** Keeps the first thousand of each kind of line. */
  private static final class Lines implements Gjennomlesing.Mottaker {
    private final List<Innlesingslinje> kept = new ArrayList<>();
    private final Map<Art, Integer> counts = new EnumMap<>(Art.class);

    @Override
    public void treff(List<Treff> treff) {
      for (Treff t : treff) {
        String nummer = t.rad().opplysninger().objektnummer();
        if (t.boenhet() == null) {
          keep(Art.NY, t.rad().nummer(), "", nummer, "", t.rad().opplysninger().adresse(), null);
        } else if (t.endrer()) {
          Cellendringer.av(t.boenhet().opplysninger(), t.rad().opplysninger())
              .forEach(
                  c ->
                      keep(
                          Art.ENDRET,
                          t.rad().nummer(),
                          c.kolonne(),
                          nummer,
                          c.naa(),
                          c.blir(),
                          null));
        }
      }
    }

    @Override
    public void feil(TableError feil) {
      keep(Art.FEIL, feil.row(), feil.column(), "", feil.found(), "", feil.message());
    }

    private void keep(
        Art art,
        long rad,
        String kolonne,
        String hva,
        String funnet,
        String blir,
        @Nullable Text melding) {
      if (counts.merge(art, 1, Integer::sum) <= Innlesingslinje.MAKS) {
        kept.add(
            new Innlesingslinje(kept.size() + 1, art, rad, kolonne, hva, funnet, blir, melding));
      }
    }
  }

  /**
   * Discards a preview; the file itself is deleted.
   *
   * @throws DomainException NOT_FOUND; CONFLICT where it is no preview any more
   */
  public Innlesing discard(String kommune, String id, Spor spor) {
    return transactions.write(
        unit,
        em -> {
          InnlesingEntity innlesing = open(em, kommune, id);
          innlesing.decide(Tilstand.FORKASTET, spor);
          em.flush();
          dropFile(em, id);
          return innlesing.toInnlesing();
        },
        forkastet -> AccessEntry.ok("forkast", TYPE, id));
  }

  /** The kommune's file of that id. */
  public Optional<Innlesing> find(String kommune, String id) {
    return transactions.read(unit, em -> load(em, kommune, id).map(InnlesingEntity::toInnlesing));
  }

  /** The kommune's files, the newest first; at most 200 are looked back on. */
  public Slice<Innlesing> list(String kommune, PageQuery part) {
    List<Innlesing> all =
        transactions.read(
            unit,
            em ->
                em.createQuery(
                        "select i from InnlesingEntity i where i.kommune = :kommune"
                            + " order by i.sendt desc, i.id desc",
                        InnlesingEntity.class)
                    .setParameter("kommune", kommune)
                    .setMaxResults(PageQuery.MAX)
                    .getResultStream()
                    .map(InnlesingEntity::toInnlesing)
                    .toList());
    return Slice.part(all, part, Innlesing::id);
  }

  /**
   * Lines of a preview of one kind, in the file's order.
   *
   * @throws DomainException NOT_FOUND
   */
  public Slice<Innlesingslinje> lines(String kommune, String id, Art art, PageQuery part) {
    if (find(kommune, id).isEmpty()) {
      throw DomainException.notFound();
    }
    int after = number(part);
    return transactions.read(
        unit,
        em ->
            Slice.of(
                em.createQuery(
                        "select l from InnlesingslinjeEntity l where l.innlesing = :id"
                            + " and l.art = :art and l.nummer > :etter order by l.nummer",
                        InnlesingslinjeEntity.class)
                    .setParameter("id", id)
                    .setParameter("art", art)
                    .setParameter("etter", after)
                    .setMaxResults(part.limit() + 1)
                    .getResultStream()
                    .map(InnlesingslinjeEntity::toInnlesingslinje)
                    .toList(),
                part.limit(),
                l -> String.valueOf(l.nummer())));
  }

  private static int number(PageQuery part) {
    try {
      return part.after() == null ? 0 : Integer.parseInt(part.after());
    } catch (NumberFormatException e) {
      throw DomainException.invalid(List.of(new FieldError("etter", Text.of("bolig.feil.etter"))));
    }
  }

  private static InnlesingEntity open(EntityManager em, String kommune, String id) {
    InnlesingEntity innlesing = load(em, kommune, id).orElseThrow(DomainException::notFound);
    Tilstand tilstand = innlesing.toInnlesing().tilstand();
    if (tilstand != Tilstand.FORHANDSVIST) {
      throw DomainException.conflict(Text.of("bolig.innlesing.alt." + tilstand.name()));
    }
    return innlesing;
  }

  private static Optional<InnlesingEntity> load(EntityManager em, String kommune, String id) {
    return Optional.ofNullable(em.find(InnlesingEntity.class, id))
        .filter(i -> i.belongsTo(kommune));
  }

  private static void dropFile(EntityManager em, String id) {
    em.createQuery("delete from InnlesingsdelEntity d where d.innlesing = :id")
        .setParameter("id", id)
        .executeUpdate();
  }
}
