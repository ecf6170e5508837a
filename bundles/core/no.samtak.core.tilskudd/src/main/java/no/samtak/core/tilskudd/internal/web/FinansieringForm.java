// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsinnhold;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsskjema;
import no.samtak.core.tilskudd.internal.finansiering.Linje;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.PageRequest;

/** The form of a funding: what is typed becomes its content, and back. */
final class FinansieringForm {
  private static final int LEDIGE = 4;
  private static final int MEST = 50;

  private FinansieringForm() {}

  static Finansieringsskjema les(PageRequest request) {
    FormReader leser = new FormReader(request);
    List<Linje> linjer = new ArrayList<>();
    for (int i = 1; i <= MEST; i++) {
      Integer aar = leser.integer("linje" + i + "Aar");
      BigDecimal belop = leser.amount("linje" + i + "Belop");
      // Who pays is always chosen; a row without year and amount is an empty one.
      if (aar != null || belop != null) {
        linjer.add(new Linje(aar, leser.choice("linje" + i + "Betaler", Betaler.values()), belop));
      }
    }
    Finansieringsskjema skjema =
        new Finansieringsskjema(
            leser.textOrNull("tiltakId"),
            leser.textOrNull("kilde"),
            leser.textOrNull("ordningId"),
            leser.textOrNull("soknadId"),
            leser.date("fra"),
            leser.date("til"),
            leser.amount("tilsagnKr"),
            linjer,
            leser.textOrNull("innfasingsplan"),
            leser.date("varslet"),
            leser.all("tapesMed"),
            leser.isChecked("kanInngaIAnnen"),
            leser.textOrNull("merknad"));
    leser.finish();
    return skjema;
  }

  /** A row of the form. */
  record Rad(int nummer, String aar, String betaler, String belop) {}

  static Map<String, Object> modell(Finansieringsinnhold i, Language sprak) {
    Map<String, Object> m = new HashMap<>();
    m.put("tiltakId", i.tiltakId());
    m.put("kilde", i.kilde());
    m.put("ordningId", i.ordningId());
    m.put("soknadId", i.soknadId());
    m.put("fra", SoknadForm.dag(i.fra()));
    m.put("til", SoknadForm.dag(i.til()));
    m.put("tilsagnKr", SoknadForm.tall(i.tilsagnKr(), sprak));
    m.put("innfasingsplan", i.innfasingsplan());
    m.put("varslet", SoknadForm.dag(i.varslet()));
    m.put("tapesMed", i.tapesMed());
    m.put("kanInngaIAnnen", i.kanInngaIAnnen() ? "ja" : "");
    m.put("merknad", i.merknad());
    List<Rad> rader = new ArrayList<>();
    for (Aarsbelop linje : i.linjer()) {
      rader.add(
          new Rad(
              rader.size() + 1,
              String.valueOf(linje.aar()),
              linje.betaler().name(),
              SoknadForm.tall(linje.belopKr(), sprak)));
    }
    for (int n = 0; n < LEDIGE && rader.size() < MEST; n++) {
      rader.add(new Rad(rader.size() + 1, "", Betaler.E.name(), ""));
    }
    m.put("rader", rader);
    return m;
  }
}
