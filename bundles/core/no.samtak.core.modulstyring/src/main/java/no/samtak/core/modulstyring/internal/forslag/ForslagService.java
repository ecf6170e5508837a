// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.behov.BehovService;
import no.samtak.core.modulstyring.internal.behov.Kommunebilde;
import no.samtak.core.modulstyring.internal.behov.Modulfakta;
import no.samtak.core.modulstyring.internal.dor.Hvem;
import no.samtak.core.modulstyring.internal.persistence.Modulbok;
import no.samtak.core.modulstyring.internal.tekst.Ord;
import no.samtak.core.modulstyring.internal.tekst.Skrevet;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Proposals, and what people say to them. Acts as the user of the thread. */
@Component(service = ForslagService.class)
public final class ForslagService {
  private static final Logger LOG = LoggerFactory.getLogger(ForslagService.class);
  private static final String OBJEKT = "modulforslag";
  private static final int HOYST = 200;
  private static final int MAKS_AAR = 20;

  private final Modulbok bok;
  private final BehovService behov;
  private final Avstemmer avstemmer;
  private final TenantDirectory kommuner;
  private final Hvem hvem;

  /** On what is stored and what is needed. */
  @Activate
  public ForslagService(
      @Reference Modulbok bok,
      @Reference BehovService behov,
      @Reference Avstemmer avstemmer,
      @Reference TenantDirectory kommuner,
      @Reference Hvem hvem) {
    this.bok = bok;
    this.behov = behov;
    this.avstemmer = avstemmer;
    this.kommuner = kommuner;
    this.hvem = hvem;
  }

  /**
   * The kommune's proposals: the open ones first, by day; then those that have ended, the newest
   * first, at most 200.
   *
   * @param apne only those that can still come to something
   */
  public List<Forslag> liste(String kommune, boolean apne) {
    List<Forslag> alle = new ArrayList<>(bok.apne(kommune));
    if (!apne) {
      alle.addAll(bok.avsluttede(kommune, HOYST));
    }
    return alle;
  }

  /** Those of every kommune that the user covers: the open ones first, by day. */
  public List<Forslag> alle(boolean apne) {
    User en = hvem.bruker();
    List<Forslag> alle = new ArrayList<>();
    for (Tenant kommune : kommuner.all()) {
      if (en.covers(kommune.slug())) {
        alle.addAll(liste(kommune.slug(), apne));
      }
    }
    alle.sort(
        Comparator.comparing((Forslag f) -> !f.tilstand().apent())
            .thenComparing(f -> f.tilstand().apent() ? f.fra() : LocalDate.MAX)
            .thenComparing(
                f -> f.avgjort() == null ? f.opprettet() : f.avgjort(), Comparator.reverseOrder())
            .thenComparing(Forslag::kommune)
            .thenComparing(Forslag::id));
    return alle;
  }

  /**
   * One proposal.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that id
   */
  public Forslag finn(String kommune, String id) {
    return bok.forslag(kommune, id).orElseThrow(DomainException::notFound);
  }

