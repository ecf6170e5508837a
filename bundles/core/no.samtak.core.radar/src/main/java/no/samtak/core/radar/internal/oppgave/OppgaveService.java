// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.oppgave;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.radar.internal.persistence.OppgaveStore;
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

/** Tasks that people write down, change, do, and open again; all of it is kept. */
@Component(service = OppgaveService.class)
public final class OppgaveService {
  /** The longest description. */
  public static final int MAKS_HVA = 200;

  /** The longest name of a role or unit. */
  public static final int MAKS_ANSVARLIG = 120;

  private static final int FORSTE_AAR = 1900;
  private static final int SISTE_AAR = 2199;

  /** Eleven digits are an identity number to whoever reads them (P10). */
  private static final Pattern IDENTITETSNUMMER =
      Pattern.compile("(?<!\\d)\\d{6}[ .-]?\\d{5}(?!\\d)");

  private final OppgaveStore store;
  private final TiltakRegister tiltak;
  private final CurrentUser bruker;
  private final Clock clock;

  /** On the store. */
  @Activate
  public OppgaveService(
      @Reference OppgaveStore store,
      @Reference TiltakRegister tiltak,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.store = store;
    this.tiltak = tiltak;
    this.bruker = bruker;
    this.clock = clock;
  }

  /** One part of the kommune's tasks, done ones too, by day. */
  public Slice<Oppgave> liste(String kommune, PageQuery del) {
    return store.liste(kommune, del);
  }

  /**
   * One task.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that id
   */
  public Oppgave hent(String kommune, String id) {
    return store.finn(kommune, id).orElseThrow(DomainException::notFound);
  }

  /**
   * What has happened to it, the newest first.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that id
   */
  public Slice<Oppgavehendelse> historikk(String kommune, String id, PageQuery del) {
    hent(kommune, id);
    return store.historikk(kommune, id, del);
  }

  /**
   * Writes one down; where the kommune has one of this id already, that one comes back.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  public Oppgave opprett(String kommune, String id, Oppgaveinnhold innhold) {
    return store.opprett(kommune, id, kontrollert(kommune, innhold), hvem(), naa());
  }

  /**
   * Changes one.
   *
   * @param versjon that the caller has read
   * @throws DomainException INVALID; NOT_FOUND; PRECONDITION_FAILED
   */
  public Oppgave endre(String kommune, String id, long versjon, Oppgaveinnhold innhold) {
    hent(kommune, id);
    return store.endre(kommune, id, versjon, kontrollert(kommune, innhold), hvem(), naa());
  }

  /**
   * Says that it is done, or not done after all. Where it is so already, nothing changes.
   *
   * @param versjon that the caller has read
   * @throws DomainException NOT_FOUND; PRECONDITION_FAILED
   */
  public Oppgave sett(String kommune, String id, long versjon, boolean ferdig) {
    return store.sett(kommune, id, versjon, ferdig, hvem(), naa());
  }

  private KontrollertInnhold kontrollert(String kommune, Oppgaveinnhold innhold) {
    List<FieldError> feil = new ArrayList<>();
    String hva = krev("hva", innhold.hva(), MAKS_HVA, feil);
    String ansvarlig = krev("ansvarlig", innhold.ansvarlig(), MAKS_ANSVARLIG, feil);
    LocalDate frist = innhold.frist();
    if (frist == null) {
      feil.add(new FieldError("frist", Text.of("oppgave.feil.frist")));
    } else if (frist.getYear() < FORSTE_AAR || frist.getYear() > SISTE_AAR) {
      feil.add(
          new FieldError("frist", Text.of("oppgave.feil.aar", "" + FORSTE_AAR, "" + SISTE_AAR)));
    }
    String tiltakId = innhold.tiltakId() == null ? "" : innhold.tiltakId().strip();
    if (!tiltakId.isEmpty() && tiltak.finn(kommune, tiltakId).isEmpty()) {
      feil.add(new FieldError("tiltakId", Text.of("oppgave.feil.tiltak")));
    }
    if (!feil.isEmpty() || frist == null) {
      throw DomainException.invalid(feil);
    }
    return new KontrollertInnhold(hva, frist, ansvarlig, tiltakId);
  }

  private static String krev(String felt, @Nullable String verdi, int maks, List<FieldError> feil) {
    String ren = verdi == null ? "" : verdi.strip();
    if (ren.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
    } else if (ren.length() > maks) {
      feil.add(new FieldError(felt, Text.of("feil.forLang", maks)));
    } else if (ren.chars().anyMatch(Character::isISOControl)) {
      feil.add(new FieldError(felt, Text.of("oppgave.feil.tegn")));
    } else if (IDENTITETSNUMMER.matcher(ren).find()) {
      feil.add(new FieldError(felt, Text.of("oppgave.feil.person")));
    }
    return ren;
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
