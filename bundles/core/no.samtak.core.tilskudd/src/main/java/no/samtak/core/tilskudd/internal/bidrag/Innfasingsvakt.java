// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.bidrag;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltaksvakt;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsbok;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsinnhold;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;
import no.samtak.platform.api.text.Phrase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * No tiltak on external money is made ready before somebody has considered how the kommune is to
 * take over (LE-05): a plan or a funding names what the kommune pays in a year after the external
 * ones, or a person has written it down.
 */
@Component(service = Tiltaksvakt.class)
public final class Innfasingsvakt implements Tiltaksvakt {
  private static final Set<FinansieringTilstand> UTE =
      Set.of(
          FinansieringTilstand.AVSLAG,
          FinansieringTilstand.BORTFALLER,
          FinansieringTilstand.OPPGJORT);

  private final Finansieringsbok bok;

  /** On what is known of who pays. */
  @Activate
  public Innfasingsvakt(@Reference Finansieringsbok bok) {
    this.bok = bok;
  }

  @Override
  public String id() {
    return "innfasingsplan";
  }

  @Override
  public Phrase navn() {
    return Tekst.av("finansiering.vakt.innfasing");
  }

  @Override
  public Set<TiltakTilstand> vokter() {
    return Set.of(TiltakTilstand.KLARGJORES);
  }

  @Override
  public List<Phrase> mangler(Tiltak tiltak, TiltakTilstand til) {
    List<Registrert> deres =
        bok.finansieringer(tiltak.kommune()).stream()
            .filter(f -> f.innhold().tiltakId().equals(tiltak.tiltakId()))
            .filter(f -> !UTE.contains(f.tilstand()))
            .toList();
    boolean ekstern =
        deres.stream().map(Registrert::somFinansiering).anyMatch(Tiltakspenger::erEkstern);
    boolean tenktPaa =
        Stream.concat(deres.stream(), bok.iPlanen(tiltak.kommune(), tiltak.tiltakId()).stream())
            .map(Registrert::innhold)
            .anyMatch(Innfasingsvakt::harInnfasing);
    return !ekstern || tenktPaa
        ? List.of()
        : List.of(Tekst.av("finansiering.vakt.innfasing.mangler"));
  }

  private static boolean harInnfasing(Finansieringsinnhold i) {
    if (!i.innfasingsplan().isEmpty()) {
      return true;
    }
    int sisteEksterne =
        i.linjer().stream()
            .filter(l -> l.betaler() == Betaler.E)
            .mapToInt(Finansiering.Aarsbelop::aar)
            .max()
            .orElse(Integer.MAX_VALUE);
    return i.linjer().stream().anyMatch(l -> l.betaler().kommunal() && l.aar() > sisteEksterne);
  }
}
