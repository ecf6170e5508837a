// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

import static no.samtak.core.rettighet.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.api.modul.Innsynsbidrag;
import no.samtak.core.rettighet.internal.Fixture;
import no.samtak.core.rettighet.internal.Hjelpmodul;
import no.samtak.core.rettighet.internal.innsyn.Pakke;
import no.samtak.core.rettighet.internal.sletting.Slettelinje;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SakServiceTest {
  private Fixture f;

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @AfterEach
  void lukk() {
    f.close();
  }

  private static Map<String, String> filer(Pakke pakke) throws IOException {
    Map<String, String> filer = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pakke.innhold()))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        filer.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return filer;
  }

  private static void refuses(ErrorKind kind, Runnable arbeid) {
    assertThatThrownBy(arbeid::run)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void thePackageHoldsWhatAModuleThatIsOutHasAndIsGivenOnlyWhenItIsComplete(TestDatabase db)
      throws IOException {
    f = new Fixture(db);
    String person = f.person("Stille", "Bekk");
    String annen = f.person("Rask", "Elv");
    f.rett(person, 1, "Foss");
    f.hjelp.kjenner(person, "a");
    f.hjelp.kjenner(annen, "b");
    String krav = f.begynt(person, Sakslag.INNSYN);
    refuses(ErrorKind.CONFLICT, () -> f.service.utlever(KOMMUNE, krav, ""));

    Pakke pakke = f.service.lagPakke(KOMMUNE, krav);
    assertThat(pakke.mangler()).isEmpty();
    assertThat(pakke.filnavn()).isEqualTo("innsyn-" + krav + ".zip");
    Map<String, String> filer = filer(pakke);
    assertThat(filer).containsOnlyKeys("innsyn.pdf", "innsyn.json", "manifest.json");
    assertThat(filer.get("innsyn.json"))
        .contains(
            "Stille", "Foss", "Bekk", "Besøk a1", "Notat a2", "Journal a", "ruskonsulent", "Ti år.")
        .doesNotContain("Besøk b", "Notat b", "Journal b", "Elv", annen);
    assertThat(filer.get("manifest.json")).contains("\"komplett\": true", "sha256");
    assertThat(f.skrevet.get(0).lead()).contains("alt som er lagret");

    Sakbilde gitt = f.service.utlever(KOMMUNE, krav, "Ved oppmøte");
    assertThat(gitt.sak().tilstand()).isEqualTo(Saktilstand.UTLEVERT);
    assertThat(gitt.sistePakke().sha256()).isEqualTo(pakke.sha256());
    assertThat(f.tall("select count(*) from rettighet.hendelse where sak = '" + krav + "'"))
        .isEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatCannotBeToldIsToldOfAndTheRequestStaysOpen(TestDatabase db) throws IOException {
    f = new Fixture(db);
    String person = f.person("Stille", "Bekk");
    f.hjelp.gjor("create table hjelp.skjult (id varchar(36) primary key, ord varchar(20))");
    f.hjelp.tabeller.add(Hjelpmodul.tabell("skjult", Personer.TJENESTEMOTTAKERE, null));
    f.hjelp.utenKart.add("ukjent");
    f.bidrag.add(new Taus());
    f.naa();
    String krav = f.begynt(person, Sakslag.INNSYN);

    Pakke pakke = f.service.lagPakke(KOMMUNE, krav);
    assertThat(pakke.mangler()).containsExactlyInAnyOrder("hjelp", "ukjent", "taus");
    assertThat(filer(pakke).get("manifest.json"))
        .contains("\"komplett\": false", "hjelp.skjult", "svarer ikke");
    refuses(ErrorKind.CONFLICT, () -> f.service.utlever(KOMMUNE, krav, ""));
    assertThat(f.service.hent(KOMMUNE, krav).sak().tilstand()).isEqualTo(Saktilstand.UNDER_ARBEID);

    // What keeps a package from being complete keeps an erasure from being done.
    String slett = f.begynt(f.person("Rask", "Elv"), Sakslag.SLETTING);
    refuses(ErrorKind.CONFLICT, () -> f.service.prov(KOMMUNE, slett));
    refuses(ErrorKind.CONFLICT, () -> f.service.slett(KOMMUNE, slett, "slett", "art. 17", "Ba"));
    assertThat(f.service.hent(KOMMUNE, slett).person()).isNotNull();
  }

  /** A module that is in and fails. */
  private static final class Taus implements Innsynsbidrag {
    @Override
    public String modul() {
      return "taus";
    }

    @Override
    public List<Opplysning> innsyn(Connection c, String kommune, String tjeneste, String person) {
      throw new IllegalStateException("not now");
    }

    @Override
    public Sletting slett(Connection c, String kommune, String tjeneste, String person) {
      throw new IllegalStateException("not now");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aPersonIsErasedEverywhereAlsoInAModuleThatIsOutAndTheReportSaysWhatStays(TestDatabase db) {
    f = new Fixture(db);
    String person = f.person("Stille", "Bekk");
    String annen = f.person("Rask", "Elv");
    f.rett(person, 1, "Foss");
    f.hjelp.kjenner(person, "a");
    f.hjelp.kjenner(annen, "b");
    String krav = f.begynt(person, Sakslag.SLETTING);

    List<Slettelinje> prove = f.service.prov(KOMMUNE, krav).linjer();
    assertThat(f.tall("select count(*) from hjelp.besok")).isEqualTo(4);
    assertThat(f.service.hent(KOMMUNE, krav).person()).isNotNull();

    refuses(ErrorKind.INVALID, () -> f.service.slett(KOMMUNE, krav, "ja", "art. 17", "Ba om det"));
    f.som(Fixture.SAKSBEHANDLER);
    refuses(
        ErrorKind.FORBIDDEN, () -> f.service.slett(KOMMUNE, krav, "slett", "art. 17", "Ba om det"));
    f.som(Fixture.LEDER);
    int logget = f.database.logged().size();
    Sakbilde ferdig = f.service.slett(KOMMUNE, krav, "slett", "art. 17 nr. 1 a", "Ba om det");

    assertThat(f.database.logged().subList(logget, f.database.logged().size()))
        .extracting(AccessEntry::action)
        .containsExactly("slett-person");
    assertThat(ferdig.sak().tilstand()).isEqualTo(Saktilstand.SLETTET);
    assertThat(ferdig.linjer()).isEqualTo(prove);
    assertThat(ferdig.linjer())
        .extracting(
            Slettelinje::modul,
            Slettelinje::tabell,
            Slettelinje::slettet,
            Slettelinje::anonymisert,
            Slettelinje::beholdt)
        .contains(
            org.assertj.core.groups.Tuple.tuple("hjelp", "hjelp.besok", 2L, 0L, 0L),
            org.assertj.core.groups.Tuple.tuple("hjelp", "hjelp.notat", 2L, 0L, 0L),
            org.assertj.core.groups.Tuple.tuple("hjelp", "hjelp.telling", 0L, 1L, 0L),
            org.assertj.core.groups.Tuple.tuple("hjelp", "hjelp.journal", 0L, 0L, 1L),
            org.assertj.core.groups.Tuple.tuple("person", "", 2L, 0L, 0L));
    assertThat(f.tall("select count(*) from hjelp.besok where bruker = '" + annen + "'"))
        .isEqualTo(2);
    assertThat(f.tall("select count(*) from hjelp.notat")).isEqualTo(2);
    assertThat(f.tall("select count(*) from hjelp.telling where bruker = '" + person + "'"))
        .isZero();
    assertThat(f.tall("select count(*) from hjelp.telling")).isEqualTo(2);
    assertThat(f.tall("select count(*) from person.person where id = '" + person + "'")).isZero();
    assertThat(f.tall("select count(*) from person.historikk")).isZero();
    assertThat(f.tall("select count(*) from rettighet.sak where person = '" + person + "'"))
        .isZero();

    // The request stays, of nobody; those of the service can still show what was done.
    Sakbilde etter = f.service.hent(KOMMUNE, krav);
    assertThat(etter.person()).isNull();
    assertThat(etter.merknad()).isEmpty();
    assertThat(etter.hendelser().get(0).grunn()).isEqualTo("Ba om det");
    assertThat(etter.hendelser().subList(1, etter.hendelser().size()))
        .allMatch(h -> h.grunn().isEmpty());
    f.som(Fixture.FREMMED);
    refuses(ErrorKind.NOT_FOUND, () -> f.service.hent(KOMMUNE, krav));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRequestOfAnotherServiceIsAsOneThatIsNotThere(TestDatabase db) {
    f = new Fixture(db);
    String krav = f.begynt(f.person("Stille", "Bekk"), Sakslag.INNSYN);
    f.som(Fixture.FREMMED);
    for (String id : List.of(krav, UUID.randomUUID().toString())) {
      int logget = f.database.logged().size();
      assertThatThrownBy(() -> f.service.hent(KOMMUNE, id))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e).hasMessage("finnes-ikke: feil.finnesIkke"));
      assertThat(f.database.logged().subList(logget, f.database.logged().size()))
          .extracting(AccessEntry::action)
          .containsExactly("nekt");
    }
    assertThat(f.service.liste(KOMMUNE, false)).isEmpty();
    refuses(
        ErrorKind.NOT_FOUND,
        () ->
            f.service.registrer(
                KOMMUNE, Ids.next(), f.krav(UUID.randomUUID().toString(), Sakslag.INNSYN)));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theMonthIsMadeLongerOnceByALeaderAndARefusalNeedsLawAndReason(TestDatabase db) {
    f = new Fixture(db);
    String krav = f.begynt(f.person("Stille", "Bekk"), Sakslag.INNSYN);
    Sak sak = f.service.hent(KOMMUNE, krav).sak();
    assertThat(sak.frist()).isEqualTo(Fixture.DAG.plusMonths(1));
    f.som(Fixture.SAKSBEHANDLER);
    refuses(ErrorKind.FORBIDDEN, () -> f.service.forleng(KOMMUNE, krav, "Mange krav"));
    f.som(Fixture.LEDER);
    refuses(ErrorKind.INVALID, () -> f.service.forleng(KOMMUNE, krav, " "));
    assertThat(f.service.forleng(KOMMUNE, krav, "Mange krav").sak().frist())
        .isEqualTo(Fixture.DAG.plusMonths(3));
    refuses(ErrorKind.CONFLICT, () -> f.service.forleng(KOMMUNE, krav, "Fortsatt mange"));
    refuses(ErrorKind.INVALID, () -> f.service.avsla(KOMMUNE, krav, "", "Åpenbart grunnløst"));
    f.sett(Fixture.DAG.plusMonths(4));
    assertThat(f.service.liste(KOMMUNE, true).get(0).stand(f.idag()))
        .isEqualTo(Svarfrist.Stand.OVER);
    Sakbilde avslatt = f.service.avsla(KOMMUNE, krav, "art. 12 nr. 5", "Åpenbart grunnløst");
    assertThat(avslatt.sak().hjemmel()).isEqualTo("art. 12 nr. 5");
    assertThat(f.service.liste(KOMMUNE, true)).isEmpty();
    assertThat(f.service.liste(KOMMUNE, false)).hasSize(1);
  }
}
