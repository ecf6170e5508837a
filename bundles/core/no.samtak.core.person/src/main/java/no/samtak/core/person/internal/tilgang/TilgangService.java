// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tilgang;

import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Grunnlag;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.api.personvern.Persontilgang;
import no.samtak.core.api.personvern.Samtykkekilde;
import no.samtak.core.api.personvern.Slipp;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.core.person.internal.persistence.TilknytningStore;
import no.samtak.core.person.internal.persistence.TjenesteStore;
import no.samtak.core.person.internal.persistence.UnntakStore;
import no.samtak.core.person.internal.person.Person;
import no.samtak.core.person.internal.person.Personskap;
import no.samtak.core.person.internal.tilgang.Unntak.Slag;
import no.samtak.core.person.internal.tjeneste.Tjenesterolle;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Decides by what is committed now: a tie to the person's own service, else a consent, else an
 * exception in law, else an emergency access (P2). Nothing of a decision is ever kept in memory.
 * What is another service's and what is not there go the same way through the same statements.
 * Decision 0032.
 */
@Component(service = {TilgangService.class, Persontilgang.class})
public final class TilgangService implements Persontilgang {
  private final TjenesteStore tjenester;
  private final Personskap skap;
  private final AccessLog logg;
  private final CurrentUser bruker;
  private final Forretningsdato forretningsdato;
  private final Clock clock;

  /** Where nobody publishes it, nobody has consented. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY,
      fieldOption = FieldOption.REPLACE)
  volatile @Nullable Samtykkekilde samtykker;

  /** On what it decides by. */
  @Activate
  public TilgangService(
      @Reference TjenesteStore tjenester,
      @Reference Personskap skap,
      @Reference AccessLog logg,
      @Reference CurrentUser bruker,
      @Reference Forretningsdato forretningsdato,
      @Reference Clock clock) {
    this.tjenester = tjenester;
    this.skap = skap;
    this.logg = logg;
    this.bruker = bruker;
    this.forretningsdato = forretningsdato;
    this.clock = clock;
  }

  @Override
  public Slipp slipp(Connection connection, Personsporsmal sporsmal) {
    return adgang(connection, sporsmal).slipp();
  }

  @Override
  public List<String> slippAlle(Connection connection, Personsporsmal likFor, List<String> ids) {
    Tjenesteadgang her = iTjeneste(connection, likFor);
    Map<String, Person> apnet = new HashMap<>();
    for (PersonStore.Rad rad : PersonStore.finn(connection, her.tjenesteId(), ids)) {
      Person person = skap.apne(rad);
      if (her.faarSe(person)) {
        apnet.put(person.id(), person);
      }
    }
    List<String> vist = ids.stream().distinct().filter(apnet::containsKey).toList();
    loggAlle(connection, likFor, vist);
    return vist;
  }

  /**
   * As {@link #slipp}, with the person opened.
   *
   * @throws no.samtak.platform.api.security.AccessRefusal as there
   */
  public Adgang adgang(Connection c, Personsporsmal s) {
    Adgang adgang = avgjort(c, s);
    logg.write(c, Logglinje.sett(s, adgang.slipp()));
    return adgang;
  }

  private Adgang avgjort(Connection c, Personsporsmal s) {
    User user = medRolle(s).orElse(null);
    LocalDate dag = forretningsdato.idag();
    String brukerId = user == null ? "" : user.id();
    List<TilknytningStore.Adgang> mine =
        TilknytningStore.adganger(c, s.kommune(), brukerId, s.tjeneste(), s.personId(), dag);
    Tjenesteadgang egen = Tjenesteadgang.av(mine, s.tjeneste());
    PersonStore.Rad rad = egen == null ? null : egen.rad();
    if (egen != null && rad != null) {
      Person person = skap.apne(rad);
      if (egen.faarSe(person)) {
        if (s.endrer() && !PersonStore.hold(c, rad)) {
          // Merged with another entry in this very moment.
          throw Logglinje.nektet(s, DomainException.notFound());
        }
        Slipp slipp = new Slipp(Grunnlag.EGEN_TJENESTE, "", Dybde.INNHOLD);
        return new Adgang(slipp, rad, person, egen.klarertAdresse());
      }
    }
    if (egen != null && rad == null) {
      // As long as for one whom the user may not see, or the time would tell that there is one.
      skap.apneIngen(egen.tjenesteId());
    }
    return annetGrunnlag(c, s, brukerId, mine, dag);
  }

  /** Another service's person, or none at all: the same questions are asked. */
  private Adgang annetGrunnlag(
      Connection c,
      Personsporsmal s,
      String brukerId,
      List<TilknytningStore.Adgang> mine,
      LocalDate dag) {
    Optional<Slipp> samtykke = samtykke(c, s, mine, dag);
    List<UnntakStore.Gjelder> unntak =
        UnntakStore.gjelder(c, s.kommune(), s.tjeneste(), s.personId(), brukerId, clock.instant());
    boolean kanUnntak = !brukerId.isEmpty() && !unntak.isEmpty();
    Slipp slipp = samtykke.orElseGet(() -> kanUnntak ? unntak(c, s, mine, unntak) : null);
    if (slipp == null && !kanUnntak) {
      throw Logglinje.nektet(s, DomainException.notFound());
    }
    PersonStore.Rad rad =
        tjenester
            .id(s.kommune(), s.tjeneste())
            .flatMap(id -> PersonStore.finn(c, id, s.personId()))
            .orElseThrow(() -> Logglinje.nektet(s, DomainException.notFound()));
    if (slipp == null) {
      // The person objects. Looked for all the same, so that nothing tells it from nobody there.
      throw Logglinje.nektet(s, DomainException.notFound());
    }
    Person person = skap.apne(rad);
    if (person.personalia().skjermet()) {
      // Beats every other right (P7).
      throw Logglinje.nektet(s, DomainException.notFound());
    }
    if (s.endrer()) {
      throw Logglinje.nektet(s, DomainException.forbidden());
    }
    return new Adgang(slipp, rad, person, false);
  }

