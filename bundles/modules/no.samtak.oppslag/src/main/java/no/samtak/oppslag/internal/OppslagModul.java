// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import java.util.List;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.api.modul.Modulbeskrivelse;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Component;

/** What the module tells the core of itself: its name, what it is for, and every table it owns. */
@Component(service = Modulbeskrivelse.class)
public final class OppslagModul implements Modulbeskrivelse {
  private static final Texts TEXTS = Texts.of(OppslagModul.class.getClassLoader());

  @Override
  public String modul() {
    return "oppslag";
  }

  @Override
  public Phrase navn() {
    return TEXTS.phrase("oppslag.navn");
  }

  @Override
  public Phrase formal() {
    return TEXTS.phrase("oppslag.modul.formal");
  }

  @Override
  public List<Datatabell> datakart() {
    return List.of(
        new Datatabell(
            "oppslag",
            "oppslag",
            TEXTS.phrase("oppslag.modul.innhold"),
            Personer.INGEN,
            "kommune",
            "id",
            TEXTS.phrase("oppslag.modul.oppbevaring"),
            null));
  }
}
