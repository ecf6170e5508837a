// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import no.samtak.core.api.personvern.Forsegling;
import no.samtak.core.api.personvern.Personflytting;
import no.samtak.core.rettighet.internal.sak.Hendelse;
import no.samtak.core.rettighet.internal.sak.Spor;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Requests follow their person when two entries are merged, and go back when they are two again.
 * Under which id one lay stands sealed in its events.
 */
@Component(service = Personflytting.class)
public final class Rettighetsflytting implements Personflytting {
  private final Segl segl;
  private final CurrentUser bruker;
  private final Forretningsdato dato;
  private final Clock klokke;

  /**
   * @param klar is there when the tables are; the caller's connection is what is written to
   */
  @Activate
  public Rettighetsflytting(
      @Reference(target = "(samtak.schema=rettighet)") DataSource klar,
      @Reference Forsegling forsegling,
      @Reference CurrentUser bruker,
      @Reference Forretningsdato dato,
      @Reference Clock klokke) {
    Objects.requireNonNull(klar, "klar");
    this.segl = new Segl(forsegling);
    this.bruker = bruker;
    this.dato = dato;
    this.klokke = klokke;
  }

  @Override
  public String navn() {
    return "rettighet";
  }

  /** A request, as much of it as moves. */
  private record Rad(String id, String tilstand, int hendelser, long versjon) {}

  @Override
  public void flett(Connection c, Flytting f) {
    for (Rad r : saker(c, f, f.fra())) {
      flytt(c, f, r, f.til(), Hendelse.FLYTT, f.fra());
    }
  }

  @Override
  public void skill(Connection c, Flytting f) {
    for (Rad r : saker(c, f, f.til())) {
      if (f.fra().equals(sistFra(c, f, r))) {
        flytt(c, f, r, f.fra(), Hendelse.SKILL, "");
      }
    }
  }

  private static List<Rad> saker(Connection c, Flytting f, String person) {
    try (PreparedStatement s =
        c.prepareStatement(
            "select id, tilstand, hendelser, versjon from rettighet.sak"
                + " where kommune = ? and tjeneste = ? and person = ? order by id")) {
      s.setString(1, f.kommune());
      s.setString(2, f.tjeneste());
      s.setString(3, person);
      List<Rad> alle = new ArrayList<>();
      try (ResultSet r = s.executeQuery()) {
        while (r.next()) {
          alle.add(new Rad(r.getString(1), r.getString(2), r.getInt(3), r.getLong(4)));
        }
      }
      return alle;
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }

  /** The id that a request came from last, of those that it has not gone back to. */
  private @Nullable String sistFra(Connection c, Flytting f, Rad sak) {
    try (PreparedStatement s =
        c.prepareStatement(
            "select nummer, hva, forseglet from rettighet.hendelse"
                + " where sak = ? and hva in (?, ?) order by nummer")) {
      s.setString(1, sak.id());
      s.setString(2, Hendelse.FLYTT);
      s.setString(3, Hendelse.SKILL);
      Deque<String> fra = new ArrayDeque<>();
      try (ResultSet r = s.executeQuery()) {
        while (r.next()) {
          if (r.getString(2).equals(Hendelse.SKILL)) {
            fra.pollLast();
          } else {
            fra.addLast(
                segl.apneHendelse(f.kommune(), f.tjeneste(), sak.id(), r.getInt(1), r.getBytes(3))
                    .fra());
          }
        }
      }
      return fra.peekLast();
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }

  private void flytt(Connection c, Flytting f, Rad r, String til, String hva, String fra) {
    int nummer = r.hendelser() + 1;
    try (PreparedStatement s =
        c.prepareStatement(
            "update rettighet.sak set person = ?, hendelser = ?, versjon = ?"
                + " where id = ? and versjon = ?")) {
      s.setString(1, til);
      s.setInt(2, nummer);
      s.setLong(3, r.versjon() + 1);
      s.setString(4, r.id());
      s.setLong(5, r.versjon());
      if (s.executeUpdate() != 1) {
        throw DomainException.changedByOthers();
      }
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
    hendt(c, f, r, nummer, hva, fra);
  }

  private void hendt(Connection c, Flytting f, Rad r, int nummer, String hva, String fra) {
    User hvem = bruker.get().orElseThrow(DomainException::notFound);
    Spor spor = new Spor(dato.idag(), klokke.instant(), hvem.id(), hvem.displayName(), f.grunn());
    try (PreparedStatement s =
        c.prepareStatement(
            "insert into rettighet.hendelse (id, kommune, sak, nummer, hva, til, dag, hvem_id,"
                + " hvem, sha256, mangler, forseglet) values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', ?)")) {
      s.setString(1, Ids.next());
      s.setString(2, f.kommune());
      s.setString(3, r.id());
      s.setInt(4, nummer);
      s.setString(5, hva);
      s.setString(6, r.tilstand());
      s.setObject(7, spor.dag());
      s.setString(8, spor.hvemId());
      s.setString(9, spor.hvem());
      s.setBytes(
          10,
          segl.hendelse(
              f.kommune(),
              f.tjeneste(),
              r.id(),
              nummer,
              new Segl.Innhold(spor.tid(), spor.grunn(), fra)));
      s.executeUpdate();
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }
}
