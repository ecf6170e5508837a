// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tilgang;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.UnntakStore;
import no.samtak.core.person.internal.tilgang.Unntak.Slag;
import no.samtak.core.person.internal.tilgang.Unntak.Tilstand;
import no.samtak.core.person.internal.tilgang.Unntak.Vurdering;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Exceptions in law and emergency access: recorded by the one who looks, reviewed by a leader of
 * the person's service. Neither asks whether the person is there, so neither tells.
 */
@Component(service = UnntakService.class)
public final class UnntakService {
  private static final Logger LOG = LoggerFactory.getLogger(UnntakService.class);
  private static final int ORD = 1000;
  private static final int SLUG = 40;

  private final Base base;
  private final TilgangService tilgang;
  private final Ord ord;
  private final CurrentUser bruker;
  private final Clock clock;

  /** On what it writes to. */
  @Activate
  public UnntakService(
      @Reference Base base,
      @Reference TilgangService tilgang,
      @Reference Ord ord,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.base = base;
    this.tilgang = tilgang;
    this.ord = ord;
    this.bruker = bruker;
    this.clock = clock;
  }

  /**
   * Records that the law lets the user look, for {@link Unntak#LOV}.
   *
   * @param plikt whether the law orders it; else it opens nothing where the person objects to a
   *     service of the user's (hpl. § 25)
   * @throws DomainException INVALID without paragraph or reason
   */
  public Unntak lov(
      String kommune,
      String tjeneste,
      String person,
      String id,
      @Nullable String hjemmel,
      boolean plikt,
      @Nullable String grunn) {
    List<FieldError> feil = new ArrayList<>();
    String paragraf = tekst("hjemmel", hjemmel, 40, feil);
    String hvorfor = tekst("grunn", grunn, ORD, feil);
    kast(feil);
    Instant naa = naa();
    Hva hva = new Hva(paragraf, plikt, hvorfor);
    return leggTil(kommune, ny(id, tjeneste, person, Slag.LOV, hva, naa, naa.plus(Unntak.LOV)));
  }

  /**
   * Asks for emergency access. Opens nothing yet.
   *
   * @throws DomainException INVALID without a reason
   */
  public Unntak spor(
      String kommune, String tjeneste, String person, String id, @Nullable String grunn) {
    List<FieldError> feil = new ArrayList<>();
    String hvorfor = tekst("grunn", grunn, ORD, feil);
    kast(feil);
    Hva hva = new Hva("", false, hvorfor);
    return leggTil(kommune, ny(id, tjeneste, person, Slag.NODTILGANG, hva, naa(), null));
  }

  /**
   * Confirms an emergency access that the user asked for: opens for {@link Unntak#NOD}.
   *
   * @param forstaatt whether the user has said to understand what it means
   * @param tjeneste slug of the person's service, as it was asked for
   * @throws DomainException INVALID where it is not understood; NOT_FOUND where the user has asked
   *     for none with this id in this service
   */
  public Unntak bekreft(String kommune, String tjeneste, String id, boolean forstaatt) {
    return bekreft(kommune, u -> u.tjeneste().equals(kort(tjeneste, SLUG)), id, forstaatt);
  }

  /**
   * As {@link #bekreft(String, String, String, boolean)}, for one person.
   *
   * @param person the id of the person, as it was asked for
   */
  public Unntak bekreft(
      String kommune, String tjeneste, String person, String id, boolean forstaatt) {
    return bekreft(
        kommune,
        u -> u.tjeneste().equals(kort(tjeneste, SLUG)) && u.person().equals(uuid(person)),
        id,
        forstaatt);
  }

  private Unntak bekreft(String kommune, Predicate<Unntak> dette, String id, boolean forstaatt) {
    if (!forstaatt) {
      throw DomainException.invalid(
          List.of(new FieldError("forstaatt", Text.of("person.feil.forstaatt"))));
    }
    Unntak apen =
        base.gjor(
            c -> {
              Unntak u = min(c, kommune, id);
              if (!dette.test(u) || u.slag() != Slag.NODTILGANG) {
                throw DomainException.notFound();
              }
              if (u.tilstand() != Tilstand.SPURT) {
                return u;
              }
              Instant naa = naa();
              Unntak ny = endret(u, Tilstand.APEN, naa, naa.plus(Unntak.NOD), null, null, "");
              lagre(c, ny, null);
              return ny;
            },
            u -> List.of(logg("nodtilgang-bekreft", u)));
    LOG.warn(
        "Emergency access {} to a person of {} in {} is open until {}",
        id,
        apen.tjeneste(),
        kommune,
        apen.til());
    return apen;
  }

  /**
   * What the leader of a service has to look at, and has looked at: the newest first.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN as {@link TilgangService#somLeder}
   */
  public List<Unntak> avTjeneste(String kommune, String tjeneste) {
    return base.gjor(
        c -> {
          tilgang.somLeder(c, kontroll(kommune, tjeneste));
          return UnntakStore.avTjeneste(c, kommune, tjeneste, apner(kommune));
        },
        liste -> liste.stream().map(u -> logg("les", u)).toList());
  }

  /** How many wait for a leader of the service, and how many of them too long. */
  public long[] venter(String kommune, String tjeneste) {
    return base.gjor(c -> UnntakStore.venter(c, kommune, tjeneste, naa().minus(Unntak.FRIST)));
  }

