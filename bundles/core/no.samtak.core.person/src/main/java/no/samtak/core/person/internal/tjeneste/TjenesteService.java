// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tjeneste;

import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.samtak.core.api.tjeneste.Tjeneste;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.TilknytningStore;
import no.samtak.core.person.internal.persistence.TjenesteStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.ServiceTies;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The services of a kommune, and who works in them. That a service exists, and who works there, is
 * no secret within the kommune; whom it knows is. A service's own leaders say who works there;
 * where it has none today, any service leader of the kommune does.
 */
@Component(service = {TjenesteService.class, Tjenesteregister.class, ServiceTies.class})
public final class TjenesteService implements Tjenesteregister, ServiceTies {
  private static final Logger LOG = LoggerFactory.getLogger(TjenesteService.class);
  private static final String TYPE = "tilknytning";

  private final TjenesteStore store;
  private final Base base;
  private final Accounts kontoer;
  private final CurrentUser bruker;
  private final Forretningsdato forretningsdato;
  private final Clock clock;

  /** On the stores. */
  @Activate
  public TjenesteService(
      @Reference TjenesteStore store,
      @Reference Base base,
      @Reference Accounts kontoer,
      @Reference CurrentUser bruker,
      @Reference Forretningsdato forretningsdato,
      @Reference Clock clock) {
    this.store = store;
    this.base = base;
    this.kontoer = kontoer;
    this.bruker = bruker;
    this.forretningsdato = forretningsdato;
    this.clock = clock;
  }

  @Override
  public List<Tjeneste> alle(String kommune) {
    return enheter(kommune).stream().map(Enhet::tjeneste).toList();
  }

  @Override
  public Optional<Tjeneste> finn(String kommune, String slug) {
    return store.finn(kommune, slug).map(Enhet::tjeneste);
  }

