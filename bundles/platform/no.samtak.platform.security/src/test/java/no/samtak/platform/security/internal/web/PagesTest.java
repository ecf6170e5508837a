// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.web.PageResponse.Download;
import no.samtak.platform.api.web.PageResponse.Redirect;
import no.samtak.platform.api.web.PageResponse.View;
import no.samtak.platform.api.web.TableView;
import no.samtak.platform.security.internal.Sikkerhet;
import no.samtak.platform.security.internal.persistence.AccessLogReader.Filter;
import no.samtak.platform.security.internal.persistence.AccessRow;
import no.samtak.testing.FakePageRequest;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final String KONTOER = "/drift/kontoer";
  private static final String LOGG = "/drift/tilgangslogg";
  private static final Filter ALL = new Filter(null, null, null, null);
  private static final TableWriter LINES =
      (out, format, sheet, columns, rows, guard) -> {
        while (rows.hasNext()) {
          out.write((rows.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
      };

  private final Sikkerhet sikkerhet = new Sikkerhet(TestDatabase.h2());
  private final KontoPage kontoer = new KontoPage(sikkerhet.accounts, LINES);
  private final TilgangsloggPage logg =
      new TilgangsloggPage(sikkerhet.reader(), sikkerhet.log(), LINES);

  private static FakePageRequest request(String page, String... rest) {
    return FakePageRequest.of(
        new User("id", "drift", "Drift", Set.of(Role.OPERATOR), Set.of()), page, rest);
  }

  @Test
  void theFormMakesAnAccountThatMustChangeItsPassword() {
    View form = (View) kontoer.get(request(KONTOER, "ny"));
    String suggested = (String) form.model().get("forslag");

    Redirect made =
        (Redirect)
            kontoer.post(
                request(KONTOER, "ny")
                    .with(
                        Map.of(
                            "brukernavn", List.of("Kari"),
                            "visningsnavn", List.of("Kari"),
                            "roller", List.of("LESER", "OKONOM"),
                            "kommuner", List.of("levanger"),
                            "engangspassord", List.of(suggested))));

    assertThat(made.path()).isEqualTo(KONTOER);
    Account kari = only();
    assertThat(kari.mustChangePassword()).isTrue();
    assertThat(kari.details().roles()).containsExactlyInAnyOrder(Role.LESER, Role.OKONOM);
    assertThat(sikkerhet.signIn.signIn("kari", suggested.toCharArray(), "192.0.2.1")).isNotNull();
  }

  @Test
  void theFormOfAnAccountChangesShutsAndNoticesAnOlderVersion() {
    sikkerhet.account("leder", Role.TJENESTELEDER, "levanger", "verdal");
    Account before = only();
    View form = (View) kontoer.get(request(KONTOER, before.id()));
    assertThat(form.model()).containsEntry("aktiv", "ja");
    Map<String, List<String>> typed =
        Map.of(
            "versjon", List.of("" + before.version()),
            "visningsnavn", List.of("Leder"),
            "roller", List.of("TJENESTELEDER"),
            "kommuner", List.of("verdal"));

    kontoer.post(request(KONTOER, before.id()).with(typed));

    assertThat(only().details().active()).as("the box was not ticked").isFalse();
    assertThat(only().details().tenants()).containsExactly("verdal");
    assertThatThrownBy(() -> kontoer.post(request(KONTOER, before.id()).with(typed)))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
  }

  @Test
  void addressesThatLeadNowhereAreNotFound() {
    sikkerhet.account("leder", Role.TJENESTELEDER);
    String id = only().id();
    for (String[] rest :
        List.of(
            new String[] {"finnes-ikke"},
            new String[] {id, "noe"},
            new String[] {id, "passord", "mer"})) {
      assertThatThrownBy(() -> kontoer.get(request(KONTOER, rest)))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }
    assertThatThrownBy(() -> logg.get(request(LOGG, "x"))).isInstanceOf(DomainException.class);
  }

  @Test
  void readingTheLogIsLogged() {
    logg.get(request(LOGG));
    View view = (View) logg.get(request(LOGG));
    TableView table = (TableView) view.model().get("tabell");
    assertThat(table.rows()).hasSize(2);
    assertThat(view.model()).containsEntry("galt", "");
  }

  @Test
  void aDateThatIsNoneShowsTheWholeLogAndSaysSo() {
    View view = (View) logg.get(request(LOGG).with(Map.of("fra", List.of("i går"))));
    assertThat(view.model()).containsEntry("galt", "feil.ikkeDato");
    assertThat(((TableView) view.model().get("tabell")).rows()).hasSize(1);
  }

  @Test
  void theLogIsTakenOutAsAFileWithEveryColumn() throws Exception {
    sikkerhet.account("leder", Role.TJENESTELEDER);
    Download file = (Download) logg.get(request(LOGG).with(Map.of("format", List.of("csv"))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.body().writeTo(out);
    assertThat(file.filename()).isEqualTo("tilgangslogg.csv");
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .first()
        .asString()
        .contains("eksporter", "tilgangslogg");
  }

  private Account only() {
    return sikkerhet.accounts.list(PageQuery.first()).rows().get(0);
  }

  @Test
  void aLeaderReadsTheOrganisationsLogAndWhatLooksOddAndThatIsLogged() throws Exception {
    User leader = new User("l", "leder", "Leder", Set.of(Role.TJENESTELEDER), Set.of("levanger"));
    KommuneloggPage page =
        new KommuneloggPage(sikkerhet.leaders(), sikkerhet.chains(), sikkerhet.log(), LINES);
    sikkerhet.log().write(AccessEntry.ok("endre", "tiltak", "t-1"), "levanger");
    sikkerhet.log().write(AccessEntry.ok("endre", "tiltak", "t-2"), "orland");
    String path = "/levanger/tilgangslogg";

    View list = (View) page.get(FakePageRequest.of(leader, path));
    assertThat(((TableView) list.model().get("tabell")).rows()).hasSize(1);
    View wrong =
        (View)
            page.get(
                FakePageRequest.of(leader, path)
                    .with(Map.of("person", List.of("12345678901"), "fra", List.of("i går"))));
    assertThat((List<?>) wrong.model().get("galt")).hasSize(2);

    Download file =
        (Download)
            page.get(FakePageRequest.of(leader, path).with(Map.of("format", List.of("csv"))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.body().writeTo(out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("t-1").doesNotContain("t-2");

    View odd = (View) page.get(FakePageRequest.of(leader, path, "rart"));
    assertThat((List<?>) odd.model().get("regler")).hasSize(6);
    assertThat(sikkerhet.reader().search(ALL, PageQuery.first()).rows())
        .extracting(AccessRow::objekttype)
        .filteredOn("tilgangslogg"::equals)
        .hasSize(4);
  }
}
