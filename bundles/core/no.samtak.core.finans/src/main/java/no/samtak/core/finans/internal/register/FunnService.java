// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.register;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnregel;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.finans.internal.funn.Funnmotor;
import no.samtak.core.finans.internal.funn.regel.Regelsett;
import no.samtak.core.finans.internal.persistence.FunnStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The register of findings. Whoever asks for it gets it as the sources are now: where a file has
 * been read in since, or the rules are others, it is first brought up to date.
 */
@Component(service = FunnService.class)
public final class FunnService {
  private static final int FORSOK = 5;
  private static final int MAKS_TEKST = 1000;
  private static final int MAKS_FIL = 60;
  private static final int MAKS_KORT = 100;
  private static final int MAKS_OBJEKT = 200;

  private final FunnStore store;
  private final Kildearkiv arkiv;
  private final Funnmotor motor;
  private final CurrentUser bruker;
  private final Clock clock;
  private final Map<String, Object> laser = new ConcurrentHashMap<>();

  /** On the register, the sources and the rules. */
  @Activate
  public FunnService(
      @Reference FunnStore store,
      @Reference Kildearkiv arkiv,
      @Reference Funnmotor motor,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.store = store;
    this.arkiv = arkiv;
    this.motor = motor;
    this.bruker = bruker;
    this.clock = clock;
  }

  /**
   * Brings the kommune's register up to its sources; does nothing where it is. Any number of
   * threads and nodes may do so at once.
   */
  public void oppdater(String kommune) {
    if (erOppdatert(kommune, motor.regler())) {
      return;
    }
    // On this node one at a time; the others then find it done. Other nodes meet in the database.
    synchronized (laser.computeIfAbsent(kommune, k -> new Object())) {
      for (int forsok = 1; ; forsok++) {
        try {
          List<Funnregel> regler = motor.regler();
          // The editions before the rows: what comes in meanwhile makes a later edition.
          Stand naa = new Stand(regelverk(regler), arkiv.utgaver(kommune));
          if (!erOppdatert(kommune, regler)) {
            oppdater(kommune, naa, regler);
          }
          return;
        } catch (DomainException e) {
          boolean annenVarForst =
              e.kind() == ErrorKind.CONFLICT || e.kind() == ErrorKind.PRECONDITION_FAILED;
          if (!annenVarForst || forsok == FORSOK) {
            throw e;
          }
        }
      }
    }
  }

  private boolean erOppdatert(String kommune, List<Funnregel> regler) {
    Stand naa = new Stand(regelverk(regler), arkiv.utgaver(kommune));
    Optional<Stand> sist = store.stand(kommune);
    return sist.equals(Optional.of(naa)) || (sist.isEmpty() && naa.utgaver().isEmpty());
  }

  private void oppdater(String kommune, Stand naa, List<Funnregel> regler) {
    Funnmotor.Resultat resultat = motor.prov(arkiv.kilder(kommune));
    Set<String> feilet =
        resultat.feilet().stream().map(Funnmotor.Feilet::regel).collect(Collectors.toSet());
    Set<String> kjort =
        regler.stream()
            .map(Funnregel::id)
            .filter(id -> !feilet.contains(id))
            .collect(Collectors.toSet());
    store.oppdater(
        kommune,
        naa,
        resultat.brudd().stream().map(FunnService::funnet).toList(),
        kjort,
        String.join(" ", feilet.stream().sorted().toList()),
        naa());
  }

  private static Funnet funnet(Funnmotor.Regelbrudd funn) {
    // The words are kept: they stay when a module and its rule are gone.
    Texts tekster = Texts.of(funn.regel().getClass().getClassLoader());
    Brudd b = funn.brudd();
    return new Funnet(
        funn.regel().id(),
        funn.regel().klasse(),
        new Funnsted(
            b.fil(),
            b.rad(),
            b.kolonne(),
            b.objekt(),
            b.aar(),
            b.oppgitt(),
            b.beregnet(),
            b.avvik(),
            b.enhet(),
            tekster.get(Language.NB, b.tekst()),
            tekster.get(Language.NN, b.tekst())));
  }

  private static String regelverk(List<Funnregel> regler) {
    return Regelsett.UTGAVE
        + " "
        + regler.stream().map(Funnregel::id).sorted().collect(Collectors.joining(" "));
  }

  /** One part of the kommune's findings. */
  public Slice<Funn> liste(String kommune, Funnsok sok, PageQuery del) {
    oppdater(kommune);
    return store.liste(kommune, sok, del);
  }

