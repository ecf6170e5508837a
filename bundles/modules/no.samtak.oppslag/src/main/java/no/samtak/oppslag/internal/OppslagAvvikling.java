// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import java.util.List;
import no.samtak.core.api.modul.Avviklingsbidrag;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is still open when the module is to be closed in a kommune. Nothing here hinders it; without
 * this component nobody could know that, and the module could not be closed.
 */
@Component(service = Avviklingsbidrag.class)
public final class OppslagAvvikling implements Avviklingsbidrag {
  private static final Texts TEXTS = Texts.of(OppslagAvvikling.class.getClassLoader());

  private final OppslagService service;

  @Activate
  public OppslagAvvikling(@Reference OppslagService service) {
    this.service = service;
  }

  @Override
  public String modul() {
    return "oppslag";
  }

  @Override
  public List<Avviklingspunkt> punkter(String kommune, @Nullable String tiltakId) {
    OppslagSok today = new OppslagSok("", true, OppslagSok.ALLE.rekkefolge());
    // None of them belongs to a tiltak.
    long shown = tiltakId == null ? service.antall(kommune, today) : 0;
    return shown == 0
        ? List.of()
        : List.of(
            new Avviklingspunkt(
                "vises",
                TEXTS.phrase("oppslag.modul.vises"),
                Math.toIntExact(shown),
                false,
                false,
                "/" + kommune + "/oppslag?vises=idag"));
  }
}
