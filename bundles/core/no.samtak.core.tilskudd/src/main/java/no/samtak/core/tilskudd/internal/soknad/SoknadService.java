// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soknad;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.felles.Hvem;
import no.samtak.core.tilskudd.internal.ordning.OrdningService;
import no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd;
import no.samtak.core.tilskudd.internal.persistence.SoknadStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The register of applications: those that people keep here, and those that stand in a source only.
 * A source is read anew each time. Taken over by a person, its row is the person's, and what the
 * source says later is told beside it and changes nothing.
 */
@Component(service = SoknadService.class)
public final class SoknadService {
  private final SoknadStore store;
  private final Kildearkiv arkiv;
  private final OrdningService ordninger;
  private final Hvem hvem;

  /** On the store and the sources. */
  @Activate
  public SoknadService(
      @Reference SoknadStore store,
      @Reference Kildearkiv arkiv,
      @Reference OrdningService ordninger,
      @Reference Hvem hvem) {
    this.store = store;
    this.arkiv = arkiv;
    this.ordninger = ordninger;
    this.hvem = hvem;
  }

  /** All of the kommune's applications: the source's own first, in its order. */
  public List<Soknad> alle(String kommune) {
    Map<String, Soknad> kilden = Kildesoknader.av(arkiv.kilder(kommune));
    List<Soknad> egne = store.alle(kommune).stream().map(s -> mot(s, kilden)).toList();
    Map<String, Soknad> overtatt =
        egne.stream()
            .filter(s -> !s.kildenokkel().isEmpty())
            .collect(Collectors.toMap(Soknad::kildenokkel, Function.identity()));
    List<Soknad> alle = new ArrayList<>();
    kilden.forEach((nokkel, rad) -> alle.add(overtatt.getOrDefault(nokkel, rad)));
    egne.stream().filter(s -> !kilden.containsKey(s.kildenokkel())).forEach(alle::add);
    return alle;
  }

  private static Soknad mot(Soknad egen, Map<String, Soknad> kilden) {
    if (egen.kildenokkel().isEmpty()) {
      return egen;
    }
    Soknad rad = kilden.get(egen.kildenokkel());
    return rad != null && rad.kildetekst().equals(egen.kildetekst())
        ? egen
        : egen.medKildenEndret();
  }

  /** Those that are asked for. */
  public List<Soknad> finn(String kommune, Soknadssok sok) {
    return sok.av(alle(kommune));
  }

  /** One part of those that are asked for. */
  public Slice<Soknad> liste(String kommune, Soknadssok sok, PageQuery del) {
    return Slice.part(finn(kommune, sok), del, Soknad::id);
  }

  /** The sums of those that are asked for. */
  public Soknadssum sum(String kommune, Soknadssok sok) {
    return Soknadssum.av(finn(kommune, sok));
  }

  /** The funders that are applied to, each once, by name. */
  public List<String> kilder(String kommune) {
    return alle(kommune).stream().map(s -> s.innhold().kilde()).distinct().sorted().toList();
  }

  /**
   * One application.
   *
   * @throws DomainException NOT_FOUND where neither the register nor a source has it
   */
  public Soknad hent(String kommune, String id) {
    return alle(kommune).stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }

  /** Where the award does not keep the rules of its scheme: told of, never refused. */
  public List<Ordningsbrudd> ordningsbrudd(String kommune, Soknad soknad) {
    Soknadsinnhold i = soknad.innhold();
    return ordninger.kontroll(kommune).av(i.ordningId(), i.periodeFra(), i.periodeTil(), List.of());
  }

  /**
   * What people have done with it, the newest first; nothing where it stands in a source only.
   *
   * @throws DomainException NOT_FOUND
   */
  public Slice<Hendelse> historikk(String kommune, String id, PageQuery del) {
    hent(kommune, id);
    return store.historikk(kommune, id, del);
  }

  /**
   * Keeps a new application; where the kommune has one of this id, that one comes back.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  public Soknad opprett(String kommune, String id, Soknadsskjema skjema) {
    return store.opprett(kommune, id, skjema.sjekket(), "", "", Hendelse.REGISTRERT, hvem.spor(""));
  }

  /**
   * Takes a source's application over as it stands there. From now on it is the register's.
   *
   * @param id of the source's application
   * @param nyId where the kommune has one of this id, that one comes back
   * @throws DomainException NOT_FOUND; CONFLICT where it is taken over already
   */
  public Soknad overta(String kommune, String id, String nyId) {
    Soknad rad = hent(kommune, id);
    if (!rad.fraKilden()) {
      throw DomainException.conflict(Text.of("soknad.feil.overtatt"));
    }
    return mot(
        store.opprett(
            kommune,
            nyId,
            rad.innhold(),
            rad.kildenokkel(),
            rad.kildetekst(),
            Hendelse.OVERTATT,
            hvem.spor("")),
        Map.of(rad.kildenokkel(), rad));
  }

  /**
   * Changes an application of the register.
   *
   * @param versjon the version that the caller has read
   * @throws DomainException INVALID; NOT_FOUND; PRECONDITION_FAILED; CONFLICT where it stands in a
   *     source only
   */
  public Soknad endre(String kommune, String id, long versjon, Soknadsskjema skjema) {
    if (hent(kommune, id).fraKilden()) {
      throw DomainException.conflict(Text.of("soknad.feil.fraKilden"));
    }
    Soknad endret = store.endre(kommune, id, versjon, skjema.sjekket(), hvem.spor(""));
    return endret.kildenokkel().isEmpty()
        ? endret
        : mot(endret, Kildesoknader.av(arkiv.kilder(kommune)));
  }
}
