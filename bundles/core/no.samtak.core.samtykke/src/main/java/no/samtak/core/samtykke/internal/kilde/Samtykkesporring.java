// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.kilde;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.api.personvern.Samtykkekilde;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The consents as {@link no.samtak.core.api.personvern.Persontilgang} asks for them: each answer is
 * one statement on the caller's connection, of what is committed then. That its period is over, or
 * that the person objects, needs nobody to have told it.
 */
@Component(service = Samtykkekilde.class)
public final class Samtykkesporring implements Samtykkekilde {
  private static final Pattern KODE = Pattern.compile("[a-z][a-z-]{0,39}");

  /** Given, within its days, and not objected to. */
  private static final String GJELDER =
      " and s.mottakerslag = 'TJENESTE' and s.tilstand = 'GITT' and s.fra <= ? and s.til >= ?"
          + " and not exists (select 1 from samtykke.motsettelse m where m.kommune = s.kommune"
          + " and m.tjeneste = s.tjeneste and m.person = s.person and m.mottaker = s.mottaker"
          + " and m.star = 'J')";

  /**
   * @param klar is there when the tables are; the caller's connection is what is read from
   */
  @Activate
  public Samtykkesporring(@Reference(target = "(samtak.schema=samtykke)") DataSource klar) {
    Objects.requireNonNull(klar, "klar");
  }

  @Override
  public Optional<Dekning> dekker(
      Connection connection, Personsporsmal sporsmal, List<String> mottakere, LocalDate dag) {
    if (sporsmal.endrer() || mottakere.isEmpty() || !KODE.matcher(sporsmal.kategori()).matches()) {
      return Optional.empty();
    }
    List<Dybde> nok =
        Arrays.stream(Dybde.values()).filter(d -> d.dekker(sporsmal.dybde())).toList();
    String sql =
        "select s.id, s.dybde from samtykke.samtykke s where s.kommune = ? and s.tjeneste = ?"
            + " and s.person = ? and s.mottaker in ("
            + plasser(mottakere.size())
            + ")"
            + GJELDER
            + " and s.kategorier like ? and s.formal like ? and s.dybde in ("
            + plasser(nok.size())
            + ") order by s.til desc, s.id fetch first 1 rows only";
    List<Object> verdier =
        new ArrayList<>(List.of(sporsmal.kommune(), sporsmal.tjeneste(), sporsmal.personId()));
    verdier.addAll(mottakere);
    verdier.add(dag);
    verdier.add(dag);
    verdier.add("%|" + sporsmal.kategori() + "|%");
    verdier.add("%|" + sporsmal.formal().name() + "|%");
    nok.forEach(d -> verdier.add(d.name()));
    return les(
            connection,
            sql,
            verdier,
            rad -> new Dekning(rad.getString(1), Dybde.valueOf(rad.getString(2))))
        .stream()
        .findFirst();
  }

  @Override
  public List<Delt> deltMed(Connection connection, String kommune, String mottaker, LocalDate dag) {
    return les(
        connection,
        "select s.tjeneste, s.person, s.id, s.til from samtykke.samtykke s where s.kommune = ?"
            + " and s.mottaker = ?"
            + GJELDER
            + " order by s.tjeneste, s.person, s.til desc, s.id",
        List.of(kommune, mottaker, dag, dag),
        rad ->
            new Delt(
                rad.getString(1),
                rad.getString(2),
                rad.getString(3),
                rad.getObject(4, LocalDate.class)));
  }

  @Override
  public Set<String> motsattSeg(
      Connection connection, String kommune, String tjeneste, String personId) {
    return new LinkedHashSet<>(
        les(
            connection,
            "select m.mottaker from samtykke.motsettelse m where m.kommune = ?"
                + " and m.tjeneste = ? and m.person = ? and m.star = 'J' order by m.mottaker",
            List.of(kommune, tjeneste, personId),
            rad -> rad.getString(1)));
  }

  private interface Leser<T> {
    T les(ResultSet rad) throws SQLException;
  }

  private static <T> List<T> les(
      Connection connection, String sql, List<Object> verdier, Leser<T> leser) {
    try (PreparedStatement s = connection.prepareStatement(sql)) {
      for (int i = 0; i < verdier.size(); i++) {
        s.setObject(i + 1, verdier.get(i));
      }
      List<T> svar = new ArrayList<>();
      try (ResultSet rader = s.executeQuery()) {
        while (rader.next()) {
          svar.add(leser.les(rader));
        }
      }
      return svar;
    } catch (SQLException e) {
      throw new IllegalStateException("the consents cannot be read", e);
    }
  }

  private static String plasser(int antall) {
    return Stream.generate(() -> "?").limit(antall).collect(Collectors.joining(", "));
  }
}