  private Optional<Slipp> samtykke(
      Connection c, Personsporsmal s, List<TilknytningStore.Adgang> mine, LocalDate dag) {
    Samtykkekilde kilde = samtykker;
    if (kilde == null) {
      return Optional.empty();
    }
    List<String> mottakere =
        mine.stream().map(TilknytningStore.Adgang::tjeneste).distinct().sorted().toList();
    return kilde
        .dekker(c, s, mottakere, dag)
        .filter(d -> !mottakere.isEmpty() && d.dybde().dekker(s.dybde()))
        .map(d -> new Slipp(Grunnlag.SAMTYKKE, d.samtykkeId(), d.dybde()));
  }

  /**
   * The first exception that opens. What the law orders and an emergency do; co-operation that the
   * law allows does not where the person does not want a service of the user's to be told (hpl. §
   * 25, pasientjournalloven § 17).
   */
  private @Nullable Slipp unntak(
      Connection c,
      Personsporsmal s,
      List<TilknytningStore.Adgang> mine,
      List<UnntakStore.Gjelder> unntak) {
    boolean samarbeid = unntak.stream().anyMatch(TilgangService::erSamarbeid);
    boolean motsatt = samarbeid && motsatt(c, s, mine);
    return unntak.stream()
        .filter(u -> !(motsatt && erSamarbeid(u)))
        .findFirst()
        .map(TilgangService::slipp)
        .orElse(null);
  }

  private static boolean erSamarbeid(UnntakStore.Gjelder gjelder) {
    return gjelder.slag() == Slag.LOV && !gjelder.plikt();
  }

  /** Who works nowhere today is held to be whomever the person objects to. */
  private boolean motsatt(Connection c, Personsporsmal s, List<TilknytningStore.Adgang> mine) {
    Samtykkekilde kilde = samtykker;
    if (kilde == null) {
      return false;
    }
    Set<String> stengt = kilde.motsattSeg(c, s.kommune(), s.tjeneste(), s.personId());
    return mine.isEmpty()
        ? !stengt.isEmpty()
        : mine.stream().map(TilknytningStore.Adgang::tjeneste).anyMatch(stengt::contains);
  }

  private static Slipp slipp(UnntakStore.Gjelder gjelder) {
    Grunnlag grunnlag = gjelder.slag() == Slag.LOV ? Grunnlag.LOV : Grunnlag.NODTILGANG;
    return new Slipp(grunnlag, gjelder.id(), Dybde.INNHOLD);
  }

  /**
   * The user's tie to a service, for what concerns all its persons.
   *
   * @throws no.samtak.platform.api.security.AccessRefusal NOT_FOUND where the user does not work
   *     there today, and where there is no such service
   */
  public Tjenesteadgang iTjeneste(Connection c, Personsporsmal s) {
    List<TilknytningStore.Adgang> mine =
        TilknytningStore.adganger(
            c,
            s.kommune(),
            medRolle(s).map(User::id).orElse(""),
            s.tjeneste(),
            "",
            forretningsdato.idag());
    Tjenesteadgang her = Tjenesteadgang.av(mine, s.tjeneste());
    if (her == null) {
      throw Logglinje.nektet(s, DomainException.notFound());
    }
    return her;
  }

  /**
   * As {@link #iTjeneste}, for leaders of the service.
   *
   * @throws no.samtak.platform.api.security.AccessRefusal NOT_FOUND as there; FORBIDDEN where the
   *     user works there and does not lead it
   */
  public Tjenesteadgang somLeder(Connection c, Personsporsmal s) {
    Tjenesteadgang her = iTjeneste(c, s);
    if (her.rolle() != Tjenesterolle.LEDER) {
      throw Logglinje.nektet(s, DomainException.forbidden());
    }
    return her;
  }

  /** Writes a row for each of a list of the own service's persons that is shown. */
  public void loggAlle(Connection c, Personsporsmal likFor, List<String> ids) {
    Slipp slipp = new Slipp(Grunnlag.EGEN_TJENESTE, "", Dybde.INNHOLD);
    List<AccessEntry> linjer = new ArrayList<>();
    ids.forEach(id -> linjer.add(Logglinje.sett(med(likFor, id), slipp)));
    if (!linjer.isEmpty()) {
      logg.writeAll(c, linjer);
    }
  }

  /** The same question, of another person. */
  public static Personsporsmal med(Personsporsmal s, String id) {
    return new Personsporsmal(
        s.kommune(),
        s.tjeneste(),
        id,
        s.handling(),
        s.kategori(),
        s.dybde(),
        s.formal(),
        s.endrer());
  }

  private Optional<User> medRolle(Personsporsmal s) {
    return bruker
        .get()
        .filter(u -> u.hasAny(Role.SAKSBEHANDLER, Role.TJENESTELEDER) && u.covers(s.kommune()));
  }
}
