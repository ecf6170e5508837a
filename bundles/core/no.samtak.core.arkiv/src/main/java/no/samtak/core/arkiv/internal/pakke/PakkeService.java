// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.pakke;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.samtak.core.arkiv.internal.kart.DatakartService;
import no.samtak.core.arkiv.internal.kart.Kart;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Kontrollsvar;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tabellinnhold;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tilstand;
import no.samtak.core.arkiv.internal.persistence.Arkivlas;
import no.samtak.core.arkiv.internal.persistence.Modultabeller;
import no.samtak.core.arkiv.internal.persistence.PakkeStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Archive packages: written, verified, told of. The file stays on the node's disk: it may hold
 * persons, whom an operator may not read through the product (P5).
 */
@Component(service = PakkeService.class)
public final class PakkeService {
  private static final Logger LOG = LoggerFactory.getLogger(PakkeService.class);
  private static final int MAKS_GRUNN = 500;
  private static final DateTimeFormatter STEMPEL =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final DatakartService datakart;
  private final PakkeStore store;
  private final Modultabeller tabeller;
  private final Arkivlas las;
  private final Arkivmappe mappe;
  private final Arbeidsplass plass;
  private final TenantDirectory kommuner;
  private final CurrentUser bruker;
  private final Clock clock;

  /** On the maps, the tables and the folder. */
  @Activate
  public PakkeService(
      @Reference DatakartService datakart,
      @Reference PakkeStore store,
      @Reference Modultabeller tabeller,
      @Reference Arkivlas las,
      @Reference Arkivmappe mappe,
      @Reference Arbeidsplass plass,
      @Reference TenantDirectory kommuner,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.datakart = datakart;
    this.store = store;
    this.tabeller = tabeller;
    this.las = las;
    this.mappe = mappe;
    this.plass = plass;
    this.kommuner = kommuner;
    this.bruker = bruker;
    this.clock = clock;
  }

  /** Packages, the newest first. */
  public Slice<Arkivpakke> liste(PageQuery del) {
    return store.liste(del);
  }

  /** A module's packages, the newest first. */
  public List<Arkivpakke> avModul(String modul) {
    return store.avModul(modul);
  }

  /**
   * One package.
   *
   * @throws DomainException NOT_FOUND
   */
  public Arkivpakke hent(String id) {
    return store.finn(id).orElseThrow(DomainException::notFound);
  }

  /** How far a package has come that is written on this node now. */
  public Optional<Framdrift> framdrift(String id) {
    return plass.framdrift(id);
  }

  /** Where the package's file is on the disk of the node that has it; for the node's own people. */
  public String sti(Arkivpakke pakke) {
    return pakke.node().equals(mappe.node()) ? mappe.sti(pakke.fil()).toString() : pakke.fil();
  }

  /**
   * Writes a package and verifies it. Waits some seconds, and goes on by itself if that is not
   * enough. Where one with this id is there already, it is given back.
   *
   * @param id from {@code RequestContext.idForCreate()} or {@code Ids.next()}
   * @param kommune slug; empty = the whole module
   * @param grunn why, 1 to 500 characters
   * @throws DomainException INVALID with the fields; CONFLICT where the module is being archived or
   *     purged; INSUFFICIENT_STORAGE where there is no room: there is then no file
   */
  public Arkivpakke bestill(String id, String modul, String kommune, String grunn) {
    Optional<Arkivpakke> finnes = store.finn(id);
    if (finnes.isPresent()) {
      return finnes.get();
    }
    List<FieldError> feil = new ArrayList<>();
    Kart kart = krev(modul, kommune, grunn, feil);
    Hvem hvem = Hvem.av(bruker);
    Arkivlas.Laas laas = las(modul);
    boolean begynt = false;
    try {
      rydd(modul);
      Arkivpakke ny = ny(id, kart, kommune, grunn.strip(), hvem);
      begynt = true;
      plass.utfor(
          id,
          framdrift -> {
            try (laas) {
              skriv(ny, kart, hvem, framdrift);
            }
          });
    } finally {
      if (!begynt) {
        laas.close();
      }
    }
    return hent(id);
  }

