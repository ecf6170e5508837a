// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.oppbevaring;

import static no.samtak.core.rettighet.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.stream.Stream;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.rettighet.internal.Fixture;
import no.samtak.core.rettighet.internal.Hjelpmodul;
import no.samtak.core.rettighet.internal.sak.Sakslag;
import no.samtak.core.rettighet.internal.sletting.Slettelinje;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OppbevaringServiceTest {
  private Fixture f;

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @AfterEach
  void lukk() {
    f.close();
  }

  private void medSlutt() {
    f.hjelp.tabeller.set(0, f.hjelp.tabeller.get(0).medSlutt("dag"));
  }

  private static void refuses(ErrorKind kind, Runnable arbeid) {
    assertThatThrownBy(arbeid::run)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatIsDueGoesPersonByPersonAlsoInAModuleThatIsOutAndWhoWaitsIsSpared(TestDatabase db) {
    f = new Fixture(db);
    medSlutt();
    String person = f.person("Stille", "Bekk");
    String venter = f.person("Rask", "Elv");
    f.hjelp.kjenner(person, "a");
    f.hjelp.kjenner(venter, "b");
    f.begynt(venter, Sakslag.INNSYN);
    assertThat(f.oppbevaring.forfalt(KOMMUNE)).noneMatch(x -> x.tabell().equals("hjelp.besok"));

    // The visits of 2012-03-01 and -02, kept ten years: one day of each is over.
    f.sett(Fixture.DAG.withYear(2022).withMonth(3).withDayOfMonth(2));
    assertThat(f.oppbevaring.forfalt(KOMMUNE))
        .filteredOn(x -> x.tabell().equals("hjelp.besok"))
        .extracting(Forfall::rader, Forfall::personer, Forfall::grense)
        .containsExactly(tuple(2L, 2L, Fixture.DAG.withMonth(3).withDayOfMonth(2)));
    assertThat(f.tall("select count(*) from hjelp.besok")).isEqualTo(4);

    refuses(
        ErrorKind.INVALID, () -> f.oppbevaring.kjor(KOMMUNE, Ids.next(), "ja", "Årlig rydding"));
    refuses(ErrorKind.INVALID, () -> f.oppbevaring.kjor(KOMMUNE, Ids.next(), KOMMUNE, " "));
    f.som(Fixture.SAKSBEHANDLER);
    refuses(
        ErrorKind.FORBIDDEN,
        () -> f.oppbevaring.kjor(KOMMUNE, Ids.next(), KOMMUNE, "Årlig rydding"));
    f.som(Fixture.LEDER);
    int logget = f.database.logged().size();
    String id = Ids.next();
    Kjoring k = f.oppbevaring.kjor(KOMMUNE, id, KOMMUNE, "Årlig rydding");

    assertThat(k.ferdig()).isTrue();
    assertThat(k.linjer())
        .extracting(Slettelinje::tabell, Slettelinje::slettet, Slettelinje::beholdt)
        .contains(
            tuple("hjelp.notat", 1L, 0L),
            tuple("hjelp.besok", 1L, 0L),
            tuple("hjelp.besok", 0L, 1L));
    assertThat(f.tall("select count(*) from hjelp.besok where bruker = '" + venter + "'"))
        .isEqualTo(2);
    assertThat(f.tall("select count(*) from hjelp.besok where bruker = '" + person + "'"))
        .isEqualTo(1);
    assertThat(f.database.logged().subList(logget, f.database.logged().size()))
        .extracting(AccessEntry::action)
        .containsExactly("begynn", "slett-etter-regel", "fullfor");
    assertThat(f.oppbevaring.kjor(KOMMUNE, id, KOMMUNE, "Årlig rydding")).isEqualTo(k);
    assertThat(f.oppbevaring.kjoringer(KOMMUNE)).containsExactly(k);
    refuses(ErrorKind.NOT_FOUND, () -> f.oppbevaring.hent("orland", id));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatLawKeepsAndWhatOthersNeedStaysAndTheReportSaysWhy(TestDatabase db) {
    f = new Fixture(db);
    f.hjelp.gjor(
        "create table hjelp.vedtak (id varchar(36) primary key, besok varchar(36)"
            + " references hjelp.besok (id))");
    f.hjelp.tabeller.add(
        Hjelpmodul.tabell("vedtak", Personer.INGEN, null)
            .medRegel(Datatabell.Sletteregel.ARKIVPLIKT));
    medSlutt();
    String person = f.person("Stille", "Bekk");
    f.hjelp.kjenner(person, "a");
    f.hjelp.gjor("insert into hjelp.vedtak values ('v1', 'a1')");
    f.sett(Fixture.DAG.withYear(2026));
    Kjoring k = f.oppbevaring.kjor(KOMMUNE, Ids.next(), KOMMUNE, "Årlig rydding");
    assertThat(k.linjer())
        .extracting(Slettelinje::tabell, Slettelinje::beholdt, l -> l.hvorfor().nb())
        .contains(tuple("hjelp.besok", 2L, "Andre rader som blir, viser til disse."));
    assertThat(f.tall("select count(*) from hjelp.besok")).isEqualTo(2);
    assertThat(f.oppbevaring.forfalt(KOMMUNE))
        .filteredOn(x -> x.hinder() != null)
        .extracting(Forfall::tabell)
        .contains("hjelp.journal", "hjelp.telling");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatIsMadeAnonymousIsDoneWithAndWhatTheMapCannotTellStays(TestDatabase db) {
    f = new Fixture(db);
    f.hjelp.gjor("alter table hjelp.telling add column dag date default date '2012-03-01'");
    f.hjelp.gjor(
        "create table hjelp.vakt (id varchar(36) primary key, kommune varchar(64) not null,"
            + " slutt timestamp with time zone not null)");
    f.hjelp.gjor("insert into hjelp.vakt values ('v1', 'levanger', date '2012-03-01')");
    f.hjelp.tabeller.replaceAll(t -> t.tabell().equals("telling") ? t.medSlutt("dag") : t);
    f.hjelp.tabeller.add(
        Hjelpmodul.tabell("vakt", Personer.ANSATTE, "kommune")
            .medSlutt("slutt")
            .medRegel(Datatabell.Sletteregel.ANONYMISERES));
    String person = f.person("Stille", "Bekk");
    f.hjelp.gjor(
        "insert into hjelp.telling values ('t', 'levanger', '" + person + "', date '2012-03-01')");
    f.sett(Fixture.DAG.withYear(2026));
    Kjoring k = f.oppbevaring.kjor(KOMMUNE, Ids.next(), KOMMUNE, "Årlig rydding");
    assertThat(k.linjer())
        .extracting(Slettelinje::tabell, Slettelinje::anonymisert, Slettelinje::beholdt)
        .containsOnlyOnce(tuple("hjelp.telling", 1L, 0L), tuple("hjelp.vakt", 0L, 1L));
    assertThat(f.tall("select count(*) from hjelp.telling where bruker = '" + person + "'"))
        .isZero();
    assertThat(f.oppbevaring.forfalt(KOMMUNE))
        .filteredOn(x -> x.rader() > 0)
        .extracting(Forfall::tabell)
        .containsExactly("hjelp.vakt");
  }
}
