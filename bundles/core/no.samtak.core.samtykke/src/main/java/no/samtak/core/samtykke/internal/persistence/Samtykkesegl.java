// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.personvern.Forseglingsbidrag;
import no.samtak.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The seals of consents, for the exchange of keys. A consent's version does not rise by it. */
@Component(service = Forseglingsbidrag.class)
public final class Samtykkesegl implements Forseglingsbidrag {
  /** The columns with seals: from which rows, the row's id, the seal, and the place of it. */
  private enum Kolonne {
    MOTTAKERNAVN("samtykke", "samtykke.samtykke r", "r", "mottakernavn", "0") {
      @Override
      String sted(String id, String eier, int nummer) {
        return Segl.mottaker(id);
      }
    },
    IKKE_APNET("samtykke", "samtykke.samtykke r", "r", "ikke_apnet", "0") {
      @Override
      String sted(String id, String eier, int nummer) {
        return Segl.ikkeApnet(id);
      }
    },
    TIDLIGERE("samtykke", "samtykke.samtykke r", "r", "tidligere", "0") {
      @Override
      String sted(String id, String eier, int nummer) {
        return Segl.tidligere(id);
      }
    },
    MOTSETTELSE("motsettelse", "samtykke.motsettelse r", "r", "tidligere", "0") {
      @Override
      String sted(String id, String eier, int nummer) {
        return Segl.tidligere(id);
      }
    },
    HENDELSE(
        "hendelse",
        "samtykke.hendelse r join samtykke.samtykke s on s.id = r.samtykke",
        "s",
        "forseglet",
        "r.nummer") {
      @Override
      String sted(String id, String eier, int nummer) {
        return Segl.hendelse(eier, nummer);
      }
    };

    private final String tabell;
    private final String fra;
    private final String eier;
    private final String felt;
    private final String nummer;

    Kolonne(String tabell, String fra, String eier, String felt, String nummer) {
      this.tabell = tabell;
      this.fra = fra;
      this.eier = eier;
      this.felt = felt;
      this.nummer = nummer;
    }

    abstract String sted(String id, String eier, int nummer);

    String navn() {
      return "samtykke." + tabell + "." + felt;
    }

    /** Not sealed with the key whose seals begin with what is asked for. */
    String utenom(byte[] begynnelse) {
      return "r."
          + felt
          + " is not null and substring(r."
          + felt
          + " from 1 for "
          + begynnelse.length
          + ") <> ?";
    }

    static Kolonne av(String navn) {
      return Arrays.stream(values()).filter(k -> k.navn().equals(navn)).findFirst().orElseThrow();
    }
  }

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public Samtykkesegl(
      @Reference(target = "(osgi.unit.name=no.samtak.core.samtykke)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  @Override
  public Set<String> kolonner() {
    return Arrays.stream(Kolonne.values()).map(Kolonne::navn).collect(Collectors.toSet());
  }

  @Override
  public List<Forseglet> utenom(String kolonne, byte[] begynnelse, String etter, int hoyst) {
    Kolonne k = Kolonne.av(kolonne);
    String sql =
        "select r.id, "
            + k.eier
            + ".id, "
            + k.eier
            + ".kommune, "
            + k.eier
            + ".tjeneste, "
            + k.nummer
            + ", r."
            + k.felt
            + " from "
            + k.fra
            + " where r.id > ? and "
            + k.utenom(begynnelse)
            + " order by r.id fetch first "
            + hoyst
            + " rows only";
    return gjor(
        c ->
            Sql.liste(
                c,
                sql,
                r ->
                    new Forseglet(
                        r.getString(1),
                        r.getString(3),
                        r.getString(4),
                        k.sted(r.getString(1), r.getString(2), r.getInt(5)),
                        r.getBytes(6)),
                etter,
                begynnelse));
  }

  @Override
  public long antallUtenom(String kolonne, byte[] begynnelse) {
    Kolonne k = Kolonne.av(kolonne);
    return gjor(
        c ->
            Sql.liste(
                    c,
                    "select count(*) from samtykke."
                        + k.tabell
                        + " r where "
                        + k.utenom(begynnelse),
                    r -> r.getLong(1),
                    begynnelse)
                .get(0));
  }

  @Override
  public int bytt(String kolonne, List<Bytte> bytter) {
    Kolonne k = Kolonne.av(kolonne);
    String sql =
        "update samtykke."
            + k.tabell
            + " set "
            + k.felt
            + " = ? where id = ? and "
            + k.felt
            + " = ?";
    return gjor(
        c -> {
          int byttet = 0;
          for (Bytte b : bytter) {
            byttet += Sql.gjor(c, sql, b.nytt(), b.gammelt().id(), b.gammelt().segl());
          }
          return byttet;
        });
  }

  private <T> T gjor(Function<Connection, T> arbeid) {
    return transactions.writeAll(
        unit,
        em -> arbeid.apply(Objects.requireNonNull(em.unwrap(Connection.class), "in a transaction")),
        ferdig -> List.of());
  }
}