  /**
   * Checks what an order says, together with what its maker has found already.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  public Kart krev(String modul, String kommune, String grunn, List<FieldError> feil) {
    Optional<Kart> kart = datakart.kart(modul);
    if (kart.isEmpty()) {
      feil.add(new FieldError("modul", Text.of("arkiv.feil.ingenKart")));
    }
    if (!kommune.isEmpty()
        && kommuner.find(kommune).isEmpty()
        && kart.filter(k -> !datakart.tell(k, kommune).isEmpty()).isEmpty()) {
      feil.add(new FieldError("kommune", Text.of("arkiv.feil.ukjentKommune")));
    }
    if (grunn.isBlank()) {
      feil.add(new FieldError("grunn", Text.of("feil.paakrevd")));
    } else if (grunn.strip().length() > MAKS_GRUNN) {
      feil.add(new FieldError("grunn", Text.of("feil.forLang", MAKS_GRUNN)));
    }
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return kart.orElseThrow();
  }

  /**
   * The module's lock.
   *
   * @throws DomainException CONFLICT where somebody has it
   */
  public Arkivlas.Laas las(String modul) {
    return las.ta(modul)
        .orElseThrow(() -> DomainException.conflict(Text.of("arkiv.feil.opptatt", modul)));
  }

  /** Writes and verifies a package for one who has the module's lock, and waits for it. */
  public Arkivpakke lag(
      String id,
      Kart kart,
      String kommune,
      String grunn,
      Hvem hvem,
      Consumer<Framdrift> framdrift) {
    return skriv(ny(id, kart, kommune, grunn, hvem), kart, hvem, framdrift);
  }

  private Arkivpakke ny(String id, Kart kart, String kommune, String grunn, Hvem hvem) {
    Instant naa = naa();
    String fil =
        kart.modul()
            + (kommune.isEmpty() ? "" : "-" + kommune)
            + "-"
            + STEMPEL.format(naa)
            + "-"
            + id.substring(0, 8)
            + ".zip";
    Arkivpakke ny =
        new Arkivpakke(
            id,
            kart.modul(),
            kommune,
            Tilstand.BEGYNT,
            kart.versjon(),
            mappe.node(),
            fil,
            "",
            0,
            List.of(),
            grunn,
            hvem.navn(),
            naa,
            null,
            null,
            null,
            "");
    store.begynn(ny, hvem.id());
    return ny;
  }

  private Arkivpakke skriv(Arkivpakke ny, Kart kart, Hvem hvem, Consumer<Framdrift> framdrift) {
    Arkivpakke ferdig;
    try {
      List<Tabellinnhold> innhold = new ArrayList<>();
      Arkivmappe.Skrevet skrevet =
          mappe.skriv(
              ny.fil(),
              ut ->
                  innhold.addAll(
                      tabeller.oyeblikk(
                          kart,
                          ny.kommune(),
                          utsnitt -> Pakkefil.skriv(ut, ny, kart, utsnitt, framdrift))));
      ferdig = store.ferdig(ny.id(), skrevet.sha512(), skrevet.bytes(), innhold, naa());
    } catch (IOException e) {
      throw stoppet(ny, feil(e));
    } catch (RuntimeException e) {
      throw stoppet(ny, e);
    }
    kontroller(ferdig);
    Arkivpakke kontrollert = hent(ny.id());
    LOG.info(
        "Archive {} written by {}: {} rows, {} bytes, sha512 {}, {}",
        ferdig.fil(),
        hvem.navn(),
        ferdig.radsum(),
        ferdig.bytes(),
        ferdig.sha512(),
        kontrollert.kontroll());
    return kontrollert;
  }

  private RuntimeException stoppet(Arkivpakke pakke, RuntimeException hvorfor) {
    LOG.warn("Archive {} could not be written: {}", pakke.fil(), hvorfor.toString());
    mappe.slett(pakke.fil());
    try {
      store.stoppet(pakke.id(), Tilstand.FEILET, nokkel(hvorfor), naa());
    } catch (RuntimeException e) {
      // The next order for the module tells it: the row is nobody's then.
      LOG.warn("That it could not is not kept yet: {}", e.toString());
    }
    return hvorfor;
  }

  /** The key of a text that says what went wrong; one without values. */
  public static String nokkel(RuntimeException feil) {
    return feil instanceof DomainException d && d.text().args().isEmpty()
        ? d.text().key()
        : "arkiv.feil.stoppet";
  }

