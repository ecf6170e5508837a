// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.bidrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltaksvakt;
import no.samtak.core.tilskudd.internal.Fixture;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsskjema;
import no.samtak.core.tilskudd.internal.finansiering.Linje;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.core.tilskudd.internal.ordning.Ordning;
import no.samtak.core.tilskudd.internal.ordning.Ordningsskjema;
import no.samtak.core.tilskudd.internal.soknad.Soknadsskjema;
import no.samtak.core.tilskudd.internal.soknad.Tilsagnsdel;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BidragTest {
  private final Fixture f = new Fixture(TestDatabase.h2());

  @BeforeEach
  void levanger() {
    f.arkiv
        .lesInn("levanger", "finansieringsplan")
        .lesInn("levanger", "okonomiplan")
        .lesInn("levanger", "tiltak");
    for (String t : List.of("kunsten-a-bo", "dagsverket", "homla", "videreutvikling-dagsverket")) {
      f.tiltak.legg("levanger", t, TiltakTilstand.I_DRIFT);
    }
  }

  @AfterEach
  void lukk() {
    f.close();
  }

  @Test
  void runningTiltakWithUncertainMoneyBecomeTruetOnceWhateverTheNumberOfNodes() {
    Truetvakt en = truetvakt();
    Truetvakt to = truetvakt();
    f.dato.sett(LocalDate.of(2010, 12, 30));
    en.kanskjeSjekk();
    assertThat(iTilstand(TiltakTilstand.TRUET)).isEmpty();

    f.dato.sett(LocalDate.of(2010, 12, 31));
    en.kanskjeSjekk();
    to.kanskjeSjekk();

    assertThat(iTilstand(TiltakTilstand.TRUET)).containsExactly("kunsten-a-bo", "dagsverket");
    assertThat(iTilstand(TiltakTilstand.I_DRIFT))
        .containsExactly("homla", "videreutvikling-dagsverket");
    assertThat(en.sjekk("levanger")).isEmpty();
    assertThat(en.sjekk("verdal")).isEmpty();
  }

  @Test
  void aChangedFundingIsSeenInTheNextRound() {
    Truetvakt vakt = truetvakt();
    f.dato.sett(LocalDate.of(2010, 6, 1));
    vakt.kanskjeSjekk();
    assertThat(iTilstand(TiltakTilstand.TRUET)).isEmpty();

    f.finansieringer.velg("levanger", 0, 24);
    vakt.kanskjeSjekk();

    assertThat(iTilstand(TiltakTilstand.TRUET)).contains("kunsten-a-bo");
  }

  @Test
  void noTiltakOnExternalMoneyIsMadeReadyWithoutAnInnfasingsplan() {
    Tiltaksvakt vakt = new Innfasingsvakt(f.bok);
    assertThat(vakt.vokter()).containsExactly(TiltakTilstand.KLARGJORES);
    // The plan has a need for the years after.
    assertThat(mangler(vakt, "kunsten-a-bo", TiltakTilstand.KLARGJORES)).isEmpty();
    // Only E, year after year.
    assertThat(mangler(vakt, "videreutvikling-dagsverket", TiltakTilstand.KLARGJORES))
        .singleElement()
        .asString()
        .contains("innfasingsplan");
    // Only the kommune's money.
    assertThat(mangler(vakt, "slt-koordinator", TiltakTilstand.KLARGJORES)).isEmpty();

    Registrert egen =
        f.finansieringer.overta("levanger", "plan-videreutvikling-dagsverket", Ids.next());
    f.finansieringer.endre(
        "levanger",
        egen.id(),
        egen.versjon(),
        skjema("videreutvikling-dagsverket", "Tas inn fra 2013", null, List.of()));

    assertThat(mangler(vakt, "videreutvikling-dagsverket", TiltakTilstand.KLARGJORES)).isEmpty();
  }

  @Test
  void aThreatenedTiltakIsSafeAgainOnlyWhenSomebodyPays() {
    Tiltaksvakt vakt = new Avgjorelsesvakt(f.bok);
    f.dato.sett(LocalDate.of(2011, 6, 1));
    assertThat(mangler(vakt, "kunsten-a-bo", TiltakTilstand.I_DRIFT)).isEmpty();
    f.tiltak.legg("levanger", "kunsten-a-bo", TiltakTilstand.TRUET);
    assertThat(mangler(vakt, "kunsten-a-bo", TiltakTilstand.I_DRIFT))
        .singleElement()
        .asString()
        .contains("31.12.2011");

    Registrert egen = f.finansieringer.overta("levanger", "plan-kunsten-a-bo", Ids.next());
    f.finansieringer.endre(
        "levanger",
        egen.id(),
        egen.versjon(),
        skjema("kunsten-a-bo", "", LocalDate.of(2013, 12, 31), List.of()));

    assertThat(mangler(vakt, "kunsten-a-bo", TiltakTilstand.I_DRIFT)).isEmpty();
  }

  @Test
  void noTiltakIsClosedBeforeThoseWhoPayAreTold() {
    Tiltaksvakt vakt = new Varslingsvakt(f.bok, f.dato);
    assertThat(mangler(vakt, "kunsten-a-bo", TiltakTilstand.AVVIKLET))
        .singleElement()
        .asString()
        .contains("Ta over");
    Registrert egen = f.finansieringer.overta("levanger", "plan-dagsverket", Ids.next());
    Finansieringsskjema avhengig =
        skjema("dagsverket", "", LocalDate.of(2011, 12, 31), List.of("homla"));
    Registrert endret = f.finansieringer.endre("levanger", egen.id(), egen.versjon(), avhengig);
    // Another's money goes with it.
    assertThat(mangler(vakt, "homla", TiltakTilstand.AVVIKLET)).hasSize(2);
    f.finansieringer.endre(
        "levanger",
        egen.id(),
        endret.versjon(),
        new Finansieringsskjema(
            "dagsverket",
            "Fylket",
            null,
            null,
            null,
            LocalDate.of(2011, 12, 31),
            null,
            List.of(new Linje(2011, Betaler.E, BigDecimal.TEN)),
            null,
            LocalDate.of(2011, 3, 1),
            List.of("homla"),
            null,
            null));
    assertThat(mangler(vakt, "homla", TiltakTilstand.AVVIKLET)).hasSize(1);
    assertThat(mangler(vakt, "dagsverket", TiltakTilstand.AVVIKLET)).isEmpty();
    // A plan's money that is long gone has nobody to tell.
    f.dato.sett(LocalDate.of(2015, 1, 1));
    assertThat(mangler(vakt, "kunsten-a-bo", TiltakTilstand.AVVIKLET)).isEmpty();
  }

  @Test
  void deadlinesOfApplicationsReportsConditionsAndLastDaysAreGiven() {
    Ordning ordning =
        f.ordninger.opprett(
            "levanger",
            Ids.next(),
            new Ordningsskjema(
                "Husbanken", "Kompetanse", null, null, null, "03-01", null, 60, true, null));
    f.soknader.opprett(
        "levanger",
        Ids.next(),
        new Soknadsskjema(
            "Husbanken",
            ordning.id(),
            "Kurs",
            null,
            null,
            null,
            List.of("homla"),
            LocalDate.of(2010, 2, 20),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(new Tilsagnsdel("Styringsgruppe", LocalDate.of(2011, 5, 1), null, null)),
            null,
            List.of(
                new Tilsagnsdel(
                    "Årsrapport", LocalDate.of(2011, 4, 1), null, LocalDate.of(2011, 3, 1)))));
    Tilskuddsfrister frister = new Tilskuddsfrister(f.soknader, f.ordninger, f.bok);

    List<Frist> alle =
        frister.frister("levanger", LocalDate.of(2010, 1, 1), LocalDate.of(2011, 12, 31));

    assertThat(alle).extracting(Frist::fristId).doesNotHaveDuplicates();
    assertThat(alle)
        .filteredOn(x -> x.slag() == Fristslag.SOKNAD)
        .extracting(Frist::dato, Frist::ferdig)
        .containsExactly(
            tuple(LocalDate.of(2010, 3, 1), true), tuple(LocalDate.of(2011, 3, 1), false));
    assertThat(alle)
        .filteredOn(x -> x.slag() == Fristslag.RAPPORT)
        .singleElement()
        .satisfies(
            x -> {
              assertThat(x.ferdig()).isTrue();
              assertThat(x.tiltakId()).isEqualTo("homla");
              assertThat(x.tittel().in(Language.NN)).isEqualTo("Rapport til Husbanken: Årsrapport");
            });
    assertThat(alle)
        .filteredOn(x -> x.slag() == Fristslag.OPPGAVE)
        .singleElement()
        .matches(x -> !x.ferdig());
    assertThat(alle)
        .filteredOn(x -> x.slag() == Fristslag.UTLOP)
        .extracting(Frist::tiltakId)
        .contains("kunsten-a-bo", "dagsverket", "fengselsprosjektet")
        .doesNotContain("homla");
    assertThat(frister.frister("levanger", LocalDate.of(2010, 1, 1), LocalDate.of(2011, 12, 31)))
        .extracting(Frist::fristId)
        .isEqualTo(alle.stream().map(Frist::fristId).toList());
  }

  @Test
  void theFiguresOfATiltakLeadToTheFundingsTheyAreFrom() {
    Registrert egen = f.finansieringer.overta("levanger", "plan-dagsverket", Ids.next());
    f.finansieringer.endre(
        "levanger",
        egen.id(),
        egen.versjon(),
        skjema("dagsverket", "", LocalDate.of(2011, 12, 31), List.of("homla")));
    Finansieringstall bidrag = new Finansieringstall(f.bok, f.dato);

    List<Konsekvenstall> homla = bidrag.tall("levanger", "homla");

    assertThat(homla)
        .filteredOn(t -> t.del() == Utredningsdel.OKONOMI && t.enhet().equals("kr"))
        .extracting(Konsekvenstall::fra)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            kr(450000),
            kr(160000),
            kr(450000),
            kr(160000),
            kr(450000),
            kr(160000),
            kr(560000),
            kr(560000));
    assertThat(homla)
        .filteredOn(t -> t.del() == Utredningsdel.KONSEKVENSER)
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.lenke()).isEqualTo("/levanger/finansieringer/" + egen.id());
              assertThat(t.ledetekst().in(Language.NB))
                  .isEqualTo("Penger som tapes for dagsverket i 2011, fra Fylket");
            });
    assertThat(homla)
        .filteredOn(t -> t.enhet().equals("dager"))
        .singleElement()
        .satisfies(t -> assertThat(t.fra()).isEqualByComparingTo("944"));
    assertThat(homla)
        .allMatch(t -> t.grad() == (t.lenke().contains("/plan-") ? Grad.ANSLAG : Grad.REGISTRERT))
        .extracting(Konsekvenstall::grad)
        .contains(Grad.ANSLAG, Grad.REGISTRERT);
    assertThat(homla).allMatch(t -> t.lenke().startsWith("/levanger/finansieringer/"));
    assertThat(homla).extracting(Konsekvenstall::nokkel).doesNotHaveDuplicates();
    assertThat(bidrag.tall("levanger", "slt-koordinator")).isEmpty();
  }

  @Test
  void anAwardAboveItsApplicationIsAFinding() {
    TilsagnOverSoknad regel = new TilsagnOverSoknad();
    f.arkiv.lesInn("orland", "soknader");
    assertThat(regel.prov(f.arkiv.kilder("orland"))).isEmpty();

    f.arkiv.endre("orland", "soknader", "id", "shdir-lonn", "tilsagn_kr", "911000.50");

    assertThat(regel.prov(f.arkiv.kilder("orland")))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.objekt()).isEqualTo("shdir-lonn");
              assertThat(b.avvik()).isEqualTo("+0.50");
            });
  }

  private Truetvakt truetvakt() {
    Truetvakt vakt = new Truetvakt(f.bok, f.tiltak, new Kommuner(), f.dato, f.endringer, null);
    vakt.styring = f.tiltak;
    return vakt;
  }

  private List<String> iTilstand(TiltakTilstand tilstand) {
    return f.tiltak.iTilstand("levanger", Set.of(tilstand)).stream()
        .map(Tiltak::tiltakId)
        .sorted(Comparator.comparing(t -> !t.equals("kunsten-a-bo")))
        .toList();
  }

  private List<String> mangler(Tiltaksvakt vakt, String tiltakId, TiltakTilstand til) {
    Tiltak tiltak =
        f.tiltak
            .finn("levanger", tiltakId)
            .orElse(new Tiltak("levanger", tiltakId, tiltakId, TiltakTilstand.PLANLAGT));
    return vakt.mangler(tiltak, til).stream().map(p -> p.in(Language.NB)).toList();
  }

  private static BigDecimal kr(long kroner) {
    return BigDecimal.valueOf(kroner);
  }

  private static Finansieringsskjema skjema(
      String tiltak, String innfasingsplan, @Nullable LocalDate til, List<String> tapesMed) {
    return new Finansieringsskjema(
        tiltak,
        "Fylket",
        null,
        null,
        null,
        til,
        null,
        List.of(new Linje(2011, Betaler.E, BigDecimal.TEN)),
        innfasingsplan,
        null,
        tapesMed,
        null,
        null);
  }

  private static final class Kommuner implements TenantDirectory {
    @Override
    public Optional<Tenant> find(String slug) {
      return all().stream().filter(t -> t.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Tenant> all() {
      return List.of(new Tenant("levanger", "Levanger", Language.NB));
    }
  }
}
