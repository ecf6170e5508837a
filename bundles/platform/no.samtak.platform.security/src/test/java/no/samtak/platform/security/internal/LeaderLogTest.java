// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.security.internal.persistence.AccessRow;
import no.samtak.platform.security.internal.persistence.OddLookReader;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeaderLogTest {
  private static final User LEADER =
      new User("leder", "leder", "Leder", Set.of(Role.TJENESTELEDER), Set.of("levanger"));
  private static final User KARI =
      new User("kari", "kari", "Kari", Set.of(Role.SAKSBEHANDLER), Set.of("levanger"));
  private static final Texts TEXTS = Texts.of(LeaderLog.class.getClassLoader());

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  /** A log whose leader works in the services that are named. */
  private record Fixture(TestDatabase database, Sikkerhet sikkerhet, LeaderLog leaders) {
    static Fixture of(TestDatabase database, String... services) {
      Sikkerhet sikkerhet = new Sikkerhet(database);
      LeaderLog leaders =
          new LeaderLog(
              sikkerhet.reader,
              new OddLookReader(database.dataSource()),
              sikkerhet.context,
              (tenant, user) -> Set.of(services));
      return new Fixture(database, sikkerhet, leaders);
    }

    void look(User user, String service, String person, String action, String result) {
      as(
          user,
          () -> {
            sikkerhet.log.write(
                AccessEntry.person(
                    action,
                    "kontakt",
                    new AccessEntry.Person(
                        service, person, "INNHOLD", "HJELP", "EGEN_TJENESTE", ""),
                    result));
            return "";
          });
    }

    <T> T as(User user, java.util.concurrent.Callable<T> work) {
      try {
        return sikkerhet.context.runAs(user, "levanger", work);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    List<AccessRow> found(Map<String, String> typed) {
      return as(
          LEADER,
          () -> leaders.search("levanger", AccessSearch.filter(typed), PageQuery.first()).rows());
    }

    List<OddLook> odd() {
      return as(LEADER, () -> leaders.odd("levanger", 30));
    }

    /** A row at a point in time of the test's choosing. */
    void at(Instant when, String user, String person, String result, String basis)
        throws SQLException {
      try (Connection connection = database.direct().getConnection();
          PreparedStatement insert =
              connection.prepareStatement(
                  "insert into sikkerhet.tilgangslogg (tidspunkt, bruker_id, brukernavn, roller,"
                      + " kommune, handling, objekttype, objekt_id, resultat, korrelasjon,"
                      + " klientadresse, tjeneste, person_id, grunnlag) values (?, 'b', ?, '',"
                      + " 'levanger', 'les', 'kontakt', '', ?, '', '', ?, ?, ?)")) {
        insert.setObject(1, OffsetDateTime.ofInstant(when, ZoneOffset.UTC));
        insert.setString(2, user);
        insert.setString(3, result);
        insert.setString(4, person.isEmpty() ? "" : "rus");
        insert.setString(5, person);
        insert.setString(6, basis);
        insert.executeUpdate();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aLeaderFindsRowsOfTheOwnOrganisationAndOfPersonsOfTheOwnServicesOnly(TestDatabase database) {
    Fixture log = Fixture.of(database, "rus");
    String own = UUID.randomUUID().toString();
    String foreign = UUID.randomUUID().toString();
    log.look(KARI, "rus", own, "les", "ok");
    log.look(KARI, "helse", foreign, "les", "ok");
    log.sikkerhet().log.write(AccessEntry.ok("endre", "tiltak", "t"), "levanger");
    log.sikkerhet().log.write(AccessEntry.ok("endre", "tiltak", "t"), "orland");

    assertThat(log.found(Map.of()))
        .extracting(AccessRow::objekttype)
        .containsExactly("tiltak", "kontakt");
    assertThat(log.found(Map.of("person", own))).hasSize(1);
    assertThat(log.found(Map.of("person", foreign))).as("as one who is not there").isEmpty();
    assertThat(log.found(Map.of("tjeneste", "helse"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whereNobodySaysWhoWorksWhereALeaderFindsNoRowOfAPerson(TestDatabase database) {
    Fixture log = Fixture.of(database);
    log.look(KARI, "rus", UUID.randomUUID().toString(), "les", "ok");
    LeaderLog alone =
        new LeaderLog(
            log.sikkerhet().reader,
            new OddLookReader(database.dataSource()),
            log.sikkerhet().context);
    assertThat(
            log.as(
                LEADER,
                () -> alone.search("levanger", AccessSearch.filter(Map.of()), PageQuery.first())))
        .extracting(Slice::rows)
        .isEqualTo(List.of());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theSearchNarrowsByServicePersonActionAndResult(TestDatabase database) {
    Fixture log = Fixture.of(database, "rus", "helse");
    String one = UUID.randomUUID().toString();
    log.look(KARI, "rus", one, "les", "ok");
    log.look(KARI, "helse", UUID.randomUUID().toString(), "endre", "ok");
    log.look(KARI, "rus", UUID.randomUUID().toString(), "nekt", "ikke-funnet");

    assertThat(log.found(Map.of("tjeneste", "Rus"))).hasSize(2);
    assertThat(log.found(Map.of("person", one.toUpperCase(java.util.Locale.ROOT)))).hasSize(1);
    assertThat(log.found(Map.of("handling", "endre"))).hasSize(1);
    assertThat(log.found(Map.of("resultat", "ok"))).hasSize(2);
    assertThat(log.found(Map.of("resultat", "nektet"))).hasSize(1);
    assertThat(log.found(Map.of("bruker", "kari", "tjeneste", "helse"))).hasSize(1);
    assertThat(log.found(Map.of("bruker", "ola"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theOldestFirstIsReadInPartsToo(TestDatabase database) {
    Fixture log = Fixture.of(database);
    for (int i = 0; i < 25; i++) {
      log.sikkerhet().log.write(AccessEntry.ok("endre", "tiltak", "" + i), "levanger");
    }
    List<String> seen = new ArrayList<>();
    PageQuery part = new PageQuery(10, null);
    while (part != null) {
      PageQuery now = part;
      Slice<AccessRow> slice =
          log.as(
              LEADER,
              () ->
                  log.leaders()
                      .search("levanger", AccessSearch.filter(Map.of()).oldestFirst(true), now));
      slice.rows().forEach(row -> seen.add(row.objektId()));
      part = slice.next() == null ? null : new PageQuery(10, slice.next());
    }
    assertThat(seen).hasSize(25).startsWith("0", "1", "2").endsWith("24");
  }

  @Test
  void anIdentityNumberIsNoPersonToSearchFor() {
    assertThatThrownBy(
            () -> AccessSearch.filter(Map.of("person", "47906701517", "resultat", "kanskje")))
        .isInstanceOfSatisfying(
            DomainException.class,
            e ->
                assertThat(e.fields())
                    .extracting(f -> f.field())
                    .containsExactly("person", "resultat"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void nothingLooksOddOnAnOrdinaryDay(TestDatabase database) throws Exception {
    Fixture log = Fixture.of(database, "rus");
    Instant noon = yesterdayAt(12);
    for (int i = 0; i < 39; i++) {
      log.at(noon.plusSeconds(i), "kari", UUID.randomUUID().toString(), "ok", "EGEN_TJENESTE");
    }
    String one = UUID.randomUUID().toString();
    for (int i = 0; i < 7; i++) {
      log.at(noon.plusSeconds(i), "bruker" + i, one, "ok", "EGEN_TJENESTE");
    }
    for (int i = 0; i < 9; i++) {
      log.at(noon, "ola", UUID.randomUUID().toString(), "ikke-funnet", "");
    }
    assertThat(log.odd()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void eachRuleFindsWhatItIsForWithWhy(TestDatabase database) throws Exception {
    Fixture log = Fixture.of(database, "rus");
    Instant noon = yesterdayAt(12);
    for (int i = 0; i < 40; i++) {
      log.at(noon.plusSeconds(i), "mange", UUID.randomUUID().toString(), "ok", "EGEN_TJENESTE");
    }
    String one = UUID.randomUUID().toString();
    for (int i = 0; i < 8; i++) {
      log.at(noon.plusSeconds(i), "bruker" + i, one, "ok", "EGEN_TJENESTE");
    }
    String again = UUID.randomUUID().toString();
    for (int i = 0; i < 30; i++) {
      log.at(noon.plusSeconds(i), "igjen", again, "ok", "EGEN_TJENESTE");
    }
    for (int i = 0; i < 10; i++) {
      log.at(noon, "nektet", "", "ikke-funnet", "");
    }
    log.at(yesterdayAt(23), "natt", UUID.randomUUID().toString(), "ok", "EGEN_TJENESTE");
    log.at(yesterdayAt(23).plusSeconds(20_000), "natt", one, "ok", "EGEN_TJENESTE");
    log.at(noon, "nod", UUID.randomUUID().toString(), "ok", "NODTILGANG");
    log.at(noon.minus(Duration.ofDays(40)), "nod", one, "ok", "NODTILGANG");

    List<OddLook> odd = log.odd();
    assertThat(odd).extracting(OddLook::rule).containsExactlyInAnyOrder(OddRule.values());
    assertThat(odd).isSortedAccordingTo((a, b) -> b.last().compareTo(a.last()));
    assertThat(odd)
        .extracting(look -> TEXTS.get(Language.NB, look.why()))
        .contains(
            "mange så 40 ulike personer i løpet av en time.",
            "natt så på personer 2 ganger mellom kl. 23 og 6.",
            "nektet ble nektet 10 ganger på ett døgn.",
            "igjen så personen 30 ganger på ett døgn.",
            "nod brukte nødtilgang; 1 rader står i loggen.")
        .anyMatch(why -> why.endsWith("ulike brukere så personen på en uke."));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aPersonReadsWhoLookedAndWhyInWords(TestDatabase database) {
    Fixture log = Fixture.of(database);
    String person = UUID.randomUUID().toString();
    log.look(KARI, "rus", person, "les", "ok");
    log.look(KARI, "rus", UUID.randomUUID().toString(), "les", "ok");
    log.look(KARI, "rus", person, "nekt", "ikke-funnet");
    PersonLog own = new PersonLogService(log.sikkerhet().reader);

    List<PersonLog.Look> looks = own.of("levanger", "rus", person, PageQuery.first()).rows();
    assertThat(looks).hasSize(2);
    assertThat(looks.get(0).allowed()).isFalse();
    PersonLog.Look look = looks.get(1);
    assertThat(look.allowed()).isTrue();
    assertThat(look.user()).isEqualTo("kari");
    assertThat(look.roles().in(Language.NB)).isEqualTo("Saksbehandler");
    assertThat(look.what().in(Language.NB))
        .isEqualTo("Leste: kontaktopplysninger (det som er skrevet)");
    assertThat(look.why().in(Language.NN)).isEqualTo("for å hjelpe – arbeider i tenesta");
    assertThat(own.of("levanger", "helse", person, PageQuery.first()).rows()).isEmpty();
    assertThat(own.of("orland", "rus", person, PageQuery.first()).rows()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void looksFromBeforeAMergeAreInThePersonsListToo(TestDatabase database) {
    Fixture log = Fixture.of(database);
    String stays = UUID.randomUUID().toString();
    String gone = UUID.randomUUID().toString();
    log.look(KARI, "rus", gone, "les", "ok");
    log.look(KARI, "rus", stays, "les", "ok");
    log.look(KARI, "rus", UUID.randomUUID().toString(), "les", "ok");

    PersonLog own =
        new PersonLogService(
            log.sikkerhet().reader,
            (tenant, tjeneste, id) -> id.equals(stays) ? Set.of(stays, gone) : Set.of());

    assertThat(own.of("levanger", "rus", stays, PageQuery.first()).rows()).hasSize(2);
    assertThat(own.of("levanger", "rus", gone, PageQuery.first()).rows()).hasSize(1);
  }

  private static Instant yesterdayAt(int hour) {
    return LocalDate.now(Formats.OSLO)
        .minusDays(2)
        .atTime(hour, 0)
        .atZone(Formats.OSLO)
        .toInstant()
        .truncatedTo(ChronoUnit.HOURS);
  }
}
