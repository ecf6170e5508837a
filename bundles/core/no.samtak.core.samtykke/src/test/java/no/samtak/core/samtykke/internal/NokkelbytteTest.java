// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal;

import static no.samtak.core.samtykke.internal.Fixture.VOKSEN;
import static no.samtak.core.samtykke.internal.Fixture.hvem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.person.internal.andre.Bidrag;
import no.samtak.core.person.internal.andre.Seglbytte;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.TjenesteStore;
import no.samtak.core.person.internal.person.Historikk;
import no.samtak.core.person.internal.person.Nokkelbytte;
import no.samtak.core.person.internal.person.Personindeks;
import no.samtak.core.person.internal.person.Personskap;
import no.samtak.core.person.internal.tilgang.Ord;
import no.samtak.core.samtykke.internal.persistence.Samtykkesegl;
import no.samtak.core.samtykke.internal.samtykke.Hendelse;
import no.samtak.core.samtykke.internal.samtykke.Samtykkesak;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Consents and the exchange of the keys that their words are sealed with. */
class NokkelbytteTest {
  @TempDir Path mappe;

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void allThatIsSealedIsReadWithoutTheOldKey(TestDatabase db) {
    db.migrate("person", Base.class);
    Base base = new Base(db.unit("no.samtak.core.person"), db.transactions());
    Path fil = mappe.resolve(db.toString()).resolve("person.p12");
    Clock klokke = Clock.fixed(Instant.parse("2026-11-22T09:15:00Z"), ZoneOffset.UTC);
    Nokkelring ring = Nokkelring.i(base, klokke, fil, "samtak");
    TjenesteStore register = new TjenesteStore(base);
    try (Fixture f = new Fixture(db, new Ord(ring, register))) {
      String mor = f.gitt(VOKSEN, f.tilMor("Varm Lind"));
      String nav = f.gitt(VOKSEN, f.til("nav"));
      f.service.trekk(hvem(VOKSEN), nav, "Det var ikke bruk for det");
      String gammel = ring.iBruk();

      ring.roter();
      // what is written while the exchange is under way has the new key
      String bolig = f.gitt(VOKSEN, f.til("boligkontoret"));
      Nokkelbytte bytte = bytte(base, ring, klokke, new Ord(ring, register), f);
      // the mother's name, what NAV is not told, and five events
      assertThat(bytte.gjor()).isEqualTo(7);
      assertThat(bytte.venter()).isEmpty();
      assertThat(bytte.gjor()).isZero();

      Nokkelbytte siden =
          bytte(
              base, ring, Clock.offset(klokke, Duration.ofMinutes(2)), new Ord(ring, register), f);
      assertThat(siden.taUt(gammel)).exists();
      Nokkelring uten = Nokkelring.i(base, klokke, fil, "samtak");
      assertThat(uten.feil()).isEmpty();
      try (Fixture annen = new Fixture(db, new Ord(uten, register))) {
        assertThat(annen.service.hent(hvem(VOKSEN), mor).samtykke().vilkar().mottaker().navn())
            .isEqualTo("Varm Lind");
        Samtykkesak trukket = annen.service.hent(hvem(VOKSEN), nav);
        assertThat(trukket.hendelser())
            .extracting(Hendelse::grunn)
            .contains("Det var ikke bruk for det");
        assertThat(trukket.samtykke().vilkar().ikkeApnet()).isEqualTo("Hva du snakker med oss om");
        assertThat(annen.service.hent(hvem(VOKSEN), bolig).hendelser()).hasSize(2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aSealThatWasWrittenMeanwhileIsLeftAlone(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      f.gitt(VOKSEN, f.tilMor("Varm Lind"));
      Samtykkesegl segl = new Samtykkesegl(f.unit, db.transactions());
      String kolonne = "samtykke.samtykke.mottakernavn";
      byte[] annet = {1, 2, 3};
      var lest = segl.utenom(kolonne, annet, "", 10).get(0);
      var bytte = new no.samtak.core.api.personvern.Forseglingsbidrag.Bytte(lest, annet);

      assertThat(segl.bytt(kolonne, List.of(bytte))).isEqualTo(1);
      assertThat(segl.bytt(kolonne, List.of(bytte))).isZero();
      assertThat(segl.antallUtenom(kolonne, annet)).isZero();
      assertThat(segl.utenom(kolonne, annet, "", 10)).isEmpty();
    }
  }

  private static Nokkelbytte bytte(Base base, Nokkelring ring, Clock klokke, Ord ord, Fixture f) {
    Bidrag bidrag =
        new Bidrag(base).medForseglinger(new Samtykkesegl(f.unit, f.database.transactions()));
    Nokkelbytte bytte =
        new Nokkelbytte(
            base,
            ring,
            new Personskap(ring),
            new Historikk(ring),
            new Personindeks(ring),
            new Seglbytte(bidrag, ord),
            klokke);
    bytte.slutt();
    return bytte;
  }
}
