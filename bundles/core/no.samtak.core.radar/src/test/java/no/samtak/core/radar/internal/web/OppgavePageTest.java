// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtak.core.radar.internal.Base;
import no.samtak.core.radar.internal.oppgave.Oppgave;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.web.PageResponse.Redirect;
import no.samtak.platform.api.web.PageResponse.View;
import no.samtak.platform.api.web.StartCard;
import no.samtak.platform.api.web.TableView;
import no.samtak.testing.FakePageRequest;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OppgavePageTest {
  private final Base base = new Base(TestDatabase.h2());
  private final OppgavePage side =
      new OppgavePage(
          base.oppgaver,
          base.frister,
          base.abonnementer,
          base.verden,
          (ut, format, ark, kolonner, rader, vakt) -> {});

  @AfterEach
  void lukk() {
    base.close();
  }

  private Oppgave eneste() {
    return base.oppgaver.liste("levanger", PageQuery.first()).rows().get(0);
  }

  private static FakePageRequest sporring(Role rolle, String... rest) {
    return Sporring.av(rolle, "oppgaver", rest);
  }

  private void leggInn() {
    side.post(
        sporring(Role.SAKSBEHANDLER, "ny")
            .form(
                Map.of(
                    "hva", "Søke", "frist", "10.3.2012", "ansvarlig", "NAV", "tiltakId", "kafe")));
  }

  @Test
  void aTaskIsWrittenDownChangedAndDone() {
    leggInn();
    Oppgave lagt = eneste();
    assertThat(lagt.frist()).isEqualTo("2012-03-10");

    side.post(
        sporring(Role.OKONOM, lagt.id(), "endre")
            .form(
                Map.of(
                    "hva", "Søke igjen",
                    "frist", "2012-03-11",
                    "ansvarlig", "NAV",
                    "versjon", "" + lagt.versjon())));
    Redirect gjort =
        (Redirect)
            side.post(
                sporring(Role.TJENESTELEDER, lagt.id())
                    .form(Map.of("ferdig", "ja", "versjon", "" + eneste().versjon())));

    assertThat(gjort.path()).isEqualTo("/levanger/oppgaver/" + lagt.id());
    assertThat(eneste().erFerdig()).isTrue();
    View view = (View) side.get(sporring(Role.LESER, lagt.id()));
    assertThat((List<?>) view.model().get("historikk")).hasSize(3);
    assertThat(view.model()).containsEntry("kanEndre", false);
  }

  @Test
  void theListShowsWhatIsNotDoneAndNamesWhoFails() {
    leggInn();
    View view = (View) side.get(sporring(Role.LESER));
    TableView tabell = (TableView) Objects.requireNonNull(view.model().get("tabell"));
    assertThat(tabell.rows()).hasSize(1);
    assertThat(view.model()).containsEntry("mangler", List.of());
    View ferdige = (View) side.get(sporring(Role.LESER).form(Map.of("stand", "FERDIG")));
    assertThat(((TableView) Objects.requireNonNull(ferdige.model().get("tabell"))).rows())
        .isEmpty();
  }

  @Test
  void whoMayOnlyReadIsShownNoFormButHasACalendar() {
    leggInn();
    for (List<String> rest : List.of(List.of("ny"), List.of(eneste().id(), "endre"))) {
      FakePageRequest les = sporring(Role.LESER, rest.toArray(String[]::new));
      assertThatThrownBy(() -> side.get(les))
          .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.FORBIDDEN));
      assertThatThrownBy(() -> side.post(les))
          .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.FORBIDDEN));
    }

    View nytt =
        (View) side.post(sporring(Role.LESER, "kalender").form(Map.of("navn", "Telefonen")));
    assertThat((String) nytt.model().get("adresse"))
        .matches("/api/v1/levanger/kalender/[A-Za-z0-9_-]{43}\\.ics\\?lang=nb");
    View etter = (View) side.get(sporring(Role.LESER, "kalender"));
    assertThat(etter.model()).containsEntry("adresse", "");
    String id = base.abonnementer.mine("levanger").get(0).id();
    assertThat(((View) side.get(sporring(Role.LESER, "kalender", id))).template())
        .isEqualTo("kalender-trekk");
    side.post(sporring(Role.LESER, "kalender", id));
    assertThat(base.abonnementer.mine("levanger")).isEmpty();
  }

  @Test
  void anUnknownPathIsNotFound() {
    leggInn();
    for (List<String> rest :
        List.of(
            List.of("x"),
            List.of(eneste().id(), "x"),
            List.of("kalender", "x"),
            List.of("kalender", "x", "y"))) {
      assertThatThrownBy(() -> side.get(sporring(Role.OKONOM, rest.toArray(String[]::new))))
          .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.NOT_FOUND));
    }
  }

  @Test
  void theFrontPageTellsWhatIsOverdueAndWhatComesSoon() {
    FristKort kort = new FristKort(base.frister);
    leggInn();
    StartCard.Content snart = kort.content(Sporring.av(Role.SAKSBEHANDLER, ""));
    assertThat(snart.tasks())
        .singleElement()
        .satisfies(t -> assertThat(t.urgency()).isEqualTo(StartCard.Urgency.SOON));
    base.verden.den(java.time.LocalDate.of(2012, 3, 11));
    StartCard.Content over = kort.content(Sporring.av(Role.LESER, ""));
    assertThat(over.tasks()).isEmpty();
    assertThat(over.figures()).hasSize(1);
  }

  private static ErrorKind slag(Throwable e) {
    return ((DomainException) e).kind();
  }
}