  @Override
  public List<String> tjenesterFor(String kommune, String brukerId) {
    return adganger(kommune, brukerId).stream()
        .map(TilknytningStore.Adgang::tjeneste)
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public Set<String> of(String tenant, String userId) {
    return Set.copyOf(tjenesterFor(tenant, userId));
  }

  /** The services that the user of this thread works in today, by name. */
  public List<Enhet> mine(String kommune) {
    List<String> slugs = bruker.get().map(u -> tjenesterFor(kommune, u.id())).orElse(List.of());
    return enheter(kommune).stream().filter(e -> slugs.contains(e.tjeneste().slug())).toList();
  }

  /** The services that the user of this thread leads today, by slug. */
  public List<String> ledet(String kommune) {
    String hvem = bruker.get().map(User::id).orElse("");
    return adganger(kommune, hvem).stream()
        .filter(a -> a.rolle() == Tjenesterolle.LEDER)
        .map(TilknytningStore.Adgang::tjeneste)
        .distinct()
        .sorted()
        .toList();
  }

  /** The business date. */
  public LocalDate idag() {
    return forretningsdato.idag();
  }

  /** The kommune's services by name. */
  public List<Enhet> enheter(String kommune) {
    return store.alle(kommune);
  }

  /**
   * One service.
   *
   * @throws DomainException NOT_FOUND
   */
  public Enhet enhet(String kommune, String slug) {
    return store.finn(kommune, slug).orElseThrow(DomainException::notFound);
  }

  /**
   * Makes a service; the one with this id where it is there.
   *
   * @throws DomainException INVALID; CONFLICT where the slug is taken
   */
  public Enhet opprett(String kommune, String id, Tjenesteinnhold innhold) {
    Tjenesteinnhold.Kontrollert ren = innhold.kontrollert(true);
    if (store.finn(kommune, ren.slug()).filter(e -> !e.id().equals(id)).isPresent()) {
      throw DomainException.invalid(
          List.of(new FieldError("slug", Text.of("person.feil.slugOpptatt"))));
    }
    Enhet ny = store.leggTil(id, kommune, ren);
    LOG.info("The service {} of {} is new, by {}", ren.slug(), kommune, hvem());
    return ny;
  }

  /**
   * Changes a service.
   *
   * @throws DomainException INVALID; NOT_FOUND; FORBIDDEN where others lead it; PRECONDITION_FAILED
   */
  public Enhet endre(String kommune, String slug, long versjon, Tjenesteinnhold innhold) {
    Tjenesteinnhold.Kontrollert ren = innhold.kontrollert(false);
    enhet(kommune, slug);
    base.gjor(
        c -> {
          krevLeder(c, kommune, slug);
          return slug;
        });
    Enhet ny = store.endre(kommune, slug, versjon, ren);
    LOG.info("The service {} of {} is changed, by {}", slug, kommune, hvem());
    return ny;
  }

  /** The ties of a service, ended ones included, by name. */
  public List<Tilknytning> tilknytninger(String kommune, String slug) {
    enhet(kommune, slug);
    return base.gjor(c -> TilknytningStore.alle(c, kommune, slug));
  }

  /** The ties of the kommune that nobody has confirmed for a year. */
  public List<Tilknytning> gjennomgang(String kommune) {
    LocalDate dag = idag();
    return base.gjor(c -> TilknytningStore.alle(c, kommune, null)).stream()
        .filter(t -> t.tilGjennomgang(dag))
        .toList();
  }

  /**
   * One tie.
   *
   * @throws DomainException NOT_FOUND
   */
  public Tilknytning tilknytning(String kommune, String slug, String id) {
    return base.gjor(
        c -> TilknytningStore.finn(c, kommune, slug, id).orElseThrow(DomainException::notFound));
  }

  /** What happened to a tie, the newest first. */
  public List<Tilknytningshendelse> hendelser(String kommune, String slug, String id) {
    tilknytning(kommune, slug, id);
    return base.gjor(c -> TilknytningStore.hendelser(c, id));
  }

  /**
   * Ties a user to a service; the tie with this id where it is there.
   *
   * @throws DomainException INVALID; NOT_FOUND; FORBIDDEN where others lead the service
   */
  public Tilknytning knytt(String kommune, String slug, String id, Tilknytningsinnhold innhold) {
    Enhet enhet = enhet(kommune, slug);
    Account konto = konto(kommune, innhold.bruker() == null ? "" : innhold.bruker().strip());
    Tilknytning tom =
        new Tilknytning(
            id,
            slug,
            konto.id(),
            konto.details().displayName(),
            Tjenesterolle.SAKSBEHANDLER,
            idag(),
            null,
            null,
            null,
            null,
            false,
            false,
            idag(),
            hvem(),
            0);
    Tilknytning ny = innhold.av(tom, idag(), hvem());
    return base.gjor(
        c -> {
          Optional<Tilknytning> finnes = TilknytningStore.finn(c, kommune, slug, id);
          if (finnes.isPresent()) {
            return finnes.get();
          }
          krevLeder(c, kommune, slug);
          vikar(c, kommune, slug, ny);
          TilknytningStore.leggTil(c, kommune, enhet.id(), ny);
          hendt(c, kommune, ny, "OPPRETTET", innhold.hvorfor());
          return ny;
        },
        t -> List.of(AccessEntry.ok("opprett", TYPE, t.id())));
  }

  /**
   * Changes a tie.
   *
   * @throws DomainException INVALID; NOT_FOUND; FORBIDDEN; PRECONDITION_FAILED
   */
  public Tilknytning endre(
      String kommune, String slug, String id, long versjon, Tilknytningsinnhold innhold) {
    return endret(
        kommune,
        slug,
        id,
        versjon,
        "ENDRET",
        innhold.hvorfor(),
        gammel -> innhold.av(gammel, idag(), hvem()));
  }

  /**
   * Says that a tie is still right: the yearly review.
   *
   * @throws DomainException NOT_FOUND; FORBIDDEN; PRECONDITION_FAILED
   */
  public Tilknytning bekreft(String kommune, String slug, String id, long versjon) {
    return endret(
        kommune, slug, id, versjon, "BEKREFTET", "", t -> med(t, t.til(), t.versjon() + 1));
  }

  /**
   * Ends a tie today: from tomorrow it opens nothing; where it begins later, it never does.
   *
   * @throws DomainException NOT_FOUND; FORBIDDEN; PRECONDITION_FAILED
   */
  public Tilknytning avslutt(
      String kommune, String slug, String id, long versjon, LocalDate sisteDag, String grunn) {
    return endret(
        kommune,
        slug,
        id,
        versjon,
        "AVSLUTTET",
        grunn,
        t -> med(t, sisteDag.isBefore(t.fra()) ? t.fra() : sisteDag, t.versjon() + 1));
  }

  private Tilknytning med(
      Tilknytning t, @org.jspecify.annotations.Nullable LocalDate til, long versjon) {
    return new Tilknytning(
        t.id(),
        t.tjeneste(),
        t.bruker(),
        t.navn(),
        t.rolle(),
        t.fra(),
        til,
        t.vikarFor(),
        t.fravaerFra(),
        t.fravaerTil(),
        t.klarertAdresse(),
        t.klarertSkjermet(),
        idag(),
        hvem(),
        versjon);
  }

  private Tilknytning endret(
      String kommune,
      String slug,
      String id,
      long versjon,
      String hva,
      String grunn,
      UnaryOperator<Tilknytning> endring) {
    Tilknytning ny =
        base.gjor(
            c -> {
              Tilknytning gammel =
                  TilknytningStore.finn(c, kommune, slug, id)
                      .orElseThrow(DomainException::notFound);
              krevLeder(c, kommune, slug);
              if (gammel.versjon() != versjon) {
                throw DomainException.changedByOthers();
              }
              Tilknytning etter = endring.apply(gammel);
              vikar(c, kommune, slug, etter);
              if (!TilknytningStore.endre(c, etter)) {
                throw DomainException.changedByOthers();
              }
              hendt(c, kommune, etter, hva, grunn);
              return etter;
            },
            t -> List.of(AccessEntry.ok("endre", TYPE, t.id())));
    LOG.info("The tie {} to {} of {}: {} by {}", id, slug, kommune, hva, hvem());
    return ny;
  }

  private void hendt(Connection c, String kommune, Tilknytning t, String hva, String grunn) {
    TilknytningStore.hendelse(
        c,
        kommune,
        t.id(),
        new Tilknytningshendelse(
            t.versjon(),
            hva,
            grunn,
            hvem(),
            idag(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS)));
  }

  private static void vikar(Connection c, String kommune, String slug, Tilknytning t) {
    String vikarFor = t.vikarFor();
    if (vikarFor != null && TilknytningStore.finn(c, kommune, slug, vikarFor).isEmpty()) {
      throw DomainException.invalid(
          List.of(new FieldError("vikarFor", Text.of("person.feil.vikarUkjent"))));
    }
  }

  /** Whether the user may say who works in the service. */
  public boolean erLeder(String kommune, String slug) {
    return base.gjor(c -> mayLead(c, kommune, slug));
  }

  private void krevLeder(Connection c, String kommune, String slug) {
    if (!mayLead(c, kommune, slug)) {
      throw DomainException.forbidden();
    }
  }

  private boolean mayLead(Connection c, String kommune, String slug) {
    User hvem = bruker.get().orElse(null);
    if (hvem == null || !hvem.hasAny(Role.TJENESTELEDER)) {
      return false;
    }
    LocalDate dag = idag();
    List<Tilknytning> ledere =
        TilknytningStore.alle(c, kommune, slug).stream()
            .filter(t -> t.rolle() == Tjenesterolle.LEDER && t.gjelder(dag))
            .toList();
    return ledere.isEmpty() || ledere.stream().anyMatch(t -> t.bruker().equals(hvem.id()));
  }

  private List<TilknytningStore.Adgang> adganger(String kommune, String brukerId) {
    return base.gjor(c -> TilknytningStore.adganger(c, kommune, brukerId, "", "", idag()));
  }

  private Account konto(String kommune, String navnEllerId) {
    for (String etter = null; !navnEllerId.isEmpty(); ) {
      var del = kontoer.list(new no.samtak.platform.api.rest.PageQuery(200, etter));
      for (Account a : del.rows()) {
        if (a.username().equalsIgnoreCase(navnEllerId) || a.id().equals(navnEllerId)) {
          boolean her =
              a.details().tenants().contains(kommune)
                  || a.details().tenants().contains(Account.ALL_TENANTS);
          if (her && a.details().active()) {
            return a;
          }
        }
      }
      etter = del.next();
      if (etter == null) {
        break;
      }
    }
    throw DomainException.invalid(List.of(new FieldError("bruker", Text.of("person.feil.bruker"))));
  }

  private String hvem() {
    return bruker.get().map(User::displayName).orElse("Samtak");
  }
}
