// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.bidrag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.regnskap.internal.avvik.Aarsavvik;
import no.samtak.core.regnskap.internal.avvik.AvvikService;
import no.samtak.core.regnskap.internal.avvik.Avviksobjekt;
import no.samtak.core.regnskap.internal.avvik.Kildested;
import no.samtak.core.regnskap.internal.avvik.Objektslag;
import no.samtak.core.regnskap.internal.avvik.Skille;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Budget and accounts of a tiltak, year by year, for its konsekvensutredning. */
@Component(service = Konsekvensbidrag.class)
public final class RegnskapBidrag implements Konsekvensbidrag {
  private static final Texts TEKSTER = Texts.of(RegnskapBidrag.class.getClassLoader());

  private final AvvikService service;

  /** On the service. */
  @Activate
  public RegnskapBidrag(@Reference AvvikService service) {
    this.service = service;
  }

  @Override
  public String id() {
    return "regnskap";
  }

  @Override
  public List<Konsekvenstall> tall(String kommune, String tiltakId) {
    List<Konsekvenstall> alle = new ArrayList<>();
    for (Avviksobjekt o : service.objekter(kommune)) {
      if (o.slag() != Objektslag.TILTAK || !o.kode().equals(tiltakId)) {
        continue;
      }
      for (Aarsavvik a : o.aar()) {
        String aar = String.valueOf(a.aar());
        String lenke = "/" + kommune + "/regnskap/" + o.id() + "/" + aar;
        if (a.budsjett() != null) {
          alle.add(tall("budsjett-" + aar, "bidrag.budsjett", a, a.budsjett(), lenke));
        }
        // What cannot be told from others' costs is said, as unknown.
        if (a.regnskap() != null || a.skille() == Skille.FELLES_KOSTNAD) {
          alle.add(
              tall(
                  "regnskap-" + aar,
                  a.regnskap() == null ? "bidrag.regnskap.felles" : "bidrag.regnskap",
                  a,
                  a.regnskap(),
                  lenke));
        }
      }
    }
    return List.copyOf(alle);
  }

  private static Konsekvenstall tall(
      String nokkel, String tekst, Aarsavvik aar, @Nullable BigDecimal belop, String lenke) {
    String kilder =
        aar.kilder().stream().map(RegnskapBidrag::kilde).collect(Collectors.joining(", "));
    Phrase kilde = TEKSTER.phrase("bidrag.kilde", kilder);
    return new Konsekvenstall(
        Utredningsdel.OKONOMI,
        nokkel,
        TEKSTER.phrase(tekst, String.valueOf(aar.aar())),
        belop,
        belop,
        "kr",
        false,
        Grad.REGISTRERT,
        kilde,
        lenke,
        "",
        false);
  }

  private static String kilde(Kildested sted) {
    return sted.fil() + " " + sted.rad();
  }
}
