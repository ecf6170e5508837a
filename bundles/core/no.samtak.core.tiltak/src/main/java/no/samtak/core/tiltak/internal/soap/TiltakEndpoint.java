// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.math.BigDecimal;
import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.tiltak.internal.finans.InnfasingService;
import no.samtak.core.tiltak.internal.finans.scenario.ScenarioService;
import no.samtak.core.tiltak.internal.finans.scenario.Scenarioinnhold;
import no.samtak.core.tiltak.internal.kjede.KjedeService;
import no.samtak.core.tiltak.internal.kjede.Lenkesok;
import no.samtak.core.tiltak.internal.krav.KravService;
import no.samtak.core.tiltak.internal.krav.Kravinnhold;
import no.samtak.core.tiltak.internal.profil.ProfilService;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.core.tiltak.internal.tiltak.TiltakSok;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/tiltak}: a kommune's tiltak and what they cost it. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "tiltak")
@WebService(
    name = "TiltakTjeneste",
    serviceName = "TiltakService",
    portName = "TiltakPort",
    targetNamespace = TiltakEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class TiltakEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:tiltak";
  private static final String HEADER = "urn:samtak:soap";

  private final TiltakService tiltak;
  private final InnfasingService innfasing;
  private final ScenarioService scenarier;
  private final ProfilService profiler;
  private final KjedeService kjede;
  private final KravService krav;

  /** On the services. */
  @Activate
  public TiltakEndpoint(
      @Reference TiltakService tiltak,
      @Reference InnfasingService innfasing,
      @Reference ScenarioService scenarier,
      @Reference ProfilService profiler,
      @Reference KjedeService kjede,
      @Reference KravService krav) {
    this.tiltak = tiltak;
    this.innfasing = innfasing;
    this.scenarier = scenarier;
    this.profiler = profiler;
    this.kjede = kjede;
    this.krav = krav;
  }

  /** One tiltak. */
  @WebMethod
  @WebResult(name = "tiltak")
  public TiltakXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tiltakId") @Nullable String tiltakId) {
    return TiltakXml.av(tiltak.hent(kommune, tiltakId == null ? "" : tiltakId));
  }

  /** The kommune's tiltak by name; {@code antall} 1 to 200, 20 where it is not given. */
  @WebMethod
  @WebResult(name = "liste")
  public TiltakListeXml liste(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "sok") @Nullable String sok,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    TiltakSok hvilke =
        new TiltakSok(sok == null ? "" : sok.strip(), null, TiltakSok.Orden.NAVN, false);
    return TiltakListeXml.av(tiltak.liste(kommune, hvilke, del));
  }

  /** What the plan costs the kommune, year by year; amounts in 1000 kr. */
  // Not "innfasing": client generators make one class of the message and the type of that name.
  @WebMethod(operationName = "hentInnfasing")
  @WebResult(name = "innfasing")
  public InnfasingXml innfasing(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune) {
    return InnfasingXml.av(innfasing.innfasing(kommune));
  }

  /**
   * What the plan would cost if something were otherwise; amounts in 1000 kr. A scenario that is
   * kept, by its id; or else one of the changes given here.
   */
  @WebMethod(operationName = "hentScenarioinnfasing")
  @WebResult(name = "innfasing")
  public InnfasingXml scenarioinnfasing(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "scenarioId") @Nullable String scenarioId,
      @WebParam(name = "prioritetFra") @Nullable Integer prioritetFra,
      @WebParam(name = "prioritetTil") @Nullable Integer prioritetTil,
      @WebParam(name = "slutterFor") @Nullable Integer slutterFor,
      @WebParam(name = "kuttProsent") @Nullable BigDecimal kuttProsent) {
    Scenarioinnhold innhold =
        scenarioId == null || scenarioId.isEmpty()
            ? new Scenarioinnhold(
                prioritetFra, prioritetTil, null, slutterFor, null, kuttProsent, null, null, null)
            : scenarier.hent(kommune, scenarioId).innhold();
    return InnfasingXml.av(scenarier.innfasing(kommune, innhold));
  }

  /** What a tiltak is. */
  @WebMethod(operationName = "hentProfil")
  @WebResult(name = "profil")
  public ProfilXml profil(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tiltakId") @Nullable String tiltakId) {
    return ProfilXml.av(profiler.hent(kommune, tiltakId == null ? "" : tiltakId));
  }

  /** What stands in the way of each change of a tiltak's state that can come next. */
  @WebMethod(operationName = "hentVakter")
  @WebResult(name = "vakter")
  public VaktListeXml vakter(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tiltakId") @Nullable String tiltakId) {
    return VaktListeXml.av(tiltak.porter(kommune, tiltakId == null ? "" : tiltakId));
  }

  /** The links of a tiltak; of all tiltak where none is given. */
  @WebMethod(operationName = "hentLenker")
  @WebResult(name = "lenker")
  public LenkeListeXml lenker(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tiltakId") @Nullable String tiltakId) {
    return LenkeListeXml.av(
        kjede.alle(kommune, Lenkesok.av(tiltakId == null ? "" : tiltakId.strip())));
  }

  /** Whom it hits when a tiltak closes. */
  @WebMethod(operationName = "hentVirkning")
  @WebResult(name = "virkning")
  public VirkningXml virkning(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tiltakId") @Nullable String tiltakId) {
    return VirkningXml.av(kjede.virkning(kommune, tiltakId == null ? "" : tiltakId));
  }

  /** Which kinds of service a tiltak requires of modules. */
  @WebMethod(operationName = "hentModulkrav")
  @WebResult(name = "krav")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public KravXml modulkrav(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tiltakId") @Nullable String tiltakId) {
    return KravXml.av(krav.hent(kommune, tiltakId == null ? "" : tiltakId));
  }

  /** Saves which kinds of service a tiltak requires; {@code versjon} is the one that was read. */
  @WebMethod(operationName = "lagreModulkrav")
  @WebResult(name = "krav")
  @RequireRole({TJENESTELEDER, OKONOM})
  public KravXml lagreKrav(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tiltakId") @Nullable String tiltakId,
      @WebParam(name = "versjon") @Nullable Long versjon,
      @WebParam(name = "tjeneste") @Nullable List<String> tjenester,
      @WebParam(name = "begrunnelse") @Nullable String begrunnelse) {
    return KravXml.av(
        krav.lagre(
            kommune,
            tiltakId == null ? "" : tiltakId,
            versjon == null ? -1 : versjon,
            new Kravinnhold(tjenester, begrunnelse)));
  }
}
