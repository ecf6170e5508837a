// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.konsekvens.Utredninger;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.felles.Hvem;
import no.samtak.core.tilskudd.internal.felles.Innsjekk;
import no.samtak.core.tilskudd.internal.finansiering.FinansieringHendelse.Krav;
import no.samtak.core.tilskudd.internal.ordning.OrdningService;
import no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd;
import no.samtak.core.tilskudd.internal.persistence.FinansieringStore;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.SoknadService;
import no.samtak.core.tilskudd.internal.soknad.Tilsagnsdel;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What people do with fundings: S1 with its guards, and everything kept as an event. */
@Component(service = FinansieringService.class)
public final class FinansieringService {
  private static final int MAKS_BEGRUNNELSE = 1000;
  private static final Set<TiltakTilstand> AVSLUTTET =
      EnumSet.of(TiltakTilstand.AVVIKLET, TiltakTilstand.ARKIVERT, TiltakTilstand.AVLYST);

  private final FinansieringStore store;
  private final Finansieringsbok bok;
  private final SoknadService soknader;
  private final OrdningService ordninger;
  private final TiltakRegister tiltak;
  private final Forretningsdato dato;
  private final Hvem hvem;
  private final Endringer endringer;

  /** Who knows of papers; null while nobody does. */
  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  @Nullable
  volatile Utredninger utredninger;

  /** On the store and the registers. */
  @Activate
  public FinansieringService(
      @Reference FinansieringStore store,
      @Reference Finansieringsbok bok,
      @Reference SoknadService soknader,
      @Reference OrdningService ordninger,
      @Reference TiltakRegister tiltak,
      @Reference Forretningsdato dato,
      @Reference Hvem hvem,
      @Reference Endringer endringer) {
    this.store = store;
    this.bok = bok;
    this.soknader = soknader;
    this.ordninger = ordninger;
    this.tiltak = tiltak;
    this.dato = dato;
    this.hvem = hvem;
    this.endringer = endringer;
  }

  /** Those that are asked for. */
  public List<Registrert> finn(String kommune, Finansieringssok sok) {
    return sok.av(bok.finansieringer(kommune), () -> bok.penger(kommune));
  }

  /** One part of those that are asked for. */
  public Slice<Registrert> liste(String kommune, Finansieringssok sok, PageQuery del) {
    return Slice.part(finn(kommune, sok), del, Registrert::id);
  }

  /**
   * One funding, registered or of a plan.
   *
   * @throws DomainException NOT_FOUND
   */
  public Registrert hent(String kommune, String id) {
    return bok.finansieringer(kommune).stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }

  /** Where the funding does not keep the rules of its scheme: told of, never refused. */
  public List<Ordningsbrudd> ordningsbrudd(String kommune, Registrert f) {
    Finansieringsinnhold i = f.innhold();
    return ordninger.kontroll(kommune).av(i.ordningId(), i.fra(), i.til(), i.linjer());
  }

  /** The registered funding that a plan's of that id was taken over to; empty = it was not. */
  public Optional<Registrert> overtatt(String kommune, String planId) {
    return bok.finansieringer(kommune).stream()
        .filter(f -> !f.fraPlanen() && !f.plannokkel().isEmpty())
        .filter(f -> planId.equals(Registrert.FRA_PLANEN + f.plannokkel()))
        .findFirst();
  }

  /**
   * The tiltak whose money is uncertain or has come to its end, the first to end first; not those
   * that have ended themselves.
   */
  public List<Tiltakspenger> truede(String kommune) {
    Set<String> avsluttet =
        tiltak.iTilstand(kommune, AVSLUTTET).stream()
            .map(Tiltak::tiltakId)
            .collect(Collectors.toSet());
    return bok.penger(kommune).values().stream()
        .filter(p -> p.truet() && !avsluttet.contains(p.tiltakId()))
        .sorted(
            Comparator.comparing(
                    (Tiltakspenger p) -> Objects.requireNonNullElse(p.sisteDag(), LocalDate.MAX))
                .thenComparing(Tiltakspenger::tiltakId))
        .toList();
  }

  /** How it stands with the money of a tiltak. */
  public Tiltakspenger penger(String kommune, String tiltakId) {
    return bok.penger(kommune, tiltakId);
  }

  /** The tiltak's name; its slug where the register has none of that slug. */
  public String navn(String kommune, String tiltakId) {
    return tiltak.finn(kommune, tiltakId).map(t -> t.navn()).orElse(tiltakId);
  }

  /**
   * What people have done with it, the newest first; nothing where it stands in a plan only.
   *
   * @throws DomainException NOT_FOUND
   */
  public Slice<Hendelse> historikk(String kommune, String id, PageQuery del) {
    hent(kommune, id);
    return store.historikk(kommune, id, del);
  }

