// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.tiltak;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltakstyring;
import no.samtak.core.tiltak.internal.finans.Finansieringslinje;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.innlesing.Planlinje;
import no.samtak.core.tiltak.internal.persistence.PlanStore;
import no.samtak.core.tiltak.internal.persistence.SammeStore;
import no.samtak.core.tiltak.internal.persistence.TiltakStore;
import no.samtak.core.tiltak.internal.vakt.Port;
import no.samtak.core.tiltak.internal.vakt.Vaktbord;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What can be done with tiltak. REST, SOAP, pages and shell all come through here; who may do it is
 * decided before, by {@link no.samtak.platform.api.security.AccessControl}.
 */
@Component(service = {TiltakService.class, TiltakRegister.class, Tiltakstyring.class})
public final class TiltakService implements TiltakRegister, Tiltakstyring {
  private static final int MAKS_BEGRUNNELSE = 1000;

  /** The product itself. It has no rights and is nobody's account. */
  private static final User SYSTEM = new User("system", "system", "Samtak", Set.of(), Set.of());

  private final TiltakStore store;
  private final PlanStore plan;
  private final SammeStore samme;
  private final Vaktbord vakter;
  private final CurrentUser bruker;
  private final Clock clock;

  /** On the stores and the guards. */
  @Activate
  public TiltakService(
      @Reference TiltakStore store,
      @Reference PlanStore plan,
      @Reference SammeStore samme,
      @Reference Vaktbord vakter,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.store = store;
    this.plan = plan;
    this.samme = samme;
    this.vakter = vakter;
    this.bruker = bruker;
    this.clock = clock;
  }

  @Override
  public Optional<Tiltak> finn(String kommune, String tiltakId) {
    return store.finn(kommune, tiltakId).map(t -> kort(kommune, t));
  }

  @Override
  public List<Tiltak> iTilstand(String kommune, Set<TiltakTilstand> tilstander) {
    return store.iTilstand(kommune, tilstander);
  }

  /**
   * One tiltak.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that slug
   */
  public Registertiltak hent(String kommune, String tiltakId) {
    return store.finn(kommune, tiltakId).orElseThrow(DomainException::notFound);
  }

  /** As {@link #hent}; empty where the kommune has none of that slug. */
  public Optional<Registertiltak> slaOpp(String kommune, String tiltakId) {
    return store.finn(kommune, tiltakId);
  }

  /** One part of the kommune's tiltak. */
  public Slice<Registertiltak> liste(String kommune, TiltakSok sok, PageQuery del) {
    return store.liste(kommune, sok, del);
  }

  /** How many the search finds. */
  public long antall(String kommune, TiltakSok sok) {
    return store.antall(kommune, sok);
  }

  /**
   * What has happened to the tiltak, the newest first.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that slug
   */
  public Slice<Tilstandsendring> historikk(String kommune, String tiltakId, PageQuery del) {
    return store.historikk(kommune, hent(kommune, tiltakId).tiltakId(), del);
  }

  /** What had happened to a tiltak before it was joined with another, the newest first. */
  public Slice<Tilstandsendring> egenHistorikk(String kommune, String slug, PageQuery del) {
    return store.historikk(kommune, slug, del);
  }

  /** The rows of the plan that are the tiltak's, and those that may be. */
  public Planrader rader(String kommune, String tiltakId) {
    return Planrader.av(
        kommune,
        plan.avTiltak(kommune, Filtyper.TILTAK, tiltakId),
        store.slugger(kommune, tiltakId),
        samme.avgjorelser(kommune),
        slug -> plan.avTiltak(kommune, Filtyper.TILTAK, slug),
        () -> plan.avTiltak(kommune, Filtyper.FINANSIERINGSPLAN, tiltakId).isEmpty());
  }

  /** The slug and those of the tiltak that are joined with it. */
  public List<String> slugger(String kommune, String tiltakId) {
    return store.slugger(kommune, tiltakId);
  }

  /** From the slugs of tiltak that are joined with another to the other's. */
  public Map<String, String> sammenMed(String kommune) {
    return plan.sammenMed(kommune);
  }

  /** The lines of the financing plan for the tiltak. */
  public List<Finansieringslinje> finansiering(String kommune, String tiltakId) {
    return plan.avTiltak(kommune, Filtyper.FINANSIERINGSPLAN, tiltakId).stream()
        .map(Planlinje::av)
        .toList();
  }

  /**
   * Changes the state; who, when and why are kept.
   *
   * @param versjon the version that the caller has read
   * @param hendelse the name of a {@link TiltakHendelse}
   * @param begrunnelse why, at most 1000 characters
   * @throws DomainException INVALID with every field that is wrong; NOT_FOUND; PRECONDITION_FAILED;
   *     CONFLICT where the event cannot happen now, or a guard is in the way
   */
  public Registertiltak endreTilstand(
      String kommune, String tiltakId, long versjon, String hendelse, String begrunnelse) {
    List<FieldError> feil = new ArrayList<>();
    String hvorfor = begrunnelse.strip();
    if (hvorfor.isEmpty()) {
      feil.add(new FieldError("begrunnelse", Text.of("feil.paakrevd")));
    } else if (hvorfor.length() > MAKS_BEGRUNNELSE) {
      feil.add(new FieldError("begrunnelse", Text.of("feil.forLang", MAKS_BEGRUNNELSE)));
    }
    Optional<TiltakHendelse> valgt =
        List.of(TiltakHendelse.values()).stream()
            .filter(h -> h.name().equals(hendelse))
            .findFirst();
    if (valgt.isEmpty()) {
      feil.add(new FieldError("hendelse", Text.of("tiltak.feil.hendelse")));
    }
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    TiltakHendelse hva = valgt.orElseThrow();
    Registertiltak naa = hent(kommune, tiltakId);
    // What cannot happen at all, or not any more, is told by the store and before the guards.
    if (naa.versjon() == versjon && hva.kanSkjeI(naa.tilstand())) {
      vakter.slippForbi(kort(kommune, naa), hva);
    }
    return store.endreTilstand(
        kommune,
        tiltakId,
        versjon,
        hva,
        hvorfor,
        bruker.get().orElseThrow(TiltakService::ikkeInnlogget),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /**
   * Every change that can come next, with what its guards say.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that slug
   */
  public List<Port> porter(String kommune, String tiltakId) {
    return vakter.porter(kort(kommune, hent(kommune, tiltakId)));
  }

  @Override
  public boolean meldTruet(String kommune, String tiltakId, String begrunnelse) {
    String hvorfor =
        begrunnelse.length() > MAKS_BEGRUNNELSE
            ? begrunnelse.substring(0, MAKS_BEGRUNNELSE - 1) + "…"
            : begrunnelse;
    return store.meldTruet(
        kommune, tiltakId, hvorfor, SYSTEM, clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private static Tiltak kort(String kommune, Registertiltak t) {
    return new Tiltak(kommune, t.tiltakId(), t.navn(), t.tilstand());
  }

  private static DomainException ikkeInnlogget() {
    return new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget"));
  }
}
