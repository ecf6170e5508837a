// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.bidrag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.funn.Funnregel;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.tilskudd.internal.felles.Kilde;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Component;

/** An award is not above the amount applied for; where one is not stated, nothing is said (S1). */
@Component(service = Funnregel.class)
public final class TilsagnOverSoknad implements Funnregel {
  private static final String FIL = "soknader";

  @Override
  public String id() {
    return "TS-F01";
  }

  @Override
  public Funnklasse klasse() {
    return Funnklasse.AVVIK;
  }

  @Override
  public Text setning() {
    return Text.of("tilskudd.regel.overSoknad");
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    List<Brudd> brudd = new ArrayList<>();
    for (Kilderad rad : kilder.rader(FIL)) {
      BigDecimal sokt = Kilde.belop(rad, "soknadsbelop_kr");
      BigDecimal tilsagn = Kilde.belop(rad, "tilsagn_kr");
      if (sokt != null && tilsagn != null && tilsagn.compareTo(sokt) > 0) {
        brudd.add(
            new Brudd(
                FIL,
                rad.nummer(),
                "tilsagn_kr",
                rad.celle("id"),
                "",
                tilsagn.toPlainString(),
                sokt.toPlainString(),
                "+" + tilsagn.subtract(sokt).toPlainString(),
                "kr",
                Text.of("tilskudd.regel.overSoknad.sted", sokt, tilsagn)));
      }
    }
    return brudd;
  }
}
