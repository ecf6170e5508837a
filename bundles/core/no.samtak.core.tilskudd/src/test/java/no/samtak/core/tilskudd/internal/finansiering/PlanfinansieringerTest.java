// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.testing.Testarkiv;
import org.junit.jupiter.api.Test;

class PlanfinansieringerTest {
  @Test
  void levangersPlanGivesAFundingForEachTiltakWithExternalMoney() {
    Testarkiv arkiv =
        new Testarkiv()
            .lesInn("levanger", "finansieringsplan")
            .lesInn("levanger", "okonomiplan")
            .lesInn("levanger", "tiltak");

    Map<String, Registrert> plan = Planfinansieringer.av("levanger", arkiv.kilder("levanger"));

    assertThat(plan)
        .hasSize(14)
        .containsKey("fengselsprosjektet")
        .doesNotContainKeys("slt-koordinator", "rusundersokelser");
    Registrert kunsten = plan.get("kunsten-a-bo");
    assertThat(kunsten).isNotNull();
    assertThat(kunsten.innhold().fra()).isEqualTo(LocalDate.of(2010, 1, 1));
    assertThat(kunsten.innhold().til()).isEqualTo(LocalDate.of(2011, 12, 31));
    assertThat(kunsten.innhold().kilde()).isEqualTo("Opptappingsmidler til 2012");
    assertThat(kunsten.tilstand()).isEqualTo(FinansieringTilstand.LOPENDE);
    assertThat(kunsten.innhold().linjer())
        .hasSize(7)
        .startsWith(
            new Aarsbelop(2010, Betaler.E, new BigDecimal("410000")),
            new Aarsbelop(2010, Betaler.K, new BigDecimal("208000")));
    assertThat(plan.values())
        .extracting(f -> f.innhold().til())
        .doesNotContainNull()
        .allMatch(d -> d.getMonthValue() == 12 && d.getDayOfMonth() == 31);
    Registrert fengsel = plan.get("fengselsprosjektet");
    assertThat(fengsel).isNotNull();
    assertThat(fengsel.innhold().til()).isEqualTo(LocalDate.of(2010, 12, 31));
    Registrert prosjektleder = plan.get("prosjektleder-rus");
    assertThat(prosjektleder).isNotNull();
    assertThat(prosjektleder.innhold().til()).isEqualTo(LocalDate.of(2013, 12, 31));
    assertThat(prosjektleder.innhold().linjer().get(0).belopKr()).isNull();
  }

