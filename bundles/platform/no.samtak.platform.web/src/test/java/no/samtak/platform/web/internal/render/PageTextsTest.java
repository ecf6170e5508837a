// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.junit.jupiter.api.Test;

class PageTextsTest {
  @Test
  void aPhraseAmongTheValuesOfATextIsToldInWords() {
    PageTexts texts = new PageTexts(Texts.of(PageTexts.class.getClassLoader()));
    Phrase amount = language -> Formats.kroner(new BigDecimal("45528.21"), language);
    assertThat(texts.get(Language.NB, Text.of("web.bekreft.skriv", amount)))
        .contains("45\u00a0528,21\u00a0kr")
        .doesNotContain("Lambda");
    assertThat(texts.get(Language.NB, Text.of("web.bekreft.skriv", Text.of("web.ja"))))
        .doesNotContain("Text[");
  }
}