  /**
   * Keeps a new funding, as an idea; where the kommune has one of this id, that one comes back.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  public Registrert opprett(String kommune, String id, Finansieringsskjema skjema) {
    Finansieringsinnhold innhold = sjekket(kommune, skjema);
    Registrert ny =
        store.opprett(
            kommune, id, innhold, Hendelse.REGISTRERT, FinansieringTilstand.IDE, "", hvem.spor(""));
    endringer.meld();
    return ny;
  }

  /**
   * Takes a plan's funding over as it stands there, running or applied for. From now on it is the
   * register's.
   *
   * @param id of the plan's funding
   * @param nyId where the kommune has one of this id, that one comes back
   * @throws DomainException NOT_FOUND; CONFLICT where it is taken over already
   */
  public Registrert overta(String kommune, String id, String nyId) {
    Registrert plan = hent(kommune, id);
    if (!plan.fraPlanen()) {
      throw DomainException.conflict(Text.of("finansiering.feil.overtatt"));
    }
    Registrert ny =
        store.opprett(
            kommune,
            nyId,
            plan.innhold(),
            Hendelse.OVERTATT,
            plan.tilstand(),
            plan.plannokkel(),
            hvem.spor(""));
    endringer.meld();
    return ny;
  }

  /**
   * Changes what is registered of a funding; its state is changed by events only.
   *
   * @param versjon the version that the caller has read
   * @throws DomainException INVALID; NOT_FOUND; PRECONDITION_FAILED; CONFLICT where it stands in a
   *     plan only
   */
  public Registrert endre(String kommune, String id, long versjon, Finansieringsskjema skjema) {
    if (hent(kommune, id).fraPlanen()) {
      throw DomainException.conflict(Text.of("finansiering.feil.fraPlanen"));
    }
    Registrert endret = store.endre(kommune, id, versjon, sjekket(kommune, skjema), hvem.spor(""));
    endringer.meld();
    return endret;
  }

  private Finansieringsinnhold sjekket(String kommune, Finansieringsskjema skjema) {
    Finansieringsinnhold innhold = skjema.sjekket();
    Innsjekk sjekk = new Innsjekk();
    if (tiltak.finn(kommune, innhold.tiltakId()).isEmpty()) {
      sjekk.feil("tiltakId", Text.of("finansiering.feil.tiltakFinnesIkke", innhold.tiltakId()));
    }
    for (String annet : innhold.tapesMed()) {
      if (tiltak.finn(kommune, annet).isEmpty()) {
        sjekk.feil("tapesMed", Text.of("finansiering.feil.tiltakFinnesIkke", annet));
      }
    }
    if (!innhold.soknadId().isEmpty()
        && soknad(kommune, innhold).filter(s -> !s.fraKilden()).isEmpty()) {
      sjekk.feil("soknadId", Text.of("finansiering.feil.soknadFinnesIkke"));
    }
    sjekk.kast();
    return innhold;
  }

  /** The application that the funding is from; empty where none is registered. */
  public Optional<Soknad> soknad(String kommune, Finansieringsinnhold innhold) {
    return innhold.soknadId().isEmpty()
        ? Optional.empty()
        : soknader.alle(kommune).stream()
            .filter(s -> s.id().equals(innhold.soknadId()))
            .findFirst();
  }

  /**
   * Changes the state; who, when and why are kept.
   *
   * @param versjon the version that the caller has read
   * @param hendelse the name of a {@link FinansieringHendelse}
   * @param begrunnelse why, at most 1000 characters
   * @throws DomainException INVALID with every field that is wrong; NOT_FOUND; PRECONDITION_FAILED;
   *     CONFLICT where the event cannot happen now, with a field error on {@code hendelse} for each
   *     thing that is missing
   */
  public Registrert endreTilstand(
      String kommune, String id, long versjon, String hendelse, String begrunnelse) {
    Innsjekk sjekk = new Innsjekk();
    String hvorfor = sjekk.krev("begrunnelse", begrunnelse, MAKS_BEGRUNNELSE);
    Optional<FinansieringHendelse> valgt = FinansieringHendelse.avNavn(hendelse);
    if (valgt.isEmpty()) {
      sjekk.feil("hendelse", Text.of("finansiering.feil.hendelse"));
    }
    sjekk.kast();
    Registrert naa = hent(kommune, id);
    if (naa.fraPlanen()) {
      throw DomainException.conflict(Text.of("finansiering.feil.fraPlanen"));
    }
    if (naa.versjon() != versjon) {
      throw DomainException.changedByOthers();
    }
    FinansieringHendelse hva = valgt.orElseThrow();
    if (!hva.kanSkjeI(naa.tilstand())) {
      throw DomainException.conflict(
          Text.of(
              "finansiering.feil.kanIkke",
              Text.of("finansiering.hendelse." + hva),
              Text.of("finansiering.tilstand." + naa.tilstand())));
    }
    List<Text> mangler = mangler(naa, hva);
    if (!mangler.isEmpty()) {
      throw new DomainException(
          ErrorKind.CONFLICT,
          Text.of(
              "finansiering.feil.mangler",
              Text.of("finansiering.hendelse." + hva),
              mangler.stream()
                  .reduce((a, b) -> Text.of("finansiering.feil.og", a, b))
                  .orElseThrow()),
          mangler.stream().map(m -> new FieldError("hendelse", m)).toList(),
          null);
    }
    Registrert etter = store.endreTilstand(kommune, id, versjon, hva, hvem.spor(hvorfor));
    endringer.meld();
    return etter;
  }

