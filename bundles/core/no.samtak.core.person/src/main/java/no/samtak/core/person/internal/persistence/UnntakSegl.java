// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samtak.core.api.personvern.Forseglingsbidrag;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sealed words of exceptions and emergencies. */
@Component(service = Forseglingsbidrag.class)
public final class UnntakSegl implements Forseglingsbidrag {
  /** The columns; a seal's place begins with the name. */
  private enum Kolonne {
    GRUNN,
    MERKNAD;

    String sql() {
      return name().toLowerCase(Locale.ROOT);
    }

    String navn() {
      return "unntak." + sql();
    }

    static Kolonne av(String navn) {
      return navn.equals(GRUNN.navn()) ? GRUNN : MERKNAD;
    }
  }

  private final Base base;

  /** On the bundle's tables. */
  @Activate
  public UnntakSegl(@Reference Base base) {
    this.base = base;
  }

  @Override
  public Set<String> kolonner() {
    return Set.of(Kolonne.GRUNN.navn(), Kolonne.MERKNAD.navn());
  }

  @Override
  public List<Forseglet> utenom(String kolonne, byte[] begynnelse, String etter, int hoyst) {
    Kolonne k = Kolonne.av(kolonne);
    return base.gjor(
        c ->
            Sql.liste(
                c,
                "select id, kommune, tjeneste, "
                    + k.sql()
                    + " from person.unntak where id > ? and "
                    + annen(k, begynnelse)
                    + " order by id fetch first "
                    + hoyst
                    + " rows only",
                r ->
                    new Forseglet(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        k.navn() + "/" + r.getString(1),
                        r.getBytes(4)),
                etter,
                begynnelse));
  }

  @Override
  public long antallUtenom(String kolonne, byte[] begynnelse) {
    Kolonne k = Kolonne.av(kolonne);
    return base.gjor(
        c ->
            Sql.liste(
                    c,
                    "select count(*) from person.unntak where " + annen(k, begynnelse),
                    r -> r.getLong(1),
                    begynnelse)
                .get(0));
  }

  private static String annen(Kolonne k, byte[] begynnelse) {
    return k.sql()
        + " is not null and substring("
        + k.sql()
        + " from 1 for "
        + begynnelse.length
        + ") <> ?";
  }

  @Override
  public int bytt(String kolonne, List<Bytte> bytter) {
    String sql = Kolonne.av(kolonne).sql();
    return base.gjor(
        c -> {
          int byttet = 0;
          for (Bytte b : bytter) {
            byttet +=
                Sql.gjor(
                    c,
                    "update person.unntak set " + sql + " = ? where id = ? and " + sql + " = ?",
                    b.nytt(),
                    b.gammelt().id(),
                    b.gammelt().segl());
          }
          return byttet;
        });
  }
}
