// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.samtak.core.regnskap.internal.avvik.Aarsavvik;
import no.samtak.core.regnskap.internal.avvik.Avviksobjekt;
import no.samtak.core.regnskap.internal.avvik.Forklaring;
import no.samtak.core.regnskap.internal.avvik.Objektslag;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An object with its sums as it goes out. The sums are of the years with both budget and accounts,
 * and of no others.
 */
@Schema(name = "Avviksobjekt", description = "Et tiltak eller prosjekt med alle årene og summene")
public record AvviksobjektSvar(
    @Schema(description = "Stabil", example = "prosjektregnskap") String objekt,
    @Schema(description = "Hva slags objekt") Objektslag slag,
    @Schema(description = "Navnet; tomt = ikke oppgitt") String navn,
    @Schema(description = "Årene som er summert", example = "2010–2011") String summerteAar,
    @Schema(description = "Årene som ikke er summert, fordi noe er ukjent")
        List<Integer> utelatteAar,
    @Schema(description = "Summen av budsjettene", nullable = true, example = "342000")
        @Nullable BigDecimal sumBudsjettKr,
    @Schema(description = "Summen av regnskapene", nullable = true, example = "387528.21")
        @Nullable BigDecimal sumRegnskapKr,
    @Schema(
            description = "Regnskap minus budsjett for de summerte årene",
            nullable = true,
            example = "45528.21")
        @Nullable BigDecimal sumAvvikKr,
    @Schema(description = "Det som kan forklare en forskjell i kilden; vist, ikke slått fast")
        List<MuligForklaringSvar> muligeForklaringer,
    @Schema(description = "Forklaringen en person har skrevet om alle årene; tom = ingen")
        String forklaring,
    @Schema(description = "Årene") List<AvvikSvar> aar) {

  /** A possible explanation as it goes out. */
  @Schema(name = "MuligForklaring", description = "En mulig forklaring, beregnet av kilden selv")
  public record MuligForklaringSvar(
      @Schema(description = "Hva slags forklaring", example = "EGENANDELENS_DEL") String slag,
      @Schema(description = "Det kilden oppgir", example = "20000") BigDecimal oppgittKr,
      @Schema(description = "Det kildens egne tall gir", example = "22764.11")
          BigDecimal beregnetKr,
      @Schema(description = "En setning, på språket det er spurt om") String tekst) {}

  static AvviksobjektSvar av(
      Avviksobjekt o, Map<String, Forklaring> forklaringer, Language sprak, Texts tekster) {
    return new AvviksobjektSvar(
        o.id(),
        o.slag(),
        o.navn(),
        Avviksobjekt.spenn(o.sammenlignbare()),
        o.utelatte().stream().map(Aarsavvik::aar).toList(),
        o.sumBudsjett().orElse(null),
        o.sumRegnskap().orElse(null),
        o.sumAvvik().orElse(null),
        o.muligeForklaringer().stream()
            .map(
                m ->
                    new MuligForklaringSvar(
                        m.slag().name(), m.oppgitt(), m.beregnet(), tekster.get(sprak, m.tekst())))
            .toList(),
        tekst(forklaringer, o.id(), 0),
        o.aar().stream()
            .map(a -> AvvikSvar.av(o, a, tekst(forklaringer, o.id(), a.aar())))
            .toList());
  }

  static String tekst(Map<String, Forklaring> forklaringer, String objekt, int aar) {
    Forklaring funnet = forklaringer.get(objekt + "/" + aar);
    return funnet == null ? "" : funnet.tekst();
  }
}
