// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.brudd;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.rettighet.internal.persistence.BruddStore;
import no.samtak.core.rettighet.internal.sak.Regler;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The routine for breaches (personvernforordningen art. 33, 34). By the system's own time. */
@Component(service = BruddService.class)
public final class BruddService {
  private static final Logger LOG = LoggerFactory.getLogger(BruddService.class);

  private final BruddStore store;
  private final Tjenesteregister tjenester;
  private final CurrentUser bruker;
  private final Clock klokke;

  /** On the register. */
  @Activate
  public BruddService(
      @Reference BruddStore store,
      @Reference Tjenesteregister tjenester,
      @Reference CurrentUser bruker,
      @Reference Clock klokke) {
    this.store = store;
    this.tjenester = tjenester;
    this.bruker = bruker;
    this.klokke = klokke;
  }

  /** The system's time. */
  public Instant naa() {
    return klokke.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** The kommune's, open ones first, the newest first. */
  public List<Brudd> alle(String kommune) {
    return store.alle(kommune);
  }

  /**
   * One.
   *
   * @throws DomainException NOT_FOUND
   */
  public Brudd hent(String kommune, String id) {
    return store.finn(kommune, id).orElseThrow(DomainException::notFound);
  }

  /** What happened to one, the newest first. */
  public List<Bruddhendelse> hendelser(String kommune, String id) {
    return store.hendelser(hent(kommune, id));
  }

  /**
   * Writes one down; sent twice with one id it is written once.
   *
   * @throws DomainException INVALID
   */
  public Brudd registrer(String kommune, String id, Bruddinnhold innhold) {
    Brudd nytt = innhold.kontrollert(kommune, id, naa());
    if (!nytt.tjeneste().isEmpty() && tjenester.finn(kommune, nytt.tjeneste()).isEmpty()) {
      throw DomainException.invalid(
          List.of(new FieldError("tjeneste", Text.of("rettighet.feil.ukjentTjeneste"))));
    }
    if (store.finn(kommune, id).isPresent()) {
      return hent(kommune, id);
    }
    LOG.info("A breach of personal data is registered in {}: {}", kommune, id);
    return store.ny(nytt, naa(), hvem());
  }

  /** Says what it may mean, and why. */
  public Brudd vurder(
      String kommune,
      String id,
      @Nullable Risiko risiko,
      @Nullable Integer antall,
      @Nullable String vurdering) {
    List<FieldError> feil = new ArrayList<>();
    Risiko hvor = Regler.valgt("risiko", risiko, feil);
    String ord = Regler.paakrevd("vurdering", vurdering, 2000, feil);
    Regler.krev(feil);
    return store.gjor(
        krev(kommune, id, Bruddhandling.VURDER),
        Bruddhandling.VURDER,
        hvor,
        antall,
        ord,
        naa(),
        hvem());
  }

  /** Keeps that Datatilsynet was notified. */
  public Brudd meld(String kommune, String id, @Nullable String ord) {
    return enkelt(kommune, id, Bruddhandling.MELD, ord);
  }

  /** Keeps that the persons were told. */
  public Brudd varsle(String kommune, String id, @Nullable String ord) {
    return enkelt(kommune, id, Bruddhandling.VARSLE, ord);
  }

  /**
   * Closes it, with what was done.
   *
   * @throws DomainException CONFLICT with what is missing
   */
  public Brudd lukk(String kommune, String id, @Nullable String tiltak) {
    return enkelt(kommune, id, Bruddhandling.LUKK, tiltak);
  }

  private Brudd enkelt(String kommune, String id, Bruddhandling hva, @Nullable String ord) {
    List<FieldError> feil = new ArrayList<>();
    String rent = Regler.paakrevd("ord", ord, 2000, feil);
    Regler.krev(feil);
    return store.gjor(krev(kommune, id, hva), hva, null, null, rent, naa(), hvem());
  }

  private Brudd krev(String kommune, String id, Bruddhandling hva) {
    Brudd b = hent(kommune, id);
    if (!hva.kan(b)) {
      throw DomainException.conflict(Text.of("rettighet.brudd.kanIkke." + hva));
    }
    return b;
  }

  private String hvem() {
    return bruker.get().map(User::displayName).orElseThrow(DomainException::notFound);
  }
}
