// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.shell;

import no.samtak.core.radar.internal.radar.Radar;
import no.samtak.core.radar.internal.radar.RadarService;
import no.samtak.core.radar.internal.radar.Radarlinje;
import no.samtak.core.radar.internal.radar.Radarsok;
import no.samtak.core.radar.internal.web.Ord;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code samtak:radar --maaneder 18 levanger}; Karaf takes options first. */
@Service
@Command(
    scope = "samtak",
    name = "radar",
    description = "Viser finansieringer som slutter, og hva som kommer etter")
public final class RadarCommand implements Action {
  private static final Texts TEKSTER = Texts.of(RadarCommand.class.getClassLoader());

  @Argument(
      index = 0,
      name = "kommune",
      description = "Kommunens navn i adresser, som levanger",
      required = true)
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Option(name = "--maaneder", description = "Hvor mange måneder fram, 1 til 60")
  int maaneder = Radarsok.VANLIG;

  @Reference RadarService service;
  @Reference ShellDoor dor;

  @Override
  public @Nullable Object execute() throws Exception {
    skriv(dor.asOperator(getClass(), kommune, () -> service.radar(kommune, Radarsok.av(maaneder))));
    return null;
  }

  private static void skriv(Radar radar) {
    radar.mangler().forEach(m -> System.out.println(t(m.tekst())));
    System.out.println(t(Ord.overskrift(radar)));
    System.out.println(t(Ord.ingress(radar, Language.NB)));
    if (radar.linjer().isEmpty()) {
      return;
    }
    ShellTable tabell = new ShellTable();
    for (String kolonne : new String[] {"sisteDag", "tiltak", "kilde", "aarlig", "dekning"}) {
      tabell.column(t(Text.of("radar." + kolonne)));
    }
    for (Radarlinje l : radar.linjer()) {
      tabell
          .addRow()
          .addContent(
              Formats.date(l.sisteDag()),
              l.tiltak(),
              l.finansiering().kilde(),
              t(Ord.belop(l.aarlig(), Language.NB)),
              t(Ord.dekning(l.dekning())));
    }
    tabell.print(System.out);
    radar.moduler().forEach(m -> System.out.println(t(Ord.modul(m))));
  }

  private static String t(Text text) {
    return TEKSTER.get(Language.NB, text);
  }
}
