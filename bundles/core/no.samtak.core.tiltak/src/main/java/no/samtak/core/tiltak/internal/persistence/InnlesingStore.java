// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.TypedQuery;
import no.samtak.core.tiltak.internal.innlesing.Avtrykk;
import no.samtak.core.tiltak.internal.innlesing.Filrad;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.innlesing.Gjennomlesing;
import no.samtak.core.tiltak.internal.innlesing.Innlesing;
import no.samtak.core.tiltak.internal.innlesing.Innlesing.Tilstand;
import no.samtak.core.tiltak.internal.innlesing.Innlesingslinje;
import no.samtak.core.tiltak.internal.innlesing.Opplastet;
import no.samtak.core.tiltak.internal.innlesing.Opptelling;
import no.samtak.core.tiltak.internal.innlesing.Tiltaksamler;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.table.TableReader;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Files that were sent in. A preview and an execution are one transaction each: a file goes in as a
 * whole or not at all. Executions of one type in one kommune follow one another, on whatever node:
 * each first raises a counter, and a preview that was made before another execution is refused.
 */
@Component(service = InnlesingStore.class)
public final class InnlesingStore {
  private static final String OBJEKT = "innlesing";

  /** So many errors come with the refusal to carry a file out. */
  private static final int VISTE_FEIL = 50;

  private final EntityManagerFactory unit;
  private final Transactions transactions;
  private final TableReader leser;