  /** How many the search finds. */
  public long antall(String kommune, Funnsok sok) {
    oppdater(kommune);
    return store.antall(kommune, sok);
  }

  /**
   * One finding.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that id
   */
  public Funn hent(String kommune, String id) {
    oppdater(kommune);
    return store.finn(kommune, id).orElseThrow(DomainException::notFound);
  }

  /**
   * What has happened to the finding, the newest first.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that id
   */
  public Slice<Funnhendelse> historikk(String kommune, String id, PageQuery del) {
    hent(kommune, id);
    return store.historikk(kommune, id, del);
  }

  /** Ids of the rules that could not be run the last time; empty where all could. */
  public List<String> feilet(String kommune) {
    oppdater(kommune);
    String feilet = store.feilet(kommune);
    return feilet.isEmpty() ? List.of() : List.of(feilet.split(" "));
  }

  /** The rules that there are now. */
  public List<Funnregel> regler() {
    return motor.regler();
  }

  /** The sentence of a rule; empty where there is no such rule, as for what people wrote down. */
  public String setning(String regel, Language sprak) {
    return motor
        .regel(regel)
        .map(r -> Texts.of(r.getClass().getClassLoader()).get(sprak, r.setning()))
        .orElse("");
  }

  /**
   * Decides on a finding; who, when and why are kept.
   *
   * @param versjon the version that the caller has read
   * @param tilstand name of a {@link Funntilstand} that may be chosen
   * @param begrunnelse why, at most 1000 characters
   * @throws DomainException INVALID with every field that is wrong; NOT_FOUND; PRECONDITION_FAILED;
   *     CONFLICT where the finding has fallen away
   */
  public Funn avgjor(String kommune, String id, long versjon, String tilstand, String begrunnelse) {
    Funn funn = hent(kommune, id);
    List<FieldError> feil = new ArrayList<>();
    String hvorfor = krev("begrunnelse", begrunnelse, MAKS_TEKST, feil);
    Optional<Funntilstand> valgt =
        Arrays.stream(Funntilstand.values())
            .filter(t -> t.kanVelges() && t.name().equals(tilstand))
            .findFirst();
    if (valgt.isEmpty()) {
      feil.add(new FieldError("tilstand", Text.of("funn.feil.tilstand")));
    }
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return store.avgjor(
        kommune,
        id,
        versjon,
        valgt.orElseThrow(),
        hvorfor,
        arkiv.utgave(kommune, funn.sted().fil()),
        hvem(),
        naa());
  }

  /**
   * Writes down a finding that no rule can find.
   *
   * @param id where the kommune has one of this id already, that one comes back
   * @throws DomainException INVALID with every field that is wrong
   */
  public Funn leggInn(String kommune, String id, NyttFunn nytt) {
    List<FieldError> feil = new ArrayList<>();
    if (nytt.klasse() == null) {
      feil.add(new FieldError("klasse", Text.of("feil.paakrevd")));
    }
    String fil = krev("fil", nytt.fil(), MAKS_FIL, feil);
    String objekt = krev("objekt", nytt.objekt(), MAKS_OBJEKT, feil);
    String tekst = krev("tekst", nytt.tekst(), MAKS_TEKST, feil);
    String kolonne = kanskje("kolonne", nytt.kolonne(), MAKS_KORT, feil);
    String aar = kanskje("aar", nytt.aar(), MAKS_KORT, feil);
    String oppgitt = kanskje("oppgitt", nytt.oppgitt(), MAKS_TEKST, feil);
    String beregnet = kanskje("beregnet", nytt.beregnet(), MAKS_TEKST, feil);
    if (!feil.isEmpty() || nytt.klasse() == null) {
      throw DomainException.invalid(feil);
    }
    Funnsted sted =
        new Funnsted(fil, 0, kolonne, objekt, aar, oppgitt, beregnet, "", "", tekst, tekst);
    return store.leggInn(kommune, id, new Funnet(Funn.HAND, nytt.klasse(), sted), hvem(), naa());
  }

  private static String krev(String felt, @Nullable String verdi, int maks, List<FieldError> feil) {
    String tekst = kanskje(felt, verdi, maks, feil);
    if (tekst.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
    }
    return tekst;
  }

  private static String kanskje(
      String felt, @Nullable String verdi, int maks, List<FieldError> feil) {
    String tekst = verdi == null ? "" : verdi.strip();
    if (tekst.length() > maks) {
      feil.add(new FieldError(felt, Text.of("feil.forLang", maks)));
    }
    return tekst;
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
