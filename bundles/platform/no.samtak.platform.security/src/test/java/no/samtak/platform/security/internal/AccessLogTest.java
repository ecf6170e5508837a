// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.security.internal.persistence.AccessLogReader.Filter;
import no.samtak.platform.security.internal.persistence.AccessRow;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessLogTest {
  private static final User KARI =
      new User("id-1", "kari", "Kari", Set.of(Role.LESER, Role.OKONOM), Set.of("levanger"));

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRowIsThereExactlyWhenTheChangeIs(TestDatabase database) throws Exception {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    try (Connection connection = database.direct().getConnection()) {
      connection.setAutoCommit(false);
      sikkerhet.log.write(connection, AccessEntry.ok("endre", "oppslag", "1"));
      connection.rollback();
      assertThat(sikkerhet.rows()).isEmpty();
      sikkerhet.log.write(connection, AccessEntry.ok("endre", "oppslag", "1"));
      connection.commit();
    }
    assertThat(sikkerhet.rows()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRowSaysWhoInWhichRoleWhereAndWhen(TestDatabase database) throws Exception {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    Instant before = Instant.now();
    sikkerhet.context.runAs(
        KARI,
        "levanger",
        () -> {
          sikkerhet.log.write(AccessEntry.ok("endre", "oppslag", "17"));
          return "";
        });
    AccessRow row = sikkerhet.rows().get(0);
    assertThat(row.bruker()).isEqualTo("kari");
    assertThat(row.roller()).isEqualTo("LESER OKONOM");
    assertThat(row.kommune()).isEqualTo("levanger");
    assertThat(row.objektId()).isEqualTo("17");
    assertThat(row.korrelasjon()).isNotEmpty();
    assertThat(row.tidspunkt()).isBetween(before.minusMillis(1), Instant.now());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatIsTooLongOrUnprintableIsCutAndTheChangeGoesOn(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    sikkerhet.log.write(
        new AccessEntry("x".repeat(500), "y".repeat(500), "nul\0byte", "z".repeat(500)));
    assertThat(sikkerhet.rows()).hasSize(1);
    assertThat(sikkerhet.rows().get(0).objektId()).isEqualTo("nulbyte");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aListOfPersonsLeavesARowForEachAndAllOrNone(TestDatabase database) throws Exception {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    List<AccessEntry> entries = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      entries.add(
          AccessEntry.person(
              "les",
              "kontakt",
              new AccessEntry.Person(
                  "helsestasjon", UUID.randomUUID().toString(), "STATUS", "HJELP", "SAMTYKKE", "s"),
              "ok"));
    }
    try (Connection connection = database.direct().getConnection()) {
      connection.setAutoCommit(false);
      sikkerhet.log.writeAll(connection, entries);
      connection.rollback();
      assertThat(sikkerhet.rows()).isEmpty();
      sikkerhet.log.writeAll(connection, entries);
      sikkerhet.log.writeAll(connection, List.of());
      connection.commit();
    }
    assertThat(sikkerhet.rows())
        .hasSize(20)
        .allSatisfy(
            row -> {
              assertThat(row.tjeneste()).isEqualTo("helsestasjon");
              assertThat(row.dybde()).isEqualTo("STATUS");
              assertThat(row.formal()).isEqualTo("HJELP");
              assertThat(row.grunnlag()).isEqualTo("SAMTYKKE");
              assertThat(row.grunnlagRef()).isEqualTo("s");
            })
        .extracting(AccessRow::person)
        .containsExactlyInAnyOrderElementsOf(
            entries.stream().map(e -> Objects.requireNonNull(e.person()).id()).toList());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatStandsInPlaceOfAPersonsIdIsNotKept(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    sikkerhet.log.write(
        AccessEntry.person(
            "nekt",
            "kontakt",
            new AccessEntry.Person("helsestasjon", "47906701517", "STATUS", "HJELP", "", ""),
            "ikke-funnet"));
    assertThat(sikkerhet.rows()).extracting(AccessRow::person).containsExactly("");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theLogIsReadInPartsNewestFirstWithoutGapOrRepeat(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    for (int i = 0; i < 57; i++) {
      sikkerhet.log.write(AccessEntry.ok("endre", "oppslag", "" + i), "levanger");
    }
    List<Long> seen = new ArrayList<>();
    PageQuery part = new PageQuery(10, null);
    while (part != null) {
      Slice<AccessRow> slice = sikkerhet.reader.search(AccessSearch.filter("", "", "", ""), part);
      slice.rows().forEach(r -> seen.add(r.lopenr()));
      part = slice.next() == null ? null : new PageQuery(10, slice.next());
    }
    assertThat(seen)
        .hasSize(57)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theSearchNarrowsByTimeUserAndOrganisation(TestDatabase database) throws Exception {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    sikkerhet.context.runAs(
        KARI,
        "levanger",
        () -> {
          sikkerhet.log.write(AccessEntry.ok("endre", "oppslag", "1"));
          return "";
        });
    sikkerhet.log.write(AccessEntry.ok("endre", "oppslag", "2"), "orland");
    Instant now = Instant.now();
    assertThat(found(sikkerhet, new Filter(null, null, "kari", null))).containsExactly("1");
    assertThat(found(sikkerhet, new Filter(null, null, null, "orland"))).containsExactly("2");
    assertThat(found(sikkerhet, new Filter(null, null, "kari", "orland"))).isEmpty();
    assertThat(found(sikkerhet, new Filter(now.minusSeconds(60), now.plusSeconds(60), null, null)))
        .containsExactly("2", "1");
    assertThat(found(sikkerhet, new Filter(null, now.minusSeconds(60), null, null))).isEmpty();
    assertThat(found(sikkerhet, new Filter(now.plusSeconds(60), null, null, null))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aKeyThatIsNoneIsInvalid(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    for (String key : List.of("x", "-", "1", "1-", "-1", "99999999999999999999-1", "1-x")) {
      assertThatThrownBy(
              () ->
                  sikkerhet.reader.search(
                      AccessSearch.filter("", "", "", ""), new PageQuery(10, key)))
          .as(key)
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID));
    }
  }

  @Test
  void aSearchIsReadByNorwegianDaysWithTheLastOneIncluded() {
    Filter filter = AccessSearch.filter("21.11.2026", "2026-11-21", " Kari ", "");
    assertThat(filter.from()).isEqualTo(Instant.parse("2026-11-20T23:00:00Z"));
    assertThat(filter.to()).isEqualTo(Instant.parse("2026-11-21T23:00:00Z"));
    assertThat(filter.username()).isEqualTo("kari");
    assertThat(filter.tenant()).isNull();
    assertThatThrownBy(() -> AccessSearch.filter("31.02.2026", "i går", "", ""))
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.fields()).hasSize(2));
  }

  private static List<String> found(Sikkerhet sikkerhet, Filter filter) {
    return sikkerhet.reader.search(filter, PageQuery.first()).rows().stream()
        .map(AccessRow::objektId)
        .toList();
  }
}
