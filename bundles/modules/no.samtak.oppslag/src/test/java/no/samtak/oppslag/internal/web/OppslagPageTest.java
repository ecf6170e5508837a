// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.web;

import static no.samtak.oppslag.internal.OppslagFixture.innhold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.oppslag.internal.Oppslag;
import no.samtak.oppslag.internal.OppslagFixture;
import no.samtak.oppslag.internal.OppslagSok;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.web.PageResponse.Download;
import no.samtak.platform.api.web.PageResponse.Redirect;
import no.samtak.platform.api.web.PageResponse.View;
import no.samtak.platform.api.web.TableView;
import no.samtak.testing.FakePageRequest;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class OppslagPageTest {
  private static final String PAGE = "/levanger/oppslag";

  private final OppslagFixture fixture = new OppslagFixture(TestDatabase.h2());
  private final OppslagPage page =
      new OppslagPage(
          fixture.service,
          (out, format, sheet, columns, rows, guard) -> {
            while (rows.hasNext()) {
              out.write((rows.next() + "\n").getBytes(StandardCharsets.UTF_8));
            }
          },
          fixture.dato);

  private static FakePageRequest request(Role role, String... rest) {
    return FakePageRequest.of(
        new User("1", "prove", "Prøve", Set.of(role), Set.of("levanger")), PAGE, rest);
  }

  @Test
  void theListTellsHowManyAreShownTodayAndLeadsToEach() {
    Oppslag made = make("Personalmøte");

    View view = (View) page.get(request(Role.LESER));

    assertThat(view.template()).isEqualTo("liste");
    assertThat(view.model()).containsEntry("gjelder", 1L).containsEntry("kanEndre", false);
    TableView table = (TableView) view.model().get("tabell");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).get(0).path()).isEqualTo(PAGE + "/" + made.id());
  }

  @Test
  void theListIsSearchedSortedAndTakenOutAsAFile() throws IOException {
    make("B varsel");
    make("A varsel");
    make("Ferie");
    Map<String, String> query = Map.of("sok", "varsel", "sorter", "tittel", "format", "csv");

    Download file = (Download) page.get(request(Role.LESER).form(query));

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.body().writeTo(out);
    assertThat(file.filename()).isEqualTo("oppslag-levanger.csv");
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "[A varsel, 2012-11-14, null, false]", "[B varsel, 2012-11-14, null, false]");
  }

  @Test
  void theFormMakesAndThenChanges() {
    Map<String, String> typed =
        Map.of("tittel", "Møte", "tekst", "I kantina", "fra", "14.11.2012", "viktig", "ja");
    Redirect made = (Redirect) page.post(request(Role.SAKSBEHANDLER, "ny").form(typed));
    Oppslag oppslag = only();
    assertThat(made.path()).isEqualTo(PAGE + "/" + oppslag.id());
    assertThat(oppslag.fra()).isEqualTo(LocalDate.of(2012, 11, 14));
    assertThat(oppslag.viktig()).isTrue();

    Map<String, String> changed =
        Map.of("tittel", "Møte", "tekst", "Nytt rom", "fra", "2012-11-14", "versjon", "1");
    page.post(request(Role.TJENESTELEDER, oppslag.id(), "endre").form(changed));
    assertThat(only().tekst()).isEqualTo("Nytt rom");
    assertThatThrownBy(
            () -> page.post(request(Role.TJENESTELEDER, oppslag.id(), "endre").form(changed)))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.PRECONDITION_FAILED));
  }

  @Test
  void whatIsNoDateIsToldAtItsField() {
    Map<String, String> typed = Map.of("tittel", "x", "tekst", "y", "fra", "31.02.2012");

    assertThatThrownBy(() -> page.post(request(Role.SAKSBEHANDLER, "ny").form(typed)))
        .satisfies(
            e ->
                assertThat(((DomainException) e).fields())
                    .extracting(FieldError::field)
                    .containsExactly("fra"));
  }

  @Test
  void deletingAsksFirst() {
    Oppslag made = make("Personalmøte");

    View ask = (View) page.get(request(Role.SAKSBEHANDLER, made.id(), "slett"));
    assertThat(ask.template()).isEqualTo("slett");
    assertThat(only()).isEqualTo(made);

    page.post(request(Role.SAKSBEHANDLER, made.id(), "slett"));
    assertThat(rows()).isEmpty();
  }

  @Test
  void whoMayOnlyReadIsShownNoForm() {
    Oppslag made = make("Personalmøte");

    for (List<String> rest :
        List.of(List.of("ny"), List.of(made.id(), "endre"), List.of(made.id(), "slett"))) {
      assertThatThrownBy(() -> page.get(request(Role.LESER, rest.toArray(String[]::new))))
          .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.FORBIDDEN));
    }
    assertThat(((View) page.get(request(Role.LESER, made.id()))).model())
        .containsEntry("kanEndre", false)
        .containsEntry("oppslag", made);
  }

  @Test
  void whereTheModuleIsReadOnlyNothingLeadsToAChange() {
    Oppslag made = make("Personalmøte");

    for (String[] rest : new String[][] {{}, {made.id()}}) {
      FakePageRequest request = request(Role.SAKSBEHANDLER, rest);
      assertThat(((View) page.get(request)).model()).containsEntry("kanEndre", true);
      assertThat(((View) page.get(request.readOnly())).model()).containsEntry("kanEndre", false);
    }
    for (String[] rest : new String[][] {{"ny"}, {made.id(), "endre"}, {made.id(), "slett"}}) {
      FakePageRequest request = request(Role.SAKSBEHANDLER, rest).readOnly();
      assertThatThrownBy(() -> page.get(request))
          .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.MODULE_READ_ONLY));
    }
  }

  @Test
  void anUnknownPathIsNotFound() {
    Oppslag made = make("Personalmøte");

    for (List<String> rest :
        List.of(List.of("x"), List.of(made.id(), "x"), List.of(made.id(), "endre", "x"))) {
      assertThatThrownBy(() -> page.get(request(Role.SAKSBEHANDLER, rest.toArray(String[]::new))))
          .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.NOT_FOUND));
    }
    assertThatThrownBy(() -> page.post(request(Role.SAKSBEHANDLER)))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.NOT_FOUND));
  }

  @Test
  void theFrontPageCountsWhatIsShownToday() {
    OppslagStartCard card = new OppslagStartCard(fixture.service);
    assertThat(card.content(request(Role.LESER)).figures()).isEmpty();

    make("Personalmøte");
    assertThat(card.content(request(Role.LESER)).figures())
        .singleElement()
        .satisfies(f -> assertThat(f.value()).isEqualTo("1"));
  }

  private Oppslag make(String tittel) {
    return fixture.service.opprett("levanger", Ids.next(), innhold(tittel));
  }

  private Oppslag only() {
    return rows().get(0);
  }

  private List<Oppslag> rows() {
    return fixture.service.liste("levanger", OppslagSok.ALLE, PageQuery.first()).rows();
  }

  private static ErrorKind kind(Throwable e) {
    return ((DomainException) e).kind();
  }
}
