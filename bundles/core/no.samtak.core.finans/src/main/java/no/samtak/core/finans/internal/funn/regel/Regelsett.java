// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.List;
import no.samtak.core.api.funn.Funnregel;

/** The product's own rules, in the order that their findings are told in. */
public final class Regelsett {
  /**
   * Rises when a rule here comes to mean something else, so that registers are computed anew though
   * no file is.
   */
  public static final int UTGAVE = 1;

  /** All of them. */
  public static final List<Funnregel> ALLE =
      List.of(
          // A kommune's plan: what it costs.
          new AarssumErHelarsvirkning(), // LE-F01
          new NyeMidlerErOkningen(), // LE-F02
          new OkningStaarINyeMidler(), // LE-F03
          new SumAvNyeMidlerErSamletOkning(), // LE-F04
          new EksterneAarErDeOppgitte(), // LE-F05
          new BelopBareIIntervallet(), // LE-F06
          new EgenandelNarEksternErAlt(), // LE-F07
          // Where it refers to.
          new HenvisningTilKapittelSomFinnes(), // LE-F08
          new HenvisningTilTiltaketsKapittel(), // LE-F09
          new HenvisningErKapittel(), // LE-F10
          // What one chapter says against another.
          new BelopErHelarsvirkning(), // LE-F11
          new AnsvarligDelerEnhet(), // LE-F12
          new NyttTiltakStaarITiltaksplanen(), // LE-F13
          new PlanlagtTiltakErBeskrevet(), // LE-F14
          new GratisTiltakHengerIkkePaKostnad(), // LE-F15
          new EksisterendeEllerNytt(), // LE-F16
          new ProsjektpengerStaarIPlanen(), // LE-F17
          new UnderstederErDeSamme(), // LE-F18
          new EnPlanperiode(), // LE-F19
          // What is missing.
          new EksterntUtenBelop(), // LE-F20
          new EgenandelUtenBelop(), // LE-F21
          new UtenHelarsvirkning(), // LE-F22
          new KostnadIkkeBeregnet(), // LE-F23
          // LE-F24 and LE-F25 are read by people.
          new TjenestensEnhetErAnsvarlig(), // LE-F26
          new AldersgrupperOverlapper(), // LE-F27
          new OpptrappingsmidlerEtterPlanen(), // LE-F28
          // A preliminary project's report.
          new TilsagnUnderSoknad(), // OR-F01
          new SoknadUtenDatoEllerBelop(), // OR-F02
          new UtfortEtterFrist(), // OR-F03
          new PlanlagtIkkeOmtalt(), // OR-F04
          new GjenstarEldreEnnUtfort(), // OR-F05
          // A project's final report.
          new OppgittSumErAarenes(), // KV-F01
          new Overskridelse(), // KV-F02
          new RegnskapIkkeSkiltUt(), // KV-F03
          new EnPlanlagtOppstart(), // KV-F04
          new HoldtForOppstart(), // KV-F06
          new DelerErStillingene(), // KV-F07
          new TotalInnenforTjenestene(), // KV-F09
          new MoterSomRegelenSier(), // KV-F10
          new PlanlagtIkkeHoldt()); // KV-F11

  private Regelsett() {}
}
