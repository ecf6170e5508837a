// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import no.samtak.platform.drift.internal.modul.Modullas;
import no.samtak.platform.drift.internal.modul.Operasjonstype;
import no.samtak.platform.drift.internal.node.Nodeidentitet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The locks, in {@code drift.modullas}: a row for a module, which no two can insert. A lock of
 * another node that is silent or stopped is removed by whoever comes next.
 */
@Component(service = Modullas.class)
public final class LasStore implements Modullas {
  private final Jdbc jdbc;
  private final Nodeidentitet identitet;

  @Activate
  public LasStore(
      @Reference(target = "(samtak.schema=drift)") DataSource source,
      @Reference Nodeidentitet identitet) {
    this.jdbc = new Jdbc(source);
    this.identitet = identitet;
  }

  @Override
  public Optional<Holder> ta(
      Collection<String> moduler, String operasjon, Operasjonstype type, String hvem) {
    // Always in the same order, so that no two wait for each other.
    TreeSet<String> ordnet = new TreeSet<>(moduler);
    for (String modul : ordnet) {
      fjernDode(modul);
    }
    boolean taken =
        jdbc.inOne(
            connection -> {
              for (String modul : ordnet) {
                if (!sett(connection, modul, operasjon, type, hvem)) {
                  connection.rollback();
                  return false;
                }
              }
              return true;
            });
    if (taken) {
      return Optional.empty();
    }
    return holder(ordnet)
        // Given back in between: then somebody was here a moment ago, which is an answer, too.
        .or(() -> Optional.of(new Holder(identitet.navn(), type, ordnet.first(), hvem)));
  }

  private boolean sett(
      Connection connection, String modul, String operasjon, Operasjonstype type, String hvem)
      throws SQLException {
    try {
      Jdbc.update(
          connection,
          "insert into drift.modullas (modul, node, operasjon, type, hvem, siden)"
              + " values (?, ?, ?, ?, ?, "
              + Jdbc.NOW
              + ")",
          modul,
          identitet.id(),
          operasjon,
          type.name(),
          hvem);
      return true;
    } catch (SQLException e) {
      if (Jdbc.isDuplicate(e)) {
        return false;
      }
      throw e;
    }
  }

  private void fjernDode(String modul) {
    jdbc.update(
        "delete from drift.modullas where modul = ? and node <> ?"
            + " and not exists (select 1 from drift.node n where n.id = drift.modullas.node and "
            + NodeStore.LEVER
            + ")",
        modul,
        identitet.id());
  }

  private Optional<Holder> holder(Collection<String> moduler) {
    for (String modul : moduler) {
      List<Holder> found =
          jdbc.query(
              "select coalesce(n.navn, l.node), l.type, l.modul, l.hvem from drift.modullas l"
                  + " left join drift.node n on n.id = l.node where l.modul = ?",
              r ->
                  new Holder(
                      r.getString(1),
                      Operasjonstype.valueOf(r.getString(2)),
                      r.getString(3),
                      r.getString(4)),
              modul);
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  @Override
  public void slipp(String operasjon) {
    jdbc.update("delete from drift.modullas where operasjon = ?", operasjon);
  }

  @Override
  public void slippEgne() {
    jdbc.update("delete from drift.modullas where node = ?", identitet.id());
  }
}
