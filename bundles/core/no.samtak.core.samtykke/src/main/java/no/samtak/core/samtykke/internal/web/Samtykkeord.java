// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.web;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.tjeneste.Tjeneste;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.samtykke.internal.samtykke.Mottaker;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;

/** A consent in words that everybody understands, in one language. */
final class Samtykkeord {
  private static final Texts TEKSTER = Texts.of(Samtykkeord.class.getClassLoader());

  private final Tjenesteregister tjenester;
  private final Language sprak;

  Samtykkeord(Tjenesteregister tjenester, Language sprak) {
    this.tjenester = tjenester;
    this.sprak = sprak;
  }

  /** A text of the bundle. */
  String ord(String nokkel, Object... verdier) {
    return TEKSTER.get(sprak, nokkel, verdier);
  }

  /** The service's name. */
  String tjeneste(String kommune, String slug) {
    return tjenester.finn(kommune, slug).map(Tjeneste::navn).orElse(slug);
  }

  /** Who is told. */
  String mottaker(Samtykke s) {
    Mottaker m = s.vilkar().mottaker();
    return m.slag() == Mottaker.Slag.TJENESTE ? tjeneste(s.kommune(), m.tjeneste()) : m.navn();
  }

  /** What is told, said to the person. */
  List<String> farVite(Samtykke s) {
    return s.vilkar().kategorier().stream().map(k -> ord("samtykke.deler." + k)).toList();
  }

  /** How much is told. */
  String dybde(Samtykke s) {
    return ord("samtykke.dybde." + s.vilkar().dybde());
  }

  /** What for. */
  List<String> hvortil(Samtykke s) {
    return s.vilkar().formal().stream().map(f -> ord("samtykke.hvortil." + f)).toList();
  }

  /** What is not told: what was said, else that it is all the rest. */
  String farIkkeVite(Samtykke s) {
    String sagt = s.vilkar().ikkeApnet();
    return sagt.isEmpty() ? ord("samtykke.altAnnet") : sagt;
  }

  /** A text by its paragraphs. */
  static List<String> avsnitt(String tekst) {
    return tekst.lines().map(String::strip).filter(a -> !a.isEmpty()).toList();
  }

  /** A day in full. */
  String dag(LocalDate dag) {
    return Formats.longDate(dag, sprak);
  }
}
