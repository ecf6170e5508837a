// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.register;

import static no.samtak.testing.Testkilder.der;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.finans.internal.funn.Funnmotor;
import no.samtak.core.finans.internal.persistence.FunnStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import no.samtak.testing.Testarkiv;
import no.samtak.testing.Testkilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunnServiceTest {
  private static final Instant NAA = Instant.parse("2012-11-14T09:00:00Z");
  private static final PageQuery ALT = PageQuery.first();
  private static final User OKONOM =
      new User("u-1", "okonom", "Økonom", Set.of(Role.OKONOM), Set.of("levanger"));

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  /** A register on a fresh database. */
  private static final class Register implements AutoCloseable {
    final TestDatabase database;
    final EntityManagerFactory unit;
    final Testarkiv arkiv = new Testarkiv();
    final FunnService service;

    Register(TestDatabase database) {
      this.database = database.migrate("finans", FunnStore.class);
      unit = database.unit("no.samtak.core.finans");
      service = ny();
    }

    /** As another node has it. */
    FunnService ny() {
      return new FunnService(
          new FunnStore(unit, database.transactions()),
          arkiv,
          new Funnmotor(),
          new SignedIn(OKONOM, "levanger"),
          Clock.fixed(NAA, ZoneOffset.UTC));
    }

    Funn ett(String regel, String objekt, String aar) {
      Funnsok sok = sok(regel, null, objekt);
      return Stream.of(sok, medTilstand(sok, Funntilstand.BORTFALT))
          .flatMap(s -> service.liste("levanger", s, ALT).rows().stream())
          .filter(f -> f.sted().aar().equals(aar))
          .findFirst()
          .orElseThrow();
    }

    Funn avgjor(Funn funn, Funntilstand tilstand) {
      return service.avgjor("levanger", funn.id(), funn.versjon(), tilstand.name(), "Planlagt");
    }

    List<Funnhendelse.Hva> historikk(Funn funn) {
      return service.historikk("levanger", funn.id(), ALT).rows().stream()
          .map(Funnhendelse::hendelse)
          .toList();
    }

    @Override
    public void close() {
      unit.close();
    }
  }

  private static Funnsok sok(String regel, @Nullable Funntilstand tilstand, String objekt) {
    return new Funnsok("", regel, null, tilstand, "", objekt, Funnsok.Orden.REGEL, false);
  }

  private static Funnsok medTilstand(Funnsok s, Funntilstand tilstand) {
    return sok(s.regel(), tilstand, s.objekt());
  }

  private static Testkilder levanger() {
    return Testkilder.av("levanger");
  }

  private static Testkilder med(String prosjektlederI2014) {
    return levanger()
        .endre(
            "finansieringsplan",
            der("tiltak_id", "prosjektleder-rus").and(der("aar", "2014")),
            "belop_tkr",
            prosjektlederI2014);
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whoAsksGetsTheFindingsOfTheSourcesAsTheyAreNow(TestDatabase database) {
    try (Register r = new Register(database)) {
      assertThat(r.service.antall("levanger", Funnsok.ALLE)).isZero();

      r.arkiv.lesInn("levanger", levanger());

      assertThat(r.service.antall("levanger", Funnsok.ALLE)).isEqualTo(93);
      assertThat(r.service.antall("verdal", Funnsok.ALLE)).isZero();
      assertThat(r.service.antall("levanger", sok("LE-F01", null, "homla"))).isEqualTo(5);
      assertThat(r.service.feilet("levanger")).isEmpty();
      Funn funn = r.ett("LE-F01", "prosjektleder-rus", "2014");
      assertThat(funn.sted().tekst(Language.NN)).contains("heilårsverknaden er 450 tusen kr");
      assertThat(funn.tilstand()).isEqualTo(Funntilstand.APEN);
      assertThat(r.historikk(funn)).containsExactly(Funnhendelse.Hva.FUNNET);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void partsOfTheListAreTheWholeListInEveryOrder(TestDatabase database) {
    try (Register r = new Register(database)) {
      r.arkiv.lesInn("levanger", levanger());
      for (Funnsok.Orden orden : Funnsok.Orden.values()) {
        for (boolean synkende : List.of(false, true)) {
          Funnsok sok = new Funnsok("", "", null, null, "", "", orden, synkende);
          Set<String> sett = new HashSet<>();
          PageQuery del = new PageQuery(20, null);
          while (true) {
            Slice<Funn> slice = r.service.liste("levanger", sok, del);
            slice.rows().forEach(f -> assertThat(sett.add(f.id())).isTrue());
            if (slice.next() == null) {
              break;
            }
            del = new PageQuery(20, slice.next());
          }
          assertThat(sett).hasSize(93);
        }
      }
      Funnsok ord =
          new Funnsok(
              "HOMLA",
              "",
              Funnklasse.AVVIK,
              null,
              "finansieringsplan",
              "",
              Funnsok.Orden.OBJEKT,
              true);
      assertThat(r.service.antall("levanger", ord)).isEqualTo(5);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aDecisionIsKeptWhileTheSourceSaysTheSame(TestDatabase database) {
    try (Register r = new Register(database)) {
      r.arkiv.lesInn("levanger", levanger());
      Funn apent = r.ett("LE-F01", "prosjektleder-rus", "2014");

      Funn akseptert = r.avgjor(apent, Funntilstand.AKSEPTERT);
      r.arkiv.lesInn("levanger", levanger());
      Funn etter = r.ett("LE-F01", "prosjektleder-rus", "2014");

      assertThat(etter).isEqualTo(akseptert);
      assertThat(etter.avgjortAv()).isEqualTo("Økonom");
      assertThat(etter.begrunnelse()).isEqualTo("Planlagt");
      assertThat(etter.avgjort()).isEqualTo(NAA);
      assertThatThrownBy(() -> r.avgjor(apent, Funntilstand.APEN))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void anAcceptedFindingWithOtherAmountsIsOpenAgain(TestDatabase database) {
    try (Register r = new Register(database)) {
      r.arkiv.lesInn("levanger", levanger());
      r.avgjor(r.ett("LE-F01", "prosjektleder-rus", "2014"), Funntilstand.AKSEPTERT);

      r.arkiv.lesInn("levanger", med("400"));

      Funn etter = r.ett("LE-F01", "prosjektleder-rus", "2014");
      assertThat(etter.tilstand()).isEqualTo(Funntilstand.APEN);
      assertThat(etter.sted().beregnet()).isEqualTo("400");
      assertThat(r.historikk(etter))
          .containsExactly(
              Funnhendelse.Hva.ENDRET, Funnhendelse.Hva.AVGJORT, Funnhendelse.Hva.FUNNET);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatIsSaidToBePutRightIsSeenInTheNextFile(TestDatabase database) {
    try (Register r = new Register(database)) {
      r.arkiv.lesInn("levanger", levanger());
      Funn apent = r.ett("LE-F01", "prosjektleder-rus", "2014");
      r.avgjor(apent, Funntilstand.RETTET_I_KILDEN);

      r.arkiv.lesInn("levanger", levanger());
      assertThat(r.ett("LE-F01", "prosjektleder-rus", "2014").tilstand())
          .isEqualTo(Funntilstand.APEN);
      r.arkiv.lesInn("levanger", med("450"));
      Funn borte = r.ett("LE-F01", "prosjektleder-rus", "2014");

      assertThat(borte.tilstand()).isEqualTo(Funntilstand.BORTFALT);
      assertThat(r.service.liste("levanger", Funnsok.ALLE, ALT).rows()).doesNotContain(borte);
      assertThatThrownBy(() -> r.avgjor(borte, Funntilstand.APEN))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
      r.arkiv.lesInn("levanger", levanger());
      Funn igjen = r.ett("LE-F01", "prosjektleder-rus", "2014");
      assertThat(igjen.id()).isEqualTo(apent.id());
      assertThat(r.historikk(igjen))
          .containsExactly(
              Funnhendelse.Hva.GJENFUNNET,
              Funnhendelse.Hva.BORTFALT,
              Funnhendelse.Hva.FORTSATT,
              Funnhendelse.Hva.AVGJORT,
              Funnhendelse.Hva.FUNNET);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void twoAlikeInPlaceAreKnownApartByWhatTheSourceSays(TestDatabase database) {
    try (Register r = new Register(database)) {
      Testkilder to =
          levanger()
              .rad(
                  "deltiltak",
                  "tiltak_id",
                  "inn-pa-tunet",
                  "deltiltak",
                  "Nygård",
                  "type",
                  "sted",
                  "plasser",
                  "1");
      r.arkiv.lesInn("levanger", to);
      List<Funn> begge = r.service.liste("levanger", sok("LE-F18", null, ""), ALT).rows();
      assertThat(begge)
          .extracting(f -> f.sted().oppgitt())
          .containsExactlyInAnyOrder("Elverum Gård", "Hjelde Gård", "Nygård");
      Funn nygard =
          begge.stream().filter(f -> f.sted().oppgitt().equals("Nygård")).findFirst().orElseThrow();
      r.avgjor(nygard, Funntilstand.AKSEPTERT);

      r.arkiv.lesInn("levanger", to.fjern("deltiltak", der("deltiltak", "Hjelde Gård")));

      assertThat(r.service.hent("levanger", nygard.id()).tilstand())
          .isEqualTo(Funntilstand.AKSEPTERT);
      assertThat(r.service.liste("levanger", sok("LE-F18", null, ""), ALT).rows())
          .extracting(f -> f.sted().oppgitt())
          .containsExactlyInAnyOrder("Elverum Gård", "Nygård");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aDecisionNeedsAStateThatCanBeChosenAndAReason(TestDatabase database) {
    try (Register r = new Register(database)) {
      r.arkiv.lesInn("levanger", levanger());
      Funn funn = r.ett("LE-F22", "videreutvikling-dagsverket", "");
      assertThatThrownBy(
              () -> r.service.avgjor("levanger", funn.id(), funn.versjon(), "BORTFALT", " "))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly("begrunnelse", "tilstand"));
      assertThatThrownBy(() -> r.service.hent("verdal", funn.id()))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aPersonWritesDownWhatNoRuleFindsAndNoRunTakesItAway(TestDatabase database) {
    try (Register r = new Register(database)) {
      NyttFunn nytt =
          new NyttFunn(
              Funnklasse.TVETYDIG,
              "bevilling",
              "verdi",
              "kontroller_per_sted_per_ar",
              "",
              "3",
              "69 + 21 eller 51",
              "«Hvert sted»: innehaver, sted eller bevilling");
      Funn lagt = r.service.leggInn("levanger", "hand-1", nytt);
      assertThat(r.service.leggInn("levanger", "hand-1", nytt)).isEqualTo(lagt);
      assertThat(r.service.leggInn("levanger", "hand-2", nytt).id()).isEqualTo("hand-2");

      r.arkiv.lesInn("levanger", levanger());

      Funn funn = r.service.hent("levanger", "hand-1");
      assertThat(funn.utledet()).isEqualTo(Utledet.HAND);
      assertThat(funn.regel()).isEqualTo(Funn.HAND);
      assertThat(funn.tilstand()).isEqualTo(Funntilstand.APEN);
      assertThat(r.service.antall("levanger", Funnsok.ALLE)).isEqualTo(95);
      assertThatThrownBy(
              () ->
                  r.service.leggInn(
                      "levanger",
                      "hand-3",
                      new NyttFunn(null, "", null, "x".repeat(201), null, null, null, null)))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly("klasse", "fil", "objekt", "tekst"));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void manyNodesAtOnceDoubleNothing(TestDatabase database) throws Exception {
    try (Register r = new Register(database)) {
      ExecutorService traader = Executors.newFixedThreadPool(4);
      try {
        for (Testkilder utgave : List.of(levanger(), med("450"), levanger())) {
          r.arkiv.lesInn("levanger", utgave);
          CyclicBarrier samtidig = new CyclicBarrier(4);
          List<Future<Long>> svar = new ArrayList<>();
          for (int i = 0; i < 4; i++) {
            FunnService node = r.ny();
            svar.add(
                traader.submit(
                    () -> {
                      samtidig.await();
                      return node.antall("levanger", Funnsok.ALLE);
                    }));
          }
          Set<Long> antall = new HashSet<>();
          for (Future<Long> ett : svar) {
            antall.add(ett.get());
          }
          assertThat(antall).hasSize(1);
        }
        assertThat(r.service.antall("levanger", Funnsok.ALLE)).isEqualTo(93);
        Funn funn = r.ett("LE-F01", "prosjektleder-rus", "2014");
        assertThat(r.historikk(funn))
            .containsExactly(
                Funnhendelse.Hva.GJENFUNNET, Funnhendelse.Hva.BORTFALT, Funnhendelse.Hva.FUNNET);
      } finally {
        traader.shutdownNow();
      }
    }
  }
}
