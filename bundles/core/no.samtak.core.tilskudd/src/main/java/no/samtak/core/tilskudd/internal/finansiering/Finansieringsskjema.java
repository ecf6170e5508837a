// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import no.samtak.core.tilskudd.internal.felles.Innsjekk;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A funding as it is sent in; what is left out is not known. */
@Schema(name = "Finansieringsskjema", description = "En finansiering slik den føres inn")
public record Finansieringsskjema(
    @Schema(description = "Tiltaket", example = "kunsten-a-bo") @Nullable String tiltakId,
    @Schema(description = "Hvem som betaler", maxLength = 400) @Nullable String kilde,
    @Schema(description = "Ordningens id") @Nullable String ordningId,
    @Schema(description = "Søknadens id") @Nullable String soknadId,
    @Schema(description = "Første dag med penger") @Nullable LocalDate fra,
    @Schema(description = "Siste dag med penger") @Nullable LocalDate til,
    @Schema(description = "Tilsagnet i kr") @Nullable BigDecimal tilsagnKr,
    @Schema(description = "Beløp år for år") @Nullable List<Linje> linjer,
    @Schema(description = "Hvordan kommunen skal ta over", maxLength = Innsjekk.MAKS_TEKST)
        @Nullable String innfasingsplan,
    @Schema(description = "Når tilskuddsgiveren er varslet om at tiltaket legges ned")
        @Nullable LocalDate varslet,
    @Schema(description = "Andre tiltak som drar disse pengene med seg når de legges ned")
        @Nullable List<String> tapesMed,
    @Schema(description = "Om kilden ikke sier om beløpet alt er med i en annen finansiering")
        @Nullable Boolean kanInngaIAnnen,
    @Schema(description = "Mer om finansieringen", maxLength = Innsjekk.MAKS_TEKST)
        @Nullable String merknad) {
  private static final int MAKS_KILDE = 400;

  /**
   * What may be kept of it.
   *
   * @throws no.samtak.platform.api.error.DomainException INVALID with every field that is wrong
   */
  Finansieringsinnhold sjekket() {
    Innsjekk sjekk = new Innsjekk();
    String tiltak = sjekk.krev("tiltakId", tiltakId, 120);
    if (!tiltak.isEmpty()) {
      sjekk.slugger("tiltakId", List.of(tiltak));
    }
    Finansieringsinnhold innhold =
        new Finansieringsinnhold(
            tiltak,
            sjekk.kanskje("kilde", kilde, MAKS_KILDE),
            sjekk.kanskje("ordningId", ordningId, 36),
            sjekk.kanskje("soknadId", soknadId, 36),
            sjekk.dag("fra", fra),
            sjekk.dag("til", til),
            sjekk.belop("tilsagnKr", tilsagnKr),
            linjer(sjekk),
            sjekk.kanskje("innfasingsplan", innfasingsplan, Innsjekk.MAKS_TEKST),
            sjekk.dag("varslet", varslet),
            sjekk.slugger("tapesMed", tapesMed),
            Boolean.TRUE.equals(kanInngaIAnnen),
            sjekk.kanskje("merknad", merknad, Innsjekk.MAKS_TEKST));
    sjekk.rekkefolge("til", innhold.fra(), innhold.til());
    if (innhold.tapesMed().contains(tiltak)) {
      sjekk.feil("tapesMed", Text.of("finansiering.feil.tapesMedSeg"));
    }
    sjekk.kast();
    return innhold;
  }

  private List<Aarsbelop> linjer(Innsjekk sjekk) {
    List<Linje> sendt = linjer == null ? List.of() : linjer;
    sjekk.antall("linjer", sendt.size());
    List<Aarsbelop> belop = new ArrayList<>();
    Set<List<Object>> sett = new HashSet<>();
    for (Linje linje : sendt) {
      Integer aar = sjekk.mellom("linjer", linje.aar(), 1900, 2200);
      if (aar == null || linje.betaler() == null) {
        sjekk.feil("linjer", Text.of("finansiering.feil.linje"));
      } else if (!sett.add(List.of(aar, linje.betaler()))) {
        sjekk.feil("linjer", Text.of("finansiering.feil.linjeDobbel", String.valueOf(aar)));
      } else {
        belop.add(new Aarsbelop(aar, linje.betaler(), sjekk.belop("linjer", linje.belopKr())));
      }
    }
    belop.sort(Comparator.comparing(Aarsbelop::aar).thenComparing(Aarsbelop::betaler));
    return belop;
  }
}
