// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.sletting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samtak.core.api.modul.Modulregister;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.arkiv.internal.kart.Bidragsbok;
import no.samtak.core.arkiv.internal.kart.DatakartService;
import no.samtak.core.arkiv.internal.kart.Kart;
import no.samtak.core.arkiv.internal.kart.Registre;
import no.samtak.core.arkiv.internal.pakke.Arbeidsplass;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Kontrollsvar;
import no.samtak.core.arkiv.internal.pakke.Framdrift;
import no.samtak.core.arkiv.internal.pakke.Hvem;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.core.arkiv.internal.persistence.Arkivlas;
import no.samtak.core.arkiv.internal.persistence.Modultabeller;
import no.samtak.core.arkiv.internal.persistence.SlettingStore;
import no.samtak.core.arkiv.internal.sletting.Sletting.Linje;
import no.samtak.core.arkiv.internal.sletting.Sletting.Tilstand;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Purge of a module's data: of one kommune's, or of all of them with the schema. An uninstall never
 * purges; this is a command of its own. It writes and verifies an archive first, and purges exactly
 * what that holds or nothing (P13).
 */
@Component(service = SlettingService.class)
public final class SlettingService {
  private static final Logger LOG = LoggerFactory.getLogger(SlettingService.class);
  private static final Texts TEKSTER = Texts.of(SlettingService.class.getClassLoader());

  private final DatakartService datakart;
  private final Bidragsbok bok;
  private final Registre registre;
  private final PakkeService pakker;
  private final SlettingStore store;
  private final Modultabeller tabeller;
  private final Arkivlas las;
  private final Arbeidsplass plass;
  private final CurrentUser bruker;
  private final Clock clock;

  /** On the maps, the archive and the tables; cleans up after a node that was killed. */
  @Activate
  public SlettingService(
      @Reference DatakartService datakart,
      @Reference Bidragsbok bok,
      @Reference Registre registre,
      @Reference PakkeService pakker,
      @Reference SlettingStore store,
      @Reference Modultabeller tabeller,
      @Reference Arkivlas las,
      @Reference Arbeidsplass plass,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.datakart = datakart;
    this.bok = bok;
    this.registre = registre;
    this.pakker = pakker;
    this.store = store;
    this.tabeller = tabeller;
    this.las = las;
    this.plass = plass;
    this.bruker = bruker;
    this.clock = clock;
    ryddAlt();
  }

  /** Purges and trials, the newest first. */
  public Slice<Sletting> liste(PageQuery del) {
    return store.liste(del);
  }

  /** A module's purges and trials, the newest first. */
  public List<Sletting> avModul(String modul) {
    return store.avModul(modul);
  }

  /**
   * One purge or trial.
   *
   * @throws DomainException NOT_FOUND
   */
  public Sletting hent(String id) {
    return store.finn(id).orElseThrow(DomainException::notFound);
  }

  /** How far a purge has come that goes on here now. */
  public Optional<Framdrift> framdrift(String id) {
    return plass.framdrift(id);
  }

  /** What is in the way of a purge now; empty = it can be done. */
  public List<Text> hinder(String modul, String kommune) {
    Optional<Kart> kart = datakart.kart(modul);
    if (kart.isEmpty()) {
      return List.of(Text.of("arkiv.feil.ingenKart"));
    }
    List<Text> hinder = new ArrayList<>(hinder(kart.get(), kommune));
    if (ingenting(kart.get(), kommune)) {
      hinder.add(Text.of("arkiv.hinder.ingenting"));
    }
    return hinder;
  }

