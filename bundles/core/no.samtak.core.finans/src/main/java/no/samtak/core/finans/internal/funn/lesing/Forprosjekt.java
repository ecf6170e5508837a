// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/** The tasks of a preliminary project ({@code oppgaver}) and what remains ({@code gjenstar}). */
public final class Forprosjekt {
  /** Kind of file. */
  public static final String FIL = "oppgaver";

  private static final Set<String> UTFORT = Set.of("utfort", "rapport");

  private final Fil oppgaver;
  private final Fil gjenstar;

  /**
   * Something done.
   *
   * @param naar the last day of it; of a week its Monday counts, since it may have been done then
   */
  public record Utfort(Kilderad rad, Tidsrom naar) {}

  private Forprosjekt(Fil oppgaver, Fil gjenstar) {
    this.oppgaver = oppgaver;
    this.gjenstar = gjenstar;
  }

  /** The kommune's. */
  public static Forprosjekt av(Kilder kilder) {
    return new Forprosjekt(Fil.av(kilder, FIL), Fil.av(kilder, "gjenstar"));
  }

  /** The tasks that were planned. */
  public List<Kilderad> planlagt() {
    return oppgaver.der("type", "planlagt").toList();
  }

  /** Whether the file links what was done to what was planned at all. */
  public boolean sierHvaSomErGjort() {
    return oppgaver.harKolonne("svarer_til");
  }

  /** The rows that answer a planned task: what was done of it, or a part of it that remains. */
  public List<Kilderad> svar(String id) {
    return Stream.concat(
            oppgaver.rader().stream().filter(r -> !r.celle("type").equals("planlagt")),
            gjenstar.rader().stream())
        .filter(r -> List.of(r.celle("svarer_til").strip().split("[\\s,;|/]+")).contains(id))
        .toList();
  }

  /** The last of what was done of a planned task; empty where no answer has a date. */
  public Optional<Utfort> sist(String id) {
    return sist(svar(id));
  }

  /** The last of all tasks done, the report itself not counted. */
  public Optional<Utfort> sist() {
    return sist(oppgaver.der("type", "utfort").toList());
  }

  /** Whether there is anything done. */
  public boolean harUtfort() {
    return oppgaver.rader().stream().anyMatch(r -> UTFORT.contains(r.celle("type")));
  }

  private static Optional<Utfort> sist(List<Kilderad> rader) {
    List<Utfort> utfort = new ArrayList<>();
    for (Kilderad rad : rader) {
      Stream.of("dato_til", "dato_fra", "dato", "uke")
          .flatMap(k -> Tidsrom.i(rad, k).stream())
          .findFirst()
          .ifPresent(t -> utfort.add(new Utfort(rad, t)));
    }
    return utfort.stream().max(Comparator.comparing(u -> u.naar().fra()));
  }
}