  @Test
  void anInventedPlanIsReadByTheSameRules() {
    Testarkiv arkiv =
        new Testarkiv()
            .lesInn(
                "bjugn",
                "finansieringsplan",
                "tiltak_id;aar;kilde;belop_tkr",
                "verksted;2021;E;100.5",
                "verksted;2023;E;",
                "verksted;2024;B;200",
                "kafe;2021;K;50",
                "turlag;;K;",
                ";2021;E;5",
                "rart;i fjor;E;5",
                "ogsa-rart;2021;X;5")
            .lesInn(
                "bjugn",
                "okonomiplan",
                "tiltak_id;annen_finansiering;midler_til_aar",
                "turlag;Stiftelsen til 2025;2025",
                "verksted;Fylket;2099")
            .lesInn(
                "bjugn",
                "tiltak",
                "tiltak_id;kostnad;finansiering_slutt",
                "natt;Ut 2022;2022",
                "natt;Ut 2023;2023",
                "kafe;Ramme;",
                "uklart;Snart;om noen år");

    Map<String, Registrert> plan = Planfinansieringer.av("bjugn", arkiv.kilder("bjugn"));

    assertThat(plan).containsOnlyKeys("verksted", "turlag", "natt");
    Registrert verksted = plan.get("verksted");
    assertThat(verksted).isNotNull();
    assertThat(verksted.innhold().til()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(verksted.innhold().linjer())
        .extracting(Aarsbelop::belopKr)
        .usingElementComparator(
            (a, b) -> a == null || b == null ? (a == b ? 0 : 1) : a.compareTo(b))
        .containsExactly(new BigDecimal("100500"), null, new BigDecimal("200000"));
    Registrert turlag = plan.get("turlag");
    assertThat(turlag).isNotNull();
    assertThat(turlag.innhold().til()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(turlag.innhold().fra()).isNull();
    Registrert natt = plan.get("natt");
    assertThat(natt).isNotNull();
    assertThat(natt.innhold().til()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(natt.innhold().kilde()).isEqualTo("Ut 2023");
    assertThat(Planfinansieringer.av("verdal", new Testarkiv().kilder("verdal"))).isEmpty();
  }

  @Test
  void whatLevangersPlanAppliesForIsNotRunning() {
    Testarkiv arkiv =
        new Testarkiv()
            .lesInn("levanger", "finansieringsplan")
            .lesInn("levanger", "okonomiplan")
            .lesInn("levanger", "tiltak");

    Map<FinansieringTilstand, List<String>> plan =
        Planfinansieringer.av("levanger", arkiv.kilder("levanger")).values().stream()
            .collect(
                Collectors.groupingBy(
                    Registrert::tilstand,
                    Collectors.mapping(f -> f.innhold().tiltakId(), Collectors.toList())));

    assertThat(plan)
        .containsOnlyKeys(FinansieringTilstand.LOPENDE, FinansieringTilstand.SOKT)
        .hasEntrySatisfying(
            FinansieringTilstand.LOPENDE,
            l ->
                assertThat(l)
                    .containsExactlyInAnyOrder(
                        "kunsten-a-bo",
                        "dagsverket",
                        "miljokontakt-rus",
                        "helsestasjon-rus",
                        "homla",
                        "videreutvikling-dagsverket",
                        "fengselsprosjektet"))
        .hasEntrySatisfying(
            FinansieringTilstand.SOKT,
            l ->
                assertThat(l)
                    .containsExactlyInAnyOrder(
                        "rusteam-0-18",
                        "prosjektleder-rus",
                        "miljoterapeut",
                        "videreutvikling-ungdomshuset",
                        "okning-boveiledning",
                        "videreutvikling-helsestasjon-rus",
                        "lar-arbeid-og-aktivitet"));
  }

  @Test
  void columnsGoBeforeWordsAndTheTableBeforeTheDescriptions() {
    Testarkiv arkiv =
        new Testarkiv()
            .lesInn(
                "bjugn",
                "finansieringsplan",
                "tiltak_id;aar;kilde;belop_tkr",
                "a;2021;E;1",
                "b;2021;E;1",
                "c;2021;E;1",
                "d;2021;E;1",
                "e;2021;E;1",
                "f;2021;E;1")
            .lesInn(
                "bjugn",
                "okonomiplan",
                "tiltak_id;annen_finansiering;midler_til_aar;soknad_til_og_med_aar",
                "a;Det søkes om mer;2023;",
                "b;Midler frå fylket;;2023",
                "c;;;",
                "d;Midler til 2022;;",
                "e;;;")
            .lesInn(
                "bjugn",
                "tiltak",
                "tiltak_id;kostnad;finansiering_slutt;soker",
                "c;Ramme;;",
                "c;Det vert søkt om prosjektmiddel;;",
                "d;Det søkes prosjektmidler;;",
                "e;Det søkes prosjektmidler;;Nabo kommune",
                "f;Det søkes prosjektmidler;;Bjugn kommune",
                "g;Det søkes prosjektmidler ut 2022;2022;",
                "h;Prosjekt ut 2022, det søkes videre;2022;");

    assertThat(Planfinansieringer.av("bjugn", arkiv.kilder("bjugn")).values())
        .extracting(f -> f.innhold().tiltakId() + " " + f.tilstand())
        .containsExactlyInAnyOrder(
            "a LOPENDE",
            "b SOKT",
            "c SOKT",
            "d LOPENDE",
            "e LOPENDE",
            "f SOKT",
            "g SOKT",
            "h LOPENDE");
  }
}
