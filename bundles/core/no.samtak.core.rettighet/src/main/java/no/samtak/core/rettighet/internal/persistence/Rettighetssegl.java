// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.personvern.Forseglingsbidrag;
import no.samtak.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The seals of requests, for the exchange of keys. A request's version does not rise by it. */
@Component(service = Forseglingsbidrag.class)
public final class Rettighetssegl implements Forseglingsbidrag {
  private static final String MERKNAD = "rettighet.sak.merknad";
  private static final String HENDELSE = "rettighet.hendelse.forseglet";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public Rettighetssegl(
      @Reference(target = "(osgi.unit.name=no.samtak.core.rettighet)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  @Override
  public Set<String> kolonner() {
    return Set.of(MERKNAD, HENDELSE);
  }

  /** Rows with a seal that does not begin as asked, from an id on; the seal's place with them. */
  private static String fra(String kolonne, byte[] begynnelse) {
    String felt = kolonne.equals(MERKNAD) ? "r.merknad" : "r.forseglet";
    String kilde =
        kolonne.equals(MERKNAD)
            ? " from rettighet.sak r join rettighet.sak s on s.id = r.id"
            : " from rettighet.hendelse r join rettighet.sak s on s.id = r.sak";
    return kilde
        + " where r.id > ? and "
        + felt
        + " is not null and substring("
        + felt
        + " from 1 for "
        + begynnelse.length
        + ") <> ?";
  }

  @Override
  public List<Forseglet> utenom(String kolonne, byte[] begynnelse, String etter, int hoyst) {
    boolean merknad = kolonne.equals(MERKNAD);
    String sql =
        "select r.id, s.kommune, s.tjeneste, s.id, "
            + (merknad ? "0, r.merknad" : "r.nummer, r.forseglet")
            + fra(kolonne, begynnelse)
            + " order by r.id fetch first "
            + hoyst
            + " rows only";
    return gjor(
        c -> {
          try (PreparedStatement s = c.prepareStatement(sql)) {
            s.setString(1, etter);
            s.setBytes(2, begynnelse);
            List<Forseglet> rader = new ArrayList<>();
            try (ResultSet r = s.executeQuery()) {
              while (r.next()) {
                rader.add(
                    new Forseglet(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        merknad
                            ? Segl.merknad(r.getString(4))
                            : Segl.hendelse(r.getString(4), r.getInt(5)),
                        r.getBytes(6)));
              }
            }
            return rader;
          }
        });
  }

  @Override
  public long antallUtenom(String kolonne, byte[] begynnelse) {
    return gjor(
        c -> {
          try (PreparedStatement s =
              c.prepareStatement("select count(*)" + fra(kolonne, begynnelse))) {
            s.setString(1, "");
            s.setBytes(2, begynnelse);
            try (ResultSet r = s.executeQuery()) {
              r.next();
              return r.getLong(1);
            }
          }
        });
  }

  @Override
  public int bytt(String kolonne, List<Bytte> bytter) {
    String sql =
        kolonne.equals(MERKNAD)
            ? "update rettighet.sak set merknad = ? where id = ? and merknad = ?"
            : "update rettighet.hendelse set forseglet = ? where id = ? and forseglet = ?";
    return gjor(
        c -> {
          int byttet = 0;
          try (PreparedStatement s = c.prepareStatement(sql)) {
            for (Bytte b : bytter) {
              s.setBytes(1, b.nytt());
              s.setString(2, b.gammelt().id());
              s.setBytes(3, b.gammelt().segl());
              byttet += s.executeUpdate();
            }
          }
          return byttet;
        });
  }

  private interface Arbeid<T> {
    T gjor(Connection c) throws SQLException;
  }

  private <T> T gjor(Arbeid<T> arbeid) {
    return transactions.writeAll(
        unit,
        em -> {
          try {
            return arbeid.gjor(
                Objects.requireNonNull(em.unwrap(Connection.class), "in a transaction"));
          } catch (SQLException e) {
            throw new Databasefeil(e);
          }
        },
        ferdig -> List.of());
  }
}
