// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samtak.testing.Testkilder;

/**
 * An invented plan, report and project of the files' form that contradict themselves nowhere: the
 * same for the same seed.
 */
final class TilfeldigPlan {
  private static final List<String> BLADKAPITLER =
      List.of("2.2.1.1", "2.2.1.2", "2.2.2.1", "2.2.2.2", "3.2");

  /** Ways in which chapter 4 and chapters 2 and 3 may name the same responsible. */
  private static final List<List<String>> ENHETER =
      List.of(
          List.of("Enhetsleder HeRe", "Helse og rehabilitering"),
          List.of("BaFa", "Barne- og familie-tjenesten ved helsesøster"),
          List.of("Enhetsleder NAV", "NAV Fjordvik"),
          List.of("Rådmannen", "Rådmannen"),
          List.of("Kommunalsjef Helse og Oppvekst", "Kommunal sjef Oppvekst"),
          List.of("Virksomhetsleder Psykisk helse og rus", "Psykisk helse og rus, Teknisk drift"),
          List.of("TekDr", "Teknisk drift i samarbeid med NAV"));

  final Testkilder kilder = new Testkilder();
  final List<String> medEksternt = new ArrayList<>();
  final List<String> eksternErAlt = new ArrayList<>();
  final List<String> medEgenandel = new ArrayList<>();
  final List<String> medEttPar = new ArrayList<>();
  final List<String> iIntervall = new ArrayList<>();
  final List<String> nye = new ArrayList<>();
  private final Random r;
  final int fra;
  final int til;

  TilfeldigPlan(long nummer) {
    r = new Random(nummer);
    fra = 2005 + r.nextInt(25);
    til = fra + 4 + r.nextInt(3);
    rammer();
    int antall = 3 + r.nextInt(6);
    for (int i = 0; i < antall; i++) {
      driftstiltak("drift-" + i, i + 1, i % 3);
    }
    intervalltiltak("hvert-n", antall + 1);
    utenKostnad();
    eksisterende();
    forprosjekt();
    prosjekt();
  }

  private void rammer() {
    for (String nummer :
        "1 2 2.1 2.2 2.2.1 2.2.1.1 2.2.1.2 2.2.2 2.2.2.1 2.2.2.2 3 3.1 3.2 4 4.1 4.2 4.3"
            .split(" ")) {
      kilder.rad("kapitler", "nummer", nummer, "tittel", "Kapittel " + nummer);
    }
    kilder.rad("forkortelser", "forkortelse", "TekDr", "betydning", "Teknisk drift");
    String periode = fra + "-" + (til + r.nextInt(2));
    plan("planperiode_tittel", periode);
    plan("planperiode_tekst", periode.replace("-", " \u2013 "));
    plan("nasjonal_opptrappingsplan_til_og_med", String.valueOf(til));
    plan("finansieringstabell_aar", fra + "-" + til);
  }

  private void plan(String nokkel, String verdi) {
    kilder.rad("plan", "nokkel", nokkel, "verdi", verdi);
  }

  /** External for some years, then the kommune's; with or without own share meanwhile. */
  private void driftstiltak(String id, int prioritet, int slag) {
    int hel = 100 + r.nextInt(2000);
    // The first one is there from the table's first year, or nobody could tell which that is.
    int start = prioritet == 1 ? fra : fra + r.nextInt(2);
    int eksterne = slag == 2 ? 0 : 1 + r.nextInt(3);
    int egenandel = slag == 0 ? 1 + r.nextInt(hel - 1) : 0;
    TreeMap<Integer, Integer> behov = new TreeMap<>();
    for (int aar = start; aar <= til; aar++) {
      if (aar < start + eksterne) {
        finansiering(id, hel, aar, "E", hel - egenandel);
        if (egenandel > 0) {
          finansiering(id, hel, aar, "K", egenandel);
        }
        behov.put(aar, egenandel);
      } else {
        finansiering(id, hel, aar, "B", hel);
        behov.put(aar, hel);
      }
    }
    if (eksterne > 0) {
      medEksternt.add(id);
      (egenandel > 0 ? medEgenandel : eksternErAlt).add(id);
    }
    boolean eksisterende = eksterne > 0 && r.nextBoolean();
    String[] slutt = {"", "", ""};
    if (eksterne > 0) {
      int hvordan = r.nextInt(3);
      slutt[hvordan] =
          String.valueOf(List.of(eksterne, start + eksterne - 1, start + eksterne).get(hvordan));
    }
    rad42(id, prioritet, hel, behov, slutt, "", eksisterende);
  }

