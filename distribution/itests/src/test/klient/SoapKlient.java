// SPDX-License-Identifier: EUPL-1.2
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URL;
import java.nio.file.Path;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.ws.BindingProvider;
import javax.xml.ws.WebServiceException;
import no.samtak.klient.soap.oppslag.FeilMelding;
import no.samtak.klient.soap.oppslag.Hent;
import no.samtak.klient.soap.oppslag.Liste;
import no.samtak.klient.soap.oppslag.Opprett;
import no.samtak.klient.soap.oppslag.Oppslag;
import no.samtak.klient.soap.oppslag.OppslagInnhold;
import no.samtak.klient.soap.oppslag.OppslagListe;
import no.samtak.klient.soap.oppslag.OppslagService;
import no.samtak.klient.soap.oppslag.OppslagTjeneste;
import no.samtak.klient.soap.tiltak.HentInnfasing;
import no.samtak.klient.soap.tiltak.TiltakService;
import no.samtak.klient.soap.tiltak.TiltakTjeneste;

/** What an integrator writes over the code that wsdl2java has made; compiled in the test. */
public final class SoapKlient {
  private static final String KOMMUNE = "levanger";

  private SoapKlient() {}

  public static void run(String address, String wsdls) throws Exception {
    OppslagTjeneste oppslag = oppslag(address, wsdls, "saksbehandler");
    OppslagInnhold innhold = new OppslagInnhold();
    innhold.setTittel("Skrevet over SOAP");
    innhold.setTekst("Blåbærsyltetøy på kjøkkenet");
    innhold.setFra(DatatypeFactory.newInstance().newXMLGregorianCalendar("2026-11-23"));
    Opprett opprett = new Opprett();
    opprett.setInnhold(innhold);
    Oppslag made = oppslag.opprett(opprett, KOMMUNE).getOppslag();
    assertThat(made.getId()).isNotBlank();

    Hent hent = new Hent();
    hent.setId(made.getId());
    Oppslag read = oppslag.hent(hent, KOMMUNE).getOppslag();
    assertThat(read.getTekst()).isEqualTo(innhold.getTekst());
    assertThat(read.getFra()).isEqualTo(innhold.getFra());

    Liste liste = new Liste();
    liste.setAntall(1);
    OppslagListe part = oppslag.liste(liste, KOMMUNE).getListe();
    assertThat(part.getOppslag()).hasSize(1);

    innhold.setTittel("");
    FeilMelding wrong = catchThrowableOfType(() -> oppslag.opprett(opprett, KOMMUNE), FeilMelding.class);
    assertThat(wrong.getFaultInfo().getKode()).isEqualTo("ugyldige-opplysninger");
    assertThat(wrong.getFaultInfo().getFelt()).extracting(f -> f.getNavn()).contains("tittel");
    assertThat(wrong.getFaultInfo().getKorrelasjon()).isNotBlank();

    hent.setId("finnes-ikke");
    assertThat(kode(oppslag, hent, KOMMUNE)).isEqualTo("finnes-ikke");
    hent.setId(made.getId());
    assertThat(kode(oppslag, hent, "finnesikke")).isEqualTo("finnes-ikke");

    innhold.setTittel("En leser skriver ikke");
    OppslagTjeneste leser = oppslag(address, wsdls, "leser");
    FeilMelding refused = catchThrowableOfType(() -> leser.opprett(opprett, KOMMUNE), FeilMelding.class);
    assertThat(refused.getFaultInfo().getKode()).isEqualTo("ingen-tilgang");
    OppslagTjeneste nobody = oppslag(address, wsdls, null);
    assertThat(catchThrowableOfType(() -> nobody.hent(hent, KOMMUNE), Exception.class))
        .isInstanceOfAny(FeilMelding.class, WebServiceException.class);

    TiltakTjeneste tiltak = new TiltakService(wsdl(wsdls, "tiltak")).getTiltakPort();
    bind(tiltak, address + "/soap/tiltak", "okonom");
    assertThat(tiltak.hentInnfasing(new HentInnfasing(), KOMMUNE).getInnfasing().getAar())
        .isNotEmpty();
  }

  private static OppslagTjeneste oppslag(String address, String wsdls, String user)
      throws Exception {
    OppslagTjeneste port = new OppslagService(wsdl(wsdls, "oppslag")).getOppslagPort();
    bind(port, address + "/soap/oppslag", user);
    return port;
  }

  private static URL wsdl(String wsdls, String name) throws Exception {
    return Path.of(wsdls, name + ".wsdl").toUri().toURL();
  }

  private static void bind(Object port, String address, String user) {
    var context = ((BindingProvider) port).getRequestContext();
    context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address);
    if (user != null) {
      context.put(BindingProvider.USERNAME_PROPERTY, user);
      context.put(BindingProvider.PASSWORD_PROPERTY, "demo-" + user + "-2026");
    }
  }

  private static String kode(OppslagTjeneste port, Hent hent, String kommune) {
    FeilMelding fault = catchThrowableOfType(() -> port.hent(hent, kommune), FeilMelding.class);
    assertThat(fault).as("a typed fault").isNotNull();
    return fault.getFaultInfo().getKode();
  }
}