  /**
   * As which of the two the user may say yes to it now; null where the user may not. Two yeses are
   * two people's: only a person's own account counts, and each account once.
   */
  public @Nullable Godkjenner kanGodkjenne(Forslag forslag, User bruker) {
    if (!bruker.isPerson() || forslag.godkjentAv(bruker.id())) {
      return null;
    }
    return forslag.mangler().stream()
        .filter(g -> bruker.hasAny(g.rolle()))
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** Whether the user may refuse it now. */
  public boolean kanAvsla(Forslag forslag, User bruker) {
    return forslag.tilstand().tilBehandling() && erEnAvTo(bruker);
  }

  /** Whether the user may take it back now: either of the two, until it is carried out. */
  public boolean kanTrekke(Forslag forslag, User bruker) {
    return forslag.tilstand().apent() && erEnAvTo(bruker);
  }

  /** Whether the user is one of the two, and may propose. */
  public boolean kanForesla(User bruker) {
    return erEnAvTo(bruker);
  }

  /**
   * Makes one; where the kommune has one of this id already, that one comes back. A person who
   * makes it and is one of the two has thereby said yes; whoever is at the shell without having
   * said who, and a machine, has not.
   *
   * @throws DomainException INVALID with every field that is wrong; CONFLICT where the same is
   *     proposed already, or is so already
   */
  public Forslag opprett(String kommune, String id, NyttForslag innhold) {
    Optional<Forslag> finnes = bok.forslag(kommune, id);
    if (finnes.isPresent()) {
      return finnes.get();
    }
    User en = hvem.bruker();
    if (!erEnAvTo(en)) {
      throw DomainException.forbidden();
    }
    Forslag nytt = kontrollert(kommune, id, innhold, en);
    Godkjenner som = kanGodkjenne(nytt, en);
    bok.skriv(
        side -> {
          if (side.apent(kommune, nytt.modul(), nytt.handling()).isPresent()) {
            throw DomainException.conflict(Text.of("feil.foreslattAlt", nytt.modul()));
          }
          Forslag lagt = side.legg(nytt, en.id());
          return som == null
              ? lagt
              : side.godkjenn(
                  lagt,
                  new Godkjenning(som, en.id(), en.displayName(), hvem.naa()),
                  Forslagstilstand.GODKJENT_AV_EN);
        },
        f -> AccessEntry.ok("foresla", OBJEKT, id));
    LOG.info("{} of {} in {} is proposed by {}", nytt.handling(), nytt.modul(), kommune, en.id());
    return finn(kommune, id);
  }

  /**
   * Says yes.
   *
   * @param versjon that the user has read; null = whatever it is
   * @throws DomainException NOT_FOUND; FORBIDDEN where the user is neither of the two, or is no
   *     person; CONFLICT where the user or the other of the same kind has said yes already, or it
   *     has ended; PRECONDITION_FAILED
   */
  public Forslag godkjenn(String kommune, String id, @Nullable Long versjon) {
    User en = hvem.bruker();
    finn(kommune, id);
    krevEnAvTo(en);
    if (!en.isPerson()) {
      throw new DomainException(ErrorKind.FORBIDDEN, Text.of("feil.ikkeEtMenneske"));
    }
    bok.skriv(
        side -> {
          Forslag f = side.forslag(kommune, id).orElseThrow(DomainException::notFound);
          if (!f.tilstand().tilBehandling()) {
            throw alleredeAvgjort(f);
          }
          if (f.godkjentAv(en.id())) {
            throw DomainException.conflict(Text.of("feil.duHarGodkjent"));
          }
          Godkjenner som = kanGodkjenne(f, en);
          if (som == null) {
            throw DomainException.conflict(Text.of("feil.godkjentAvRollen"));
          }
          iVersjon(f, versjon);
          Forslagstilstand til =
              f.tilstand() == Forslagstilstand.VENTER
                  ? Forslagstilstand.GODKJENT_AV_EN
                  : Forslagstilstand.GODKJENT;
          return side.godkjenn(f, new Godkjenning(som, en.id(), en.displayName(), hvem.naa()), til);
        },
        f -> AccessEntry.ok("godkjenn", OBJEKT, id));
    LOG.info("Proposal {} in {} is approved by {}", id, kommune, en.id());
    avstemmer.avstem(kommune);
    return finn(kommune, id);
  }

  /**
   * Says no, which ends it. It is not proposed again while what it stands on is the same.
   *
   * @param grunn why, 1 to 1000 characters
   * @param versjon that the user has read; null = whatever it is
   * @throws DomainException INVALID without a reason; NOT_FOUND; FORBIDDEN; CONFLICT where both
   *     have said yes, or it has ended; PRECONDITION_FAILED
   */
  public Forslag avsla(String kommune, String id, String grunn, @Nullable Long versjon) {
    return slutt(kommune, id, grunn, versjon, Forslagstilstand.AVSLATT);
  }

  /**
   * Takes it back, until it is carried out.
   *
   * @param grunn why, 1 to 1000 characters
   * @param versjon that the user has read; null = whatever it is
   * @throws DomainException INVALID without a reason; NOT_FOUND; FORBIDDEN; CONFLICT where it has
   *     ended; PRECONDITION_FAILED
   */
  public Forslag trekk(String kommune, String id, String grunn, @Nullable Long versjon) {
    return slutt(kommune, id, grunn, versjon, Forslagstilstand.TRUKKET);
  }

  private Forslag slutt(
      String kommune, String id, String grunn, @Nullable Long versjon, Forslagstilstand til) {
    User en = hvem.bruker();
    finn(kommune, id);
    krevEnAvTo(en);
    String ren = Skrevet.krev("grunn", grunn);
    bok.skriv(
        side -> {
          Forslag f = side.forslag(kommune, id).orElseThrow(DomainException::notFound);
          if (!f.tilstand().videre().contains(til)) {
            throw alleredeAvgjort(f);
          }
          iVersjon(f, versjon);
          return side.slutt(f, til, en.displayName(), Ord.skrevet(ren), hvem.naa());
        },
        f -> AccessEntry.ok(til == Forslagstilstand.AVSLATT ? "avsla" : "trekk", OBJEKT, id));
    LOG.info("Proposal {} in {} is {} by {}", id, kommune, til, en.id());
    return finn(kommune, id);
  }

  private static DomainException alleredeAvgjort(Forslag f) {
    return DomainException.conflict(
        Text.of("feil.avgjort", Text.of("tilstand." + f.tilstand().name())));
  }

  private static void iVersjon(Forslag f, @Nullable Long versjon) {
    if (versjon != null && versjon != f.versjon()) {
      throw DomainException.changedByOthers();
    }
  }

  private static boolean erEnAvTo(User en) {
    return en.hasAny(Godkjenner.OPERATOR.rolle(), Godkjenner.TJENESTELEDER.rolle());
  }

  private static void krevEnAvTo(User en) {
    if (!erEnAvTo(en)) {
      throw DomainException.forbidden();
    }
  }

  private Forslag kontrollert(String kommune, String id, NyttForslag innhold, User en) {
    Kommunebilde bilde = behov.bilde(kommune);
    List<FieldError> feil = new ArrayList<>();
    Handling handling = innhold.handling();
    if (handling == null) {
      feil.add(new FieldError("handling", Text.of("feil.paakrevd")));
    }
    Modulfakta modul = modul(bilde, "modul", innhold.modul(), feil);
    Modulfakta ny =
        handling == Handling.BYTT ? modul(bilde, "nyModul", innhold.nyModul(), feil) : null;
    if (modul != null && ny != null) {
      if (modul.navn().equals(ny.navn())) {
        feil.add(new FieldError("nyModul", Text.of("feil.sammeModul")));
      } else if (modul.gir().isEmpty() || !ny.gir().containsAll(modul.gir())) {
        feil.add(
            new FieldError("nyModul", Text.of("feil.girIkke", String.join(", ", modul.gir()))));
      }
    }
    LocalDate fra = innhold.fra() == null ? bilde.idag() : innhold.fra();
    if (fra.isBefore(bilde.idag()) || fra.isAfter(bilde.idag().plusYears(MAKS_AAR))) {
      feil.add(new FieldError("fra", Text.of("feil.fra")));
    }
    String grunn = Skrevet.krev("grunn", innhold.grunn(), feil);
    if (!feil.isEmpty() || handling == null || modul == null) {
      throw DomainException.invalid(feil);
    }
    krevTilstand(bilde, handling, modul);
    return new Forslag(
        id,
        kommune,
        handling,
        modul.navn(),
        ny == null ? null : ny.navn(),
        fra,
        Ord.skrevet(grunn),
        Opphav.PERSON,
        en.displayName(),
        hvem.naa(),
        "",
        List.of(),
        Forslagstilstand.VENTER,
        null,
        "",
        null,
        null,
        0);
  }

  private static void krevTilstand(Kommunebilde bilde, Handling handling, Modulfakta modul) {
    Modultilstand naa = Kommunebilde.tilstand(modul);
    boolean mulig =
        switch (handling) {
          case APNE -> naa != Modultilstand.AKTIV;
          case STENG -> naa == Modultilstand.AKTIV;
          case BYTT -> Overgang.BYTTET_UT.kanSkjeI(naa);
        };
    if (!mulig) {
      throw DomainException.conflict(
          Text.of(
              handling == Handling.APNE ? "feil.erApen" : "feil.erIkkeApen",
              modul.navn(),
              bilde.navn()));
    }
  }

  private static @Nullable Modulfakta modul(
      Kommunebilde bilde, String felt, @Nullable String navn, List<FieldError> feil) {
    String rent = navn == null ? "" : navn.strip();
    if (rent.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
      return null;
    }
    Optional<Modulfakta> den = bilde.modul(rent);
    if (den.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.ukjentModul")));
    }
    return den.orElse(null);
  }
}
