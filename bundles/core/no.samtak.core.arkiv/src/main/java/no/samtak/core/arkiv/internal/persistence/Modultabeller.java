// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import no.samtak.core.arkiv.internal.kart.Kart;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import no.samtak.core.arkiv.internal.kart.Kolonne;
import no.samtak.core.arkiv.internal.kart.Opptelling;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tabellinnhold;
import no.samtak.core.arkiv.internal.pakke.Utsnitt;
import no.samtak.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The modules' tables, by their kept maps. The node has one database user, so that a module need
 * not be in; it is never asked to be.
 */
@Component(service = Modultabeller.class)
public final class Modultabeller {
  /** H2's isolation level of one moment for all tables. */
  private static final int H2_OYEBLIKK = 6;

  private final DataSource database;
  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's own DataSource. */
  @Activate
  public Modultabeller(
      @Reference(target = "(samtak.schema=arkiv)") DataSource database,
      @Reference(target = "(osgi.unit.name=no.samtak.core.arkiv)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.database = database;
    this.unit = unit;
    this.transactions = transactions;
  }

  /** Work on a connection. */
  @FunctionalInterface
  private interface Arbeid<T> {
    T utfor(Connection c) throws SQLException, IOException;
  }

  /** Work on a module's tables as they are at one moment. */
  @FunctionalInterface
  public interface Lesning<T> {
    /** Reads. */
    T les(Utsnitt utsnitt) throws IOException;
  }

  /** The tables of a schema with their columns, without the migrations' own; by name. */
  public Map<String, List<Kolonne>> tabeller(String skjema) {
    return med(c -> Tabelleser.tabeller(c, skjema));
  }

  /** Whether the schema is there. */
  public boolean finnes(String skjema) {
    return med(c -> Tabelleser.skjemaFinnes(c, skjema));
  }

  /**
   * Counts the rows of the map's tables that the database has.
   *
   * @param kommune only this kommune's; empty = each kommune's, and those of no one kommune
   */
  public List<Opptelling> tell(Kart kart, String kommune) {
    return med(
        c -> {
          Map<String, List<Kolonne>> finnes = Tabelleser.tabeller(c, kart.skjema());
          List<Opptelling> alle = new ArrayList<>();
          for (Karttabell t : kart.egne()) {
            List<Kolonne> kolonner = finnes.get(t.tabell());
            if (kolonner != null) {
              alle.addAll(tell(c, t, kolonner, kommune));
            }
          }
          return alle;
        });
  }

  private static List<Opptelling> tell(
      Connection c, Karttabell t, List<Kolonne> kolonner, String kommune) throws SQLException {
    boolean avKommune = harKommune(t, kolonner);
    if (!avKommune && !kommune.isEmpty()) {
      return List.of();
    }
    String hvem = avKommune ? Tabelleser.kommunekolonne(t) : "";
    String sql =
        avKommune
            ? "select "
                + hvem
                + ", count(*) from "
                + Sql.tabell(t)
                + (kommune.isEmpty() ? "" : " where " + hvem + " = ?")
                + " group by "
                + hvem
                + " order by "
                + hvem
            : "select '', count(*) from " + Sql.tabell(t);
    List<Opptelling> tall = new ArrayList<>();
    try (PreparedStatement s = c.prepareStatement(sql)) {
      if (!kommune.isEmpty()) {
        s.setString(1, kommune);
      }
      try (ResultSet r = s.executeQuery()) {
        while (r.next()) {
          tall.add(new Opptelling(t, Objects.requireNonNullElse(r.getString(1), ""), r.getLong(2)));
        }
      }
    }
    return tall;
  }

  static boolean harKommune(Karttabell t, List<Kolonne> kolonner) {
    String kolonne = t.kommunekolonne();
    return kolonne != null && kolonner.stream().anyMatch(k -> k.navn().equals(kolonne));
  }

  /**
   * Reads the tables as they are at one moment, while others write.
   *
   * @param kommune only this kommune's rows, and no table that belongs to no one kommune; empty =
   *     all
   */
  public <T> T oyeblikk(Kart kart, String kommune, Lesning<T> lesning) {
    return med(
        c -> {
          c.setAutoCommit(false);
          boolean postgres = Sql.postgres(c);
          if (postgres) {
            c.setReadOnly(true);
          }
          c.setTransactionIsolation(
              postgres ? Connection.TRANSACTION_REPEATABLE_READ : H2_OYEBLIKK);
          try {
            return lesning.les(utsnitt(c, kart, kommune, false));
          } finally {
            c.rollback();
            c.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            c.setReadOnly(false);
            c.setAutoCommit(true);
          }
        });
  }

  /**
   * The tables in the order in which a kommune's rows could go.
   *
   * @throws no.samtak.platform.api.error.DomainException CONFLICT where tables refer to each other
   *     in a ring
   */
  public List<Karttabell> sletterekkefolge(Kart kart, String kommune) {
    return med(c -> Sletter.rekkefolge(c, utsnitt(c, kart, kommune, false).tabeller()));
  }

  static Utsnitt utsnitt(Connection c, Kart kart, String kommune, boolean las) throws SQLException {
    Map<String, List<Kolonne>> finnes = Tabelleser.tabeller(c, kart.skjema());
    List<Karttabell> tabeller =
        kart.egne().stream()
            .filter(t -> finnes.containsKey(t.tabell()))
            .filter(
                t ->
                    kommune.isEmpty()
                        || harKommune(t, Objects.requireNonNull(finnes.get(t.tabell()))))
            .toList();
    return new Utsnitt() {
      @Override
      public List<Karttabell> tabeller() {
        return tabeller;
      }

      @Override
      public List<Kolonne> kolonner(Karttabell tabell) {
        return finnes.getOrDefault(tabell.tabell(), List.of());
      }

      @Override
      public Tabellinnhold skriv(Karttabell tabell, OutputStream ut) throws IOException {
        try {
          return Tabelleser.skriv(c, tabell, kolonner(tabell), kommune, las, ut);
        } catch (SQLException e) {
          throw new Databasefeil(e);
        }
      }
    };
  }

  /** Through the transactions, which know what the databases' refusals mean. */
  private <T> T med(Arbeid<T> arbeid) {
    return transactions.read(
        unit,
        em -> {
          try (Connection c = database.getConnection()) {
            return arbeid.utfor(c);
          } catch (SQLException e) {
            throw new Databasefeil(e);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
