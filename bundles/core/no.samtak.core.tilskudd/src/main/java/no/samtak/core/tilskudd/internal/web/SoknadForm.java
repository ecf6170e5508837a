// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.core.tilskudd.internal.soknad.Soknadsinnhold;
import no.samtak.core.tilskudd.internal.soknad.Soknadsskjema;
import no.samtak.core.tilskudd.internal.soknad.Soknadstilstand;
import no.samtak.core.tilskudd.internal.soknad.Tilsagnsdel;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The form of an application: what is typed becomes its content, and back. */
final class SoknadForm {
  /** Empty rows for what is to be added. */
  private static final int LEDIGE = 2;

  private static final int MEST = 50;

  private SoknadForm() {}

  static Soknadsskjema les(PageRequest request) {
    FormReader leser = new FormReader(request);
    Soknadsskjema skjema =
        new Soknadsskjema(
            leser.textOrNull("kilde"),
            leser.textOrNull("ordningId"),
            leser.textOrNull("formal"),
            leser.choice("slag", Pengeslag.values()),
            linjer(leser.text("delprosjekter")),
            leser.number("stillinger"),
            leser.all("tiltak"),
            leser.date("soknadsdato"),
            leser.amount("soktKr"),
            leser.choice("tilstand", Soknadstilstand.values()),
            leser.date("svardato"),
            leser.amount("tilsagnKr"),
            leser.amount("bruktKr"),
            leser.date("periodeFra"),
            leser.date("periodeTil"),
            leser.textOrNull("merknad"),
            deler(leser, Tilsagnsdel.Slag.VILKAR),
            deler(leser, Tilsagnsdel.Slag.OREMERKING),
            deler(leser, Tilsagnsdel.Slag.RAPPORT));
    leser.finish();
    return skjema;
  }

  private static List<String> linjer(String tekst) {
    return tekst.isEmpty() ? List.of() : List.of(tekst.split("\n"));
  }

  private static List<Tilsagnsdel> deler(FormReader leser, Tilsagnsdel.Slag slag) {
    List<Tilsagnsdel> deler = new ArrayList<>();
    for (int i = 1; i <= MEST; i++) {
      String felt = slag.felt() + i;
      String tekst = leser.textOrNull(felt + "Tekst");
      Tilsagnsdel del =
          new Tilsagnsdel(
              tekst,
              leser.date(felt + "Frist"),
              leser.amount(felt + "Belop"),
              leser.date(felt + "Gjort"));
      // A row that is emptied is taken away; one without words but with a day is told of.
      if (tekst != null || del.frist() != null || del.belopKr() != null || del.gjort() != null) {
        deler.add(del);
      }
    }
    return deler;
  }

  /**
   * A list of the form.
   *
   * @param felt beginning of the fields' names
   * @param rader as many as there are, and some that are free
   */
  record Liste(String felt, Text tittel, boolean belop, List<Rad> rader) {}

  /** A row of the form. */
  record Rad(int nummer, String tekst, String frist, String belop, String gjort) {}

  static Map<String, Object> modell(@Nullable Soknadsinnhold i, Language sprak) {
    Map<String, Object> m = new HashMap<>();
    m.put("kilde", i == null ? "" : i.kilde());
    m.put("ordningId", i == null ? "" : i.ordningId());
    m.put("formal", i == null ? "" : i.formal());
    m.put("slag", i == null || i.slag() == null ? "" : i.slag().name());
    m.put("delprosjekter", i == null ? "" : String.join("\n", i.delprosjekter()));
    m.put("stillinger", tall(i == null ? null : i.stillinger(), sprak));
    m.put("tiltak", i == null ? List.of() : i.tiltak());
    m.put("soknadsdato", dag(i == null ? null : i.soknadsdato()));
    m.put("soktKr", tall(i == null ? null : i.soktKr(), sprak));
    m.put("tilstand", i == null ? "" : i.tilstand().name());
    m.put("svardato", dag(i == null ? null : i.svardato()));
    m.put("tilsagnKr", tall(i == null ? null : i.tilsagnKr(), sprak));
    m.put("bruktKr", tall(i == null ? null : i.bruktKr(), sprak));
    m.put("periodeFra", dag(i == null ? null : i.periodeFra()));
    m.put("periodeTil", dag(i == null ? null : i.periodeTil()));
    m.put("merknad", i == null ? "" : i.merknad());
    m.put(
        "lister",
        List.of(
            liste(Tilsagnsdel.Slag.VILKAR, i == null ? List.of() : i.vilkar(), sprak),
            liste(Tilsagnsdel.Slag.OREMERKING, i == null ? List.of() : i.oremerkinger(), sprak),
            liste(Tilsagnsdel.Slag.RAPPORT, i == null ? List.of() : i.rapporter(), sprak)));
    return m;
  }

  private static Liste liste(Tilsagnsdel.Slag slag, List<Tilsagnsdel> deler, Language sprak) {
    List<Rad> rader = new ArrayList<>();
    for (Tilsagnsdel del : deler) {
      rader.add(
          new Rad(
              rader.size() + 1,
              del.ord(),
              dag(del.frist()),
              tall(del.belopKr(), sprak),
              dag(del.gjort())));
    }
    for (int i = 0; i < LEDIGE && rader.size() < MEST; i++) {
      rader.add(new Rad(rader.size() + 1, "", "", "", ""));
    }
    return new Liste(
        slag.felt(), Text.of("soknad.del." + slag), slag == Tilsagnsdel.Slag.OREMERKING, rader);
  }

  static String dag(@Nullable LocalDate dag) {
    return dag == null ? "" : Formats.date(dag);
  }

  static String tall(@Nullable BigDecimal tall, Language sprak) {
    return tall == null ? "" : Formats.number(tall, sprak);
  }
}
