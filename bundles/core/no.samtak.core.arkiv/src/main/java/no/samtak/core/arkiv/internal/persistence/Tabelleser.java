// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import no.samtak.core.arkiv.internal.kart.Kolonne;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tabellinnhold;
import no.samtak.core.arkiv.internal.pakke.Csv;
import org.jspecify.annotations.Nullable;

/** Reads tables by their map, row by row. */
final class Tabelleser {
  /** Rows fetched at a time. */
  private static final int HENT = 1000;

  /** What the migrations keep of themselves in each schema. */
  private static final Set<String> MIGRERINGENS =
      Set.of("databasechangelog", "databasechangeloglock", "samtak_migrering");

  private Tabelleser() {}

  static boolean skjemaFinnes(Connection c, String skjema) throws SQLException {
    try (PreparedStatement s =
        c.prepareStatement("select 1 from information_schema.schemata where schema_name = ?")) {
      s.setString(1, skjema);
      try (ResultSet r = s.executeQuery()) {
        return r.next();
      }
    }
  }

  /** The schema's tables with their columns in order, without the migrations' own. */
  static Map<String, List<Kolonne>> tabeller(Connection c, String skjema) throws SQLException {
    Map<String, List<Kolonne>> tabeller = new TreeMap<>();
    try (PreparedStatement s =
        c.prepareStatement(
            "select c.table_name, c.column_name, c.data_type from information_schema.columns c"
                + " join information_schema.tables t on t.table_schema = c.table_schema"
                + " and t.table_name = c.table_name"
                + " where c.table_schema = ? and t.table_type = 'BASE TABLE'"
                + " order by c.table_name, c.ordinal_position")) {
      s.setString(1, skjema);
      try (ResultSet r = s.executeQuery()) {
        while (r.next()) {
          String tabell = r.getString(1);
          if (!MIGRERINGENS.contains(tabell.toLowerCase(Locale.ROOT))) {
            tabeller
                .computeIfAbsent(tabell, t -> new ArrayList<>())
                .add(new Kolonne(r.getString(2), slag(r.getString(3).toLowerCase(Locale.ROOT))));
          }
        }
      }
    }
    return tabeller;
  }

  private static Kolonne.Slag slag(String type) {
    if (type.startsWith("timestamp")) {
      return type.contains("with time zone") ? Kolonne.Slag.TIDSPUNKT : Kolonne.Slag.DAG_OG_TID;
    }
    return switch (type) {
      case "bytea", "binary varying", "binary", "binary large object" -> Kolonne.Slag.BYTES;
      case "boolean" -> Kolonne.Slag.JA_NEI;
      case "date" -> Kolonne.Slag.DAG;
      case "time", "time without time zone" -> Kolonne.Slag.KLOKKESLETT;
      default -> Kolonne.Slag.TEKST;
    };
  }

  /**
   * Writes a table's rows in the map's order, the names of the columns first.
   *
   * @param kommune only this kommune's; empty = all
   * @param las keeps the rows as they are until the transaction ends
   */
  static Tabellinnhold skriv(
      Connection c,
      Karttabell t,
      List<Kolonne> kolonner,
      String kommune,
      boolean las,
      OutputStream ut)
      throws SQLException, IOException {
    MessageDigest sha = sha256();
    long rader = 0;
    String sql =
        "select "
            + kolonner.stream().map(k -> Sql.navn(k.navn())).collect(Collectors.joining(", "))
            + " from "
            + Sql.tabell(t)
            + (kommune.isEmpty() ? "" : " where " + kommunekolonne(t) + " = ?")
            + " order by "
            + rekkefolge(c, t, kolonner)
            + (las ? " for update" : "");
    try (Writer tekst =
            new BufferedWriter(
                new OutputStreamWriter(new DigestOutputStream(ut, sha), StandardCharsets.UTF_8));
        PreparedStatement s = c.prepareStatement(sql)) {
      List<@Nullable String> verdier =
          new ArrayList<>(kolonner.stream().map(Kolonne::navn).toList());
      Csv.skriv(tekst, verdier);
      s.setFetchSize(HENT);
      if (!kommune.isEmpty()) {
        s.setString(1, kommune);
      }
      try (ResultSet r = s.executeQuery()) {
        while (r.next()) {
          for (int i = 0; i < verdier.size(); i++) {
            verdier.set(i, verdi(r, i + 1, kolonner.get(i).slag()));
          }
          Csv.skriv(tekst, verdier);
          rader++;
        }
      }
    }
    return new Tabellinnhold(t.skjema(), t.tabell(), rader, HexFormat.of().formatHex(sha.digest()));
  }

  static String kommunekolonne(Karttabell t) {
    String kolonne = t.kommunekolonne();
    if (kolonne == null) {
      throw new IllegalArgumentException(t.navn() + " belongs to no kommune");
    }
    return Sql.navn(kolonne);
  }

  /** The map's order, and behind it the primary key, so that two readings are alike. */
  private static String rekkefolge(Connection c, Karttabell t, List<Kolonne> kolonner)
      throws SQLException {
    Set<String> finnes = kolonner.stream().map(Kolonne::navn).collect(Collectors.toSet());
    Set<String> orden = new LinkedHashSet<>();
    if (t.kommunekolonne() != null) {
      orden.add(t.kommunekolonne());
    }
    orden.addAll(t.rekkefolge());
    DatabaseMetaData meta = c.getMetaData();
    try (ResultSet r = meta.getPrimaryKeys(null, t.skjema(), t.tabell())) {
      while (r.next()) {
        orden.add(r.getString("COLUMN_NAME"));
      }
    }
    orden.retainAll(finnes);
    return orden.isEmpty() ? "1" : orden.stream().map(Sql::navn).collect(Collectors.joining(", "));
  }

  private static @Nullable String verdi(ResultSet r, int i, Kolonne.Slag slag) throws SQLException {
    return switch (slag) {
      case TEKST -> r.getString(i);
      case BYTES -> {
        byte[] bytes = r.getBytes(i);
        yield bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
      }
      case JA_NEI -> {
        boolean ja = r.getBoolean(i);
        yield r.wasNull() ? null : String.valueOf(ja);
      }
      case DAG_OG_TID -> tekst(r.getObject(i, LocalDateTime.class));
      case TIDSPUNKT -> {
        OffsetDateTime tid = r.getObject(i, OffsetDateTime.class);
        yield tid == null ? null : tid.withOffsetSameInstant(ZoneOffset.UTC).toString();
      }
      case DAG -> tekst(r.getObject(i, LocalDate.class));
      case KLOKKESLETT -> tekst(r.getObject(i, LocalTime.class));
    };
  }

  private static @Nullable String tekst(@Nullable Object verdi) {
    return verdi == null ? null : verdi.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