  /**
   * What a leader finds.
   *
   * @throws DomainException INVALID; NOT_FOUND; FORBIDDEN where it is one's own, or one does not
   *     lead the service; PRECONDITION_FAILED
   */
  public Unntak vurder(
      String kommune,
      String tjeneste,
      String id,
      long versjon,
      @Nullable Vurdering vurdering,
      @Nullable String merknad) {
    if (vurdering == null) {
      throw DomainException.invalid(List.of(new FieldError("vurdering", Text.of("feil.paakrevd"))));
    }
    String ordene = merknad == null ? "" : merknad.strip();
    if (vurdering == Vurdering.AVVIK && ordene.isEmpty()) {
      throw DomainException.invalid(List.of(new FieldError("merknad", Text.of("feil.paakrevd"))));
    }
    if (ordene.length() > ORD) {
      throw DomainException.invalid(
          List.of(new FieldError("merknad", Text.of("feil.forLang", ORD))));
    }
    return base.gjor(
        c -> {
          tilgang.somLeder(c, kontroll(kommune, tjeneste));
          Unntak u =
              UnntakStore.finn(c, kommune, id, apner(kommune))
                  .filter(x -> x.tjeneste().equals(tjeneste) && x.tilstand() != Tilstand.SPURT)
                  .orElseThrow(DomainException::notFound);
          if (u.bruker().equals(hvem().id())) {
            throw DomainException.forbidden();
          }
          if (u.versjon() != versjon) {
            throw DomainException.changedByOthers();
          }
          Unntak ny = endret(u, Tilstand.VURDERT, u.apnet(), u.til(), vurdering, hvem(), ordene);
          lagre(c, ny, ord.forsegl(kommune, tjeneste, "unntak.merknad/" + u.id(), ordene));
          return ny;
        },
        u -> List.of(logg("vurder", u)));
  }

  private Unntak leggTil(String kommune, Unntak u) {
    byte[] grunn = ord.forsegl(kommune, u.tjeneste(), "unntak.grunn/" + u.id(), u.grunn());
    Unntak lagret =
        base.gjor(
            c -> UnntakStore.leggTil(c, kommune, u, grunn) ? u : min(c, kommune, u.id()),
            x -> List.of(logg(x.slag() == Slag.LOV ? "unntak" : "nodtilgang-spor", x)));
    LOG.info("{} {} to a person of {} in {}", u.slag(), u.id(), u.tjeneste(), kommune);
    return lagret;
  }

  /** One of the user's own; another's is not there. */
  private Unntak min(Connection c, String kommune, String id) {
    return UnntakStore.finn(c, kommune, id, apner(kommune))
        .filter(u -> u.bruker().equals(hvem().id()))
        .orElseThrow(DomainException::notFound);
  }

  private static void lagre(Connection c, Unntak ny, byte @Nullable [] merknad) {
    if (!UnntakStore.endre(c, ny, merknad)) {
      throw DomainException.changedByOthers();
    }
  }

  /** What somebody stands on. */
  private record Hva(String hjemmel, boolean plikt, String grunn) {}

  private Unntak ny(
      String id,
      String tjeneste,
      String person,
      Slag slag,
      Hva hva,
      Instant naa,
      @Nullable Instant til) {
    boolean apen = til != null;
    return new Unntak(
        id,
        kort(tjeneste, SLUG),
        uuid(person),
        hvem().id(),
        hvem().displayName(),
        slag,
        hva.hjemmel(),
        hva.plikt(),
        hva.grunn(),
        apen ? Tilstand.APEN : Tilstand.SPURT,
        naa,
        apen ? naa : null,
        til,
        null,
        null,
        null,
        "",
        1);
  }

  private Unntak endret(
      Unntak u,
      Tilstand tilstand,
      @Nullable Instant apnet,
      @Nullable Instant til,
      @Nullable Vurdering vurdering,
      @Nullable User av,
      String merknad) {
    return new Unntak(
        u.id(),
        u.tjeneste(),
        u.person(),
        u.bruker(),
        u.navn(),
        u.slag(),
        u.hjemmel(),
        u.plikt(),
        u.grunn(),
        tilstand,
        u.spurt(),
        apnet,
        til,
        av == null ? null : naa(),
        av == null ? null : av.displayName(),
        vurdering,
        merknad,
        u.versjon() + 1);
  }

  /** What is no id is not kept: it might be an identity number that somebody wrote (P10). */
  private static String uuid(String person) {
    try {
      return UUID.fromString(person).toString();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String kort(String tekst, int lengde) {
    return tekst.length() <= lengde ? tekst : tekst.substring(0, lengde);
  }

  private UnntakStore.Apner apner(String kommune) {
    return (tjeneste, sted, forseglet) -> ord.apne(kommune, tjeneste, sted, forseglet);
  }

  private static AccessEntry logg(String handling, Unntak u) {
    return AccessEntry.person(
        handling,
        "unntak",
        new AccessEntry.Person(
            u.tjeneste(),
            u.person(),
            Dybde.KJENT_FOR.name(),
            Formal.KONTROLL.name(),
            u.slag().name(),
            u.id()),
        "ok");
  }

  private static Personsporsmal kontroll(String kommune, String tjeneste) {
    return new Personsporsmal(
        kommune, tjeneste, "", "les", "unntak", Dybde.KJENT_FOR, Formal.KONTROLL, false);
  }

  private User hvem() {
    Optional<User> user = bruker.get();
    return user.orElseThrow(DomainException::forbidden);
  }

  private Instant naa() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static String tekst(
      String felt, @Nullable String verdi, int hoyst, List<FieldError> feil) {
    String ren = verdi == null ? "" : verdi.strip();
    if (ren.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
    } else if (ren.length() > hoyst) {
      feil.add(new FieldError(felt, Text.of("feil.forLang", hoyst)));
    }
    return ren;
  }

  private static void kast(List<FieldError> feil) {
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
  }
}
