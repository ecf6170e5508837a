// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.finansiering.Finansieringsregister;
import no.samtak.core.api.modul.Avviklingsbidrag;
import no.samtak.core.api.tiltak.Modulkravregister;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.platform.api.module.ModuleCatalog;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;

/**
 * All that modulstyring asks, in memory: tiltak, money, requirements, modules, kommuner, the date.
 */
public final class Verden
    implements TiltakRegister,
        Modulkravregister,
        Finansieringsregister,
        ModuleCatalog,
        TenantDirectory,
        Forretningsdato {
  /** The kommune of most tests. */
  public static final String NES = "nes";

  private final Map<String, Tiltak> tiltak = new TreeMap<>();
  private final Map<String, Set<String>> krav = new TreeMap<>();
  private final List<Finansiering> penger = new ArrayList<>();
  private final Map<String, KnownModule> moduler = new TreeMap<>();
  private final Map<String, List<Avviklingsbidrag.Avviklingspunkt>> gjenstar = new TreeMap<>();
  private final Set<String> fraFor = new TreeSet<>();
  private final List<Tenant> kommuner =
      List.of(new Tenant(NES, "Nes", Language.NB), new Tenant("vik", "Vik", Language.NN));
  private volatile LocalDate idag;
  private int varsel = 12;

  /** A world on a business date. */
  public Verden(String dag) {
    idag = LocalDate.parse(dag);
  }

  /** Another business date. */
  public Verden den(String dag) {
    idag = LocalDate.parse(dag);
    return this;
  }

  /** How far ahead the kommune wants to know. */
  public Verden varsel(int maaneder) {
    varsel = maaneder;
    return this;
  }

  /** A tiltak in a state that requires kinds of service. */
  public Verden tiltak(String id, TiltakTilstand tilstand, String... slag) {
    tiltak.put(id, new Tiltak(NES, id, navn(id), tilstand));
    if (slag.length > 0) {
      krav.put(id, Set.of(slag));
    }
    return this;
  }

  /** Money of a tiltak that runs. */
  public Verden penger(String id, @Nullable String fra, @Nullable String til) {
    return penger(id, FinansieringTilstand.LOPENDE, fra, til);
  }

  /** Money of a tiltak. */
  public Verden penger(
      String id, FinansieringTilstand tilstand, @Nullable String fra, @Nullable String til) {
    penger.add(
        new Finansiering(
            NES,
            "f" + penger.size(),
            id,
            "",
            "",
            tilstand,
            fra == null ? null : LocalDate.parse(fra),
            til == null ? null : LocalDate.parse(til),
            List.of(new Finansiering.Aarsbelop(2011, Betaler.E, null)),
            List.of(),
            Finansiering.Opphav.REGISTRERT,
            ""));
    return this;
  }

  /** A module on the node. */
  public Verden modul(String navn, Presence tilstede, String... gir) {
    moduler.put(navn, new KnownModule(navn, navn(navn), tilstede, "1.0.0", Set.of(gir)));
    return this;
  }

  /** A module that had been decided of before the node began. */
  public Verden fraFor(String navn) {
    fraFor.add(navn);
    return this;
  }

  /** What a module still holds; nothing of it = it says that nothing is. */
  public Verden gjenstar(String modul, String... hva) {
    List<Avviklingsbidrag.Avviklingspunkt> punkter = new ArrayList<>();
    for (String ord : hva) {
      punkter.add(new Avviklingsbidrag.Avviklingspunkt(ord, l -> ord, 1, true, false, ""));
    }
    gjenstar.put(modul, punkter);
    return this;
  }

  /** Those that tell what they still hold. */
  public Avviklingsbidrag[] avvikling() {
    return gjenstar.keySet().stream().map(this::bidrag).toArray(Avviklingsbidrag[]::new);
  }

  private Avviklingsbidrag bidrag(String modul) {
    return new Avviklingsbidrag() {
      @Override
      public String modul() {
        return modul;
      }

      @Override
      public List<Avviklingspunkt> punkter(String kommune, @Nullable String tiltakId) {
        return gjenstar.getOrDefault(modul, List.of());
      }
    };
  }

  private static String navn(String id) {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
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
  public Map<String, Set<String>> krav(String kommune) {
    return kommune.equals(NES) ? Map.copyOf(krav) : Map.of();
  }

  @Override
  public List<Finansiering> avTiltak(String kommune, String tiltakId) {
    return alle(kommune).stream().filter(f -> f.tiltakId().equals(tiltakId)).toList();
  }

  @Override
  public List<Finansiering> alle(String kommune) {
    return kommune.equals(NES) ? List.copyOf(penger) : List.of();
  }

  @Override
  public int varselMaaneder(String kommune) {
    return varsel;
  }

  @Override
  public List<KnownModule> modules() {
    return List.copyOf(moduler.values());
  }

  @Override
  public Set<String> fromBefore() {
    return Set.copyOf(fraFor);
  }

  @Override
  public Optional<Tenant> find(String slug) {
    return kommuner.stream().filter(k -> k.slug().equals(slug)).findFirst();
  }

  @Override
  public List<Tenant> all() {
    return kommuner;
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
}
