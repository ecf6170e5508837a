// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step of a person's history, to be shown.
 *
 * @param versjon the version that it gave
 * @param annen id of the person that it was merged with; empty otherwise
 * @param felter what became of what
 */
public record Endring(
    long versjon,
    Innslag.Hva hva,
    String annen,
    Instant tid,
    String av,
    String grunn,
    List<Felt> felter) {
  /** A field that was changed; empty texts for nothing. */
  public record Felt(String felt, String fra, String til) {}

  /** The steps as they went, the newest first. */
  static List<Endring> av(List<Innslag> innslag, Person naa, boolean klarertAdresse) {
    List<Endring> ut = new ArrayList<>();
    Personalia etter = naa.personalia();
    for (Innslag i : innslag) {
      Personalia gammel = i.person().personalia();
      ut.add(
          new Endring(
              i.person().versjon() + 1,
              i.hva(),
              i.annen(),
              i.tid(),
              i.av(),
              i.grunn(),
              felter(gammel, etter, klarertAdresse)));
      etter = gammel;
    }
    return ut;
  }

  private static List<Felt> felter(Personalia fra, Personalia til, boolean klarertAdresse) {
    boolean skjult = !klarertAdresse && (fra.gradering().skjuler() || til.gradering().skjuler());
    Map<String, String> a = verdier(skjult ? fra.utenAdresse() : fra);
    Map<String, String> b = verdier(skjult ? til.utenAdresse() : til);
    List<Felt> felter = new ArrayList<>();
    a.forEach(
        (felt, verdi) -> {
          String ny = Objects.requireNonNull(b.get(felt));
          if (!verdi.equals(ny)) {
            felter.add(new Felt(felt, verdi, ny));
          }
        });
    return felter;
  }

  private static Map<String, String> verdier(Personalia p) {
    Map<String, String> v = new LinkedHashMap<>();
    v.put("fornavn", p.fornavn());
    v.put("mellomnavn", p.mellomnavn());
    v.put("etternavn", p.etternavn());
    v.put("identitetsnummer", p.identitetsnummer());
    v.put("fodselsdato", dag(p.fodselsdato()));
    v.put("adresse", p.adresse());
    v.put("postnummer", p.postnummer());
    v.put("poststed", p.poststed());
    v.put("telefon", p.telefon());
    v.put("epost", p.epost());
    v.put("malform", p.malform().name());
    v.put("tolkesprak", p.tolkesprak());
    v.put("dodsdato", dag(p.dodsdato()));
    v.put("kode", p.kode());
    v.put("verge", representant(p.verge()));
    v.put("fullmakt", representant(p.fullmakt()));
    v.put("gradering", p.gradering().name());
    v.put("skjermet", p.skjermet() ? "ja" : "nei");
    return v;
  }

  private static String representant(Representant r) {
    return r.ingen()
        ? ""
        : String.join(", ", r.navn(), r.mandat(), dag(r.fra()) + "–" + dag(r.til()));
  }

  private static String dag(@Nullable LocalDate dag) {
    return dag == null ? "" : dag.toString();
  }
}
