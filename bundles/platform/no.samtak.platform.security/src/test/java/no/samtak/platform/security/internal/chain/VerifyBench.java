// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samtak.testing.TestDatabase;

/**
 * How long it takes to verify a log of so many rows on PostgreSQL, beside SHA-256 over as many
 * bytes in pieces as long, in turns in the same process. Not run with the tests: {@code
 * distribution/bench/logg}.
 */
public final class VerifyBench {
  private static final int TURNS = 5;

  private VerifyBench() {}

  /** Measures logs of the sizes that are named. */
  public static void main(String[] sizes) throws SQLException {
    for (String size : sizes) {
      measure(Integer.parseInt(size));
    }
    System.exit(0);
  }

  private static void measure(int rows) throws SQLException {
    Chains chains = new Chains(TestDatabase.postgres());
    fill(chains, rows);
    long sealing = System.nanoTime();
    while (chains.sealer.seal() > 0) {
      // until nothing is left
    }
    sealing = System.nanoTime() - sealing;
    chains.sql(
        "vacuum analyze sikkerhet.tilgangslogg", "vacuum analyze sikkerhet.tilgangslogg_segl");
    List<Double> verify = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    int most = 0;
    for (int turn = 0; turn <= TURNS; turn++) {
      Report report = chains.verify();
      if (!report.isWhole() || report.rows() != rows) {
        throw new IllegalStateException(report.toString());
      }
      most = report.most();
      long loop = bare(rows, (int) (report.bytes() / rows));
      if (turn > 0) {
        verify.add(rows / (report.took().toNanos() / 1e9));
        bare.add(rows / (loop / 1e9));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %d | %.0f | %.0f | %.0f | %.3f | %d |%n",
        rows,
        rows / (sealing / 1e9),
        median(verify),
        median(bare),
        median(verify) / median(bare),
        most);
  }

  private static long bare(int rows, int length) {
    byte[] row = new byte[length];
    MessageDigest digest = Sha256.digest();
    long start = System.nanoTime();
    for (int i = 0; i < rows; i++) {
      digest.update(row);
      System.arraycopy(digest.digest(), 0, row, 0, Sha256.LENGTH);
    }
    return System.nanoTime() - start;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** As a working day writes them: seven kommuner, fifty users, a person in each row. */
  static void fill(Chains chains, int rows) throws SQLException {
    chains.sql(
        "insert into sikkerhet.tilgangslogg (tidspunkt, bruker_id, brukernavn, roller, kommune,"
            + " handling, objekttype, objekt_id, resultat, korrelasjon, klientadresse, tjeneste,"
            + " person_id, dybde, formal, grunnlag, grunnlag_ref)"
            + " select current_timestamp, gen_random_uuid()::text, 'saksbehandler' || mod(x, 50),"
            + " 'SAKSBEHANDLER', 'kommune' || mod(x, 7), 'les', 'kontakt', '', 'ok',"
            + " gen_random_uuid()::text, '192.0.2.1', 'oppfolging', gen_random_uuid()::text,"
            + " 'INNHOLD', 'HJELP', 'EGEN_TJENESTE', '' from generate_series(1, "
            + rows
            + ") as s(x)");
  }
}
