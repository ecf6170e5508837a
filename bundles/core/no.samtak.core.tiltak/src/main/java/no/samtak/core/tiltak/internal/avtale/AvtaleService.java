// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.avtale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.tiltak.internal.endring.Handlinger;
import no.samtak.core.tiltak.internal.endring.Kontroll;
import no.samtak.core.tiltak.internal.persistence.AvtaleStore;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The agreements and templates that a tiltak needs. */
@Component(service = AvtaleService.class)
public final class AvtaleService {
  private static final String FIL = "maler";
  private static final int MAKS_KILDE = 100;

  private final AvtaleStore store;
  private final TiltakService tiltak;
  private final Kildearkiv kilder;
  private final Handlinger handlinger;

  /** On the stores. */
  @Activate
  public AvtaleService(
      @Reference AvtaleStore store,
      @Reference TiltakService tiltak,
      @Reference Kildearkiv kilder,
      @Reference Handlinger handlinger) {
    this.store = store;
    this.tiltak = tiltak;
    this.kilder = kilder;
    this.handlinger = handlinger;
  }

  /**
   * What the tiltak needs, by deadline and name; that without a deadline last.
   *
   * @throws DomainException NOT_FOUND where the kommune has no such tiltak
   */
  public List<Avtale> liste(String kommune, String tiltakId) {
    return store.liste(kommune, tiltak.hent(kommune, tiltakId).tiltakId());
  }

  /**
   * One of them.
   *
   * @throws DomainException NOT_FOUND
   */
  public Avtale hent(String kommune, String tiltakId, String id) {
    return store
        .finn(kommune, tiltak.hent(kommune, tiltakId).tiltakId(), id)
        .orElseThrow(DomainException::notFound);
  }

  /** What the sources name and the tiltak does not have. */
  public List<Avtaleforslag> forslag(String kommune, String tiltakId) {
    Set<String> har =
        liste(kommune, tiltakId).stream().map(Avtale::kilde).collect(Collectors.toSet());
    return kilder.kilder(kommune).rader(FIL).stream()
        .filter(r -> r.har("mal"))
        .map(AvtaleService::forslag)
        .filter(f -> !har.contains(f.kilde()))
        .toList();
  }

  private static Avtaleforslag forslag(Kilderad rad) {
    String navn = rad.celle("mal").strip();
    return new Avtaleforslag(
        FIL + " " + rad.celle("id"),
        navn.length() > Avtale.MAKS_NAVN ? navn.substring(0, Avtale.MAKS_NAVN) : navn,
        rad.celle("type").contains("avtale") ? Avtale.Slag.AVTALE : Avtale.Slag.MAL,
        Formats.parseDate(rad.celle("frist_dato")).orElse(null));
  }

  /**
   * Writes one in; sent twice with one id it makes one.
   *
   * @throws DomainException INVALID with every field that is wrong; NOT_FOUND
   */
  public Avtale opprett(String kommune, String tiltakId, String id, Avtaleinnhold innhold) {
    String slug = tiltak.hent(kommune, tiltakId).tiltakId();
    Kontroll kontroll = new Kontroll();
    String hvorfor =
        kontroll.valgfri("begrunnelse", innhold.begrunnelse(), Kontroll.MAKS_BEGRUNNELSE);
    Avtale ny = kontrollert(kontroll, id, innhold, 0);
    return store.opprett(kommune, slug, ny, handlinger.naa(hvorfor));
  }

  /**
   * Changes one; also how it is approved and how an approval is taken back.
   *
   * @param versjon that the caller has read
   * @throws DomainException INVALID; NOT_FOUND; PRECONDITION_FAILED
   */
  public Avtale endre(
      String kommune, String tiltakId, String id, long versjon, Avtaleinnhold innhold) {
    Avtale gammel = hent(kommune, tiltakId, id);
    Kontroll kontroll = new Kontroll();
    String hvorfor =
        gammel.erGodkjent() && innhold.godkjent() == null
            ? kontroll.begrunnelse(innhold.begrunnelse())
            : kontroll.valgfri("begrunnelse", innhold.begrunnelse(), Kontroll.MAKS_BEGRUNNELSE);
    Avtale ny = kontrollert(kontroll, id, innhold, versjon);
    return store.endre(
        kommune, tiltak.hent(kommune, tiltakId).tiltakId(), ny, handlinger.naa(hvorfor));
  }

  /**
   * Takes one out: the tiltak does not need it after all.
   *
   * @throws DomainException INVALID without a reason; NOT_FOUND
   */
  public void fjern(String kommune, String tiltakId, String id, @Nullable String begrunnelse) {
    Kontroll kontroll = new Kontroll();
    String hvorfor = kontroll.begrunnelse(begrunnelse);
    kontroll.ferdig();
    store.fjern(kommune, tiltak.hent(kommune, tiltakId).tiltakId(), id, handlinger.naa(hvorfor));
  }

  private static Avtale kontrollert(
      Kontroll kontroll, String id, Avtaleinnhold innhold, long versjon) {
    LocalDate godkjent = innhold.godkjent();
    String navn = kontroll.paakrevd("navn", innhold.navn(), Avtale.MAKS_NAVN);
    String av =
        godkjent == null
            ? kontroll.valgfri("godkjentAv", innhold.godkjentAv(), Avtale.MAKS_NAVN)
            : kontroll.paakrevd("godkjentAv", innhold.godkjentAv(), Avtale.MAKS_NAVN);
    if (godkjent == null && !av.isEmpty()) {
      kontroll.meld("godkjent", Text.of("avtale.feil.godkjentNar"));
    }
    String kilde = kontroll.valgfri("kilde", innhold.kilde(), MAKS_KILDE);
    kontroll.ferdig();
    Avtale.Slag slag = innhold.slag();
    return new Avtale(
        id,
        navn,
        slag == null ? Avtale.Slag.MAL : slag,
        innhold.frist(),
        godkjent,
        av,
        kilde,
        Instant.EPOCH,
        versjon);
  }
}
