// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import static no.samtak.core.api.konsekvens.Utredningsdel.BAKGRUNN;
import static no.samtak.core.api.konsekvens.Utredningsdel.BEMANNING;
import static no.samtak.core.api.konsekvens.Utredningsdel.KONSEKVENSER;
import static no.samtak.core.api.konsekvens.Utredningsdel.MALSETTING;
import static no.samtak.core.api.konsekvens.Utredningsdel.ORGANISERING;
import static no.samtak.core.api.konsekvens.Utredningsdel.TJENESTER_OG_MALGRUPPER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.utredning.internal.papir.Linje;
import org.jspecify.annotations.Nullable;

/** What the register of tiltak says of a tiltak, part by part. */
final class Profillinjer {
  private static final String BIDRAG = "profil";

  private final Tiltaksprofil profil;
  private final Ord ord;
  private final List<Linje> linjer = new ArrayList<>();

  private Profillinjer(Tiltaksprofil profil, Ord ord) {
    this.profil = profil;
    this.ord = ord;
  }

  static List<Linje> av(Tiltaksprofil profil, Ord ord) {
    Profillinjer p = new Profillinjer(profil, ord);
    p.ord(BAKGRUNN, "bakgrunn", profil.bakgrunn());
    p.ord(BAKGRUNN, "fase", profil.fase());
    p.ord(BAKGRUNN, "hjemmel", profil.hjemmel());
    p.mal();
    p.tjenester();
    p.bemanning();
    p.ord(ORGANISERING, "organisering", profil.organisering());
    p.lovpalagt();
    return p.linjer;
  }

  private void ord(Utredningsdel del, String nokkel, String verdi) {
    if (!verdi.isBlank()) {
      linjer.add(
          Linje.ord(
              del,
              BIDRAG,
              nokkel,
              ord.t("utredning.profil." + nokkel),
              verdi,
              ord.tiltaksregisteret()));
    }
  }

  private void tall(
      Utredningsdel del,
      String nokkel,
      String ledetekst,
      @Nullable BigDecimal verdi,
      String enhet,
      Linje.Opphav opphav) {
    linjer.add(Linje.tall(del, BIDRAG, nokkel, ledetekst, verdi, enhet, opphav));
  }

  private void mal() {
    int nummer = 1;
    for (Tiltaksprofil.Mal mal : profil.mal()) {
      String navn = ord.t("utredning.profil.mal", nummer++);
      Linje.Opphav opphav = ord.tiltaksregisteret(navn, "mal-" + mal.id());
      String maal =
          mal.indikator().isBlank()
              ? ord.t("utredning.profil.mal.utenMaal", mal.tekst())
              : ord.t("utredning.profil.mal.medMaal", mal.tekst(), mal.indikator());
      linjer.add(Linje.ord(MALSETTING, BIDRAG, "mal:" + mal.id(), navn, maal, opphav));
      if (!mal.indikator().isBlank()) {
        tall(
            MALSETTING,
            "onsket:" + mal.id(),
            ord.t("utredning.profil.onsket", mal.indikator()),
            mal.onsket(),
            "",
            opphav);
        tall(
            MALSETTING,
            "maalt:" + mal.id(),
            ord.t("utredning.profil.maalt", mal.indikator()),
            mal.maalt(),
            "",
            opphav);
      }
    }
  }

  private void tjenester() {
    ord(TJENESTER_OG_MALGRUPPER, "malgruppe", profil.malgruppe());
    ord(TJENESTER_OG_MALGRUPPER, "niva", profil.niva());
    for (Tiltaksprofil.Deltiltak del : profil.deltiltak()) {
      Linje.Opphav opphav = ord.tiltaksregisteret(del.navn(), "deltiltak-" + del.id());
      String hva =
          String.join(
              ". ", List.of(del.slag(), del.merknad()).stream().filter(s -> !s.isBlank()).toList());
      linjer.add(
          Linje.ord(
              TJENESTER_OG_MALGRUPPER,
              BIDRAG,
              "deltiltak:" + del.id(),
              ord.t("utredning.profil.deltiltak", del.navn()),
              hva.isEmpty() ? ord.t("utredning.profil.ikkeBeskrevet") : hva,
              opphav));
      if (del.plasser() != null) {
        tall(
            TJENESTER_OG_MALGRUPPER,
            "plasser:" + del.id(),
            ord.t("utredning.profil.plasser", del.navn()),
            BigDecimal.valueOf(del.plasser()),
            ord.t("utredning.enhet.plasser"),
            opphav);
      }
    }
    if (profil.kapasitet() != null) {
      tall(
          TJENESTER_OG_MALGRUPPER,
          "kapasitet",
          ord.t("utredning.profil.kapasitet"),
          BigDecimal.valueOf(profil.kapasitet()),
          ord.t("utredning.enhet.plasser"),
          ord.tiltaksregisteret());
    }
    for (Tiltaksprofil.Parameter parameter : profil.parametre()) {
      linjer.add(
          Linje.ord(
              TJENESTER_OG_MALGRUPPER,
              BIDRAG,
              "parameter:" + parameter.navn(),
              parameter.navn(),
              parameter.verdi(),
              ord.tiltaksregisteret()));
    }
  }

  /** Positions exclude each other: their full-time equivalents may be summed. */
  private void bemanning() {
    for (Tiltaksprofil.Bemanning b : profil.bemanning()) {
      Linje.Opphav opphav = ord.tiltaksregisteret(b.stilling(), "bemanning-" + b.id());
      linjer.add(
          Linje.tall(
                  BEMANNING,
                  BIDRAG,
                  "bemanning:" + b.id(),
                  b.stilling(),
                  b.arsverk(),
                  ord.t("utredning.enhet.arsverk"),
                  opphav)
              .iInndeling(ord.t("utredning.inndeling.bemanning"), true));
      if (!b.merknad().isBlank()) {
        linjer.add(
            Linje.ord(BEMANNING, BIDRAG, "merknad:" + b.id(), b.stilling(), b.merknad(), opphav));
      }
    }
  }

  /** A duty of law does not go away with the tiltak (VE-37). */
  private void lovpalagt() {
    Boolean lovpalagt = profil.lovpalagt();
    String svar = lovpalagt == null ? "ukjent" : lovpalagt ? "ja" : "nei";
    linjer.add(
        Linje.ord(
            KONSEKVENSER,
            BIDRAG,
            "lovpalagt",
            ord.t("utredning.profil.lovpalagt"),
            ord.t("utredning.profil.lovpalagt." + svar),
            ord.tiltaksregisteret()));
  }
}
