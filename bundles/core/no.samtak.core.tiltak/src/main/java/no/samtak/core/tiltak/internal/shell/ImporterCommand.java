// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.shell;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samtak.core.tiltak.internal.innlesing.Innlesing;
import no.samtak.core.tiltak.internal.innlesing.InnlesingService;
import no.samtak.core.tiltak.internal.innlesing.Innlesingslinje;
import no.samtak.core.tiltak.internal.innlesing.Innlesingslinje.Art;
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

/** {@code samtak:importer --utfor levanger tiltak /tmp/tiltak.csv}; Karaf takes options first. */
@Service
@Command(
    scope = "samtak",
    name = "importer",
    description = "Viser hva en fil fører til, og leser den inn med --utfor: alt eller ingenting")
public final class ImporterCommand implements Action {
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
      name = "type",
      description = "Navnet på fila uten endelse, som tiltak eller finansieringsplan",
      required = true)
  @Completion(FiltypeCompleter.class)
  String type = "";

  @Argument(
      index = 2,
      name = "fil",
      description = "Fila: CSV (UTF-8, semikolon) eller XLSX",
      required = true)
  @Completion(FileCompleter.class)
  String fil = "";

  @Option(name = "--utfor", description = "Les inn når fila er uten feil")
  boolean utfor;

  @Option(name = "--fjern-manglende", description = "Ta ut rader som ikke står i fila")
  boolean fjernManglende;

  @Reference InnlesingService service;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    return door.asOperator(getClass(), kommune, this::kjor);
  }

  private @Nullable Object kjor() throws Exception {
    Texts texts = Texts.of(ImporterCommand.class.getClassLoader());
    Path sti = Path.of(fil);
    if (!Files.isReadable(sti) || Files.isDirectory(sti)) {
      throw DomainException.invalid(
          List.of(new FieldError("fil", Text.of("innlesing.ikkeLesbar", fil))));
    }
    Innlesing sett;
    try (InputStream inn = Files.newInputStream(sti)) {
      sett = service.forhandsvis(kommune, Ids.next(), type, sti.getFileName().toString(), inn);
    }
    System.out.println(
        texts.get(
            Language.NB,
            "innlesing.opptelling",
            sett.rader(),
            sett.nye(),
            sett.endret(),
            sett.like(),
            sett.mangler(),
            sett.feil()));
    for (Innlesingslinje linje :
        service.linjer(kommune, sett.id(), Art.FEIL, new PageQuery(VIST, null)).rows()) {
      Text melding = linje.melding();
      if (melding != null) {
        System.out.println(
            "  "
                + texts.get(
                    Language.NB,
                    "innlesing.feillinje",
                    linje.rad(),
                    linje.kolonne(),
                    linje.funnet(),
                    texts.get(Language.NB, melding)));
      }
    }
    if (!utfor) {
      System.out.println(texts.get(Language.NB, "innlesing.bareVist"));
    } else if (sett.feil() > 0) {
      throw DomainException.conflict(Text.of("innlesing.ikkeInn", sett.feil()));
    } else {
      Innlesing utfort =
          service.utfor(
              kommune,
              sett.id(),
              fjernManglende,
              rader -> System.out.print("\r" + rader + " / " + sett.rader()));
      System.out.println();
      System.out.println(
          texts.get(
              Language.NB,
              utfort.ingenEndring() ? "innlesing.ingenting" : "innlesing.lestInn",
              utfort.nye(),
              utfort.endret()));
    }
    return null;
  }
}
