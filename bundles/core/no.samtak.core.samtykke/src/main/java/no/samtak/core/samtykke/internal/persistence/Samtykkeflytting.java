// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.samtak.core.api.personvern.Forsegling;
import no.samtak.core.api.personvern.Personflytting;
import no.samtak.core.samtykke.internal.samtykke.Hendelse;
import no.samtak.core.samtykke.internal.samtykke.Spor;
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
 * Consents and objections follow their person when two entries are merged, and go back when they
 * are two again. A row remembers, sealed, under which ids it lay.
 *
 * <p>An objection that the other entry has, too, stays where it lay: it blocks by the other, and is
 * there again afterwards. A consent that has taken the place of one that goes back, goes with it.
 */
@Component(service = Personflytting.class)
public final class Samtykkeflytting implements Personflytting {
  private final Segl segl;
  private final CurrentUser bruker;
  private final Forretningsdato dato;
  private final Clock klokke;

  /**
   * @param klar is there when the tables are; the caller's connection is what is written to
   */
  @Activate
  public Samtykkeflytting(
      @Reference(target = "(samtak.schema=samtykke)") DataSource klar,
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
    return "samtykke";
  }

  /** A consent, as much of it as moves. */
  private record Rad(
      String id,
      String tilstand,
      int hendelser,
      @Nullable String erstatter,
      long versjon,
      List<String> tidligere) {}

  /** An objection. */
  private record Motsatt(
      String id, String mottaker, boolean star, long versjon, List<String> tidligere) {}

  @Override
  public void flett(Connection c, Flytting f) {
    for (Rad r : samtykker(c, f, f.fra())) {
      List<String> tidligere = new ArrayList<>(r.tidligere());
      tidligere.add(f.fra());
      flytt(c, f, r, f.til(), tidligere, Hendelse.FLYTT);
    }
    Set<String> motsattFraFor =
        motsettelser(c, f, f.til()).stream()
            .filter(Motsatt::star)
            .map(Motsatt::mottaker)
            .collect(Collectors.toSet());
    for (Motsatt m : motsettelser(c, f, f.fra())) {
      if (!m.star() || !motsattFraFor.contains(m.mottaker())) {
        List<String> tidligere = new ArrayList<>(m.tidligere());
        tidligere.add(f.fra());
        flytt(c, f, m, f.til(), tidligere);
      }
    }
  }

  @Override
  public void skill(Connection c, Flytting f) {
    List<Rad> alle = samtykker(c, f, f.til());
    Set<String> gaar = new LinkedHashSet<>();
    for (Rad r : alle) {
      if (sistFra(r.tidligere(), f)) {
        gaar.add(r.id());
        flytt(c, f, r, f.fra(), utenSiste(r.tidligere()), Hendelse.SKILL);
      }
    }
    for (int kjent = 0; kjent < gaar.size(); ) {
      kjent = gaar.size();
      for (Rad r : alle) {
        if (r.erstatter() != null && gaar.contains(r.erstatter()) && gaar.add(r.id())) {
          flytt(c, f, r, f.fra(), r.tidligere(), Hendelse.SKILL);
        }
      }
    }
    for (Motsatt m : motsettelser(c, f, f.til())) {
      if (sistFra(m.tidligere(), f)) {
        flytt(c, f, m, f.fra(), utenSiste(m.tidligere()));
      }
    }
  }

  private static boolean sistFra(List<String> tidligere, Flytting f) {
    return !tidligere.isEmpty() && tidligere.get(tidligere.size() - 1).equals(f.fra());
  }

  private static List<String> utenSiste(List<String> tidligere) {
    return tidligere.subList(0, tidligere.size() - 1);
  }

  private List<Rad> samtykker(Connection c, Flytting f, String person) {
    return Sql.liste(
        c,
        "select id, tilstand, hendelser, erstatter, versjon, tidligere from samtykke.samtykke"
            + " where kommune = ? and tjeneste = ? and person = ? order by id",
        r ->
            new Rad(
                r.getString(1),
                r.getString(2),
                r.getInt(3),
                r.getString(4),
                r.getLong(5),
                delt(segl.tidligere(f.kommune(), f.tjeneste(), r.getString(1), r.getBytes(6)))),
        f.kommune(),
        f.tjeneste(),
        person);
  }

  private List<Motsatt> motsettelser(Connection c, Flytting f, String person) {
    return Sql.liste(
        c,
        "select id, mottaker, star, versjon, tidligere from samtykke.motsettelse"
            + " where kommune = ? and tjeneste = ? and person = ? order by id",
        r ->
            new Motsatt(
                r.getString(1),
                r.getString(2),
                r.getString(3) != null,
                r.getLong(4),
                delt(segl.tidligere(f.kommune(), f.tjeneste(), r.getString(1), r.getBytes(5)))),
        f.kommune(),
        f.tjeneste(),
        person);
  }

  private void flytt(
      Connection c, Flytting f, Rad r, String til, List<String> tidligere, String hva) {
    int nummer = r.hendelser() + 1;
    krev(
        Sql.gjor(
            c,
            "update samtykke.samtykke set person = ?, tidligere = ?, hendelser = ?, versjon = ?"
                + " where id = ? and versjon = ?",
            til,
            segl.tidligere(f.kommune(), f.tjeneste(), r.id(), String.join(",", tidligere)),
            nummer,
            r.versjon() + 1,
            r.id(),
            r.versjon()));
    Spor spor = spor(f.grunn());
    Sql.gjor(
        c,
        "insert into samtykke.hendelse (id, kommune, samtykke, nummer, overgang, fra, til, dag,"
            + " hvem_id, hvem, forseglet) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Ids.next(),
        f.kommune(),
        r.id(),
        nummer,
        hva,
        r.tilstand(),
        r.tilstand(),
        spor.dag(),
        spor.hvemId(),
        spor.hvem(),
        segl.hendelse(f.kommune(), f.tjeneste(), r.id(), nummer, spor));
  }

  private void flytt(Connection c, Flytting f, Motsatt m, String til, List<String> tidligere) {
    krev(
        Sql.gjor(
            c,
            "update samtykke.motsettelse set person = ?, tidligere = ?, versjon = ?"
                + " where id = ? and versjon = ?",
            til,
            segl.tidligere(f.kommune(), f.tjeneste(), m.id(), String.join(",", tidligere)),
            m.versjon() + 1,
            m.id(),
            m.versjon()));
  }

  private static void krev(int endret) {
    if (endret != 1) {
      throw DomainException.changedByOthers();
    }
  }

  private Spor spor(String grunn) {
    User hvem = bruker.get().orElseThrow(DomainException::notFound);
    return new Spor(dato.idag(), klokke.instant(), hvem.id(), hvem.displayName(), "", grunn);
  }

  private static List<String> delt(String ider) {
    return ider.isEmpty() ? List.of() : Arrays.asList(ider.split(","));
  }
}
