// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.platform.api.table.TableFormat;
import org.junit.jupiter.api.Test;

class TableQueryTest {
  private static TableQuery query(Map<String, List<String>> params) {
    return TableQuery.of(new TestRequest(params), "-slutt", Set.of("slutt", "adresse"), "utleie");
  }

  @Test
  void an_unknown_order_gives_the_usual_one() {
    TableQuery query = query(Map.of("sorter", List.of("passord")));
    assertThat(query.sort()).isEqualTo("slutt");
    assertThat(query.descending()).isTrue();
  }

  @Test
  void sorting_by_the_same_column_turns_it_and_starts_from_the_top() {
    TableQuery query = query(Map.of("sorter", List.of("adresse"), "etter", List.of("k1")));
    assertThat(query.sortLink("adresse")).isEqualTo("/levanger/boliger?sorter=-adresse");
    assertThat(query.sortLink("slutt")).isEqualTo("/levanger/boliger?sorter=slutt");
  }

  @Test
  void links_keep_search_and_filters_and_are_encoded() {
    TableQuery query = query(Map.of("sok", List.of("Å & B"), "utleie", List.of("ledig")));
    assertThat(query.nextLink("k=1"))
        .isEqualTo("/levanger/boliger?sok=%C3%85+%26+B&utleie=ledig&sorter=-slutt&etter=k%3D1");
    assertThat(query.exportLink(TableFormat.CSV)).endsWith("&sorter=-slutt&format=csv");
    assertThat(query.isNarrowed()).isTrue();
  }

  @Test
  void the_way_back_goes_by_the_keys_that_led_here() {
    TableQuery third = query(Map.of("etter", List.of("k2"), "spor", List.of("k1")));
    assertThat(third.previousLink()).hasValue("/levanger/boliger?sorter=-slutt&etter=k1");
    assertThat(third.nextLink("k3"))
        .isEqualTo("/levanger/boliger?sorter=-slutt&spor=k1&spor=k2&etter=k3");
    assertThat(query(Map.of("etter", List.of("k1"))).previousLink())
        .hasValue("/levanger/boliger?sorter=-slutt");
    assertThat(query(Map.of()).previousLink()).isEmpty();
  }
}
