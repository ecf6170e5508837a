// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.drift.internal.modul.Modultilstand;
import no.samtak.platform.drift.internal.node.Nodebilde;
import no.samtak.platform.drift.internal.node.Nodeidentitet;
import no.samtak.platform.drift.internal.node.Nodeminne;
import no.samtak.platform.drift.internal.node.Nodemodul;
import no.samtak.platform.drift.internal.node.Noderad;
import no.samtak.platform.drift.internal.node.Nodetilstand;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The nodes, in {@code drift.node} and {@code drift.nodemodul}. */
@Component(service = Nodeminne.class)
public final class NodeStore implements Nodeminne {
  /** After this long without a heartbeat a node counts as silent. */
  static final Duration TAUS_ETTER = Duration.ofSeconds(30);

  /** What is true of a node that is not silent; {@code n} is its row. */
  static final String LEVER =
      "n.stoppet = false and n.sist_sett >= " + Jdbc.NOW + " - " + TAUS_ETTER.toMillis();

  private static final int LONGEST = 4000;

  private final Jdbc jdbc;
  private final EntityManagerFactory unit;
  private final Transactions transactions;
  private final Nodeidentitet identitet;
  private @Nullable Map<String, Nodemodul> sagt;

  @Activate
  public NodeStore(
      @Reference(target = "(samtak.schema=drift)") DataSource source,
      @Reference(target = "(osgi.unit.name=no.samtak.platform.drift)") EntityManagerFactory unit,
      @Reference Transactions transactions,
      @Reference Nodeidentitet identitet) {
    this.jdbc = new Jdbc(source);
    this.unit = unit;
    this.transactions = transactions;
    this.identitet = identitet;
  }

  @Override
  public void puls(Nodebilde b) {
    String hvorfor = cut(String.join("\n", b.hvorfor()));
    int known =
        jdbc.update(
            "update drift.node set navn = ?, adresse = ?, utgave = ?, startet = ?, minne_brukt = ?,"
                + " minne_maks = ?, bunter = ?, klar = ?, hvorfor = ?, svar = ?, feilet = ?,"
                + " stoppet = false, sist_sett = "
                + Jdbc.NOW
                + " where id = ?",
            identitet.navn(),
            identitet.adresse(),
            b.versjon(),
            b.startet(),
            b.minneBrukt(),
            b.minneMaks(),
            b.bunter(),
            b.klar(),
            hvorfor,
            b.svar(),
            b.feilet(),
            identitet.id());
    if (known == 0) {
      // New, or forgotten meanwhile: then the modules are to be told anew, too.
      glemSagt();
      jdbc.update(
          "insert into drift.node (id, navn, adresse, utgave, startet, minne_brukt, minne_maks,"
              + " bunter, klar, hvorfor, svar, feilet, stoppet, sist_sett)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, "
              + Jdbc.NOW
              + ")",
          identitet.id(),
          identitet.navn(),
          identitet.adresse(),
          b.versjon(),
          b.startet(),
          b.minneBrukt(),
          b.minneMaks(),
          b.bunter(),
          b.klar(),
          hvorfor,
          b.svar(),
          b.feilet());
    }
  }

  @Override
  public void stopper() {
    jdbc.update("update drift.node set stoppet = true where id = ?", identitet.id());
  }

  @Override
  public List<Noderad> noder() {
    return jdbc.query(
        "select n.*, case when "
            + LEVER
            + " then true else false end as lever from drift.node n"
            + " order by n.navn, n.id",
        this::node);
  }

  private Noderad node(ResultSet r) throws SQLException {
    boolean klar = r.getBoolean("klar");
    boolean lever = r.getBoolean("lever");
    Nodetilstand tilstand =
        r.getBoolean("stoppet")
            ? Nodetilstand.STOPPET
            : !lever ? Nodetilstand.TAUS : klar ? Nodetilstand.KLAR : Nodetilstand.IKKE_KLAR;
    String hvorfor = Objects.toString(r.getString("hvorfor"), "");
    return new Noderad(
        r.getString("id"),
        r.getString("navn"),
        r.getString("adresse"),
        tilstand,
        Instant.ofEpochMilli(r.getLong("sist_sett")),
        r.getString("id").equals(identitet.id()),
        new Nodebilde(
            r.getString("utgave"),
            r.getLong("startet"),
            r.getLong("minne_brukt"),
            r.getLong("minne_maks"),
            r.getInt("bunter"),
            klar,
            hvorfor.isEmpty() ? List.of() : List.of(hvorfor.split("\n")),
            r.getLong("svar"),
            r.getLong("feilet")));
  }

