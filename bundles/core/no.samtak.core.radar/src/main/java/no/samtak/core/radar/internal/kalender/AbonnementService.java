// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.kalender;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.radar.internal.frist.FristService;
import no.samtak.core.radar.internal.frist.Fristlinje;
import no.samtak.core.radar.internal.frist.Friststand;
import no.samtak.core.radar.internal.persistence.AbonnementStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Subscriptions to the deadlines. A calendar program cannot sign in, so the address itself carries
 * a secret of 256 random bits. It opens the deadlines of one kommune, for as long as its owner
 * could read them herself, and nothing else.
 */
@Component(service = AbonnementService.class)
public final class AbonnementService {
  /** The longest name of a subscription. */
  public static final int MAKS_NAVN = 100;

  /** How many one user may have in a kommune. */
  public static final int MEST = 10;

  private static final Role[] LESERE = {
    Role.LESER, Role.SAKSBEHANDLER, Role.TJENESTELEDER, Role.OKONOM
  };
  private static final int BYTE = 32;
  private static final Pattern HEMMELIGHET = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int AAR_TILBAKE = 1;
  private static final int AAR_FRAM = 5;

  /** How exactly the last use is kept: each reading must not write. */
  private static final Duration SKRITT = Duration.ofHours(1);

  private static final Logger LOG = LoggerFactory.getLogger(AbonnementService.class);

  private final AbonnementStore store;
  private final FristService frister;
  private final TiltakRegister tiltak;
  private final Accounts kontoer;
  private final CurrentUser bruker;
  private final Clock clock;
  private final SecureRandom tilfeldig = new SecureRandom();

  /** On the store. */
  @Activate
  public AbonnementService(
      @Reference AbonnementStore store,
      @Reference FristService frister,
      @Reference TiltakRegister tiltak,
      @Reference Accounts kontoer,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.store = store;
    this.frister = frister;
    this.tiltak = tiltak;
    this.kontoer = kontoer;
    this.bruker = bruker;
    this.clock = clock;
  }

  /** The user's own, the oldest first. */
  public List<Abonnement> mine(String kommune) {
    return store.liste(kommune, meg().id());
  }

  /**
   * Makes one. Where the user has one of this id already, that one comes back without its secret.
   *
   * @param navn what the user calls it, at most {@value #MAKS_NAVN} characters
   * @throws DomainException INVALID; CONFLICT where the user has {@value #MEST} already
   */
  public NyttAbonnement opprett(String kommune, String id, @Nullable String navn) {
    String meg = meg().id();
    Optional<Abonnement> finnes = store.finn(kommune, meg, id);
    if (finnes.isPresent()) {
      return new NyttAbonnement(finnes.get(), null);
    }
    String rent = navn == null ? "" : navn.strip();
    if (rent.isEmpty()) {
      throw galt(Text.of("feil.paakrevd"));
    }
    if (rent.length() > MAKS_NAVN) {
      throw galt(Text.of("feil.forLang", MAKS_NAVN));
    }
    if (rent.chars().anyMatch(Character::isISOControl)) {
      throw galt(Text.of("oppgave.feil.tegn"));
    }
    if (store.liste(kommune, meg).size() >= MEST) {
      throw DomainException.conflict(Text.of("kalender.feil.mange", MEST));
    }
    byte[] tall = new byte[BYTE];
    tilfeldig.nextBytes(tall);
    String hemmelighet = Base64.getUrlEncoder().withoutPadding().encodeToString(tall);
    Abonnement lagt = store.opprett(kommune, meg, id, rent, avtrykk(hemmelighet), naa());
    return new NyttAbonnement(lagt, hemmelighet);
  }

  /**
   * Revokes one of the user's own: its address is dead at once.
   *
   * @throws DomainException NOT_FOUND
   */
  public void trekk(String kommune, String id) {
    store.trekk(kommune, meg().id(), id, naa());
  }

  /**
   * What an address gives.
   *
   * @param frister by day
   * @param tiltak the names of the tiltak by their slugs
   */
  public record Lest(List<Fristlinje> frister, Map<String, String> tiltak) {}

  /**
   * What the address of a secret gives: the deadlines that are not done, from a year ago on.
   *
   * @throws DomainException NOT_FOUND, whatever is wrong: no such secret, revoked, of another
   *     kommune, or an owner who may not read the deadlines any more
   */
  public Lest les(String kommune, String hemmelighet) {
    if (!HEMMELIGHET.matcher(hemmelighet).matches()) {
      throw DomainException.notFound();
    }
    AbonnementStore.Eid eid =
        store.medAvtrykk(kommune, avtrykk(hemmelighet)).orElseThrow(DomainException::notFound);
    User eier =
        kontoer
            .open(eid.brukerId())
            .filter(u -> u.covers(kommune) && u.in(kommune).hasAny(LESERE))
            .orElseThrow(DomainException::notFound);
    LocalDate idag = frister.idag();
    try {
      return bruker.runAs(
          eier,
          kommune,
          () -> {
            merk(kommune, eid.abonnement());
            return new Lest(
                frister
                    .mellom(kommune, idag.minusYears(AAR_TILBAKE), idag.plusYears(AAR_FRAM))
                    .linjer()
                    .stream()
                    .filter(l -> l.stand() != Friststand.FERDIG)
                    .toList(),
                tiltak.iTilstand(kommune, Set.of()).stream()
                    .collect(Collectors.toMap(Tiltak::tiltakId, Tiltak::navn, (a, b) -> a)));
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void merk(String kommune, Abonnement abonnement) {
    Instant naa = naa();
    Instant sist = abonnement.sistBrukt();
    if (sist != null && naa.isBefore(sist.plus(SKRITT))) {
      return;
    }
    try {
      store.brukt(kommune, abonnement.id(), naa);
    } catch (DomainException e) {
      // Two that read at once: one has kept it.
      LOG.debug("The use of {} was not kept", abonnement.id(), e);
    }
  }

  private static String avtrykk(String hemmelighet) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(hemmelighet.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DomainException galt(Text hva) {
    return DomainException.invalid(List.of(new FieldError("navn", hva)));
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
