// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.prosjekt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.prosjekt.internal.kilde.Kildeprosjekt;
import no.samtak.core.prosjekt.internal.oversikt.Prosjektoversikt;
import no.samtak.core.prosjekt.internal.persistence.ProsjektStore;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Projects: those that people have registered, and the one that the imported files tell of. The
 * latter is there without anybody having registered it; whoever changes it registers it.
 */
@Component(service = ProsjektService.class)
public final class ProsjektService {
  /** The longest text of a report. */
  public static final int MAKS_RAPPORT = 20_000;

  private static final int MAKS_NUMMER = 400;

  private final ProsjektStore store;
  private final Kildearkiv arkiv;
  private final TiltakRegister tiltak;
  private final CurrentUser bruker;
  private final Forretningsdato dato;
  private final Clock clock;

  /** On the store and the sources. */
  @Activate
  public ProsjektService(
      @Reference ProsjektStore store,
      @Reference Kildearkiv arkiv,
      @Reference TiltakRegister tiltak,
      @Reference CurrentUser bruker,
      @Reference Forretningsdato dato,
      @Reference Clock clock) {
    this.store = store;
    this.arkiv = arkiv;
    this.tiltak = tiltak;
    this.bruker = bruker;
    this.dato = dato;
    this.clock = clock;
  }

  /** The kommune's projects: the source's first, then people's own by name. */
  public List<Prosjekt> liste(String kommune) {
    List<Prosjekt> egne = store.liste(kommune);
    List<Prosjekt> alle = new ArrayList<>();
    if (egne.stream().noneMatch(p -> p.id().equals(Prosjekt.KILDEN))) {
      kilden(kommune).map(Kildeprosjekt::prosjekt).ifPresent(alle::add);
    }
    egne.stream().filter(p -> p.id().equals(Prosjekt.KILDEN)).forEach(alle::add);
    egne.stream().filter(p -> !p.id().equals(Prosjekt.KILDEN)).forEach(alle::add);
    return alle;
  }

  /**
   * One project.
   *
   * @throws DomainException NOT_FOUND
   */
  public Prosjekt hent(String kommune, String id) {
    return store
        .finn(kommune, id)
        .or(() -> erKilden(id) ? kilden(kommune).map(Kildeprosjekt::prosjekt) : Optional.empty())
        .orElseThrow(DomainException::notFound);
  }

  /**
   * One project as a whole, on the business date.
   *
   * @throws DomainException NOT_FOUND
   */
  public Prosjektoversikt oversikt(String kommune, String id) {
    Prosjekt prosjekt = hent(kommune, id);
    return Prosjektoversikt.av(
        prosjekt,
        erKilden(id) ? kilden(kommune) : Optional.empty(),
        store.innslag(kommune, id),
        nyeste(store.rapporter(kommune, id)),
        dato.idag());
  }

  /** The name of the project's tiltak; empty where it has none, or none that is known. */
  public String tiltaksnavn(String kommune, Prosjekt prosjekt) {
    return prosjekt.tiltakId().isEmpty()
        ? ""
        : tiltak.finn(kommune, prosjekt.tiltakId()).map(Tiltak::navn).orElse("");
  }

  /** The kommune's tiltak, to be chosen from. */
  public List<Tiltak> tiltakene(String kommune) {
    return tiltak.iTilstand(kommune, java.util.Set.of());
  }

  /**
   * Registers a project; one that is there under this id comes back.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  public Prosjekt opprett(String kommune, String id, Prosjektinnhold innhold) {
    return store.opprett(kommune, innhold.prosjekt(id, 0, kjent(kommune, innhold)));
  }

  /**
   * Changes a project; the source's is registered by its first change.
   *
   * @param versjon that the caller has read
   * @throws DomainException INVALID; NOT_FOUND; PRECONDITION_FAILED
   */
  public Prosjekt endre(String kommune, String id, long versjon, Prosjektinnhold innhold) {
    hent(kommune, id);
    Prosjekt ny = innhold.prosjekt(id, versjon, kjent(kommune, innhold));
    if (versjon == 0 && store.finn(kommune, id).isEmpty()) {
      return store.opprett(kommune, ny);
    }
    return store.endre(kommune, ny);
  }

  /**
   * One entry.
   *
   * @throws DomainException NOT_FOUND
   */
  public Innslag innslag(String kommune, String prosjekt, String id) {
    return store.innslag(kommune, prosjekt).stream()
        .filter(i -> i.id().equals(id))
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }

