// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtak.core.radar.internal.radar.Verden;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageResponse.Download;
import no.samtak.platform.api.web.PageResponse.View;
import no.samtak.platform.api.web.StartCard;
import no.samtak.platform.api.web.TableView;
import org.junit.jupiter.api.Test;

class RadarPageTest {
  private static final Texts TEKSTER = Texts.of(RadarPage.class.getClassLoader());
  private final Verden verden = Verden.levanger(LocalDate.of(2011, 10, 1));
  private final List<Dokument> skrevet = new ArrayList<>();
  private final RadarPage side =
      new RadarPage(
          verden.service(),
          (ut, format, ark, kolonner, rader, vakt) -> {
            while (rader.hasNext()) {
              ut.write((rader.next() + "\n").getBytes(StandardCharsets.UTF_8));
            }
          },
          (dokument, format, ut) -> skrevet.add(dokument));

  private static String ord(View view, String felt) {
    return TEKSTER.get(Language.NB, (Text) Objects.requireNonNull(view.model().get(felt)));
  }

  @Test
  void theHeadingIsTheAnswer() {
    View view = (View) side.get(Sporring.av(Role.OKONOM, "radar"));

    assertThat(ord(view, "overskrift"))
        .isEqualTo("3 tiltak mister penger innen 12 måneder uten at noe kommer etter");
    assertThat(ord(view, "ingress"))
        .contains("3 finansieringer slutter til og med 01.10.2012", "1\u00a0880\u00a0000\u00a0kr");
    TableView tabell = (TableView) Objects.requireNonNull(view.model().get("tabell"));
    assertThat(tabell.rows()).hasSize(3);
    assertThat(tabell.rows().get(0).get(0).path()).isEqualTo("/levanger/radar/dagsverket");
    Tidslinje bred = (Tidslinje) Objects.requireNonNull(view.model().get("bred"));
    assertThat(bred.rader()).hasSize(3);
    assertThat(bred.merker().get(0).tekst()).isEqualTo("10.2011");
    assertThat(Double.parseDouble(bred.rader().get(0).slutt())).isBetween(180.0, 184.0);
  }

  @Test
  void theListIsSortedAndTakenOutAsAFile() throws IOException {
    Download fil =
        (Download)
            side.get(
                Sporring.av(Role.LESER, "radar")
                    .form(Map.of("maaneder", "15", "sorter", "-aarlig", "format", "csv")));

    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    fil.body().writeTo(ut);
    assertThat(fil.filename()).isEqualTo("radar-levanger.csv");
    assertThat(ut.toString(StandardCharsets.UTF_8).lines()).hasSize(11);
    assertThat(ut.toString(StandardCharsets.UTF_8)).startsWith("[Helsestasjon");
  }

  @Test
  void aTiltaksOwnPageSaysWhatFollows() {
    View view = (View) side.get(Sporring.av(Role.TJENESTELEDER, "radar", "helsestasjon-rus"));

    assertThat(view.template()).isEqualTo("radar-tiltak");
    assertThat(ord(view, "truet")).isEqualTo("siden 31.12.2010");
    assertThat((List<?>) view.model().get("moduler")).hasSize(1);
    assertThatThrownBy(() -> side.get(Sporring.av(Role.LESER, "radar", "finnes-ikke")))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void thePaperHasTheAnswerTheFiguresAndWhatEnds() throws IOException {
    Download fil =
        (Download)
            side.get(
                Sporring.av(Role.OKONOM, "radar").form(Map.of("format", "pdf", "maaneder", "60")));
    fil.body().writeTo(new ByteArrayOutputStream());

    assertThat(fil.filename()).isEqualTo("radar-levanger.pdf");
    Dokument dokument = skrevet.get(0);
    assertThat(dokument.title()).startsWith("13 tiltak mister penger innen 60 måneder");
    assertThat(dokument.blocks())
        .anySatisfy(
            b ->
                assertThat(b)
                    .isInstanceOfSatisfying(
                        Block.Table.class, t -> assertThat(t.rows()).hasSizeBetween(8, 13)));
  }

  @Test
  void aKommuneWhereNothingEndsIsToldSo() {
    verden.den(LocalDate.of(2026, 1, 1));
    View view = (View) side.get(Sporring.av(Role.LESER, "radar"));
    assertThat(ord(view, "overskrift")).isEqualTo("Ingen penger slutter innen 12 måneder");
    assertThat(view.model()).doesNotContainKey("bred");
    side.get(Sporring.av(Role.LESER, "radar").form(Map.of("format", "pdf")));
  }

  @Test
  void theFrontPageNamesTheFirstToThoseWhoDecide() {
    RadarKort kort = new RadarKort(verden.service());
    StartCard.Content leder = kort.content(Sporring.av(Role.TJENESTELEDER, ""));
    assertThat(leder.tasks()).hasSize(1);
    assertThat(leder.figures())
        .singleElement()
        .satisfies(f -> assertThat(f.value()).isEqualTo("3"));
    assertThat(kort.content(Sporring.av(Role.LESER, "")).tasks()).isEmpty();
    verden.den(LocalDate.of(2026, 1, 1));
    assertThat(kort.content(Sporring.av(Role.TJENESTELEDER, "")).figures()).isEmpty();
  }
}
