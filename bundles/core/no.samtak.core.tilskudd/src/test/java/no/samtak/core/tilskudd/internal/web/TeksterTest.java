// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.core.tilskudd.internal.finansiering.FinansieringHendelse;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;
import no.samtak.core.tilskudd.internal.giver.Giverrad;
import no.samtak.core.tilskudd.internal.giver.Giverslag;
import no.samtak.core.tilskudd.internal.soknad.Soknadstilstand;
import no.samtak.core.tilskudd.internal.soknad.Tilsagnsdel;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.junit.jupiter.api.Test;

/** Every text that a page or a code asks for is there, in both languages. */
class TeksterTest {
  private static final Texts TEKSTER = Texts.of(SoknadPage.class.getClassLoader());
  private static final Pattern NOKKEL =
      Pattern.compile(
          "'((?:tilskudd|soknad|finansiering|ordning|giver|rapport|kalender)\\.[A-Za-z.]*[A-Za-z])'");

  @Test
  void everyCodeHasItsWords() {
    List<String> nokler =
        new ArrayList<>(List.of("soknad.nav", "ordning.nav", "giver.nav", "finansiering.nav"));
    for (FinansieringTilstand t : FinansieringTilstand.values()) {
      nokler.add("finansiering.tilstand." + t);
    }
    for (FinansieringHendelse h : FinansieringHendelse.values()) {
      nokler.add("finansiering.hendelse." + h);
      nokler.add("tilskudd.hendelse." + h);
    }
    for (FinansieringHendelse.Krav k : FinansieringHendelse.Krav.values()) {
      nokler.add("finansiering.krav." + k);
    }
    for (Soknadstilstand t : Soknadstilstand.values()) {
      nokler.add("soknad.tilstand." + t);
    }
    for (Tilsagnsdel.Slag s : Tilsagnsdel.Slag.values()) {
      nokler.add("soknad.del." + s);
    }
    for (Pengeslag s : Pengeslag.values()) {
      nokler.add("tilskudd.slag." + s);
    }
    for (Tiltakspenger.Status s : Tiltakspenger.Status.values()) {
      nokler.add("finansiering.status." + s);
    }
    for (Betaler b : Betaler.values()) {
      nokler.add("finansiering.betaler." + b);
    }
    for (Giverslag s : Giverslag.values()) {
      nokler.add("giver.slag." + s);
    }
    for (Giverrad.Stand s : Giverrad.Stand.values()) {
      nokler.add("giver.stand." + s);
    }
    for (Grad g : Grad.values()) {
      nokler.add("rapport.grad." + g);
    }
    for (Language sprak : List.of(Language.NB, Language.NN)) {
      assertThat(nokler).allMatch(k -> TEKSTER.has(sprak, k));
    }
  }

  @Test
  void everyTextOfATemplateIsThere() throws IOException {
    for (String mal :
        List.of(
            "soknad-liste",
            "soknad",
            "soknad-skjema",
            "soknad-kalender",
            "soknad-rapport",
            "ordning-liste",
            "ordning-skjema",
            "giver-liste",
            "giver",
            "giver-skjema",
            "finansiering-liste",
            "finansiering",
            "finansiering-skjema",
            "finansiering-innstilling")) {
      List<String> nokler =
          NOKKEL
              .matcher(les("/web/templates/" + mal + ".peb"))
              .results()
              .map(m -> m.group(1))
              .toList();
      assertThat(nokler).isNotEmpty();
      for (Language sprak : List.of(Language.NB, Language.NN)) {
        assertThat(nokler).allMatch(k -> TEKSTER.has(sprak, k));
      }
    }
  }

  @Test
  void theHeadingsCountInWords() {
    assertThat(TEKSTER.get(Language.NB, "soknad.overskrift", new BigDecimal("1575000")))
        .isEqualTo("Tilsagn for 1\u00a0575\u00a0000 kr");
    assertThat(TEKSTER.get(Language.NB, "tilskudd.prosent", new BigDecimal("46.7")))
        .isEqualTo("46,7\u00a0%");
    assertThat(TEKSTER.get(Language.NB, "soknad.ingress", 4L, 2L, 0L))
        .isEqualTo("4 søknader er sendt. I 2 av dem er beløpet ukjent.");
    assertThat(TEKSTER.get(Language.NN, "finansiering.overskrift", 3L, 2L))
        .isEqualTo("3 tiltak har usikker finansiering, for 2 er pengane slutt");
  }

  private static String les(String ressurs) throws IOException {
    try (InputStream in = Objects.requireNonNull(SoknadPage.class.getResourceAsStream(ressurs))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
