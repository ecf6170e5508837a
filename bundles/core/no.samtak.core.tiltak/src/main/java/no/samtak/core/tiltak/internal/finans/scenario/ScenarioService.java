// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans.scenario;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.core.tiltak.internal.finans.Finansieringslinje;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.persistence.PlanStore;
import no.samtak.core.tiltak.internal.persistence.ScenarioStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Scenarios with a name. A person sees her own and those that others share in the kommune, and
 * changes her own; what she may not see is not found.
 */
@Component(service = ScenarioService.class)
public final class ScenarioService {
  /** The longest name. */
  public static final int MAKS_NAVN = 120;

  private final ScenarioStore store;
  private final PlanStore plan;
  private final CurrentUser bruker;
  private final Clock clock;

  /** On the stores. */
  @Activate
  public ScenarioService(
      @Reference ScenarioStore store,
      @Reference PlanStore plan,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.store = store;
    this.plan = plan;
    this.bruker = bruker;
    this.clock = clock;
  }

  /** One part of the scenarios that the user may see, the oldest first. */
  public Slice<LagretScenario> liste(String kommune, PageQuery del) {
    Map<String, String> sammenMed = plan.sammenMed(kommune);
    return store.liste(kommune, meg().id(), del).map(s -> s.omdopt(sammenMed));
  }

  /**
   * One scenario.
   *
   * @throws DomainException NOT_FOUND where there is none that the user may see
   */
  public LagretScenario hent(String kommune, String id) {
    String meg = meg().id();
    return store
        .finn(kommune, id)
        .filter(s -> s.delt() || s.eierId().equals(meg))
        .map(s -> s.omdopt(plan.sammenMed(kommune)))
        .orElseThrow(DomainException::notFound);
  }

  /** Whether the user may change it. */
  public boolean erMitt(LagretScenario scenario) {
    return scenario.eierId().equals(meg().id());
  }

  /**
   * Keeps a scenario; one that the user already has under this id comes back.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  public LagretScenario opprett(
      String kommune, String id, @Nullable String navn, boolean delt, Scenarioinnhold innhold) {
    User meg = meg();
    return store.opprett(
        kommune,
        new LagretScenario(
            id,
            kontrollert(kommune, navn, innhold),
            meg.id(),
            meg.displayName(),
            delt,
            innhold,
            naa(),
            0));
  }

  /**
   * Changes one of the user's own.
   *
   * @param versjon that the caller has read
   * @throws DomainException INVALID; NOT_FOUND; FORBIDDEN where it is another's;
   *     PRECONDITION_FAILED
   */
  public LagretScenario endre(
      String kommune,
      String id,
      long versjon,
      @Nullable String navn,
      boolean delt,
      Scenarioinnhold innhold) {
    LagretScenario gammelt = mitt(kommune, id);
    return store.endre(
        kommune,
        new LagretScenario(
            id,
            kontrollert(kommune, navn, innhold),
            gammelt.eierId(),
            gammelt.eier(),
            delt,
            innhold,
            naa(),
            versjon));
  }

  /**
   * Deletes one of the user's own.
   *
   * @throws DomainException NOT_FOUND; FORBIDDEN where it is another's
   */
  public void slett(String kommune, String id) {
    mitt(kommune, id);
    store.slett(kommune, id);
  }

  /** What the plan would cost; one read of the plan for all of them, in the order given. */
  public List<Innfasing> innfasinger(String kommune, List<Scenario> scenarier) {
    List<Finansieringslinje> linjer = plan.linjer(kommune);
    return scenarier.stream().map(s -> s.innfasing(linjer)).toList();
  }

  /**
   * What the plan would cost with changes that nobody keeps.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  public Innfasing innfasing(String kommune, Scenarioinnhold innhold) {
    Scenarioinnhold omdopt = innhold.omdopt(plan.sammenMed(kommune));
    List<Finansieringslinje> linjer = plan.linjer(kommune);
    List<FieldError> feil = new ArrayList<>();
    omdopt.kontroller(
        feil, linjer.stream().map(Finansieringslinje::tiltakId).collect(Collectors.toSet()));
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return omdopt.scenario().innfasing(linjer);
  }

  /** The tiltak that the plan names, by priority. */
  public List<Innfasing.Tiltaksrad> tiltak(String kommune) {
    return Innfasing.av(plan.linjer(kommune)).tiltak();
  }

  private LagretScenario mitt(String kommune, String id) {
    LagretScenario scenario = hent(kommune, id);
    if (!erMitt(scenario)) {
      throw DomainException.forbidden();
    }
    return scenario;
  }

  private String kontrollert(String kommune, @Nullable String navn, Scenarioinnhold innhold) {
    List<FieldError> feil = new ArrayList<>();
    String rent = navn == null ? "" : navn.strip();
    if (rent.isEmpty()) {
      feil.add(new FieldError("navn", Text.of("feil.paakrevd")));
    } else if (rent.length() > MAKS_NAVN) {
      feil.add(new FieldError("navn", Text.of("feil.forLang", MAKS_NAVN)));
    } else if (rent.chars().anyMatch(Character::isISOControl)) {
      feil.add(new FieldError("navn", Text.of("scenario.feil.tegn")));
    }
    Set<String> kjente =
        tiltak(kommune).stream().map(Innfasing.Tiltaksrad::tiltakId).collect(Collectors.toSet());
    innhold.kontroller(feil, kjente);
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return rent;
  }

  private User meg() {
    return bruker
        .get()
        .orElseThrow(
            () -> new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget")));
  }

  private Instant naa() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
