// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.krav;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.samtak.core.tiltak.internal.endring.Handlinger;
import no.samtak.core.tiltak.internal.endring.Kontroll;
import no.samtak.core.tiltak.internal.persistence.KravStore;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What tiltak require, for people: all of it, and the change of one. */
@Component(service = KravService.class)
public final class KravService {
  /** The most kinds of service that a tiltak requires. */
  public static final int MAKS = 20;

  private static final Pattern TJENESTE = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private final Kravbok bok;
  private final KravStore store;
  private final TiltakService tiltak;
  private final Handlinger handlinger;

  /** On the book and the register. */
  @Activate
  public KravService(
      @Reference Kravbok bok,
      @Reference KravStore store,
      @Reference TiltakService tiltak,
      @Reference Handlinger handlinger) {
    this.bok = bok;
    this.store = store;
    this.tiltak = tiltak;
    this.handlinger = handlinger;
  }

  /** Every tiltak of the kommune with what it requires, by name. */
  public List<Krav> alle(String kommune) {
    Map<String, Lagret> lagret = store.alle(kommune);
    Map<String, SortedSet<String>> filene = bok.avFilene(kommune);
    return tiltak.iTilstand(kommune, Set.of()).stream()
        .map(t -> av(t.tiltakId(), t.navn(), lagret.get(t.tiltakId()), filene))
        .toList();
  }

  /**
   * What one tiltak requires.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that slug
   */
  public Krav hent(String kommune, String tiltakId) {
    Registertiltak ett = tiltak.hent(kommune, tiltakId);
    return av(
        ett.tiltakId(),
        ett.navn(),
        store.finn(kommune, ett.tiltakId()).orElse(null),
        bok.avFilene(kommune));
  }

  private static Krav av(
      String tiltakId,
      String navn,
      @Nullable Lagret lagret,
      Map<String, SortedSet<String>> filene) {
    return lagret == null
        ? new Krav(
            tiltakId,
            navn,
            List.copyOf(filene.getOrDefault(tiltakId, new TreeSet<>())),
            true,
            null,
            "",
            0)
        : new Krav(
            tiltakId,
            navn,
            lagret.tjenester(),
            false,
            lagret.endret(),
            lagret.endretAv(),
            lagret.versjon());
  }

  /**
   * Saves what a tiltak requires; who, when and why are kept. No file overwrites it after that.
   *
   * @param versjon that the caller has read; 0 where nobody has saved yet
   * @throws DomainException INVALID with every field that is wrong; NOT_FOUND; PRECONDITION_FAILED
   */
  public Krav lagre(String kommune, String tiltakId, long versjon, Kravinnhold innhold) {
    Registertiltak ett = tiltak.hent(kommune, tiltakId);
    Kontroll k = new Kontroll();
    SortedSet<String> tjenester = new TreeSet<>();
    List<String> gitt = innhold.tjenester();
    if (gitt != null) {
      gitt.stream().map(String::strip).filter(t -> !t.isEmpty()).forEach(tjenester::add);
    }
    if (tjenester.size() > MAKS) {
      k.meld("tjenester", Text.of("krav.feil.forMange", MAKS));
    }
    tjenester.stream()
        .filter(t -> !TJENESTE.matcher(t).matches())
        .findFirst()
        .ifPresent(t -> k.meld("tjenester", Text.of("krav.feil.tjeneste", kort(t))));
    String hvorfor = k.begrunnelse(innhold.begrunnelse());
    k.ferdig();
    Lagret lagret =
        store.lagre(
            kommune, ett.tiltakId(), List.copyOf(tjenester), versjon, handlinger.naa(hvorfor));
    return av(ett.tiltakId(), ett.navn(), lagret, Map.of());
  }

  private static String kort(String tekst) {
    return tekst.length() > 64 ? tekst.substring(0, 64) + " …" : tekst;
  }
}
