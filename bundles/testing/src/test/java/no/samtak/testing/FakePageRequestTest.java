// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import org.junit.jupiter.api.Test;

class FakePageRequestTest {
  private static final User USER =
      new User("1", "prove", "Prøve", Set.of(Role.LESER), Set.of("fjellvik"));

  @Test
  void theKommuneIsTheFirstSegmentOfThePage() {
    FakePageRequest request = FakePageRequest.of(USER, "/fjellvik/side", "1", "endre");

    assertThat(request.tenant().slug()).isEqualTo("fjellvik");
    assertThat(request.path()).isEqualTo("/fjellvik/side/1/endre");
    assertThat(request.origin()).isEmpty();
    assertThat(request.from("https://samtak.example").origin()).isEqualTo("https://samtak.example");
  }

  @Test
  void aPageOfTheNodeHasNoKommune() {
    assertThatIllegalStateException()
        .isThrownBy(() -> FakePageRequest.of(USER, "/drift/kontoer").tenant());
  }

  @Test
  void aParameterIsTrimmedAndABlankOneIsAbsent() {
    FakePageRequest request =
        FakePageRequest.of(USER, "/fjellvik/side")
            .with(Map.of("navn", List.of(" Kari ", "Per"), "tom", List.of("  ")));

    assertThat(request.param("navn")).contains("Kari");
    assertThat(request.params("navn")).hasSize(2);
    assertThat(request.param("tom")).isEmpty();
    assertThat(request.param("ingen")).isEmpty();
    assertThat(request.form(Map.of("versjon", "7")).version()).isEqualTo(7);
  }
}
