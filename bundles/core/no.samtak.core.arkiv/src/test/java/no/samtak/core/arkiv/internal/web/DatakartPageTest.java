// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.samtak.core.arkiv.internal.Fixture;
import no.samtak.core.arkiv.internal.kart.Kartstand;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.core.arkiv.internal.sletting.SlettingService;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.PageResponse.Download;
import no.samtak.platform.api.web.PageResponse.Redirect;
import no.samtak.platform.api.web.PageResponse.View;
import no.samtak.platform.api.web.TableView;
import no.samtak.testing.FakePageRequest;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatakartPageTest {
  private static final Texts TEKSTER = Texts.of(DatakartPage.class.getClassLoader());
  private static final TableWriter SKRIVER =
      (out, format, sheet, columns, rows, guard) -> {
        while (rows.hasNext()) {
          out.write((rows.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
      };

  private final Fixture f = new Fixture(TestDatabase.h2()).inn().medData();
  private final PakkeService pakker = f.pakker();
  private final SlettingService slettinger = f.slettinger(pakker);
  private final DatakartPage side =
      new DatakartPage(f.datakart, pakker, slettinger, f.kommuner, SKRIVER);

  @AfterEach
  void lukk() {
    f.close();
  }

  private static FakePageRequest ber(String... rest) {
    return FakePageRequest.of(Fixture.DRIFT, DatakartPage.STI, rest);
  }

  private View vis(String... rest) {
    return (View) side.get(ber(rest));
  }

  private String send(Map<String, String> skjema, String... rest) {
    PageResponse svar = side.post(ber(rest).form(skjema));
    return ((Redirect) svar).path();
  }

  @Test
  void theListIsSearchedSortedAndSentAsAFile() throws IOException {
    TableView tabell = (TableView) vis().model().get("tabell");
    assertThat(tabell.rows()).hasSize(1);
    assertThat(vis().model().get("overskrift")).isEqualTo(Text.of("arkiv.overskrift.alt"));
    for (Map<String, String> sok :
        List.of(Map.of("sok", "finnes ikke"), Map.of("stand", "SLETTET"))) {
      View tomt = (View) side.get(ber().form(sok));
      assertThat(((TableView) tomt.model().get("tabell")).rows()).isEmpty();
    }
    for (String orden : List.of("modul", "-stand", "rader", "-avvik")) {
      assertThat(side.get(ber().form(Map.of("sorter", orden)))).isInstanceOf(View.class);
    }
    Download fil = (Download) side.get(ber().form(Map.of("format", "csv")));
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    fil.body().writeTo(ut);
    assertThat(ut.toString(StandardCharsets.UTF_8)).contains("hus", "På noden", "7");
  }

  @Test
  void anArchiveIsMadeAndVerifiedFromThePage() {
    String sti = send(Map.of("kommune", "fjellvik", "grunn", "avvikling"), "hus");
    Arkivpakke p = pakker.avModul("hus").get(0);
    assertThat(sti).isEqualTo("/drift/datakart/hus/pakke/" + p.id());
    View view = vis("hus", "pakke", p.id());
    assertThat(view.model()).containsEntry("ferdig", true).containsEntry("pagar", false);
    assertThat(send(Map.of(), "hus", "pakke", p.id())).isEqualTo(sti);
    assertThat((List<?>) vis("hus").model().get("pakker")).hasSize(1);
    assertThatThrownBy(() -> send(Map.of(), "hus"))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.fields()).extracting(FieldError::field).contains("grunn"));
  }

  @Test
  void aPurgeIsShownFirstAndConfirmedByName() {
    String prove = send(Map.of("grunn", "rydding"), "hus", "slett");
    Sletting s = slettinger.avModul("hus").get(0);
    assertThat(prove).isEqualTo("/drift/datakart/hus/sletting/" + s.id());
    assertThat((List<?>) vis("hus", "sletting", s.id()).model().get("hinder")).hasSize(1);
    // What is in the way is told at the form.
    assertThatThrownBy(() -> send(Map.of("bekreft", "hus"), "hus", "sletting", s.id()))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ErrorKind.INVALID);
              assertThat(e.fields()).extracting(FieldError::field).containsExactly("bekreft");
            });

    f.ut();
    assertThat((List<?>) vis("hus", "sletting", s.id()).model().get("hinder")).isEmpty();
    assertThatThrownBy(() -> send(Map.of("bekreft", "Hus"), "hus", "sletting", s.id()))
        .isInstanceOf(DomainException.class);
    assertThat(f.rader("husdata.hus")).isEqualTo(4);

    String gjort = send(Map.of("bekreft", "hus"), "hus", "sletting", s.id());
    Sletting ferdig = slettinger.avModul("hus").get(0);
    assertThat(gjort).endsWith(ferdig.id());
    assertThat(ferdig.tilstand()).isEqualTo(Sletting.Tilstand.SLETTET);
    View etter = vis("hus");
    assertThat(etter.model().get("stand")).isEqualTo(Text.of("arkiv.stand.SLETTET"));
    assertThat(TEKSTER.get(Language.NB, (Text) etter.model().get("standsetning")))
        .contains("7 rader ble slettet", "Driftsansvarlig");
    assertThat((List<?>) etter.model().get("hendelser")).isNotEmpty();
    // A purge that is done is no trial to confirm.
    assertThatThrownBy(() -> send(Map.of("bekreft", "hus"), "hus", "sletting", ferdig.id()))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String[] rest :
        List.of(
            new String[] {"ukjent"},
            new String[] {"hus", "annet"},
            new String[] {"hus", "pakke", "ukjent"},
            new String[] {"hus", "sletting", "ukjent"})) {
      assertThatThrownBy(() -> vis(rest)).isInstanceOf(DomainException.class);
    }
    assertThat(vis("hus", "slett").template()).isEqualTo("datakart-slett");
  }

  @Test
  void everyCodeHasItsWords() {
    for (Language sprak : Language.values()) {
      for (Kartstand s : Kartstand.values()) {
        assertThat(TEKSTER.has(sprak, "arkiv.stand." + s)).isTrue();
        assertThat(TEKSTER.has(sprak, "arkiv.setning." + s)).isTrue();
      }
      for (Arkivpakke.Tilstand t : Arkivpakke.Tilstand.values()) {
        assertThat(TEKSTER.has(sprak, "arkiv.pakke." + t)).isTrue();
      }
      for (Sletting.Tilstand t : Sletting.Tilstand.values()) {
        assertThat(TEKSTER.has(sprak, "arkiv.sletting." + t)).isTrue();
      }
    }
    assertThat(TEKSTER.get(Language.NN, "arkiv.slett.ville", 1L, 0L))
        .isEqualTo("Éi rad ville vorte sletta, ingen om tenestemottakarar");
  }
}
