// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.finansiering.Finansieringsregister;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltakskunnskap;
import no.samtak.core.api.tiltak.Tiltakslenke;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import org.jspecify.annotations.Nullable;

/**
 * An invented kommune with the registers that a paper asks: an activity centre with parts, paid by
 * two funders with other end dates, with a grant of another tiltak that hangs on it, and an oven
 * that both use. Each row of a register has a path, by which {@link #rad} finds it again.
 */
public final class Fjellvik
    implements TiltakRegister,
        Tiltakskunnskap,
        Finansieringsregister,
        Kildearkiv,
        Konsekvensbidrag {
  /** The kommune's slug. */
  public static final String KOMMUNE = "fjellvik";

  /** The day that its papers are made on. */
  public static final LocalDate DATO = LocalDate.of(2012, 11, 14);

  private final Map<String, Map<String, BigDecimal>> rader = new HashMap<>();
  private final List<Tiltak> tiltak = new ArrayList<>();
  private final Map<String, Tiltaksprofil> profiler = new HashMap<>();
  private final List<Tiltakslenke> lenker = new ArrayList<>();
  private final List<Finansiering> finansieringer = new ArrayList<>();
  private final List<Konsekvenstall> tall = new ArrayList<>();

  /** With all of it. */
  public Fjellvik() {
    for (String slug : List.of("senteret", "verkstedet", "kafeen", "oppfolging")) {
      tiltak.add(
          new Tiltak(
              KOMMUNE,
              slug,
              slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1),
              TiltakTilstand.I_DRIFT));
    }
    profil();
    lenke("l1", "senteret", "verkstedet", Lenkeslag.DELER_UTSTYR, "glassovn", "Må ha ny ovn.");
    lenke("l2", "verkstedet", "kafeen", Lenkeslag.DELER_BEMANNING, "", "");
    lenke("l3", "senteret", "oppfolging", Lenkeslag.FORUTSETTER_INDIVIDUELL_PLAN, "", "");
    finansiering(
        "f1",
        "senteret",
        "Helsedirektoratet",
        LocalDate.of(2013, 12, 31),
        List.of(),
        new Finansiering.Aarsbelop(2012, Betaler.E, new BigDecimal("850000.50")),
        new Finansiering.Aarsbelop(2013, Betaler.E, new BigDecimal("850000")));
    finansiering(
        "f2",
        "senteret",
        "Regionalt senter",
        LocalDate.of(2012, 12, 31),
        List.of(),
        new Finansiering.Aarsbelop(2012, Betaler.E, null),
        new Finansiering.Aarsbelop(2012, Betaler.K, new BigDecimal("150000")));
    finansiering(
        "f3",
        "verkstedet",
        "Fylkesmannen",
        LocalDate.of(2014, 6, 30),
        List.of("senteret"),
        new Finansiering.Aarsbelop(2011, Betaler.E, new BigDecimal("99000")),
        new Finansiering.Aarsbelop(2013, Betaler.E, new BigDecimal("300000")),
        new Finansiering.Aarsbelop(2014, Betaler.E, new BigDecimal("120000")));
    telling("alle", "", true, 52);
    telling("kvinner", "kjønn", true, 3);
    telling("menn", "kjønn", true, 40);
    telling("ikke oppgitt", "kjønn", true, 9);
    telling("rus", "behov", false, 31);
    telling("psykisk helse", "behov", false, 28);
  }

  private void profil() {
    profiler.put(
        "senteret",
        new Tiltaksprofil(
            KOMMUNE,
            "senteret",
            "Begynt i 2009 fordi mange manglet noe å gå til.",
            "Voksne med rusproblemer",
            "ettervern",
            "indikert",
            "hol. § 3-2",
            Boolean.TRUE,
            25,
            "Under helse og rehabilitering",
            List.of(
                new Tiltaksprofil.Deltiltak("d1", "Snekkerlaget", "arbeid", 5, "To ganger i uka"),
                new Tiltaksprofil.Deltiltak("d2", "Kontakten", "møteplass", null, "")),
            List.of(
                new Tiltaksprofil.Bemanning("b1", "Leder", new BigDecimal("1.0"), ""),
                new Tiltaksprofil.Bemanning("b2", "Miljøarbeider", new BigDecimal("1.5"), ""),
                new Tiltaksprofil.Bemanning("b3", "Vikar", null, "etter behov")),
            List.of(new Tiltaksprofil.Parameter("dager per uke", "3")),
            List.of(
                new Tiltaksprofil.Mal(
                    "m1", "Flere i arbeid.", "i arbeid etter et år", new BigDecimal("10"), null),
                new Tiltaksprofil.Mal("m2", "En trygg dag.", "", null, null))));
    rad("/fjellvik/tiltak/senteret", "kapasitet", new BigDecimal("25"));
    rad("/fjellvik/tiltak/senteret#deltiltak-d1", "plasser", new BigDecimal("5"));
    rad("/fjellvik/tiltak/senteret#bemanning-b1", "årsverk", new BigDecimal("1.0"));
    rad("/fjellvik/tiltak/senteret#bemanning-b2", "årsverk", new BigDecimal("1.5"));
    rad("/fjellvik/tiltak/senteret#bemanning-b3", "årsverk", null);
    rad("/fjellvik/tiltak/senteret#mal-m1", "ønsket", new BigDecimal("10"));
  }

  private void lenke(
      String id, String fra, String til, Lenkeslag slag, String hva, String virkning) {
    lenker.add(new Tiltakslenke(KOMMUNE, id, fra, til, slag, hva, virkning));
  }

  /** Adds a funding with a row of its own for each amount. */
  public void finansiering(
      String id,
      String tiltakId,
      String kilde,
      LocalDate til,
      List<String> tapesMed,
      Finansiering.Aarsbelop... linjer) {
    String sti = "/fjellvik/finansieringer/" + id;
    finansieringer.removeIf(f -> f.id().equals(id));
    finansieringer.add(
        new Finansiering(
            KOMMUNE,
            id,
            tiltakId,
            kilde,
            "",
            FinansieringTilstand.LOPENDE,
            LocalDate.of(2010, 1, 1),
            til,
            List.of(linjer),
            tapesMed,
            Finansiering.Opphav.REGISTRERT,
            sti));
    for (Finansiering.Aarsbelop l : linjer) {
      rad(sti, l.aar() + " " + l.betaler(), l.belopKr());
    }
  }

  /** A funding that nobody has registered. */
  public void planlagt(String id, String tiltakId, Finansiering.Aarsbelop... linjer) {
    finansieringer.add(
        new Finansiering(
            KOMMUNE,
            id,
            tiltakId,
            "",
            "",
            FinansieringTilstand.LOPENDE,
            null,
            null,
            List.of(linjer),
            List.of(),
            Finansiering.Opphav.PLAN,
            "/fjellvik/tiltak/" + tiltakId));
  }

  private void telling(String nokkel, String inndeling, boolean utelukkende, int antall) {
    String sti = "/fjellvik/tellinger/" + nokkel.replace(' ', '-');
    BigDecimal verdi = BigDecimal.valueOf(antall);
    rad(sti, "antall", verdi);
    tall.add(
        new Konsekvenstall(
            Utredningsdel.ANTALL_BRUKERE,
            nokkel,
            sprak -> nokkel,
            verdi,
            verdi,
            "personer",
            true,
            Grad.REGISTRERT,
            sprak -> "Tellingen: " + nokkel,
            sti,
            inndeling,
            utelukkende));
  }

  private void rad(String sti, String kolonne, @Nullable BigDecimal verdi) {
    Map<String, BigDecimal> rad = rader.computeIfAbsent(sti, s -> new HashMap<>());
    if (verdi != null) {
      rad.put(kolonne, verdi);
    }
  }

  /** The row that a path leads to; empty where it leads nowhere. */
  public Optional<Map<String, BigDecimal>> rad(String sti) {
    return Optional.ofNullable(rader.get(sti));
  }

  /** Changes a count, as time goes by. */
  public void tellPaaNytt(String nokkel, int antall) {
    Konsekvenstall gammel =
        tall.stream().filter(t -> t.nokkel().equals(nokkel)).findFirst().orElseThrow();
    tall.remove(gammel);
    telling(nokkel, gammel.inndeling(), gammel.gjensidigUtelukkende(), antall);
  }

  /** A collector that asks all of it. */
  public Grunnlagssamler samler() {
    return Grunnlagssamler.med(this, this, this, this, List.of(this));
  }

  /** A collector that finds nobody to ask but the register of tiltak. */
  public Grunnlagssamler bareRegister() {
    return Grunnlagssamler.med(this, null, null, null, List.of());
  }

  @Override
  public Optional<Tiltak> finn(String kommune, String tiltakId) {
    return tiltak.stream()
        .filter(t -> t.kommune().equals(kommune) && t.tiltakId().equals(tiltakId))
        .findFirst();
  }

  @Override
  public List<Tiltak> iTilstand(String kommune, Set<TiltakTilstand> tilstander) {
    return tiltak.stream().filter(t -> t.kommune().equals(kommune)).toList();
  }

  @Override
  public Optional<Tiltaksprofil> profil(String kommune, String tiltakId) {
    return Optional.ofNullable(profiler.get(tiltakId));
  }

  @Override
  public List<Tiltakslenke> lenker(String kommune, String tiltakId) {
    return lenker.stream()
        .filter(l -> l.fra().equals(tiltakId) || l.til().equals(tiltakId))
        .toList();
  }

  @Override
  public List<Finansiering> avTiltak(String kommune, String tiltakId) {
    return finansieringer.stream().filter(f -> f.tiltakId().equals(tiltakId)).toList();
  }

  @Override
  public List<Finansiering> alle(String kommune) {
    return List.copyOf(finansieringer);
  }

  @Override
  public int varselMaaneder(String kommune) {
    return 12;
  }

  @Override
  public Kilder kilder(String kommune) {
    return type ->
        type.equals("tiltak")
            ? List.of(
                new Kilderad(2, Map.of("tiltak_id", "kafeen")),
                new Kilderad(3, Map.of("tiltak_id", "senteret")))
            : List.of();
  }

  @Override
  public long utgave(String kommune, String type) {
    return 1;
  }

  @Override
  public Map<String, Long> utgaver(String kommune) {
    return Map.of("tiltak", 1L);
  }

  @Override
  public String id() {
    return "telling";
  }

  @Override
  public List<Konsekvenstall> tall(String kommune, String tiltakId) {
    return tiltakId.equals("senteret") ? List.copyOf(tall) : List.of();
  }
}