  private List<Text> hinder(Kart kart, String kommune) {
    List<Text> hinder = new ArrayList<>();
    if (registre.moduler(r -> true).isEmpty()) {
      hinder.add(Text.of("arkiv.hinder.vetIkkeKommune"));
    }
    if (kommune.isEmpty()) {
      if (!bok.vetOmNoden()) {
        hinder.add(Text.of("arkiv.hinder.vetIkkeNoden"));
      }
      if (bok.paNoden(kart.modul())) {
        hinder.add(Text.of("arkiv.hinder.inne"));
      }
      List<String> apen = registre.moduler(r -> r.brukesI(kart.modul())).orElse(List.of());
      if (!apen.isEmpty()) {
        hinder.add(Text.of("arkiv.hinder.brukes", String.join(", ", apen)));
      }
    } else {
      if (registre
          .moduler(r -> r.finn(kommune, kart.modul()).map(Modulregister.Modulstatus::tilstand))
          .flatMap(t -> t)
          .filter(t -> t == Modultilstand.AKTIV || t == Modultilstand.SKRIVEBESKYTTET)
          .isPresent()) {
        hinder.add(Text.of("arkiv.hinder.apen", kommune));
      }
      try {
        tabeller.sletterekkefolge(kart, kommune);
      } catch (DomainException e) {
        hinder.add(e.text());
      }
    }
    // What is not in the map would go without being in the archive.
    datakart.avvik(kart).stream()
        .filter(a -> !a.key().equals("arkiv.avvik.utenInnsyn"))
        .map(a -> Text.of("arkiv.hinder.avvik", a))
        .forEach(hinder::add);
    return hinder;
  }

  private boolean ingenting(Kart kart, String kommune) {
    return kommune.isEmpty()
        ? kart.skjema().isEmpty() || !tabeller.finnes(kart.skjema())
        : linjer(kart, kommune).isEmpty();
  }

  private List<Linje> linjer(Kart kart, String kommune) {
    return datakart.tell(kart, kommune).stream()
        .map(
            o ->
                new Linje(
                    o.tabell().skjema(),
                    o.tabell().tabell(),
                    o.tabell().personer(),
                    o.kommune(),
                    o.rader()))
        .toList();
  }

  /**
   * Tells what a purge would take away, and changes nothing. The trial is kept.
   *
   * @param kommune slug; empty = the whole module
   * @throws DomainException INVALID with the fields
   */
  public Sletting prov(String id, String modul, String kommune, String grunn) {
    Optional<Sletting> finnes = store.finn(id);
    if (finnes.isPresent()) {
      return finnes.get();
    }
    Kart kart = pakker.krev(modul, kommune, grunn, new ArrayList<>());
    Hvem hvem = Hvem.av(bruker);
    Instant naa = naa();
    Sletting prove =
        new Sletting(
            id,
            modul,
            kommune,
            Tilstand.PROVET,
            null,
            linjer(kart, kommune),
            grunn.strip(),
            hvem.navn(),
            naa,
            naa,
            "");
    store.ny(prove, hvem.id());
    return prove;
  }

  /**
   * Purges. Waits some seconds, and goes on by itself if that is not enough.
   *
   * @param kommune slug; empty = the whole module
   * @param bekreft the module's name once more, exactly
   * @param grunn why, 1 to 500 characters
   * @throws DomainException INVALID with the fields; CONFLICT with what is in the way;
   *     INSUFFICIENT_STORAGE where there is no room for the archive. Nothing is then purged
   */
  public Sletting slett(String id, String modul, String kommune, String bekreft, String grunn) {
    Optional<Sletting> finnes = store.finn(id);
    if (finnes.isPresent()) {
      return finnes.get();
    }
    List<FieldError> feil = new ArrayList<>();
    if (!bekreft.equals(modul)) {
      feil.add(new FieldError("bekreft", Text.of("arkiv.feil.bekreft", modul)));
    }
    Kart kart = pakker.krev(modul, kommune, grunn, feil);
    Hvem hvem = Hvem.av(bruker);
    krevFri(kart, kommune);
    Arkivlas.Laas laas = pakker.las(modul);
    boolean begynt = false;
    try {
      pakker.rydd(modul);
      rydd(modul);
      Sletting ny =
          new Sletting(
              id,
              modul,
              kommune,
              Tilstand.BEGYNT,
              null,
              linjer(kart, kommune),
              grunn.strip(),
              hvem.navn(),
              naa(),
              null,
              "");
      if (ingenting(kart, kommune)) {
        throw DomainException.conflict(Text.of("arkiv.hinder.ingenting"));
      }
      store.ny(ny, hvem.id());
      begynt = true;
      plass.utfor(
          id,
          framdrift -> {
            try (laas) {
              utfor(ny, kart, hvem, framdrift);
            }
          });
    } finally {
      if (!begynt) {
        laas.close();
      }
    }
    return hent(id);
  }

