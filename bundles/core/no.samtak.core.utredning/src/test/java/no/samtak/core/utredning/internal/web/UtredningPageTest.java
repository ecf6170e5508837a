// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.web;

import static no.samtak.core.utredning.internal.register.Oppsett.KOMMUNE;
import static no.samtak.core.utredning.internal.register.Oppsett.LEDER;
import static no.samtak.core.utredning.internal.register.Oppsett.LESER;
import static no.samtak.core.utredning.internal.register.Oppsett.OKONOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import no.samtak.core.utredning.internal.papir.Tekst;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.register.Oppsett;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.core.utredning.internal.visning.Papirvisning;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.table.Column;
import no.samtak.platform.api.table.FormulaGuard;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.dokument.internal.FileDokumentWriter;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UtredningPageTest {
  private final Oppsett o = new Oppsett(TestDatabase.h2());

  @AfterEach
  void close() {
    o.close();
  }

  @Test
  void whoSavesAfterSomebodyElseSeesBothAndCanSaveFromThere() {
    String id = o.utkast("nb", "kafeen").id();
    String[] sted = {id, "tekst", "kafeen", "vurdering"};
    o.innhold(LEDER).skriv(KOMMUNE, id, "kafeen", Tekstfelt.VURDERING, 0, "Leders ord");

    PageResponse.View konflikt =
        (PageResponse.View)
            side(OKONOM)
                .post(
                    Sporring.av(OKONOM, sted).form(Map.of("versjon", "0", "tekst", "Økonoms ord")));

    assertThat(konflikt.model()).containsEntry("konflikt", true).containsEntry("versjon", 1L);
    assertThat(konflikt.model().get("min")).isEqualTo("Økonoms ord");
    assertThat(((Tekst) konflikt.model().get("siste")).tekst()).isEqualTo("Leders ord");
    side(OKONOM)
        .post(Sporring.av(OKONOM, sted).form(Map.of("versjon", "1", "tekst", "Begges ord")));
    assertThat(o.innhold().tekst(KOMMUNE, id, "kafeen", Tekstfelt.VURDERING).orElseThrow().tekst())
        .isEqualTo("Begges ord");
  }

  @Test
  void aPaperIsBegunWrittenFinishedAndReadThroughThePages() {
    PageResponse.Redirect begynt =
        (PageResponse.Redirect)
            side(OKONOM)
                .post(
                    Sporring.av(OKONOM, "ny")
                        .with(
                            Map.of(
                                "tittel", List.of("Senteret"),
                                "dato", List.of("14.11.2012"),
                                "sprak", List.of("nn"),
                                "tiltak", List.of("senteret", "kafeen"))));
    String id = begynt.path().substring(begynt.path().lastIndexOf('/') + 1);
    assertKind(() -> side(LESER).get(Sporring.av(LESER, id)), ErrorKind.NOT_FOUND);
    assertKind(() -> side(LESER).get(Sporring.av(LESER, "ny")), ErrorKind.FORBIDDEN);
    side(OKONOM)
        .post(
            Sporring.av(OKONOM, id, "tall", "kafeen", "antall_brukere")
                .form(
                    Map.of(
                        "ledetekst", "Gjester",
                        "fra", "15",
                        "til", "37,5",
                        "enhet", "gjester",
                        "grad", "ANSLAG",
                        "kilde", "De ansatte")));
    Utredning skrevet = o.skrevet(o.service().hent(KOMMUNE, id));
    side(OKONOM)
        .post(
            Sporring.av(OKONOM, id, "ferdig")
                .form(
                    Map.of(
                        "versjon", String.valueOf(skrevet.versjon()), "begrunnelse", "Til saka")));
    PageResponse.View lest = (PageResponse.View) side(LESER).get(Sporring.av(LESER, id));
    Papirvisning v = (Papirvisning) lest.model().get("v");
    assertThat(lest.model()).containsEntry("kanSkrive", false).containsEntry("maal", "nn");
    assertThat(v.tiltak()).hasSize(2);
    assertThat(v.tiltak().get(1).deler().get(4).tall().get(0).verdi().replace('\u00a0', ' '))
        .isEqualTo("15–37,5 gjester");
    assertThat(v.status()).contains("Ferdig").contains("Økonom");
  }

  @Test
  void theFilesComeFromThePage() throws IOException {
    Utredning ferdig = o.ferdig(o.utkast("nb", "kafeen"));
    for (String format : List.of("pdf", "docx")) {
      PageResponse.Download fil =
          (PageResponse.Download)
              side(LESER).get(Sporring.av(LESER, ferdig.id()).form(Map.of("format", format)));
      ByteArrayOutputStream ut = new ByteArrayOutputStream();
      fil.body().writeTo(ut);
      assertThat(fil.filename()).isEqualTo("utredning-fjellvik." + format);
      assertThat(ut.size()).isGreaterThan(3000);
    }
  }

  @Test
  void addressesThatLeadNowhereAreNotFound() {
    String id = o.utkast("nb", "kafeen").id();
    for (String[] sted :
        List.of(
            new String[] {id, "finnes-ikke"},
            new String[] {id, "endre", "mer"},
            new String[] {id, "tekst", "kafeen"},
            new String[] {id, "tekst", "kafeen", "finnes-ikke"},
            new String[] {id, "tekst", "senteret", "vurdering"},
            new String[] {id, "tekst", "kafeen", "vurdering", "x"},
            new String[] {id, "anbefaling", "senteret"},
            new String[] {id, "tall", "kafeen", "finnes-ikke"},
            new String[] {id, "tall", "finnes-ikke"})) {
      assertKind(() -> side(OKONOM).get(Sporring.av(OKONOM, sted)), ErrorKind.NOT_FOUND);
    }
  }

  private UtredningPage side(User bruker) {
    return new UtredningPage(
        o.service(bruker),
        o.innhold(bruker),
        new IngenTabeller(),
        new FileDokumentWriter(),
        new Oppsett.FastDato());
  }

  private static void assertKind(Runnable arbeid, ErrorKind slag) {
    assertThatThrownBy(arbeid::run)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.kind()).isEqualTo(slag));
  }

  /** Nobody asks for a table here. */
  private static final class IngenTabeller implements TableWriter {
    @Override
    public void write(
        OutputStream out,
        TableFormat format,
        String sheet,
        List<Column> columns,
        Iterator<List<?>> rows,
        FormulaGuard guard) {
      throw new UnsupportedOperationException();
    }
  }
}
