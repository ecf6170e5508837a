// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.modul.Datakartregister.Modulkart;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.api.modul.Datatabell.Sletteregel;
import no.samtak.core.rettighet.internal.persistence.Tabellgraf.Rot;
import no.samtak.core.rettighet.internal.persistence.Tabellgraf.Vilkar;
import org.jspecify.annotations.Nullable;

/** Rows whose time of keeping is over, in the tables of one data map and one kommune. */
public final class Forfalte {
  private final Tabellgraf graf;
  private final String kommune;
  private final LocalDate idag;

  /** On a connection. */
  public Forfalte(Connection c, Modulkart kart, String kommune, LocalDate idag) {
    this.graf = new Tabellgraf(c, kart);
    this.kommune = kommune;
    this.idag = idag;
  }

  /** What became of rows in a table. */
  public record Borte(Datatabell tabell, long slettet, long anonymisert) {}

  /** Tables that say by themselves when the time of a row is over. */
  public List<Datatabell> roetter() {
    return graf.tabeller().stream()
        .filter(t -> t.oppbevaringAar() != null && t.sluttkolonne() != null)
        .filter(
            t ->
                t.sluttkolonne() != null
                    && graf.kolonner(t).contains(t.sluttkolonne())
                    && t.kommunekolonne() != null
                    && graf.kolonner(t).contains(t.kommunekolonne()))
        .toList();
  }

  /** Tables with a time of keeping that nobody can say the end of: no column, and no parent. */
  public List<Datatabell> uraad() {
    List<Datatabell> rot = roetter();
    return graf.tabeller().stream()
        .filter(t -> t.oppbevaringAar() != null && !rot.contains(t))
        .filter(t -> rot.stream().noneMatch(r -> graf.vilkar(t, "t0", av(r, null)) != null))
        .toList();
  }

  /** The last day whose rows are still kept; rows before it are due. */
  public LocalDate grense(Datatabell t) {
    Integer aar = t.oppbevaringAar();
    return idag.minusYears(aar == null ? 0 : aar);
  }

  /** How many rows of the table are due. */
  public long antall(Datatabell rot) {
    return graf.tell(rot, av(rot, null));
  }

  /** The persons with due rows; none where the table holds no person by id. */
  public List<String> personer(Datatabell rot) {
    String kolonne = rot.personkolonne();
    return kolonne == null || rot.personer() != Personer.TJENESTEMOTTAKERE
        ? List.of()
        : graf.verdier(rot, kolonne, av(rot, null));
  }

  /** A person's due rows of the table. */
  public long antall(Datatabell rot, String person) {
    return graf.tell(rot, av(rot, person));
  }

  private Rot av(Datatabell rot, @Nullable String person) {
    return (t, alias, har) -> t.equals(rot) ? forfalt(t, alias, har, person) : null;
  }

  private Vilkar forfalt(Datatabell t, String alias, Set<String> har, @Nullable String person) {
    String slutt = String.valueOf(t.sluttkolonne());
    String hvor = String.valueOf(t.kommunekolonne());
    List<Object> verdier = new ArrayList<>(List.of(grense(t), kommune));
    String sql =
        alias + "." + navn(slutt, har) + " < ? and " + alias + "." + navn(hvor, har) + " = ?";
    if (t.sletteregel() == Sletteregel.ANONYMISERES && t.personkolonne() != null) {
      // Those that tell of nobody any more are done with.
      sql += " and " + alias + "." + navn(t.personkolonne(), har) + " not like ?";
      verdier.add(Ingen.BEGYNNELSE + "%");
    }
    if (person != null) {
      sql += " and " + alias + "." + Tabellgraf.navn(String.valueOf(t.personkolonne())) + " = ?";
      verdier.add(person);
    }
    return new Vilkar(sql, verdier);
  }

  private static String navn(String kolonne, Set<String> har) {
    if (!har.contains(kolonne)) {
      throw new IllegalStateException("no column " + kolonne);
    }
    return Tabellgraf.navn(kolonne);
  }

  /**
   * Takes due rows away with those that refer to them, by the tables' rules.
   *
   * @param person only this one's; null = all of the table
   */
  public List<Borte> fjern(Datatabell rot, @Nullable String person) {
    Rot hvilke = av(rot, person);
    List<Borte> gjort = new ArrayList<>();
    String kolonne = rot.personkolonne();
    if (rot.sletteregel() == Sletteregel.ANONYMISERES) {
      long n = kolonne == null ? 0 : graf.sett(rot, kolonne, Ingen.ny(), hvilke);
      return List.of(new Borte(rot, 0, n));
    }
    List<Datatabell> berort =
        graf.tabeller().stream().filter(t -> graf.vilkar(t, "t0", hvilke) != null).toList();
    for (Datatabell t : graf.barnForst(berort)) {
      if (t.sletteregel() != Sletteregel.SLETTES) {
        if (graf.tell(t, hvilke) > 0) {
          throw new IllegalStateException("rows of " + t.tabell() + " are kept and need these");
        }
      } else {
        gjort.add(new Borte(t, graf.slett(t, hvilke), 0));
      }
    }
    return gjort;
  }
}
