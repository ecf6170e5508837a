// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.tilstand;

import java.util.List;
import java.util.Optional;
import no.samtak.core.api.modul.Modulbeskrivelse;
import no.samtak.core.modulstyring.internal.behov.BehovService;
import no.samtak.core.modulstyring.internal.behov.Kommunebilde;
import no.samtak.core.modulstyring.internal.behov.Modulfakta;
import no.samtak.core.modulstyring.internal.dor.Hvem;
import no.samtak.core.modulstyring.internal.dor.Modulminne;
import no.samtak.core.modulstyring.internal.forslag.Avstemmer;
import no.samtak.core.modulstyring.internal.forslag.Hindringer;
import no.samtak.core.modulstyring.internal.persistence.Modulbok;
import no.samtak.core.modulstyring.internal.tekst.Ord;
import no.samtak.core.modulstyring.internal.tekst.Skrevet;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How modules stand in kommuner, for those who look at it and decide. */
@Component(service = TilstandService.class)
public final class TilstandService {
  private static final Logger LOG = LoggerFactory.getLogger(TilstandService.class);

  private final Modulbok bok;
  private final Modulminne minne;
  private final BehovService behov;
  private final Hindringer hindringer;
  private final Avstemmer avstemmer;
  private final TenantDirectory kommuner;
  private final Hvem hvem;

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Modulbeskrivelse> beskrivelser = List.of();

  /** On what is stored and what is needed. */
  @Activate
  public TilstandService(
      @Reference Modulbok bok,
      @Reference Modulminne minne,
      @Reference BehovService behov,
      @Reference Hindringer hindringer,
      @Reference Avstemmer avstemmer,
      @Reference TenantDirectory kommuner,
      @Reference Hvem hvem) {
    this.bok = bok;
    this.minne = minne;
    this.behov = behov;
    this.hindringer = hindringer;
    this.avstemmer = avstemmer;
    this.kommuner = kommuner;
    this.hvem = hvem;
  }

  /** With these, where nobody binds them. */
  public TilstandService med(Modulbeskrivelse... hvaModulerEr) {
    beskrivelser = List.of(hvaModulerEr);
    return this;
  }

  /** Every module that the node knows, as it stands in the kommune, by name. */
  public List<Modulstand> alle(String kommune) {
    Kommunebilde bilde = behov.bilde(kommune);
    return bilde.moduler().stream().map(m -> stand(bilde, m)).toList();
  }

  /**
   * One module in the kommune.
   *
   * @throws DomainException NOT_FOUND where the node does not know it and nothing is stored
   */
  public Modulstand finn(String kommune, String modul) {
    Kommunebilde bilde = behov.bilde(kommune);
    return stand(bilde, bilde.modul(modul).orElseThrow(DomainException::notFound));
  }

  /** Every module in every kommune that the user of this thread covers, by kommune and module. */
  public List<Modulstand> matrise() {
    User en = hvem.bruker();
    return kommuner.all().stream()
        .map(Tenant::slug)
        .filter(en::covers)
        .flatMap(k -> alle(k).stream())
        .toList();
  }

  /** What has happened to a module in the kommune, the newest first. */
  public Slice<Modulhendelse> hendelser(String kommune, String modul, PageQuery del) {
    finn(kommune, modul);
    return bok.hendelser(kommune, modul, del);
  }

  /**
   * Takes it back into use at once, from SKRIVEBESKYTTET or DEAKTIVERT. Whoever calls has let the
   * operator or the leader alone in.
   *
   * @param grunn why, 1 to 1000 characters
   * @throws DomainException INVALID without a reason; NOT_FOUND; CONFLICT where it is not closed,
   *     or not in on the node
   */
  public Modulstand gjenapne(String kommune, String modul, String grunn) {
    String ren = Skrevet.krev("grunn", grunn);
    Kommunebilde bilde = behov.bilde(kommune);
    Modulfakta fakta = bilde.modul(modul).orElseThrow(DomainException::notFound);
    Optional<Phrase> hinder = hindringer.apning(fakta);
    if (hinder.isPresent()) {
      throw DomainException.conflict(Text.of("feil.kanIkkeApnes", hinder.get()));
    }
    boolean utenTiltak = bilde.onsker(fakta).isEmpty();
    bok.skriv(
        side -> {
          Modulikommune rad =
              side.finn(kommune, modul)
                  .filter(m -> Overgang.GJENAPNET.kanSkjeI(m.tilstand()))
                  .orElseThrow(
                      () ->
                          DomainException.conflict(
                              Text.of("feil.ikkeStengt", modul, bilde.navn())));
          return side.hend(
              kommune,
              rad.modul(),
              Overgang.GJENAPNET,
              utenTiltak,
              hvem.avBruker(Ord.skrevet(ren), null));
        },
        m -> AccessEntry.ok("gjenapne", "modul", modul));
    LOG.info("{} is open again in {}", modul, kommune);
    avstemmer.avstem(kommune);
    return finn(kommune, modul);
  }

  private Modulstand stand(Kommunebilde bilde, Modulfakta modul) {
    Optional<Modulbeskrivelse> den =
        beskrivelser.stream().filter(b -> b.modul().equals(modul.navn())).findFirst();
    Modulikommune rad = modul.rad();
    String tittel = modul.kjent() == null ? modul.navn() : modul.kjent().title();
    return new Modulstand(
        Register.status(bilde, modul),
        den.map(Modulbeskrivelse::navn).orElse(sprak -> tittel),
        den.map(Modulbeskrivelse::formal).orElse(sprak -> ""),
        modul.gir(),
        modul.tilstede(),
        modul.kjent() == null ? null : modul.kjent().version(),
        bilde.krever(modul),
        rad != null && rad.apnetUtenTiltak(),
        rad == null ? null : rad.siden(),
        avstemmer.deaktiveresFra(rad),
        rad == null ? null : rad.venterPa(),
        rad == null ? 0 : rad.versjon());
  }
}
