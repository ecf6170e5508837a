// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.table.Column;
import no.samtak.platform.api.table.FormulaGuard;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableView;
import no.samtak.platform.drift.internal.modul.Modultilstand;
import no.samtak.platform.drift.internal.node.Nodebilde;
import no.samtak.platform.drift.internal.node.Nodeminne;
import no.samtak.platform.drift.internal.node.Nodemodul;
import no.samtak.platform.drift.internal.node.Noderad;
import no.samtak.platform.drift.internal.node.Nodetilstand;
import no.samtak.platform.drift.internal.node.Nodetjeneste;
import no.samtak.testing.FakePageRequest;
import org.junit.jupiter.api.Test;

class NoderPageTest {
  private static final User DRIFT =
      new User("u1", "drift", "Driftsansvarlig", Set.of(Role.OPERATOR), Set.of());
  private static final Texts TEXTS = Texts.of(NoderPage.class.getClassLoader());

  private final Noder noder = new Noder();
  private final NoderPage page = new NoderPage(new Nodetjeneste(noder), new Ark());

  private static final class Noder implements Nodeminne {
    final List<Noderad> rader = new ArrayList<>();
    final List<Nodemodul> moduler = new ArrayList<>();

    Noder() {
      rader.add(rad("id-a", "Alfa", Nodetilstand.KLAR, true, 100));
      rader.add(rad("id-b", "Beta", Nodetilstand.TAUS, false, 300));
      rader.add(rad("id-c", "Gamma", Nodetilstand.IKKE_KLAR, false, 200));
      moduler.add(modul("id-a", null));
      moduler.add(
          modul(
              "id-c",
              Text.of("drift.avvik.INNE", "Bolig", "1.2.0", Text.of("drift.tilstand.UTE"), "")));
    }

    static Noderad rad(String id, String navn, Nodetilstand tilstand, boolean egen, long minne) {
      Nodebilde bilde =
          new Nodebilde("1.0.0", 1, minne, 512, 150, true, List.of("disk: full"), 18_204, 2);
      return new Noderad(id, navn, "127.0.0.1:1", tilstand, Instant.EPOCH, egen, bilde);
    }

    static Nodemodul modul(String node, Text avvik) {
      return new Nodemodul(
          node,
          "bolig",
          "Bolig",
          avvik == null ? Modultilstand.AKTIV : Modultilstand.UTE,
          avvik == null ? "1.2.0" : null,
          avvik,
          avvik == null ? null : Text.of("drift.feil.ukjentSignatur"),
          Instant.EPOCH);
    }

    @Override
    public void puls(Nodebilde bilde) {}

    @Override
    public void stopper() {}

    @Override
    public List<Noderad> noder() {
      return List.copyOf(rader);
    }

    @Override
    public List<Nodemodul> moduler() {
      return List.copyOf(moduler);
    }

    @Override
    public void moduler(List<Nodemodul> alle) {}

    @Override
    public void glem(String id) {
      rader.removeIf(r -> r.id().equals(id));
    }
  }

  private static final class Ark implements TableWriter {
    @Override
    public void write(
        OutputStream out,
        TableFormat format,
        String sheet,
        List<Column> columns,
        Iterator<List<?>> rows,
        FormulaGuard guard)
        throws IOException {
      while (rows.hasNext()) {
        out.write((rows.next() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private PageResponse.View vis(Map<String, String> parameters, String... rest) {
    return (PageResponse.View)
        page.get(FakePageRequest.of(DRIFT, "/drift/noder", rest).form(parameters));
  }

  private static List<String> navn(PageResponse.View view) {
    return ((TableView) view.model().get("tabell"))
        .rows().stream().map(r -> r.get(0).value().toString()).toList();
  }

  private static String tekst(Object text) {
    return TEXTS.get(Language.NB, (Text) text);
  }

  @Test
  void theHeadingSaysHowManyAreThereAndTheListIsSearchedAndSorted() {
    PageResponse.View view = vis(Map.of());
    assertThat(tekst(view.model().get("overskrift"))).isEqualTo("1 av 3 noder er i drift");
    assertThat(tekst(view.model().get("ingress")))
        .isEqualTo("På én node er ikke alle moduler som ønsket.");
    assertThat(navn(view)).containsExactly("Alfa", "Beta", "Gamma");

    assertThat(navn(vis(Map.of("sorter", "-minne")))).containsExactly("Beta", "Gamma", "Alfa");
    assertThat(navn(vis(Map.of("sorter", "-avvik")))).startsWith("Gamma");
    assertThat(navn(vis(Map.of("sok", "bet")))).containsExactly("Beta");
    assertThat(navn(vis(Map.of("sok", "ingen")))).isEmpty();
  }

  @Test
  void theListIsAFileToo() throws Exception {
    PageResponse.Download file =
        (PageResponse.Download)
            page.get(FakePageRequest.of(DRIFT, "/drift/noder").form(Map.of("format", "csv")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.body().writeTo(out);
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Beta, Taus, 0, 0, 300, 512");
  }

  @Test
  void aNodeShowsItsModulesWithWhatIsNotAsWantedAndWhy() {
    PageResponse.View view = vis(Map.of(), "id-c");
    List<?> moduler = (List<?>) view.model().get("moduler");
    assertThat(((NoderPage.Rad) moduler.get(0)).hva())
        .extracting(NoderPageTest::tekst)
        .containsExactly(
            "Bolig skal være inne i versjon 1.2.0. Den er: Tatt ut.",
            "Filen er signert av noen som ikke er godkjent på denne noden.");
    assertThat(view.model().get("kanGlemmes")).isEqualTo(false);
    assertThatThrownBy(() -> vis(Map.of(), "finnes-ikke"))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
  }

  @Test
  void aSilentNodeIsForgottenWhenItsNameIsTypedAndOneThatIsThereIsNot() {
    FakePageRequest taus = FakePageRequest.of(DRIFT, "/drift/noder", "id-b");
    assertThatThrownBy(() -> page.post(taus.form(Map.of("bekreft", "Alfa"))))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.fields().get(0).field()).isEqualTo("bekreft"));

    assertThat(page.post(taus.form(Map.of("bekreft", "Beta"))))
        .isInstanceOf(PageResponse.Redirect.class);
    assertThat(noder.rader).extracting(Noderad::navn).containsExactly("Alfa", "Gamma");

    for (String id : List.of("id-a", "id-c")) {
      String navn = id.equals("id-a") ? "Alfa" : "Gamma";
      assertThatThrownBy(
              () ->
                  page.post(
                      FakePageRequest.of(DRIFT, "/drift/noder", id).form(Map.of("bekreft", navn))))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
    }
  }

  @Test
  void onHowManyNodesAModuleStandsSoIsSaidWhereThereAreSeveral() {
    List<Nodetjeneste.Oversikt> alle = new Nodetjeneste(noder).noder();
    assertThat(NoderPage.fordeling(alle, "bolig", Modultilstand.AKTIV))
        .extracting(NoderPageTest::tekst)
        .containsExactly("på 1 av 3 noder");
    assertThat(NoderPage.fordeling(alle.subList(0, 1), "bolig", Modultilstand.AKTIV)).isEmpty();
  }
}
