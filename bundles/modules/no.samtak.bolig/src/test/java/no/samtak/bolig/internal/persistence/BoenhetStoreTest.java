// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import static no.samtak.bolig.internal.BoligFixture.IDAG;
import static no.samtak.bolig.internal.BoligFixture.KOMMUNE;
import static no.samtak.bolig.internal.BoligFixture.innhold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samtak.bolig.internal.BoligFixture;
import no.samtak.bolig.internal.BoligFixture.Innhold;
import no.samtak.bolig.internal.boenhet.Akse;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Boenhetsok.Rekkefolge;
import no.samtak.bolig.internal.boenhet.Boenhetsok.Standard;
import no.samtak.bolig.internal.boenhet.Hendelse;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Sjekkinnhold;
import no.samtak.bolig.internal.boenhet.Sjekkpunkt;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.bolig.internal.persistence.BoenhetStore.Dag;
import no.samtak.bolig.internal.persistence.BoenhetStore.Slutt;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoenhetStoreTest {
  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aDwellingIsStoredAsItIsAndNobodyElses(TestDatabase database) {
    BoligFixture fixture = new BoligFixture(database);
    Boenhet ny = lag(fixture, "1017", i -> i.merknad = "Æøå – «nytt»");

    assertThat(fixture.store.find(KOMMUNE, ny.id())).contains(ny);
    assertThat(fixture.store.find("verdal", ny.id())).isEmpty();
    assertThat(ny.versjon()).isEqualTo(1);
    assertThat(ny.utleie()).isEqualTo(Utleie.LEDIG);
    assertThat(ny.klargjoring()).isEqualTo(Klargjoring.INSPEKSJON);
    assertThat(fixture.service.opprett(KOMMUNE, ny.id(), innhold("9", "x"))).isEqualTo(ny);
    fixture.store.ping();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anObjectNumberIsTakenOnceInAKommuneWhateverItsCase(TestDatabase database) {
    BoligFixture fixture = new BoligFixture(database);
    Boenhet ny = lag(fixture, "b-17", i -> {});

    assertThatThrownBy(() -> lag(fixture, "B-17", i -> {}))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.INVALID));
    fixture.service.opprett("verdal", Ids.next(), innhold("B-17", "Tenkegata"));
    assertThat(fixture.service.endre(KOMMUNE, ny.id(), 1, innhold("B-17", "Ny gate")).versjon())
        .isEqualTo(2);
    // And the database itself, where two are made at the same moment.
    assertThat(
            samtidig(
                () -> fixture.service.opprett(KOMMUNE, Ids.next(), innhold("44", "a")),
                () -> fixture.service.opprett(KOMMUNE, Ids.next(), innhold("44", "b"))))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void ofTwoWhoChangeOneAxisOneWins(TestDatabase database) {
    BoligFixture fixture = new BoligFixture(database);
    Boenhet klar = fixture.klar("1017");

    int vant =
        samtidig(
            () -> fixture.service.utleie(KOMMUNE, klar.id(), 2, Utleie.UTLEID, "første"),
            () -> fixture.service.utleie(KOMMUNE, klar.id(), 2, Utleie.RESERVERT, "andre"));

    assertThat(vant).isEqualTo(1);
    assertThat(hendelser(fixture, klar.id())).hasSize(3);
    assertThat(fixture.service.hent(KOMMUNE, klar.id()).versjon()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void everyChangeIsInTheHistoryOnce(TestDatabase database) {
    BoligFixture fixture = new BoligFixture(database);
    Boenhet b = fixture.klar("1017");
    b = fixture.service.utleie(KOMMUNE, b.id(), b.versjon(), Utleie.UTLEID, "flytter inn");
    b = fixture.service.utleie(KOMMUNE, b.id(), b.versjon(), Utleie.LEDIG, "flytter ut");
    b = fixture.service.endre(KOMMUNE, b.id(), b.versjon(), innhold("1017", "Ny gate"));
    Boenhet lik = fixture.service.endre(KOMMUNE, b.id(), b.versjon(), innhold("1017", "Ny gate"));

    assertThat(lik).isEqualTo(b);
    assertThat(hendelser(fixture, b.id()))
        .extracting(h -> h.nummer() + " " + h.akse() + " " + h.hendelse())
        .containsExactly(
            "6 REGISTER ENDRET",
            "5 KLARGJORING FLYTT_UT",
            "4 UTLEIE FLYTT_UT",
            "3 UTLEIE FLYTT_INN",
            "2 KLARGJORING GODKJENN",
            "1 REGISTER REGISTRERT");
    Hendelse ut = hendelser(fixture, b.id()).get(2);
    assertThat(ut.bruker()).isEqualTo("Boligkonsulent");
    assertThat(ut.dag()).isEqualTo(IDAG);
    assertThat(ut.grunn()).isEqualTo("flytter ut");
    assertThat(b.klargjoring()).isEqualTo(Klargjoring.INSPEKSJON);
    Slice<Hendelse> del = fixture.store.events(KOMMUNE, b.id(), new PageQuery(4, null));
    assertThat(fixture.store.events(KOMMUNE, b.id(), new PageQuery(4, del.next())).rows())
        .extracting(Hendelse::nummer)
        .containsExactly(2, 1);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void checksAreKeptAndTheNewestIsTheState(TestDatabase database) {
    BoligFixture fixture = new BoligFixture(database);
    Boenhet b = fixture.klar("1017");
    List<Sjekkpunkt> alle = Arrays.asList(Sjekkpunkt.values());
    String id = Ids.next();
    fixture.service.sjekk(KOMMUNE, b.id(), id, new Sjekkinnhold(null, alle.subList(0, 14), "bad"));
    fixture.service.sjekk(KOMMUNE, b.id(), id, new Sjekkinnhold(null, alle, "sendt to ganger"));
    fixture.service.sjekk(
        KOMMUNE, b.id(), Ids.next(), new Sjekkinnhold(IDAG.minusYears(1), alle, null));

    Boenhet etter = fixture.service.hent(KOMMUNE, b.id());
    assertThat(etter.tilstand()).isNotNull();
    assertThat(etter.tilstand().poeng()).isEqualTo(14);
    assertThat(etter.kanTildeles()).isFalse();
    assertThat(fixture.service.sjekker(KOMMUNE, b.id(), PageQuery.first()).rows())
        .extracting(s -> s.dato() + " " + s.poeng())
        .containsExactly("2012-11-14 14", "2011-11-14 20");
    assertThat(hendelser(fixture, b.id()).get(0).akse()).isEqualTo(Akse.TILSTAND);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void partAfterPartGivesEveryRowOnceInEveryOrder(TestDatabase database) {
    BoligFixture fixture = new BoligFixture(database);
    for (int i = 0; i < 7; i++) {
      int n = i;
      // Alike two and two, so that the id must decide.
      lag(
          fixture,
          "A" + (12 - n),
          b -> {
            b.gate = "Gate " + n / 2;
            b.areal = n < 2 ? null : BigDecimal.valueOf(10L * (n / 2));
            b.innleidTil = n > 4 ? null : IDAG.plusDays(n / 2);
          });
    }
    for (Rekkefolge rekkefolge : Rekkefolge.values()) {
      List<String> opp = ider(fixture, ordnet(rekkefolge, false));
      List<String> ned = ider(fixture, ordnet(rekkefolge, true));
      assertThat(opp).as(rekkefolge.name()).hasSize(7).doesNotHaveDuplicates();
      Collections.reverse(ned);
      assertThat(ned).as(rekkefolge.name()).isEqualTo(opp);
    }
    assertThat(numre(fixture, ordnet(Rekkefolge.OBJEKTNUMMER, false)))
        .containsExactly("A6", "A7", "A8", "A9", "A10", "A11", "A12");
    for (String nokkel : List.of("!", "abc", "A".repeat(60))) {
      assertThatThrownBy(
              () ->
                  fixture.store.list(
                      KOMMUNE, ordnet(Rekkefolge.AREAL, false), IDAG, new PageQuery(20, nokkel)))
          .isInstanceOf(DomainException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theStartOfAddressOrNumberIsFoundWhateverTheLetters(TestDatabase database) {
    BoligFixture fixture = new BoligFixture(database);
    lag(fixture, "1017", i -> i.gate = "Prøvebakken");
    lag(fixture, "2017", i -> i.gate = "Ærfuglvegen");
    lag(fixture, "X9", i -> i.gate = "Åsvegen");

    assertThat(sok(fixture, "prøve")).containsExactly("1017");
    assertThat(sok(fixture, "PROVEBAKKEN 4b")).containsExactly("1017");
    assertThat(sok(fixture, "Prøvebakken 4 B, H02")).containsExactly("1017");
    assertThat(sok(fixture, "aerf")).containsExactly("2017");
    assertThat(sok(fixture, "as")).containsExactly("X9");
    assertThat(sok(fixture, "10")).containsExactly("1017");
    assertThat(sok(fixture, "x")).containsExactly("X9");
    assertThat(sok(fixture, "bakken")).isEmpty();
    assertThat(sok(fixture, "%")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void eachFilterLetsThroughWhatItSays(TestDatabase database) {
    BoligFixture fixture = new BoligFixture(database);
    Boenhet klar = fixture.klar("1");
    lag(
        fixture,
        "2",
        i -> {
          i.areal = new BigDecimal("90");
          i.husstand = 5;
          i.innleidTil = IDAG.plusDays(10);
          i.bindingGruppe = "unge";
          i.bindingTilskudd = "tilskudd";
          i.bindingTil = IDAG;
        });
    Boenhet ute = lag(fixture, "3", i -> i.areal = null);
    fixture.service.utga(KOMMUNE, ute.id(), 1, null, "solgt");
    fixture.service.sjekk(
        KOMMUNE, klar.id(), Ids.next(), new Sjekkinnhold(null, List.of(Sjekkpunkt.values()), ""));

    assertThat(numre(fixture, Boenhetsok.ALLE)).containsExactly("1", "2");
    assertThat(numre(fixture, Boenhetsok.ALLE.medKanTildeles())).containsExactly("1");
    assertThat(numre(fixture, Boenhetsok.ALLE.medKanTildeles().medUtleie(Utleie.UTLEID))).isEmpty();
    assertThat(numre(fixture, Boenhetsok.ALLE.medKlargjoring(Klargjoring.INSPEKSJON)))
        .containsExactly("2");
    assertThat(numre(fixture, sok(Standard.OVER, null, null, null, null, false)))
        .containsExactly("1");
    assertThat(numre(fixture, sok(Standard.UNDER, null, null, null, null, false))).isEmpty();
    assertThat(numre(fixture, sok(Standard.IKKE_SJEKKET, null, null, null, null, false)))
        .containsExactly("2");
    assertThat(numre(fixture, sok(null, "60", null, null, null, false))).containsExactly("2");
    assertThat(numre(fixture, sok(null, null, 3, null, null, false))).containsExactly("2");
    assertThat(numre(fixture, sok(null, null, null, true, null, false))).containsExactly("2");
    assertThat(numre(fixture, sok(null, null, null, false, null, false))).containsExactly("1");
    assertThat(numre(fixture, sok(null, null, null, null, 11, false))).containsExactly("2");
    assertThat(numre(fixture, sok(null, null, null, null, 10, false))).isEmpty();
    assertThat(numre(fixture, sok(null, null, null, null, null, true))).containsExactly("3");
    assertThat(fixture.store.countByUtleie(KOMMUNE)).containsEntry(Utleie.LEDIG, 2L);
    assertThat(fixture.store.ends(KOMMUNE, Slutt.INNLEIE, IDAG, IDAG.plusDays(10)))
        .extracting(Dag::objektnummer)
        .containsExactly("2");
    assertThat(fixture.store.ends(KOMMUNE, Slutt.INNLEIE, IDAG, IDAG.plusDays(9))).isEmpty();
  }

  private static Boenhetsok sok(
      @Nullable Standard standard,
      @Nullable String arealFra,
      @Nullable Integer husstand,
      @Nullable Boolean bundet,
      @Nullable Integer innleidOmDager,
      boolean utgatt) {
    return new Boenhetsok(
        "",
        null,
        null,
        standard,
        false,
        null,
        arealFra == null ? null : new BigDecimal(arealFra),
        null,
        husstand,
        bundet,
        innleidOmDager == null ? null : IDAG.plusDays(innleidOmDager),
        utgatt,
        Rekkefolge.OBJEKTNUMMER,
        false);
  }

  private static Boenhetsok ordnet(Rekkefolge rekkefolge, boolean synkende) {
    return new Boenhetsok(
        "",
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        rekkefolge,
        synkende);
  }

  private static List<String> sok(BoligFixture fixture, String tekst) {
    return numre(fixture, Boenhetsok.ALLE.medTekst(tekst));
  }

  private static List<String> numre(BoligFixture fixture, Boenhetsok sok) {
    List<String> numre =
        alle(fixture, sok).stream().map(b -> b.opplysninger().objektnummer()).toList();
    assertThat(fixture.store.count(KOMMUNE, sok, IDAG)).isEqualTo(numre.size());
    return numre;
  }

  private static List<String> ider(BoligFixture fixture, Boenhetsok sok) {
    return new ArrayList<>(alle(fixture, sok).stream().map(Boenhet::id).toList());
  }

  private static List<Boenhet> alle(BoligFixture fixture, Boenhetsok sok) {
    List<Boenhet> alle = new ArrayList<>();
    PageQuery del = new PageQuery(3, null);
    while (del != null) {
      Slice<Boenhet> lest = fixture.store.list(KOMMUNE, sok, IDAG, del);
      alle.addAll(lest.rows());
      del = lest.next() == null ? null : new PageQuery(3, lest.next());
    }
    return alle;
  }

  private static Boenhet lag(BoligFixture fixture, String nummer, Consumer<Innhold> endring) {
    Innhold innhold = new Innhold(nummer, "Prøvebakken");
    endring.accept(innhold);
    return fixture.service.opprett(KOMMUNE, Ids.next(), innhold.innhold());
  }

  private static List<Hendelse> hendelser(BoligFixture fixture, String id) {
    return fixture.store.events(KOMMUNE, id, PageQuery.first()).rows();
  }

  /** How many of two that run at the same time come through; the other is refused. */
  private static int samtidig(Callable<?> en, Callable<?> annen) {
    ExecutorService to = Executors.newFixedThreadPool(2);
    try {
      int gikk = 0;
      for (Future<?> svar : List.of(to.submit(en), to.submit(annen))) {
        try {
          svar.get();
          gikk++;
        } catch (java.util.concurrent.ExecutionException e) {
          assertThat(kind(e.getCause()))
              .isIn(ErrorKind.PRECONDITION_FAILED, ErrorKind.CONFLICT, ErrorKind.INVALID);
        }
      }
      return gikk;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      to.shutdownNow();
    }
  }

  private static ErrorKind kind(Throwable e) {
    return ((DomainException) e).kind();
  }
}