  /**
   * Adds an entry; one that is there under this id comes back.
   *
   * @throws DomainException INVALID; NOT_FOUND where there is no such project
   */
  public Innslag leggTil(String kommune, String prosjekt, String id, Innslagsinnhold innhold) {
    hent(kommune, prosjekt);
    return store.leggTil(kommune, prosjekt, innhold.innslag(id, 0, hvem().displayName(), naa()));
  }

  /**
   * Changes an entry; its kind stays.
   *
   * @param versjon that the caller has read
   * @throws DomainException INVALID; NOT_FOUND; PRECONDITION_FAILED
   */
  public Innslag endreInnslag(
      String kommune, String prosjekt, String id, long versjon, Innslagsinnhold innhold) {
    Innslag gammelt = innslag(kommune, prosjekt, id);
    Innslagsinnhold samme =
        new Innslagsinnhold(
            gammelt.slag(),
            innhold.hva(),
            innhold.hvem(),
            innhold.fra(),
            innhold.til(),
            innhold.antall(),
            innhold.enhet(),
            innhold.tekst());
    return store.endre(kommune, prosjekt, samme.innslag(id, versjon, hvem().displayName(), naa()));
  }

  /**
   * Takes an entry away.
   *
   * @throws DomainException NOT_FOUND
   */
  public void slettInnslag(String kommune, String prosjekt, String id) {
    innslag(kommune, prosjekt, id);
    store.slett(kommune, prosjekt, id);
  }

  /**
   * The newest text of a report; {@link Rapport#ingen} where nobody has written it.
   *
   * @throws DomainException NOT_FOUND where there is no such project or number
   */
  public Rapport rapport(String kommune, String prosjekt, int nummer) {
    krevNummer(kommune, prosjekt, nummer);
    return nyeste(store.rapporter(kommune, prosjekt)).getOrDefault(nummer, Rapport.ingen(nummer));
  }

  /**
   * All versions of a report, the newest first.
   *
   * @throws DomainException NOT_FOUND where there is no such project or number
   */
  public List<Rapport> versjoner(String kommune, String prosjekt, int nummer) {
    krevNummer(kommune, prosjekt, nummer);
    return store.rapporter(kommune, prosjekt).stream()
        .filter(r -> r.nummer() == nummer)
        .sorted((a, b) -> Long.compare(b.versjon(), a.versjon()))
        .toList();
  }

  /**
   * Keeps a version of a report's text.
   *
   * @param versjon that the caller has read; 0 = none
   * @param levert the day when it was sent; null = not yet
   * @throws DomainException INVALID; NOT_FOUND; PRECONDITION_FAILED
   */
  public Rapport skriv(
      String kommune,
      String prosjekt,
      int nummer,
      long versjon,
      @Nullable String tekst,
      @Nullable LocalDate levert) {
    krevNummer(kommune, prosjekt, nummer);
    List<FieldError> feil = new ArrayList<>();
    String ren = Felt.krev("tekst", tekst, MAKS_RAPPORT, feil);
    if (levert != null && levert.isAfter(dato.idag())) {
      feil.add(new FieldError("levert", Text.of("prosjekt.feil.levertFram")));
    }
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    User hvem = hvem();
    return store.skriv(
        kommune,
        prosjekt,
        Ids.next(),
        new Rapport(nummer, ren, levert, hvem.displayName(), naa(), versjon),
        hvem.id());
  }

  private void krevNummer(String kommune, String prosjekt, int nummer) {
    hent(kommune, prosjekt);
    if (nummer < 0 || nummer > MAKS_NUMMER) {
      throw DomainException.notFound();
    }
  }

  private static Map<Integer, Rapport> nyeste(List<Rapport> alle) {
    return alle.stream()
        .collect(
            Collectors.toMap(Rapport::nummer, r -> r, (a, b) -> a.versjon() > b.versjon() ? a : b));
  }

  private Optional<Kildeprosjekt> kilden(String kommune) {
    return Kildeprosjekt.av(arkiv.kilder(kommune));
  }

  private static boolean erKilden(String id) {
    return id.equals(Prosjekt.KILDEN);
  }

  private boolean kjent(String kommune, Prosjektinnhold innhold) {
    String id = innhold.tiltakId();
    return id != null && tiltak.finn(kommune, id.strip()).isPresent();
  }

  private User hvem() {
    return bruker
        .get()
        .orElseThrow(
            () -> new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget")));
  }

  private Instant naa() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
