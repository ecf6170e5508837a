// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.soap;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.radar.internal.frist.FristService;
import no.samtak.core.radar.internal.frist.Frister;
import no.samtak.core.radar.internal.frist.Fristlinje;
import no.samtak.core.radar.internal.frist.Fristsok;
import no.samtak.core.radar.internal.oppgave.OppgaveService;
import no.samtak.core.radar.internal.oppgave.Oppgaveinnhold;
import no.samtak.core.radar.internal.radar.RadarService;
import no.samtak.core.radar.internal.radar.Radarsok;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/radar}: money that ends, what must be done by when, and tasks that people write. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "radar")
@WebService(
    name = "RadarTjeneste",
    serviceName = "RadarService",
    portName = "RadarPort",
    targetNamespace = RadarEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class RadarEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:radar";
  private static final String HEADER = "urn:samtak:soap";
  private static final Texts TEKSTER = Texts.of(RadarEndpoint.class.getClassLoader());

  private final RadarService radar;
  private final FristService frister;
  private final OppgaveService oppgaver;

  /** On the services. */
  @Activate
  public RadarEndpoint(
      @Reference RadarService radar,
      @Reference FristService frister,
      @Reference OppgaveService oppgaver) {
    this.radar = radar;
    this.frister = frister;
    this.oppgaver = oppgaver;
  }

  /** What ends within the months, 1 to 60; 12 where they are not given. */
  // Not "radar": client generators make one class of the message and the type of that name.
  @WebMethod(operationName = "hentRadar")
  @WebResult(name = "radar")
  public RadarXml radar(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "maaneder") @Nullable Integer maaneder) {
    int antall = maaneder == null ? Radarsok.VANLIG : maaneder;
    return RadarXml.av(radar.radar(kommune, Radarsok.av(antall)), TEKSTER);
  }

  /** The deadlines that are not done, by day; {@code antall} 1 to 200, 20 where it is not given. */
  @WebMethod
  @WebResult(name = "liste")
  public FristListeXml frister(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    Frister apne = frister.finn(kommune, Fristsok.apne(Language.NB));
    return FristListeXml.av(Slice.part(apne.linjer(), del, Fristlinje::nokkel), apne.feilet());
  }

  /** All tasks by day, done ones too; {@code antall} 1 to 200, 20 where it is not given. */
  @WebMethod
  @WebResult(name = "liste")
  public OppgaveListeXml listOppgaver(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    return OppgaveListeXml.av(oppgaver.liste(kommune, del));
  }

  /** One task. */
  @WebMethod
  @WebResult(name = "oppgave")
  public OppgaveXml hentOppgave(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id) {
    return OppgaveXml.av(oppgaver.hent(kommune, id == null ? "" : id));
  }

  /** Writes a task down. */
  @WebMethod
  @WebResult(name = "oppgave")
  @RequireRole({SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public OppgaveXml opprettOppgave(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "innhold") @Nullable OppgaveinnholdXml innhold) {
    return OppgaveXml.av(oppgaver.opprett(kommune, Ids.next(), krevd(innhold)));
  }

  /** Changes a task, if it still has the version that the caller has read. */
  @WebMethod
  @WebResult(name = "oppgave")
  @RequireRole({SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public OppgaveXml endreOppgave(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id,
      @WebParam(name = "versjon") @Nullable Long versjon,
      @WebParam(name = "innhold") @Nullable OppgaveinnholdXml innhold) {
    return OppgaveXml.av(
        oppgaver.endre(kommune, id == null ? "" : id, krevd(versjon), krevd(innhold)));
  }

  /** Says that a task is done, or not done after all, if it still has the version. */
  @WebMethod
  @WebResult(name = "oppgave")
  @RequireRole({SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public OppgaveXml settOppgavestand(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id,
      @WebParam(name = "versjon") @Nullable Long versjon,
      @WebParam(name = "ferdig") @Nullable Boolean ferdig) {
    return OppgaveXml.av(
        oppgaver.sett(kommune, id == null ? "" : id, krevd(versjon), Boolean.TRUE.equals(ferdig)));
  }

  /** A version that nobody has, where none is given. */
  private static long krevd(@Nullable Long versjon) {
    return versjon == null ? -1 : versjon;
  }

  private static Oppgaveinnhold krevd(@Nullable OppgaveinnholdXml innhold) {
    if (innhold == null) {
      throw DomainException.invalid(List.of(new FieldError("innhold", Text.of("feil.paakrevd"))));
    }
    return innhold.somInnhold();
  }
}
