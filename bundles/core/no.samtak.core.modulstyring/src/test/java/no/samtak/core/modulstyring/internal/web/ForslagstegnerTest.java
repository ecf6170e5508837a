// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import static no.samtak.core.api.modul.Modultilstand.AKTIV;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Godkjenner;
import no.samtak.core.modulstyring.internal.forslag.Godkjenning;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.kalender.Planlagt;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForslagstegnerTest {
  private static final LocalDate DAGEN = LocalDate.of(2012, 1, 1);
  private static final Godkjenning LEDERENS =
      new Godkjenning(Godkjenner.TJENESTELEDER, "u-TJENESTELEDER", "Lederen", Prove.NAA);

  private static Forslagsvisning tegn(
      Forslag f, Role rolle, @Nullable Godkjenner som, Sted sted, List<Modulstand> stander) {
    Adgang adgang =
        new Adgang() {
          @Override
          public @Nullable Godkjenner kanGodkjenne(Forslag forslag) {
            return som;
          }

          @Override
          public boolean kanAvsla(Forslag forslag) {
            return som != null;
          }

          @Override
          public boolean kanTrekke(Forslag forslag) {
            return true;
          }
        };
    return new Forslagstegner(
            adgang,
            Sporring.bruker(rolle),
            sted,
            new Navn(stander, Prove.KOMMUNER),
            Prove.IDAG,
            stander,
            List.of(
                new Planlagt(
                    LocalDate.of(2012, 4, 1),
                    "levanger",
                    "bolig",
                    Planlagt.Hva.DEAKTIVERES,
                    Prove.ord(""),
                    Planlagt.Stand.FORESLATT,
                    "f-1")))
        .tegn(f);
  }

  private static List<Modulstand> stander() {
    return List.of(
        Prove.stand("levanger", "bolig", AKTIV, true), Prove.stand("orland", "bolig", AKTIV, true));
  }

  private static String ord(@Nullable Text tekst) {
    return tekst == null ? "" : Tjenester.TEKSTER.get(Language.NB, tekst);
  }

  @Test
  void aClosingIsToldStepByStepAndSaysUntilWhenItCanBeUndone() {
    Forslagsvisning f =
        tegn(
            Prove.forslag(
                Handling.STENG, Forslagstilstand.GODKJENT_AV_EN, DAGEN, List.of(LEDERENS), null),
            Role.OPERATOR,
            Godkjenner.OPERATOR,
            Sted.iDrift(),
            stander());

    assertThat(ord(f.tittel())).isEqualTo("Bolig trengs ikke lenger i Levanger fra 01.01.2012");
    assertThat(f.steg())
        .extracting(s -> ord(s.naar()) + " " + ord(s.hva()))
        .containsExactly(
            "01.01.2012: skrivebeskyttet. Ansatte i Levanger kan lese, ikke skrive.",
            "01.04.2012: deaktivert i Levanger. Sidene er borte fra menyen i Levanger, og kall"
                + " utenfra får svaret «modul ikke i drift i kommunen».",
            "Ellers merker ingen noe. Ørland bruker modulen videre. Opplysningene i Levanger blir"
                + " liggende, innsyn og sletting virker som før.");
    assertThat(f.godkjennere())
        .extracting(g -> g.er() + " " + ord(g.hvem()) + ": " + ord(g.naar()))
        .containsExactly(
            "venter Driftsansvarlig: venter på deg",
            "ja Tjenesteleder i Levanger: godkjent 22.11.2026\u00a007:00 av Lederen");
    assertThat(ord(f.angre())).startsWith("Kan angres til og med 31.12.2011.");
    assertThat(f.lukker()).isTrue();
    assertThat(ord(f.folge())).contains("Du er den andre");
    assertThat(f.kanGodkjenne()).isTrue();
    assertThat(f.sti()).isEqualTo("/drift/modulmatrise/levanger/forslag/f-1");
    assertThat(f.historikk()).hasSize(2);
  }

  @Test
  void aLeaderIsNotToldOfOtherKommuner() {
    Forslagsvisning f =
        tegn(
            Prove.forslag(Handling.STENG, Forslagstilstand.VENTER, DAGEN, List.of(), null),
            Role.TJENESTELEDER,
            Godkjenner.TJENESTELEDER,
            Sted.iKommune("levanger"),
            stander());

    assertThat(f.steg()).allSatisfy(s -> assertThat(ord(s.hva())).doesNotContain("Ørland"));
    assertThat(f.sti()).isEqualTo("/levanger/moduler/forslag/f-1");
    assertThat(ord(f.folge())).contains("ikke før også den andre");
  }

  @Test
  void whoHasSaidYesIsToldThatAnotherMust() {
    Forslagsvisning f =
        tegn(
            Prove.forslag(
                Handling.STENG, Forslagstilstand.GODKJENT_AV_EN, DAGEN, List.of(LEDERENS), null),
            Role.TJENESTELEDER,
            null,
            Sted.iKommune("levanger"),
            stander());
    assertThat(f.kanGodkjenne()).isFalse();
    assertThat(ord(f.hvorforIkke())).contains("en annen enn deg");
  }

  @Test
  void anOpeningIsAskedAboutOnceOnlyAndSaysWhatMustComeFirst() {
    Forslag apne =
        Prove.forslag(
            Handling.APNE, Forslagstilstand.VENTER, Prove.IDAG.minusDays(3), List.of(), null);
    Forslagsvisning inne = tegn(apne, Role.OPERATOR, Godkjenner.OPERATOR, Sted.iDrift(), stander());
    assertThat(inne.lukker()).isFalse();
    assertThat(inne.steg()).hasSize(1);
    assertThat(ord(inne.steg().get(0).naar())).isEqualTo("Straks: aktiv.");

    Forslagsvisning ute = tegn(apne, Role.OPERATOR, null, Sted.iDrift(), List.of());
    assertThat(ord(ute.steg().get(0).naar())).isEqualTo("Først:");
  }

  @Test
  void aSwapNamesBothAndWhatWaitsSaysForWhat() {
    Forslagsvisning f =
        tegn(
            Prove.forslag(
                Handling.BYTT,
                Forslagstilstand.VENTER_PA,
                DAGEN,
                List.of(LEDERENS),
                Prove.ord("3 boliger er utleid")),
            Role.LESER,
            null,
            Sted.iKommune("levanger"),
            List.of(
                Prove.stand("levanger", "bolig", AKTIV, true),
                Prove.stand("levanger", "hybel", Modultilstand.INSTALLERT, false)));
    assertThat(ord(f.tittel())).isEqualTo("Bytt Bolig med Hybel i Levanger fra 01.01.2012");
    assertThat(f.farge()).isEqualTo("warning");
    assertThat(f.venterPa()).isNotNull();
    assertThat(f.hvorforIkke()).isNull();
    assertThat(ord(f.godkjennere().get(0).naar())).isEqualTo("svarte ikke");
  }

  @Test
  void whatHasEndedHasNoStepsAndNoWayBack() {
    Forslagsvisning f =
        tegn(
            Prove.forslag(Handling.STENG, Forslagstilstand.UTFORT, DAGEN, List.of(LEDERENS), null),
            Role.LESER,
            null,
            Sted.iKommune("levanger"),
            stander());
    assertThat(f.steg()).isEmpty();
    assertThat(f.angre()).isNull();
    assertThat(f.farge()).isEqualTo("neutral");
  }
}