  @Override
  public List<Nodemodul> moduler() {
    return jdbc.query(
        "select node, modul, tittel, tilstand, utgave, avvik, hvorfor, siden from drift.nodemodul"
            + " order by modul, node",
        NodeStore::modul);
  }

  private static Nodemodul modul(ResultSet r) throws SQLException {
    return new Nodemodul(
        r.getString(1),
        r.getString(2),
        r.getString(3),
        Modultilstand.valueOf(r.getString(4)),
        r.getString(5),
        Linjer.text(r.getString(6)),
        Linjer.text(r.getString(7)),
        Instant.ofEpochMilli(r.getLong(8)));
  }

  /** Only what is another than the last time is written: mostly nothing. */
  @Override
  public synchronized void moduler(List<Nodemodul> moduler) {
    Map<String, Nodemodul> before = sagt == null ? lagret() : sagt;
    Map<String, Nodemodul> now = new HashMap<>();
    moduler.forEach(m -> now.put(m.modul(), m));
    if (!now.equals(before)) {
      jdbc.inOne(
          connection -> {
            for (String gone : before.keySet()) {
              if (!now.containsKey(gone)) {
                Jdbc.update(
                    connection,
                    "delete from drift.nodemodul where node = ? and modul = ?",
                    identitet.id(),
                    gone);
              }
            }
            for (Nodemodul m : moduler) {
              if (!m.equals(before.get(m.modul()))) {
                skriv(connection, m);
              }
            }
            return true;
          });
    }
    sagt = now;
  }

  private Map<String, Nodemodul> lagret() {
    Map<String, Nodemodul> stored = new HashMap<>();
    for (Nodemodul m : moduler()) {
      if (m.node().equals(identitet.id())) {
        // As it is compared with what is told, which knows no time.
        stored.put(
            m.modul(),
            new Nodemodul(
                m.node(),
                m.modul(),
                m.tittel(),
                m.tilstand(),
                m.versjon(),
                m.avvik(),
                m.hvorfor(),
                Instant.EPOCH));
      }
    }
    return stored;
  }

  private void skriv(Connection connection, Nodemodul m) throws SQLException {
    int known =
        Jdbc.update(
            connection,
            "update drift.nodemodul set tittel = ?, tilstand = ?, utgave = ?, avvik = ?,"
                + " hvorfor = ?, siden = "
                + Jdbc.NOW
                + " where node = ? and modul = ?",
            m.tittel(),
            m.tilstand().name(),
            m.versjon(),
            tekst(m.avvik()),
            tekst(m.hvorfor()),
            identitet.id(),
            m.modul());
    if (known == 0) {
      Jdbc.update(
          connection,
          "insert into drift.nodemodul (tittel, tilstand, utgave, avvik, hvorfor, siden, node,"
              + " modul) values (?, ?, ?, ?, ?, "
              + Jdbc.NOW
              + ", ?, ?)",
          m.tittel(),
          m.tilstand().name(),
          m.versjon(),
          tekst(m.avvik()),
          tekst(m.hvorfor()),
          identitet.id(),
          m.modul());
    }
  }

  private synchronized void glemSagt() {
    sagt = Map.of();
  }

  @Override
  public void glem(String id) {
    transactions.write(
        unit,
        em -> {
          for (String sql :
              List.of(
                  "delete from drift.nodemodul where node = ?1",
                  "delete from drift.modullas where node = ?1",
                  "delete from drift.node where id = ?1")) {
            em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
          }
          return id;
        },
        gone -> AccessEntry.ok("slett", "node", id));
  }

  private static @Nullable String tekst(@Nullable Text text) {
    String said = Linjer.text(text);
    return said == null ? null : cut(said);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
