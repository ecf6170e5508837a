// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.bidrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.frist.Fristbidrag;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsbok;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;
import no.samtak.core.tilskudd.internal.ordning.Ordning;
import no.samtak.core.tilskudd.internal.ordning.OrdningService;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.SoknadService;
import no.samtak.core.tilskudd.internal.soknad.Soknadstilstand;
import no.samtak.core.tilskudd.internal.soknad.Tilsagnsdel;
import no.samtak.platform.api.text.Phrase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Deadlines of applications by scheme, of reports and conditions by award, and the last funded
 * days.
 */
@Component(service = Fristbidrag.class)
public final class Tilskuddsfrister implements Fristbidrag {
  private final SoknadService soknader;
  private final OrdningService ordninger;
  private final Finansieringsbok bok;

  /** On the registers. */
  @Activate
  public Tilskuddsfrister(
      @Reference SoknadService soknader,
      @Reference OrdningService ordninger,
      @Reference Finansieringsbok bok) {
    this.soknader = soknader;
    this.ordninger = ordninger;
    this.bok = bok;
  }

  @Override
  public String id() {
    return "tilskudd";
  }

  @Override
  public List<Frist> frister(String kommune, LocalDate fra, LocalDate til) {
    List<Frist> frister = new ArrayList<>();
    List<Soknad> alle = soknader.alle(kommune);
    List<Ordning> ordninger = this.ordninger.alle(kommune);
    for (Ordning ordning : ordninger) {
      for (LocalDate dag : ordning.frister(fra, til)) {
        frister.add(
            new Frist(
                kommune,
                "ordning-" + ordning.id() + "-" + dag,
                dag,
                Fristslag.SOKNAD,
                Tekst.av("tilskudd.frist.soknad", ordning.fulltNavn()),
                "",
                "",
                alle.stream().anyMatch(s -> erSendtTil(s, ordning, dag)),
                "/" + kommune + "/ordninger/" + ordning.id()));
      }
    }
    for (Soknad soknad : alle) {
      deler(frister, kommune, soknad, soknad.innhold().rapporter(), Fristslag.RAPPORT);
      deler(frister, kommune, soknad, soknad.innhold().vilkar(), Fristslag.OPPGAVE);
    }
    Map<String, Ordning> etterId =
        ordninger.stream().collect(Collectors.toMap(Ordning::id, Function.identity()));
    for (Registrert f : bok.finansieringer(kommune)) {
      finansiering(frister, f, Optional.ofNullable(etterId.get(f.innhold().ordningId())));
    }
    return frister.stream()
        .filter(f -> !f.dato().isBefore(fra) && !f.dato().isAfter(til))
        .sorted(Comparator.comparing(Frist::dato).thenComparing(Frist::fristId))
        .toList();
  }

  /** In the year up to the deadline. */
  private static boolean erSendtTil(Soknad soknad, Ordning ordning, LocalDate frist) {
    LocalDate sendt = soknad.innhold().soknadsdato();
    return soknad.innhold().ordningId().equals(ordning.id())
        && soknad.innhold().tilstand() != Soknadstilstand.TRUKKET
        && sendt != null
        && sendt.isAfter(frist.minusYears(1))
        && !sendt.isAfter(frist);
  }

  private static void deler(
      List<Frist> frister, String kommune, Soknad soknad, List<Tilsagnsdel> deler, Fristslag slag) {
    List<String> tiltak = soknad.innhold().tiltak();
    for (int n = 0; n < deler.size(); n++) {
      Tilsagnsdel del = deler.get(n);
      if (del.frist() != null) {
        Phrase tittel =
            Tekst.av(
                slag == Fristslag.RAPPORT ? "tilskudd.frist.rapport" : "tilskudd.frist.vilkar",
                soknad.innhold().kilde(),
                del.ord());
        frister.add(
            new Frist(
                kommune,
                "soknad-" + soknad.id() + "-" + slag + "-" + (n + 1),
                del.frist(),
                slag,
                tittel,
                tiltak.size() == 1 ? tiltak.get(0) : "",
                "",
                del.gjort() != null,
                "/" + kommune + "/soknader/" + soknad.id()));
      }
    }
  }

  private static void finansiering(List<Frist> frister, Registrert f, Optional<Ordning> ordning) {
    LocalDate siste = f.innhold().til();
    boolean betalt =
        f.tilstand().betaler()
            || f.tilstand() == FinansieringTilstand.BORTFALLER
            || f.tilstand() == FinansieringTilstand.OPPGJORT;
    if (siste == null || !betalt || !Tiltakspenger.erEkstern(f.somFinansiering())) {
      return;
    }
    boolean oppgjort = f.tilstand() == FinansieringTilstand.OPPGJORT;
    frister.add(
        new Frist(
            f.kommune(),
            "finansiering-" + f.id(),
            siste,
            Fristslag.UTLOP,
            f.innhold().kilde().isEmpty()
                ? Tekst.av("tilskudd.frist.utlop")
                : Tekst.av("tilskudd.frist.utlopFra", f.innhold().kilde()),
            f.innhold().tiltakId(),
            "",
            oppgjort || f.tilstand().avgjort(),
            f.lenke()));
    Integer dager = ordning.map(o -> o.innhold().rapportDager()).orElse(null);
    if (dager != null) {
      frister.add(
          new Frist(
              f.kommune(),
              "finansiering-" + f.id() + "-rapport",
              siste.plusDays(dager),
              Fristslag.RAPPORT,
              Tekst.av("tilskudd.frist.sluttrapport", f.innhold().kilde()),
              f.innhold().tiltakId(),
              "",
              oppgjort,
              f.lenke()));
    }
  }
}