  /** On the bundle's unit. */
  @Activate
  public InnlesingStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tiltak)") EntityManagerFactory unit,
      @Reference Transactions transactions,
      @Reference TableReader leser) {
    this.unit = unit;
    this.transactions = transactions;
    this.leser = leser;
  }

  /**
   * Keeps a file and says what it would do. Where the kommune already has one with this id, that
   * one comes back.
   */
  public Innlesing forhandsvis(
      String kommune, String id, Filtype type, Opplastet fil, User bruker, Instant naa) {
    Optional<Innlesing> finnes = finn(kommune, id);
    return finnes.isPresent()
        ? finnes.get()
        : transactions.write(
            unit,
            em -> forhandsvis(em, kommune, id, type, fil, bruker, naa),
            ny -> AccessEntry.ok("forhandsvis", OBJEKT, id));
  }

  private Innlesing forhandsvis(
      EntityManager em,
      String kommune,
      String id,
      Filtype type,
      Opplastet fil,
      User bruker,
      Instant naa) {
    if (em.find(KommuneEntity.class, kommune) == null) {
      throw DomainException.notFound();
    }
    try (InputStream inn = fil.apne()) {
      Connection connection = em.unwrap(Connection.class);
      Radtabell tabell = new Radtabell(type);
      InnlesingEntity innlesing = new InnlesingEntity();
      innlesing.grunnlag = teller(connection, kommune, type);
      Map<Avtrykk, Avtrykk> finnes = tabell.avtrykk(connection, kommune);
      Linjesamler samler = new Linjesamler(type, tabell, connection, kommune);
      Opptelling opptelling = Gjennomlesing.les(leser, inn, type, finnes, samler);
      samler.mangler(finnes.keySet());
      long nyeTiltak = new Tiltaksinnforing(connection, kommune).nye(samler.tiltak().samlet());
      innlesing.id = id;
      innlesing.kommune = kommune;
      innlesing.type = type.slug();
      innlesing.filnavn = fil.filnavn();
      innlesing.sha256 = fil.sha256();
      innlesing.storrelse = fil.storrelse();
      innlesing.tell(opptelling, nyeTiltak);
      innlesing.forhandsvist = naa.atOffset(ZoneOffset.UTC);
      innlesing.forhandsvistAv = bruker.displayName();
      em.persist(innlesing);
      for (Innlesingslinje linje : samler.linjer()) {
        em.persist(new InnlesingslinjeEntity(id, linje));
      }
      em.flush();
      lagreFil(connection, id, fil.pakket());
      return innlesing.toInnlesing();
    } catch (SQLException e) {
      throw new DatabaseFeil(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Carries out a preview, all of it or nothing.
   *
   * @param fjernManglende whether rows that are not in the file are taken out; else they stay
   * @param framdrift is told how many rows have been read so far
   * @throws DomainException NOT_FOUND; CONFLICT where it is no preview any more, has errors, or
   *     another file of the type was read in since
   */
  public Innlesing utfor(
      String kommune,
      String id,
      boolean fjernManglende,
      User bruker,
      Instant naa,
      LongConsumer framdrift) {
    return transactions.write(
        unit,
        em -> {
          InnlesingEntity innlesing = hent(em, kommune, id);
          krevForhandsvist(innlesing);
          if (innlesing.feil > 0) {
            throw harFeil(em, innlesing);
          }
          try {
            utfor(em, innlesing, fjernManglende, bruker, naa, framdrift);
          } catch (SQLException e) {
            throw new DatabaseFeil(e);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          avgjor(innlesing, Tilstand.UTFORT, bruker, naa);
          em.flush();
          return innlesing.toInnlesing();
        },
        utfort -> AccessEntry.ok("utfor", OBJEKT, id));
  }

  /** The first errors come with the refusal; all that are kept are in {@link #linjer}. */
  private static DomainException harFeil(EntityManager em, InnlesingEntity innlesing) {
    List<FieldError> feil =
        linjer(em, innlesing.id, Innlesingslinje.Art.FEIL, 0, VISTE_FEIL).stream()
            .map(InnlesingStore::feltfeil)
            .toList();
    return new DomainException(
        ErrorKind.CONFLICT, Text.of("innlesing.feil.harFeil", innlesing.feil), feil, null);
  }

  private static FieldError feltfeil(Innlesingslinje linje) {
    Text melding = linje.melding() == null ? Text.of("") : linje.melding();
    return new FieldError(
        linje.kolonne().isEmpty() ? "fil" : linje.kolonne(),
        linje.rad() == 0
            ? melding
            : Text.of("innlesing.iRad", String.valueOf(linje.rad()), melding));
  }

  private void utfor(
      EntityManager em,
      InnlesingEntity innlesing,
      boolean fjernManglende,
      User bruker,
      Instant naa,
      LongConsumer framdrift)
      throws SQLException, IOException {
    Connection connection = em.unwrap(Connection.class);
    Filtype type = Filtyper.av(innlesing.type).orElseThrow();
    String kommune = innlesing.kommune;
    long nummer = telOpp(connection, kommune, type);
    if (nummer != innlesing.grunnlag + 1) {
      throw DomainException.conflict(Text.of("innlesing.feil.utdatert"));
    }
    Radtabell tabell = new Radtabell(type);
    Map<Avtrykk, Avtrykk> finnes = tabell.avtrykk(connection, kommune);
    Tiltaksamler tiltak = new Tiltaksamler(type);
    Opptelling opptelling;
    try (Bunke nye = new Bunke(connection, tabell.innsetting());
        Bunke endret = new Bunke(connection, tabell.endring());
        InputStream fil = Opplastet.apne(lesFil(connection, innlesing.id))) {
      opptelling =
          Gjennomlesing.les(
              leser,
              fil,
              type,
              finnes,
              new Gjennomlesing.Mottaker() {
                @Override
                public void ny(Filrad rad) {
                  tiltak.ta(rad);
                  legg(nye, s -> tabell.bindInnsetting(s, kommune, rad));
                }

                @Override
                public void endret(Filrad rad) {
                  tiltak.ta(rad);
                  legg(endret, s -> tabell.bindEndring(s, kommune, rad));
                }

                @Override
                public void lik(Filrad rad) {
                  tiltak.ta(rad);
                }

                @Override
                public void framdrift(long rader) {
                  framdrift.accept(rader);
                }
              });
      nye.send();
      endret.send();
    }
    if (opptelling.feil() > 0) {
      throw DomainException.conflict(Text.of("innlesing.feil.harFeil", opptelling.feil()));
    }
    if (fjernManglende) {
      try (Bunke borte = new Bunke(connection, tabell.sletting())) {
        for (Avtrykk nokkel : finnes.keySet()) {
          legg(borte, s -> tabell.bindSletting(s, kommune, nokkel));
        }
        borte.send();
      }
      innlesing.fjern(finnes.size());
    }
    Tiltaksinnforing innforing = new Tiltaksinnforing(connection, kommune);
    Map<String, Tiltaksamler.Samlet> samlet = tiltak.samlet();
    innlesing.tell(opptelling, innforing.nye(samlet));
    innforing.innfor(samlet, innlesing.filnavn, bruker, naa);
  }

  /**
   * Discards a preview; the file itself is deleted.
   *
   * @throws DomainException NOT_FOUND; CONFLICT where it is no preview any more
   */
  public Innlesing forkast(String kommune, String id, User bruker, Instant naa) {
    return transactions.write(
        unit,
        em -> {
          InnlesingEntity innlesing = hent(em, kommune, id);
          krevForhandsvist(innlesing);
          avgjor(innlesing, Tilstand.FORKASTET, bruker, naa);
          em.flush();
          try {
            lagreFil(em.unwrap(Connection.class), id, null);
          } catch (SQLException e) {
            throw new DatabaseFeil(e);
          }
          return innlesing.toInnlesing();
        },
        forkastet -> AccessEntry.ok("forkast", OBJEKT, id));
  }

  /** The kommune's file of that id. */
  public Optional<Innlesing> finn(String kommune, String id) {
    return transactions.read(
        unit,
        em ->
            Optional.ofNullable(em.find(InnlesingEntity.class, id))
                .filter(i -> i.kommune.equals(kommune))
                .map(InnlesingEntity::toInnlesing));
  }

  /** The kommune's files, the newest first. */
  public Slice<Innlesing> liste(String kommune, PageQuery del) {
    Nokkel etter = Nokkel.av(del);
    String jpql =
        "select i from InnlesingEntity i where i.kommune = :kommune"
            + (etter == null
                ? ""
                : " and (i.forhandsvist < :tid or (i.forhandsvist = :tid and i.id < :id))")
            + " order by i.forhandsvist desc, i.id desc";
    return transactions.read(
        unit,
        em -> {
          TypedQuery<InnlesingEntity> sporring =
              em.createQuery(jpql, InnlesingEntity.class).setParameter("kommune", kommune);
          if (etter != null) {
            sporring.setParameter("tid", etter.tid()).setParameter("id", etter.id());
          }
          List<Innlesing> rader =
              sporring
                  .setMaxResults(del.limit() + 1)
                  .getResultStream()
                  .map(InnlesingEntity::toInnlesing)
                  .toList();
          return Slice.of(rader, del.limit(), Nokkel::av);
        });
  }

  /** Lines of the preview of one kind, in the file's order. */
  public Slice<Innlesingslinje> linjer(
      String kommune, String id, Innlesingslinje.Art art, PageQuery del) {
    if (finn(kommune, id).isEmpty()) {
      throw DomainException.notFound();
    }
    int sist = (int) Math.min(Integer.MAX_VALUE, Heltallsnokkel.av(del, 0));
    return transactions.read(
        unit,
        em ->
            Slice.of(
                linjer(em, id, art, sist, del.limit() + 1),
                del.limit(),
                l -> String.valueOf(l.nummer())));
  }

  private static List<Innlesingslinje> linjer(
      EntityManager em, String id, Innlesingslinje.Art art, int sist, int hoyst) {
    return em.createQuery(
            "select l from InnlesingslinjeEntity l where l.innlesing = :id"
                + " and l.art = :art and l.nummer > :sist order by l.nummer",
            InnlesingslinjeEntity.class)
        .setParameter("id", id)
        .setParameter("art", art)
        .setParameter("sist", sist)
        .setMaxResults(hoyst)
        .getResultStream()
        .map(InnlesingslinjeEntity::toInnlesingslinje)
        .toList();
  }

  /** How many files of each type the kommune has read in; a type without any is not there. */
  public Map<String, Long> utgaver(String kommune) {
    return transactions.read(
        unit,
        em -> {
          Map<String, Long> utgaver = new HashMap<>();
          for (Object rad :
              em.createNativeQuery(
                      "select type, nummer from tiltak.innlesing_teller where kommune = ?")
                  .setParameter(1, kommune)
                  .getResultList()) {
            Object[] verdier = (Object[]) rad;
            utgaver.put((String) verdier[0], ((Number) verdier[1]).longValue());
          }
          return utgaver;
        });
  }

  private static void krevForhandsvist(InnlesingEntity innlesing) {
    if (innlesing.tilstand != Tilstand.FORHANDSVIST) {
      throw DomainException.conflict(Text.of("innlesing.feil." + innlesing.tilstand.name()));
    }
  }

  private static void avgjor(
      InnlesingEntity innlesing, Tilstand tilstand, User bruker, Instant naa) {
    innlesing.avgjor(tilstand, bruker.displayName(), naa.atOffset(ZoneOffset.UTC));
  }

  private static InnlesingEntity hent(EntityManager em, String kommune, String id) {
    InnlesingEntity innlesing = em.find(InnlesingEntity.class, id);
    if (innlesing == null || !innlesing.kommune.equals(kommune)) {
      throw DomainException.notFound();
    }
    return innlesing;
  }

  private static void legg(Bunke bunke, Bunke.Binding binding) {
    try {
      bunke.legg(binding);
    } catch (SQLException e) {
      throw new DatabaseFeil(e);
    }
  }

  private static long teller(Connection connection, String kommune, Filtype type)
      throws SQLException {
    try (PreparedStatement sporring =
        connection.prepareStatement(
            "select nummer from tiltak.innlesing_teller where kommune = ? and type = ?")) {
      sporring.setString(1, kommune);
      sporring.setString(2, type.slug());
      try (ResultSet rader = sporring.executeQuery()) {
        return rader.next() ? rader.getLong(1) : 0;
      }
    }
  }

  /** Raises the counter; whoever else wants to waits until this transaction ends. */
  private static long telOpp(Connection connection, String kommune, Filtype type)
      throws SQLException {
    try (PreparedStatement opp =
        connection.prepareStatement(
            "update tiltak.innlesing_teller set nummer = nummer + 1"
                + " where kommune = ? and type = ?")) {
      opp.setString(1, kommune);
      opp.setString(2, type.slug());
      if (opp.executeUpdate() == 0) {
        try (PreparedStatement ny =
            connection.prepareStatement(
                "insert into tiltak.innlesing_teller (kommune, type, nummer) values (?, ?, 1)")) {
          ny.setString(1, kommune);
          ny.setString(2, type.slug());
          ny.executeUpdate();
        }
      }
    }
    return teller(connection, kommune, type);
  }

  private static void lagreFil(Connection connection, String id, byte @Nullable [] pakket)
      throws SQLException {
    try (PreparedStatement setning =
        connection.prepareStatement("update tiltak.innlesing set fil = ? where id = ?")) {
      setning.setBytes(1, pakket);
      setning.setString(2, id);
      setning.executeUpdate();
    }
  }

  private static byte[] lesFil(Connection connection, String id) throws SQLException {
    try (PreparedStatement sporring =
        connection.prepareStatement("select fil from tiltak.innlesing where id = ?")) {
      sporring.setString(1, id);
      try (ResultSet rader = sporring.executeQuery()) {
        byte[] fil = rader.next() ? rader.getBytes(1) : null;
        if (fil == null) {
          throw DomainException.notFound();
        }
        return fil;
      }
    }
  }

  /** The place of a file in the list. */
  private record Nokkel(OffsetDateTime tid, String id) {
    static String av(Innlesing siste) {
      String nokkel = siste.forhandsvist() + "/" + siste.id();
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(nokkel.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable Nokkel av(PageQuery del) {
      if (del.after() == null) {
        return null;
      }
      try {
        String nokkel =
            new String(Base64.getUrlDecoder().decode(del.after()), StandardCharsets.UTF_8);
        int skille = nokkel.indexOf('/');
        Instant tid = Instant.parse(nokkel.substring(0, skille));
        return new Nokkel(tid.atOffset(ZoneOffset.UTC), nokkel.substring(skille + 1));
      } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException e) {
        throw DomainException.invalid(
            List.of(new FieldError("etter", Text.of("tiltak.feil.etter"))));
      }
    }
  }
}