  /** What is missing before the event can happen, a sentence each; empty = it can. */
  public List<Text> mangler(Registrert finansiering, FinansieringHendelse hendelse) {
    List<Text> mangler = new ArrayList<>();
    for (Krav krav : hendelse.krav()) {
      Text mangel = mangel(finansiering, krav);
      if (mangel != null) {
        mangler.add(mangel);
      }
    }
    return mangler;
  }

  private @Nullable Text mangel(Registrert f, Krav krav) {
    Finansieringsinnhold i = f.innhold();
    boolean oppfylt =
        switch (krav) {
          case KILDE -> !i.kilde().isEmpty();
          case BELOP -> i.tilsagnKr() != null;
          case PERIODE -> i.fra() != null && i.til() != null;
          case EKSTERN_LINJE -> i.linjer().stream().anyMatch(l -> l.betaler() == Betaler.E);
          case NY_SISTE_DAG -> erSenere(i.til(), f.videreFra());
          case KOMMUNAL_LINJE -> kommunalLinje(i);
          case SISTE_DAG_ER_OVER -> erSenere(dato.idag(), i.til());
          case KONSEKVENSUTREDNING, RAPPORTER_ER_SENDT -> true;
        };
    if (krav == Krav.KONSEKVENSUTREDNING) {
      return utredning(f);
    }
    if (krav == Krav.RAPPORTER_ER_SENDT) {
      return rapport(f);
    }
    if (oppfylt) {
      return null;
    }
    LocalDate dag = krav == Krav.NY_SISTE_DAG ? f.videreFra() : i.til();
    String nokkel = "finansiering.krav." + krav;
    return Text.of(nokkel, dag == null ? "–" : Formats.date(dag));
  }

  private @Nullable Text utredning(Registrert f) {
    Utredninger kjent = utredninger;
    if (kjent == null) {
      return Text.of("finansiering.krav.ikkeInstallert");
    }
    return kjent.harFerdig(f.kommune(), f.innhold().tiltakId())
        ? null
        : Text.of("finansiering.krav." + Krav.KONSEKVENSUTREDNING, "–");
  }

  private @Nullable Text rapport(Registrert f) {
    return soknad(f.kommune(), f.innhold()).stream()
        .flatMap(s -> s.innhold().rapporter().stream())
        .filter(r -> r.gjort() == null)
        .findFirst()
        .map(Tilsagnsdel::ord)
        .map(ord -> Text.of("finansiering.krav." + Krav.RAPPORTER_ER_SENDT, ord))
        .orElse(null);
  }

  private static boolean erSenere(@Nullable LocalDate dag, @Nullable LocalDate enn) {
    return dag != null && (enn == null || dag.isAfter(enn));
  }

  private static boolean kommunalLinje(Finansieringsinnhold i) {
    int sisteEksterne =
        i.linjer().stream()
            .filter(l -> l.betaler() == Betaler.E)
            .mapToInt(Aarsbelop::aar)
            .max()
            .orElse(0);
    return i.linjer().stream().anyMatch(l -> l.betaler().kommunal() && l.aar() > sisteEksterne);
  }

  /** What the kommune has chosen. */
  public Innstilling innstilling(String kommune) {
    return store.innstilling(kommune);
  }

  /**
   * Chooses how early the money of a tiltak is called uncertain.
   *
   * @param versjon the version that the caller has read; 0 = nothing was chosen
   * @param varselMaaneder 1 to 60
   * @throws DomainException INVALID or PRECONDITION_FAILED
   */
  public Innstilling velg(String kommune, long versjon, @Nullable Integer varselMaaneder) {
    Innsjekk sjekk = new Innsjekk();
    if (varselMaaneder == null) {
      sjekk.feil("varselMaaneder", Text.of("feil.paakrevd"));
    }
    sjekk.mellom("varselMaaneder", varselMaaneder, 1, Innstilling.MEST);
    sjekk.kast();
    Innstilling valgt =
        store.velg(
            kommune,
            versjon,
            Objects.requireNonNullElse(varselMaaneder, Innstilling.VANLIG),
            hvem.spor(""));
    endringer.meld();
    return valgt;
  }
}
