// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.finansiering.Finansieringsregister;
import no.samtak.core.api.frist.Fristbidrag;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.tiltak.Modulkravregister;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltakskunnskap;
import no.samtak.core.api.tiltak.Tiltakslenke;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.radar.internal.frist.FristService;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;

/** Everything that the radar asks, in memory: one kommune, as a test tells it. */
public final class Verden
    implements TiltakRegister,
        Tiltakskunnskap,
        Finansieringsregister,
        Kildearkiv,
        Forretningsdato,
        Modulkravregister {
  /** The kommune of every test. */
  public static final String KOMMUNE = "levanger";

  private final Map<String, Tiltak> tiltak = new TreeMap<>();
  private final Map<String, Tiltaksprofil> profiler = new LinkedHashMap<>();
  private final List<Tiltakslenke> lenker = new ArrayList<>();
  private final List<Finansiering> finansieringer = new ArrayList<>();
  private final Map<String, List<Kilderad>> filer = new LinkedHashMap<>();
  private LocalDate idag;
  private int varsel = 12;

  /** A kommune that has nothing, on a day. */
  public Verden(LocalDate idag) {
    this.idag = idag;
  }

  /**
   * Levanger's plan: the tiltak of its files, and the external money of its table as fundings that
   * end with the last year in a row that has some.
   */
  public static Verden levanger(LocalDate idag) {
    Verden verden = new Verden(idag);
    for (String fil : List.of("tiltak", "finansieringsplan", "modulkrav", "okonomiplan")) {
      verden.filer.put(fil, les("/demo/levanger/" + fil + ".csv"));
    }
    for (Kilderad rad : verden.kilder(KOMMUNE).rader("tiltak")) {
      TiltakTilstand tilstand =
          rad.celle("status").equals("eksisterende")
              ? TiltakTilstand.I_DRIFT
              : TiltakTilstand.PLANLAGT;
      if (tilstand == TiltakTilstand.I_DRIFT
          || !verden.tiltak.containsKey(rad.celle("tiltak_id"))) {
        verden.tiltak(rad.celle("tiltak_id"), rad.celle("tiltak"), tilstand);
      }
    }
    Map<String, List<Finansiering.Aarsbelop>> eksternt = new LinkedHashMap<>();
    for (Kilderad rad : verden.kilder(KOMMUNE).rader("finansieringsplan")) {
      if (rad.celle("kilde").equals("E") && rad.har("aar")) {
        eksternt
            .computeIfAbsent(rad.celle("tiltak_id"), k -> new ArrayList<>())
            .add(
                new Finansiering.Aarsbelop(
                    Integer.parseInt(rad.celle("aar")),
                    Betaler.E,
                    rad.har("belop_tkr")
                        ? new BigDecimal(rad.celle("belop_tkr")).movePointRight(3)
                        : null));
        if (!verden.tiltak.containsKey(rad.celle("tiltak_id"))) {
          verden.tiltak(rad.celle("tiltak_id"), rad.celle("tiltak"), TiltakTilstand.PLANLAGT);
        }
      }
    }
    eksternt.forEach(
        (id, linjer) ->
            verden.finansieringer.add(
                new Finansiering(
                    KOMMUNE,
                    "plan-" + id,
                    id,
                    "",
                    "",
                    FinansieringTilstand.LOPENDE,
                    LocalDate.of(linjer.get(0).aar(), 1, 1),
                    LocalDate.of(linjer.get(linjer.size() - 1).aar(), 12, 31),
                    linjer,
                    List.of(),
                    Finansiering.Opphav.PLAN,
                    "")));
    return verden;
  }

  /** Another day. */
  public Verden den(LocalDate dag) {
    idag = dag;
    return this;
  }

  /** Another warning time. */
  public Verden varsler(int maaneder) {
    varsel = maaneder;
    return this;
  }

  /** A tiltak. */
  public Verden tiltak(String id, String navn, TiltakTilstand tilstand) {
    tiltak.put(id, new Tiltak(KOMMUNE, id, navn, tilstand));
    return this;
  }

  /** What a tiltak is: who answers for it, and what it can take. */
  public Verden profil(String id, String organisering, @Nullable Integer kapasitet) {
    return profil(id, organisering, kapasitet, List.of());
  }

  /** What a tiltak with parts is. */
  public Verden profil(
      String id,
      String organisering,
      @Nullable Integer kapasitet,
      List<Tiltaksprofil.Deltiltak> deler) {
    profiler.put(
        id,
        new Tiltaksprofil(
            KOMMUNE,
            id,
            "",
            "",
            "",
            "",
            "",
            null,
            kapasitet,
            organisering,
            deler,
            List.of(),
            List.of(),
            List.of()));
    return this;
  }

  /** A link. */
  public Verden lenke(Tiltakslenke lenke) {
    lenker.add(lenke);
    return this;
  }

  /** A funding of one amount a year; null = unknown. */
  public Verden finansiering(
      String id,
      String tiltakId,
      FinansieringTilstand tilstand,
      @Nullable String fra,
      @Nullable String til,
      @Nullable Integer kr,
      String... tapesMed) {
    LocalDate slutt = til == null ? null : LocalDate.parse(til);
    int aar = slutt == null ? idag.getYear() : slutt.getYear();
    finansieringer.add(
        new Finansiering(
            KOMMUNE,
            id,
            tiltakId,
            "Fond " + id,
            "",
            tilstand,
            fra == null ? null : LocalDate.parse(fra),
            slutt,
            List.of(
                new Finansiering.Aarsbelop(
                    aar, Betaler.E, kr == null ? null : BigDecimal.valueOf(kr))),
            Arrays.asList(tapesMed),
            Finansiering.Opphav.REGISTRERT,
            "/levanger/finansieringer/" + id));
    return this;
  }

  /** A module that a tiltak requires. */
  public Verden krav(String tiltakId, String modul) {
    List<Kilderad> rader = filer.computeIfAbsent("modulkrav", k -> new ArrayList<>());
    rader.add(new Kilderad(rader.size() + 2L, Map.of("tiltak_id", tiltakId, "modul", modul)));
    return this;
  }

  @Override
  public Map<String, Set<String>> krav(String kommune) {
    Map<String, Set<String>> krav = new TreeMap<>();
    for (Kilderad rad : filer.getOrDefault("modulkrav", List.of())) {
      if (rad.har("modul")) {
        krav.computeIfAbsent(rad.celle("tiltak_id"), k -> new TreeSet<>()).add(rad.celle("modul"));
      }
    }
    return krav;
  }

  /** The service on all of this. */
  public RadarService service(Konsekvensbidrag... tall) {
    return new RadarService(this, this, frister(), this).med(this, this, tall).medKrav(this);
  }

  /** The service with these deadlines. */
  public RadarService serviceMedFrister(Fristbidrag... bidrag) {
    return new RadarService(this, this, frister(bidrag), this).med(this, this).medKrav(this);
  }

  /** The deadlines of these. */
  public FristService frister(Fristbidrag... bidrag) {
    return new FristService(this).med(bidrag);
  }

  @Override
  public Optional<Tiltak> finn(String kommune, String tiltakId) {
    return Optional.ofNullable(tiltak.get(tiltakId)).filter(t -> t.kommune().equals(kommune));
  }

  @Override
  public List<Tiltak> iTilstand(String kommune, Set<TiltakTilstand> tilstander) {
    return tiltak.values().stream()
        .filter(t -> t.kommune().equals(kommune))
        .filter(t -> tilstander.isEmpty() || tilstander.contains(t.tilstand()))
        .sorted(Comparator.comparing(Tiltak::navn))
        .toList();
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
    return alle(kommune).stream().filter(f -> f.tiltakId().equals(tiltakId)).toList();
  }

  @Override
  public List<Finansiering> alle(String kommune) {
    return finansieringer.stream().filter(f -> f.kommune().equals(kommune)).toList();
  }

  @Override
  public int varselMaaneder(String kommune) {
    return varsel;
  }

  @Override
  public Kilder kilder(String kommune) {
    return type -> kommune.equals(KOMMUNE) ? filer.getOrDefault(type, List.of()) : List.of();
  }

  @Override
  public long utgave(String kommune, String type) {
    return filer.containsKey(type) ? 1 : 0;
  }

  @Override
  public Map<String, Long> utgaver(String kommune) {
    Map<String, Long> utgaver = new TreeMap<>();
    filer.keySet().forEach(t -> utgaver.put(t, 1L));
    return utgaver;
  }

  @Override
  public LocalDate idag() {
    return idag;
  }

  @Override
  public boolean erSatt() {
    return true;
  }

  @Override
  public void sett(LocalDate dato) {
    idag = dato;
  }

  @Override
  public void frigi() {
    throw new UnsupportedOperationException();
  }

  private static List<Kilderad> les(String ressurs) {
    List<Kilderad> rader = new ArrayList<>();
    try (BufferedReader inn =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Verden.class.getResourceAsStream(ressurs)),
                StandardCharsets.UTF_8))) {
      List<String> hode = celler(Objects.requireNonNull(inn.readLine()));
      for (String linje = inn.readLine(); linje != null; linje = inn.readLine()) {
        List<String> verdier = celler(linje);
        Map<String, String> celler = new LinkedHashMap<>();
        for (int i = 0; i < hode.size(); i++) {
          celler.put(hode.get(i), verdier.get(i));
        }
        rader.add(new Kilderad(rader.size() + 2L, celler));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rader;
  }

  /** The cells of a line; the files have no line breaks within a cell. */
  private static List<String> celler(String linje) {
    List<String> celler = new ArrayList<>();
    StringBuilder celle = new StringBuilder();
    boolean sitat = false;
    for (char c : linje.toCharArray()) {
      if (c == '"') {
        sitat = !sitat;
      } else if (c == ';' && !sitat) {
        celler.add(celle.toString());
        celle.setLength(0);
      } else {
        celle.append(c);
      }
    }
    celler.add(celle.toString());
    return celler;
  }
}