  private void intervalltiltak(String id, int prioritet) {
    int hvert = 2 + r.nextInt(2);
    int hel = 20 + r.nextInt(100);
    TreeMap<Integer, Integer> behov = new TreeMap<>();
    for (int aar = fra + 1; aar <= til; aar += hvert) {
      finansiering(id, hel, aar, "B", hel);
      behov.put(aar, hel);
    }
    iIntervall.add(id);
    rad42(id, prioritet, hel, behov, new String[] {"", "", ""}, String.valueOf(hvert), false);
  }

  private void finansiering(String id, int hel, int aar, String kilde, int belop) {
    kilder.rad(
        "finansieringsplan",
        "tiltak_id",
        id,
        "tiltak",
        navn(id),
        "helarsvirkning_tkr",
        String.valueOf(hel),
        "aar",
        String.valueOf(aar),
        "kilde",
        kilde,
        "belop_tkr",
        String.valueOf(belop),
        "celle",
        kilde + "=" + belop);
  }

  private static String navn(String id) {
    return "Tiltaket " + id;
  }

  private void rad42(
      String id,
      int prioritet,
      int hel,
      TreeMap<Integer, Integer> behov,
      String[] slutt,
      String intervall,
      boolean eksisterende) {
    TreeMap<Integer, Integer> okning = new TreeMap<>();
    for (int aar = fra + 1; aar <= til; aar++) {
      int opp = behov.getOrDefault(aar, 0) - behov.getOrDefault(aar - 1, 0);
      if (opp > 0) {
        okning.put(aar, opp);
      }
    }
    if (okning.size() == 1) {
      medEttPar.add(id);
    }
    List<String> enhet = enhet();
    String kapittel = BLADKAPITLER.get(r.nextInt(BLADKAPITLER.size()));
    kilder.rad(
        "okonomiplan",
        "tiltak_id",
        id,
        "prioritet",
        String.valueOf(prioritet),
        "tiltak",
        navn(id),
        "helarsvirkning_tkr",
        String.valueOf(hel),
        "annen_finansiering",
        r.nextBoolean() ? "Det søkes opptr. midler" : "Prosjektmidler",
        "okonomiplan_nye_midler",
        okning.entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining(", ")),
        "nye_midler_aar",
        okning.isEmpty() ? "" : String.valueOf(okning.firstKey()),
        "nye_midler_tkr",
        okning.isEmpty() ? "" : String.valueOf(okning.firstEntry().getValue()),
        "oppfolgingsansvarlig",
        enhet.get(0),
        "beskrivelse_ref",
        henvisning(kapittel),
        "varighet_aar",
        slutt[0],
        "soknad_til_og_med_aar",
        slutt[1],
        "midler_til_aar",
        slutt[2],
        "intervall_aar",
        intervall);
    if (!eksisterende) {
      nye.add(id);
    }
    beskriv(
        id,
        navn(id),
        eksisterende ? "eksisterende" : "ny",
        enhet.get(1),
        eksisterende ? "Prosjektfinansiert" : "",
        r.nextBoolean() ? hel + "000" : "",
        kapittel);
  }

  private List<String> enhet() {
    return ENHETER.get(r.nextInt(ENHETER.size()));
  }

  /** The chapter itself or one that it is in. */
  private String henvisning(String kapittel) {
    return r.nextBoolean() ? kapittel : kapittel.substring(0, kapittel.lastIndexOf('.'));
  }

  private void beskriv(
      String id,
      String navn,
      String status,
      String ansvarlig,
      String kostnad,
      String belop,
      String kapittel) {
    kilder.rad(
        "tiltak",
        "tiltak_id",
        id,
        "status",
        status,
        "tiltak",
        navn,
        "ansvarlig",
        ansvarlig,
        "kostnad",
        kostnad,
        "belop_kr",
        belop,
        "finansiering_slutt",
        "",
        "varighet_aar",
        "",
        "intervall_aar",
        "",
        "kapittel",
        kapittel);
  }

  private void utenKostnad() {
    for (int i = 0; i < 3; i++) {
      String id = "gratis-" + i;
      List<String> enhet = enhet();
      kilder.rad(
          "nullkostnad",
          "tiltak_id",
          id,
          "tiltak",
          navn(id),
          "ref",
          henvisning("2.2.2.1"),
          "ansvar",
          enhet.get(0));
      beskriv(id, navn(id), "ny", enhet.get(1), "Ramme", "", "2.2.2.1");
    }
    kilder.rad(
        "investering",
        "tiltak_id",
        "bygg",
        "tiltak",
        "Nytt bygg",
        "aar",
        String.valueOf(fra),
        "samlet_kostnad",
        "1 200",
        "oppfolgingsansvarlig",
        "");
    beskriv("bygg", "Nytt bygg", "ny", "Teknisk drift", "", "", "2.2.1.1");
  }

  private void eksisterende() {
    for (int i = 0; i < 4; i++) {
      List<String> enhet = enhet();
      kilder.rad(
          "tjenester",
          "enhet",
          enhet.get(0),
          "tjeneste",
          "Tjeneste " + i,
          "tiltak_id",
          "fast-" + i);
      beskriv("fast-" + i, navn("fast-" + i), "eksisterende", enhet.get(1), "Ramme", "", "2.2.2.2");
    }
    beskriv(
        "gard", "Inn på tunet – Solli og Moen Gård", "eksisterende", "NAV", "Ramme", "", "2.2.2.2");
    kilder
        .rad("deltiltak", "tiltak_id", "gard", "deltiltak", "Solli", "type", "sted", "plasser", "5")
        .rad("deltiltak", "tiltak_id", "gard", "deltiltak", "Moen", "type", "sted", "plasser", "2")
        .rad(
            "deltiltak",
            "tiltak_id",
            "gard",
            "deltiltak",
            "Ridekurs",
            "type",
            "kurs",
            "plasser",
            "");
    int skille = 5 + r.nextInt(5);
    situasjon("barn-a", "0", String.valueOf(skille - 1));
    situasjon("barn-b", String.valueOf(skille), "17");
  }

  private void situasjon(String id, String fraAlder, String tilAlder) {
    kilder.rad(
        "situasjon",
        "id",
        id,
        "del_av",
        "",
        "eksklusiv_inndeling",
        "",
        "gruppe",
        "barn",
        "enhet",
        "barn",
        "kilde",
        "PPT",
        "tidspunkt",
        "",
        "alder_fra",
        fraAlder,
        "alder_til",
        tilAlder);
  }

  private void forprosjekt() {
    LocalDate dag = LocalDate.of(fra, 1 + r.nextInt(6), 1 + r.nextInt(28));
    LocalDate siste = dag;
    for (int i = 0; i < 5; i++) {
      LocalDate gjort = dag.plusDays(r.nextInt(60));
      siste = gjort.isAfter(siste) ? gjort : siste;
      oppgave("p" + i, "planlagt", gjort.plusDays(r.nextInt(20)).toString(), "", "");
      oppgave("u" + i, "utfort", "", gjort.toString(), "p" + i);
    }
    oppgave("p9", "planlagt", "", "", "");
    kilder.rad("gjenstar", "id", "g1", "type", "gjenstår", "uke", "", "svarer_til", "p9");
    kilder.rad(
        "rapport", "nokkel", "gjenstar_pr", "verdi_fra", siste.plusDays(r.nextInt(9)).toString());
    int belop = 1000 * (1 + r.nextInt(900));
    soknad("fatt", dag.toString(), belop, dag.plusDays(30).toString(), belop);
    kilder.rad(
        "soknader",
        "id",
        "venter",
        "soknadsdato",
        dag.toString(),
        "soknadsbelop_kr",
        String.valueOf(belop),
        "svardato",
        "",
        "tilsagn_kr",
        "");
  }

  private void soknad(String id, String dato, int belop, String svar, int tilsagn) {
    kilder.rad(
        "soknader",
        "id",
        id,
        "soknadsdato",
        dato,
        "soknadsbelop_kr",
        String.valueOf(belop),
        "svardato",
        svar,
        "tilsagn_kr",
        String.valueOf(tilsagn));
  }

  private void oppgave(String id, String type, String frist, String dato, String svarer) {
    kilder.rad(
        "oppgaver",
        "id",
        id,
        "type",
        type,
        "oppgave",
        "oppgave " + id,
        "frist",
        "",
        "frist_dato",
        frist,
        "dato_fra",
        dato,
        "dato_til",
        "",
        "uke",
        "",
        "svarer_til",
        svarer,
        "status",
        "");
  }

  private void prosjekt() {
    LocalDate start = LocalDate.of(fra, 1 + r.nextInt(9), 1);
    int forskjovet = 1 + r.nextInt(3);
    String planlagt = start.minusMonths(forskjovet).toString();
    fakta("planlagt_oppstart", planlagt, "2.4");
    fakta("periode_fra", planlagt, "saken");
    fakta("periode_fra", start.toString(), "forsiden");
    fakta("periode_forskjovet_maneder", String.valueOf(forskjovet), "saken");
    fakta("oppstart", start.toString(), "2.4");
    fakta("avsluttet", LocalDate.of(fra + 2, 8, 31).toString(), "2.4");
    int tilskudd = 0;
    int egenandel = 0;
    double over = 0;
    for (int aar = fra; aar <= fra + 2; aar++) {
      int t = 1000 * (20 + r.nextInt(200));
      int e = 1000 * (20 + r.nextInt(200));
      int oreOver = r.nextInt(3_000_000);
      tilskudd += t;
      egenandel += e;
      over += oreOver / 100.0;
      kilder.rad(
          "prosjektregnskap",
          "aar",
          String.valueOf(aar),
          "tilskudd_kr",
          String.valueOf(t),
          "egenandel_kr",
          String.valueOf(e),
          "regnskap_kr",
          "%d.%02d".formatted(t + e + oreOver / 100, oreOver % 100));
    }
    fakta("tilskudd_kr", String.valueOf(tilskudd), "2.5");
    fakta("egenandel_kr", String.valueOf(egenandel), "2.5");
    fakta("overskridelse_ca_kr", String.valueOf(Math.round(over)), "saken");
    moter(start);
    stilling("tjenesten", "", "", "", "2.25");
    stilling("en", "tjenesten", "", "125", "");
    stilling("to", "tjenesten", "2", "50", "");
    registrering("tjeneste", "NAV", fra + "-01", 7, 7);
    registrering("tjeneste", "NAV", (fra + 1) + "-01", 90, 90);
    registrering("tjeneste", "Lege", "", 15, 20);
    registrering("total", "Kommunen", fra + "-01", 15 + r.nextInt(5), 20 + r.nextInt(8));
  }

  private void moter(LocalDate start) {
    kilder.rad(
        "moter",
        "id",
        "samling-regel",
        "type",
        "regel",
        "motearena",
        "samling",
        "status",
        "",
        "tidspunkt",
        "",
        "dato",
        "",
        "intervall_norm",
        "2 per år");
    for (int aar = fra + 1; aar <= fra + 2; aar++) {
      mote("samling-a" + aar, "holdt", "samling", "holdt", aar + "-03");
      mote("samling-b" + aar, "holdt", "samling", "holdt", aar + "-06-10");
    }
    mote("fagdag", "holdt", "fagdag", "holdt", start.plusDays(r.nextInt(100)).toString());
    mote("kurs", "planlagt", "kurs", "", "");
  }

  private void mote(String id, String type, String arena, String status, String dato) {
    kilder.rad(
        "moter",
        "id",
        id,
        "type",
        type,
        "motearena",
        arena,
        "status",
        status,
        "tidspunkt",
        dato,
        "dato",
        dato,
        "intervall_norm",
        "");
  }

  private void fakta(String nokkel, String verdi, String sted) {
    kilder.rad("prosjekt", "nokkel", nokkel, "verdi", verdi, "sted", sted, "merknad", "");
  }

  private void stilling(String id, String delAv, String antall, String prosent, String aarsverk) {
    kilder.rad(
        "stillinger",
        "id",
        id,
        "del_av",
        delAv,
        "antall",
        antall,
        "stillingsprosent",
        prosent,
        "aarsverk_for",
        aarsverk,
        "aarsverk_etter",
        "");
  }

  private void registrering(String radtype, String kilde, String tidspunkt, int minst, int mest) {
    kilder.rad(
        "registrering",
        "radtype",
        radtype,
        "kilde",
        kilde,
        "tidspunkt",
        tidspunkt,
        "personer_fra",
        String.valueOf(minst),
        "personer_til",
        String.valueOf(mest));
  }
}
