// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.mal.Malinnhold;
import no.samtak.core.samtykke.internal.samtykke.Fortelling;
import no.samtak.core.samtykke.internal.samtykke.Mottaker;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeform;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeinnhold;
import no.samtak.core.samtykke.internal.samtykke.Svar;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.PageRequest;

/** What was typed in the forms. */
final class Skjema {
  private Skjema() {}

  /** What the person is asked. */
  static Samtykkeinnhold innhold(PageRequest request) {
    FormReader form = new FormReader(request);
    Mottaker.Slag slag = form.choice("mottakerslag", Mottaker.Slag.values());
    LocalDate fra = form.date("fra");
    LocalDate til = form.date("til");
    form.finish();
    return new Samtykkeinnhold(
        form.textOrNull("mal"),
        slag,
        form.textOrNull(slag == Mottaker.Slag.TJENESTE ? "tjeneste" : "mottaker"),
        koder(form, "kategorier", Kategori.values()),
        form.choice("dybde", Dybde.values()),
        koder(form, "formal", Formal.values()),
        fra,
        til,
        form.textOrNull("ikkeApnet"));
  }

  /** How the person said yes. */
  static Svar svar(PageRequest request) {
    FormReader form = new FormReader(request);
    return new Svar(
        form.choice("form", Samtykkeform.values()),
        form.textOrNull("vitne"),
        form.isChecked("foresatte"),
        form.textOrNull("grunn"));
  }

  /** What somebody was told. */
  static Fortelling fortelling(PageRequest request) {
    FormReader form = new FormReader(request);
    return new Fortelling(
        form.choice("kategori", Kategori.values()),
        form.choice("formal", Formal.values()),
        form.choice("dybde", Dybde.values()),
        form.textOrNull("ord"));
  }

  /** What a template is to say. */
  static Malinnhold mal(PageRequest request) {
    FormReader form = new FormReader(request);
    Integer maaneder = form.integer("maaneder");
    form.finish();
    return new Malinnhold(
        form.textOrNull("tittelNb"),
        form.textOrNull("tittelNn"),
        form.textOrNull("formaalsordNb"),
        form.textOrNull("formaalsordNn"),
        form.textOrNull("tekstNb"),
        form.textOrNull("tekstNn"),
        koder(form, "kategorier", Kategori.values()),
        koder(form, "formal", Formal.values()),
        maaneder);
  }

  private static <E extends Enum<E>> List<E> koder(FormReader form, String felt, E[] verdier) {
    List<String> valgt = form.all(felt);
    return Arrays.stream(verdier).filter(v -> valgt.contains(v.name())).toList();
  }
}
