// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.shell;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samtak.bolig.internal.innlesing.Innlesing;
import no.samtak.bolig.internal.innlesing.InnlesingService;
import no.samtak.bolig.internal.innlesing.Innlesingslinje;
import no.samtak.bolig.internal.innlesing.Innlesingslinje.Art;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.rest.PageQuery;
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
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;

/** {@code samtak:boenheter-importer --utfor levanger /tmp/boliger.csv}. */
@Service
@Command(
    scope = "samtak",
    name = "boenheter-importer",
    description = "Viser hva en fil med boliger fører til, og leser den inn med --utfor")
public final class BoenheterImporterCommand implements Action {
  private static final int VIST = 50;

  @Argument(
      index = 0,
      name = "kommune",
      description = "Kommunens navn i adresser, som levanger",
      required = true)
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Argument(
      index = 1,
      name = "fil",
      description = "Fila: CSV (UTF-8, semikolon) eller XLSX",
      required = true)
  @Completion(FileCompleter.class)
  String fil = "";

  @Option(name = "--utfor", description = "Les inn når fila er uten feil")
  boolean utfor;

  @Option(name = "--uten-feilrader", description = "Les inn resten når noen rader har feil")
  boolean utenFeilrader;

  @Reference InnlesingService service;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    // A preview is kept, too.
    return door.run(getClass(), kommune, true, this::kjor);
  }

  private @Nullable Object kjor() throws Exception {
    Texts texts = Texts.of(BoenheterImporterCommand.class.getClassLoader());
    Path sti = Path.of(fil);
    if (!Files.isReadable(sti) || Files.isDirectory(sti)) {
      throw DomainException.invalid(
          List.of(new FieldError("fil", Text.of("bolig.skall.ikkeLesbar", fil))));
    }
    Innlesing sett;
    try (InputStream inn = Files.newInputStream(sti)) {
      sett = service.forhandsvis(kommune, Ids.next(), String.valueOf(sti.getFileName()), inn);
    }
    System.out.println(
        texts.get(
            Language.NB,
            "bolig.innlesing.opptelling",
            sett.rader(),
            sett.nye(),
            sett.endret(),
            sett.like(),
            sett.feilrader()));
    for (Innlesingslinje linje :
        service.linjer(kommune, sett.id(), Art.FEIL, new PageQuery(VIST, null)).rows()) {
      Text melding = linje.melding();
      if (melding != null) {
        System.out.println(
            texts.get(
                Language.NB,
                "bolig.skall.feillinje",
                linje.rad(),
                linje.kolonne(),
                linje.funnet(),
                texts.get(Language.NB, melding)));
      }
    }
    if (!utfor) {
      System.out.println(texts.get(Language.NB, "bolig.skall.bareVist"));
      return null;
    }
    Innlesing utfort =
        service.utfor(
            kommune,
            sett.id(),
            utenFeilrader,
            rader -> System.out.print("\r" + rader + " / " + sett.rader()));
    System.out.println();
    System.out.println(
        texts.get(Language.NB, "bolig.skall.lestInn", utfort.nye(), utfort.endret()));
    return null;
  }
}