  private void krevFri(Kart kart, String kommune) {
    List<Text> hinder = hinder(kart, kommune);
    if (hinder.isEmpty()) {
      return;
    }
    Phrase alle =
        sprak -> hinder.stream().map(h -> TEKSTER.get(sprak, h)).collect(Collectors.joining(" "));
    throw new DomainException(
        ErrorKind.CONFLICT,
        Text.of("arkiv.feil.hindret", alle),
        hinder.stream().map(h -> new FieldError("modul", h)).toList(),
        null);
  }

  private void utfor(Sletting ny, Kart kart, Hvem hvem, Consumer<Framdrift> framdrift) {
    try {
      Arkivpakke pakke = pakker.lag(Ids.next(), kart, ny.kommune(), ny.grunn(), hvem, framdrift);
      if (pakke.kontroll() != Kontrollsvar.LIK) {
        throw DomainException.conflict(Text.of("arkiv.feil.arkivIkkeLikt"));
      }
      Sletting arkivert = store.arkivert(ny.id(), pakke.id());
      store.slett(arkivert, kart, pakke, () -> krevFri(kart, ny.kommune()), naa());
      LOG.warn(
          "Data of module {} {} purged by {}: {} rows; archive {}",
          ny.modul(),
          ny.kommune().isEmpty() ? "(whole)" : "in " + ny.kommune(),
          hvem.navn(),
          pakke.radsum(),
          pakke.fil());
    } catch (RuntimeException e) {
      LOG.warn("Data of module {} are not purged: {}", ny.modul(), e.toString());
      try {
        // On H2 the schema may have gone before the report could be written.
        if (borte(ny)) {
          store.fullfort(ny.id(), naa());
          return;
        }
        store.stoppet(ny.id(), Tilstand.FEILET, PakkeService.nokkel(e), naa());
      } catch (RuntimeException f) {
        LOG.warn("That they are not is not kept yet: {}", f.toString());
      }
      throw e;
    }
  }

  /** Tells the truth of what nobody works on any more; for one who has the module's lock. */
  private void rydd(String modul) {
    for (Sletting s : store.begynte()) {
      if (s.modul().equals(modul)) {
        if (borte(s)) {
          store.fullfort(s.id(), naa());
          LOG.warn("Data of module {} were purged; it is told now", modul);
        } else {
          store.stoppet(s.id(), Tilstand.AVBRUTT, "arkiv.feil.slettingAvbrutt", naa());
          LOG.warn("A purge of module {} was cut off; nothing is purged", modul);
        }
      }
    }
  }

  /** Whether the archive was written and the whole schema is gone. */
  private boolean borte(Sletting s) {
    return s.kommune().isEmpty()
        && hent(s.id()).tilstand() == Tilstand.ARKIVERT
        && datakart.kart(s.modul()).filter(k -> !tabeller.finnes(k.skjema())).isPresent();
  }

  private void ryddAlt() {
    try {
      Set<String> moduler = new TreeSet<>(pakker.begynte());
      store.begynte().forEach(s -> moduler.add(s.modul()));
      for (String modul : moduler) {
        las.ta(modul)
            .ifPresent(
                laas -> {
                  try (laas) {
                    pakker.rydd(modul);
                    rydd(modul);
                  }
                });
      }
    } catch (RuntimeException e) {
      LOG.warn("Purges that were cut off are not told of yet: {}", e.toString());
    }
  }

  private Instant naa() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
