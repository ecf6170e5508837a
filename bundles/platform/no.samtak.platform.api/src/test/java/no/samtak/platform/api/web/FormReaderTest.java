// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Language;
import org.junit.jupiter.api.Test;

class FormReaderTest {
  private static FormReader form(Map<String, List<String>> typed) {
    return new FormReader(new TestRequest(typed));
  }

  private static FormReader form(String field, String typed) {
    return form(Map.of(field, List.of(typed)));
  }

  @Test
  void whatIsLeftEmptyIsNullAndNoError() {
    FormReader form = form("a", "  ");
    assertThat(form.text("a")).isEmpty();
    assertThat(form.textOrNull("a")).isNull();
    assertThat(form.number("a")).isNull();
    assertThat(form.integer("a")).isNull();
    assertThat(form.date("a")).isNull();
    assertThat(form.choice("a", Language.values())).isNull();
    assertThat(form.isChecked("a")).isFalse();
    assertThat(form.isChecked("b")).isFalse();
    assertThat(form.all("b")).isEmpty();
    assertThatCode(form::finish).doesNotThrowAnyException();
  }

  @Test
  void numbersAndDaysAreReadAsPeopleWriteThem() {
    assertThat(form("a", " 1 200,50 ").number("a")).isEqualByComparingTo("1200.50");
    assertThat(form("a", "1 200 kr").amount("a")).isEqualByComparingTo("1200");
    assertThat(form("a", "1200").amount("a")).isEqualByComparingTo("1200");
    assertThat(form("a", "3,0").integer("a")).isEqualTo(3);
    assertThat(form("a", "1.3.2012").date("a")).isEqualTo(LocalDate.of(2012, 3, 1));
    assertThat(form("a", "NB").choice("a", Language.values())).isEqualTo(Language.NB);
    assertThat(form("a", "borte").choice("a", Language.values())).isNull();
    assertThat(form("a", "ja").isChecked("a")).isTrue();
    assertThat(form(Map.of("a", List.of("x", "y"))).all("a")).containsExactly("x", "y");
  }

  @Test
  void allThatCannotBeReadIsToldAtOnce() {
    FormReader form =
        form(
            Map.of(
                "tall", List.of("1 kr"),
                "heltall", List.of("1,5"),
                "stort", List.of("3000000000"),
                "dag", List.of("31.2.2012")));
    assertThat(form.number("tall")).isNull();
    assertThat(form.integer("heltall")).isNull();
    assertThat(form.integer("stort")).isNull();
    assertThat(form.date("dag")).isNull();
    assertThat(catchThrowableOfType(DomainException.class, form::finish).fields())
        .extracting(f -> f.field() + " " + f.message().key())
        .containsExactly(
            "tall feil.ikkeTall",
            "heltall feil.ikkeHeltall",
            "stort feil.ikkeHeltall",
            "dag feil.ikkeDato");
  }
}
