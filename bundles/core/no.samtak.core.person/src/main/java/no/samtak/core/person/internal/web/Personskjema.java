// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.samtak.core.person.internal.person.Gradering;
import no.samtak.core.person.internal.person.Malform;
import no.samtak.core.person.internal.person.Personalia;
import no.samtak.core.person.internal.person.Personinnhold;
import no.samtak.core.person.internal.person.Representant;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The form of a person: what is typed becomes its content, and back. */
final class Personskjema {
  private Personskjema() {}

  static Personinnhold les(PageRequest request) {
    FormReader leser = new FormReader(request);
    Personinnhold innhold =
        new Personinnhold(
            leser.textOrNull("fornavn"),
            leser.textOrNull("mellomnavn"),
            leser.textOrNull("etternavn"),
            leser.textOrNull("identitetsnummer"),
            leser.date("fodselsdato"),
            leser.textOrNull("adresse"),
            leser.textOrNull("postnummer"),
            leser.textOrNull("poststed"),
            leser.textOrNull("telefon"),
            leser.textOrNull("epost"),
            leser.choice("malform", Malform.values()),
            leser.textOrNull("tolkesprak"),
            leser.date("dodsdato"),
            leser.textOrNull("kode"),
            representant(leser, "verge"),
            representant(leser, "fullmakt"),
            leser.choice("gradering", Gradering.values()),
            leser.isChecked("skjermet"),
            leser.textOrNull("grunn"));
    leser.finish();
    return innhold;
  }

  private static Personinnhold.Representantinnhold representant(FormReader leser, String felt) {
    return new Personinnhold.Representantinnhold(
        leser.textOrNull(felt + ".navn"),
        leser.textOrNull(felt + ".mandat"),
        leser.date(felt + ".fra"),
        leser.date(felt + ".til"));
  }

  /** What the fields show; empty for a new person. */
  static Map<String, Object> felter(@Nullable Personalia p) {
    Map<String, Object> v = new HashMap<>();
    v.put("fornavn", p == null ? "" : p.fornavn());
    v.put("mellomnavn", p == null ? "" : p.mellomnavn());
    v.put("etternavn", p == null ? "" : p.etternavn());
    v.put("identitetsnummer", p == null ? "" : p.identitetsnummer());
    v.put("fodselsdato", dag(p == null ? null : p.fodselsdato()));
    v.put("adresse", p == null ? "" : p.adresse());
    v.put("postnummer", p == null ? "" : p.postnummer());
    v.put("poststed", p == null ? "" : p.poststed());
    v.put("telefon", p == null ? "" : p.telefon());
    v.put("epost", p == null ? "" : p.epost());
    v.put("malform", p == null ? Malform.NB.name() : p.malform().name());
    v.put("tolkesprak", p == null ? "" : p.tolkesprak());
    v.put("dodsdato", dag(p == null ? null : p.dodsdato()));
    v.put("kode", p == null ? "" : p.kode());
    representant(v, "verge", p == null ? Representant.INGEN : p.verge());
    representant(v, "fullmakt", p == null ? Representant.INGEN : p.fullmakt());
    v.put("gradering", p == null ? Gradering.UGRADERT.name() : p.gradering().name());
    v.put("skjermet", p != null && p.skjermet() ? "ja" : "");
    v.put("malformer", Valg.av(Malform.values(), "person.malform."));
    v.put("graderinger", Valg.av(Gradering.values(), "person.gradering."));
    return v;
  }

  private static void representant(Map<String, Object> v, String felt, Representant r) {
    v.put(felt + "Navn", r.navn());
    v.put(felt + "Mandat", r.mandat());
    v.put(felt + "Fra", dag(r.fra()));
    v.put(felt + "Til", dag(r.til()));
  }

  static String dag(@Nullable LocalDate dag) {
    return dag == null ? "" : Formats.date(dag);
  }
}