  private static DomainException feil(IOException e) {
    String ord = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return ord.contains("no space left") || ord.contains("quota")
        ? new DomainException(
            ErrorKind.INSUFFICIENT_STORAGE, Text.of("feil.lagerFullt"), List.of(), e)
        : new DomainException(
            ErrorKind.CONFLICT, Text.of("arkiv.feil.kanIkkeSkrives"), List.of(), e);
  }

  /**
   * Reads a package back: its sums, the rows of each table, and whether the database has the same
   * now. What it finds is kept.
   *
   * @throws DomainException NOT_FOUND; CONFLICT where it is not finished, or another node has the
   *     file
   */
  public Kontroll kontroller(String id) {
    Arkivpakke pakke = hent(id);
    if (pakke.tilstand() != Tilstand.FERDIG) {
      throw DomainException.conflict(Text.of("arkiv.feil.ikkeFerdig"));
    }
    if (!pakke.node().equals(mappe.node())) {
      throw DomainException.conflict(Text.of("arkiv.feil.annenNode", pakke.node()));
    }
    return kontroller(pakke);
  }

  private Kontroll kontroller(Arkivpakke pakke) {
    Kontroll svar = les(pakke);
    store.kontrollert(pakke.id(), svar.svar(), naa());
    if (svar.svar() == Kontrollsvar.FEIL) {
      LOG.error("Archive {} is not whole", pakke.fil());
    }
    return svar;
  }

  private Kontroll les(Arkivpakke pakke) {
    Optional<Text> feil = Pakkefil.les(mappe, pakke);
    if (feil.isPresent()) {
      return new Kontroll(Kontrollsvar.FEIL, feil.get(), List.of());
    }
    List<Kontroll.Forskjell> forskjeller =
        datakart
            .kart(pakke.modul())
            .map(k -> tabeller.oyeblikk(k, pakke.kommune(), u -> forskjeller(pakke, u)))
            .orElse(List.of());
    return new Kontroll(
        forskjeller.isEmpty() ? Kontrollsvar.LIK : Kontrollsvar.ENDRET_SIDEN, null, forskjeller);
  }

  private static List<Kontroll.Forskjell> forskjeller(Arkivpakke pakke, Utsnitt utsnitt)
      throws IOException {
    List<Kontroll.Forskjell> ut = new ArrayList<>();
    List<Karttabell> igjen = new ArrayList<>(utsnitt.tabeller());
    for (Tabellinnhold da : pakke.innhold()) {
      Optional<Karttabell> tabell =
          igjen.stream()
              .filter(t -> t.skjema().equals(da.skjema()) && t.tabell().equals(da.tabell()))
              .findFirst();
      if (tabell.isEmpty()) {
        ut.add(new Kontroll.Forskjell(da.skjema() + "." + da.tabell(), da.rader(), -1));
        continue;
      }
      igjen.remove(tabell.get());
      Tabellinnhold naa = utsnitt.skriv(tabell.get(), OutputStream.nullOutputStream());
      if (!naa.equals(da)) {
        ut.add(new Kontroll.Forskjell(tabell.get().navn(), da.rader(), naa.rader()));
      }
    }
    for (Karttabell ny : igjen) {
      long rader = utsnitt.skriv(ny, OutputStream.nullOutputStream()).rader();
      ut.add(new Kontroll.Forskjell(ny.navn(), 0, rader));
    }
    return ut;
  }

  /** The modules whose packages are begun and not finished. */
  public List<String> begynte() {
    return store.begynte().stream().map(Arkivpakke::modul).toList();
  }

  /** Tells the truth of what nobody works on any more; for one who has the module's lock. */
  public void rydd(String modul) {
    store.begynte().stream().filter(p -> p.modul().equals(modul)).forEach(this::avbrutt);
  }

  private void avbrutt(Arkivpakke p) {
    if (p.node().equals(mappe.node())) {
      mappe.slett(p.fil());
    }
    store.stoppet(p.id(), Tilstand.AVBRUTT, "arkiv.feil.avbrutt", naa());
    LOG.warn("Archive {} was cut off; there is no file", p.fil());
  }

  private Instant naa() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
