// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import javax.wsdl.Definition;
import javax.wsdl.PortType;
import javax.wsdl.factory.WSDLFactory;
import javax.wsdl.xml.WSDLReader;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.rest.internal.publish.CxfBus;
import no.samtak.platform.rest.internal.publish.FakeAccess;
import no.samtak.platform.rest.internal.publish.Host;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What a caller sees of an endpoint, over HTTP. */
class SoapTest {
  private static final String PATH = "/soap/notater";
  private static final String LEVANGER =
      "<k:kommune xmlns:k='urn:samtak:soap'>levanger</k:kommune>";
  private static boolean up = true;
  private static SoapPublisher publisher;
  private static Host host;
  private static FakeAccess access;

  @BeforeAll
  static void start() throws Exception {
    access = new FakeAccess();
    publisher = new SoapPublisher(() -> up, new CxfBus(), access, access, Host.config());
    publisher.paths = Host.paths();
    publisher.publish(new NotatEndpoint(), "notater");
    host = new Host(access, "/soap/*", new SoapServlet(publisher, access, access, Host.config()));
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  private static String envelope(String header, String body) {
    return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header>"
        + header
        + "</s:Header><s:Body>"
        + body
        + "</s:Body></s:Envelope>";
  }

  private static String hent(String id) {
    return "<n:hent xmlns:n='urn:test:notater'><id>" + id + "</id></n:hent>";
  }

  private static HttpResponse<String> call(String user, String message) throws Exception {
    return host.callAs(
        user, "POST", PATH, message, "Content-Type", "text/xml;charset=UTF-8", "SOAPAction", "");
  }

  private static void isFault(HttpResponse<String> response, int status, String slug, String code) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
    assertThat(response.body())
        .containsPattern(
            "<feil xmlns=\"urn:samtak:soap\"><kode>"
                + slug
                + "</kode><tekst>[^<]+</tekst><korrelasjon>k-1</korrelasjon>")
        .contains(code + "</faultcode>");
  }

  @Test
  void aCallInAKommuneIsAnswered() throws Exception {
    HttpResponse<String> response = call("leser", envelope(LEVANGER, hent("7")));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body())
        .contains("<id>7</id>")
        .contains("<kommune>levanger</kommune>")
        .contains("<frist>2026-11-21</frist>");
  }

  @Test
  void lettersArriveAndReturnWholeAlsoWhereNoEncodingIsTold() throws Exception {
    HttpResponse<String> response =
        host.callAs(
            "leser", "POST", PATH, envelope(LEVANGER, hent("æøå")), "Content-Type", "text/xml");
    assertThat(response.body()).contains("<id>æøå</id>");
  }

  @Test
  void anOperationOfTheNodeNeedsNoKommune() throws Exception {
    HttpResponse<String> response =
        call("leser", envelope("", "<n:utenKommune xmlns:n='urn:test:notater'/>"));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
  }

  @Test
  void aHeaderThatMustBeUnderstoodIs() throws Exception {
    String header =
        "<k:kommune xmlns:k='urn:samtak:soap' xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
            + " s:mustUnderstand='1'>levanger</k:kommune>";
    assertThat(call("leser", envelope(header, hent("7"))).statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyGetsInWithoutSignIn() throws Exception {
    HttpResponse<String> response = call("", envelope(LEVANGER, hent("7")));
    isFault(response, 401, "ikke-innlogget", "Client");
    assertThat(response.headers().firstValue("WWW-Authenticate").orElse("")).contains("Basic");
  }

  @Test
  void aKommuneThatIsNotTheCallersIsNotFound() throws Exception {
    for (String kommune : new String[] {"orland", "finnes-ikke", "Ørland", "a b"}) {
      String header = "<k:kommune xmlns:k='urn:samtak:soap'>" + kommune + "</k:kommune>";
      isFault(call("leser", envelope(header, hent("7"))), 500, "finnes-ikke", "Client");
    }
    isFault(call("leser", envelope(LEVANGER + LEVANGER, hent("7"))), 500, "finnes-ikke", "Client");
  }

  @Test
  void anOperationOfAKommuneCannotBeCalledWithoutOne() throws Exception {
    HttpResponse<String> response = call("leser", envelope("", hent("7")));
    isFault(response, 500, "ugyldige-opplysninger", "Client");
    assertThat(response.body()).contains("<felt><navn>kommune</navn><melding>");
  }

  @Test
  void theRoleIsAsked() throws Exception {
    isFault(
        call("leser", envelope(LEVANGER, "<n:bareDrift xmlns:n='urn:test:notater'/>")),
        500,
        "ingen-tilgang",
        "Client");
  }

  @Test
  void anErrorOfTheDomainIsATypedFaultInTheCallersLanguage() throws Exception {
    isFault(call("leser", envelope(LEVANGER, hent("borte"))), 500, "finnes-ikke", "Client");
    HttpResponse<String> nynorsk =
        host.callAs(
            "leser",
            "POST",
            PATH,
            envelope(LEVANGER, "<n:hent xmlns:n='urn:test:notater'/>"),
            "Content-Type",
            "text/xml",
            "Accept-Language",
            "nn");
    isFault(nynorsk, 500, "ugyldige-opplysninger", "Client");
    assertThat(nynorsk.body())
        .contains("Noko må rettast")
        .contains("<felt><navn>id</navn><melding>Fyll ut dette feltet.</melding></felt>");
  }

  @Test
  void aFaultOfOursTellsNothingOfTheInside() throws Exception {
    HttpResponse<String> response = call("leser", envelope(LEVANGER, hent("feil")));
    isFault(response, 500, "feil-hos-oss", "Server");
    assertThat(response.body()).doesNotContain("secret").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not xml",
        "<a/>",
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><s:Envelope"
            + " xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header><k:kommune"
            + " xmlns:k='urn:samtak:soap'>levanger</k:kommune></s:Header><s:Body><n:hent"
            + " xmlns:n='urn:test:notater'><id>&e;</id></n:hent></s:Body></s:Envelope>",
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><s:Envelope"
            + " xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header><k:kommune"
            + " xmlns:k='urn:samtak:soap'>levanger</k:kommune></s:Header><s:Body><n:hent"
            + " xmlns:n='urn:test:notater'><id>&c;</id></n:hent></s:Body></s:Envelope>",
      })
  void whatIsNotPlainSoapIsRefusedAsTheCallersFault(String message) throws Exception {
    HttpResponse<String> response =
        host.callAs("leser", "POST", PATH, message, "Content-Type", "text/xml");
    isFault(response, 500, "ugyldige-opplysninger", "Client");
    assertThat(response.body()).doesNotContain("root:").doesNotContain("aaaaaaaaaa");
  }

  @Test
  void xmlThatIsTooDeepOrTooWideIsRefused() throws Exception {
    String deep = "<a>".repeat(200) + "</a>".repeat(200);
    isFault(call("leser", envelope(LEVANGER, deep)), 500, "ugyldige-opplysninger", "Client");
    String wide = "<n:hent xmlns:n='urn:test:notater'>" + "<id/>".repeat(11_000) + "</n:hent>";
    isFault(call("leser", envelope(LEVANGER, wide)), 500, "ugyldige-opplysninger", "Client");
  }

  @Test
  void aMessageOfMoreThanOneMebibyteIsTooLarge() throws Exception {
    HttpResponse<String> response = call("leser", envelope(LEVANGER, hent("x".repeat(1_100_000))));
    isFault(response, 500, "for-stor", "Client");
  }

  @Test
  void anUnknownOperationIsTheCallersFault() throws Exception {
    HttpResponse<String> response =
        call("leser", envelope(LEVANGER, "<n:slett xmlns:n='urn:test:notater'/>"));
    isFault(response, 500, "ugyldige-opplysninger", "Client");
  }

  @Test
  void onlyXmlIsTaken() throws Exception {
    HttpResponse<String> response =
        host.callAs("leser", "POST", PATH, "{}", "Content-Type", "multipart/related");
    isFault(response, 415, "format-tas-ikke-imot", "Client");
    isFault(host.callAs("leser", "GET", PATH, ""), 405, "metode-ikke-tillatt", "Client");
    isFault(host.callAs("leser", "DELETE", PATH, ""), 405, "metode-ikke-tillatt", "Client");
  }

  @Test
  void anEndpointThatIsOutAnswers503AndAnUnknownOne404() throws Exception {
    HttpResponse<String> out = host.callAs("leser", "POST", "/soap/borte", "<a/>");
    isFault(out, 503, "ikke-i-drift-naa", "Server");
    assertThat(out.headers().firstValue("Retry-After")).contains("10");
    isFault(host.callAs("leser", "POST", "/soap/ukjent", "<a/>"), 404, "finnes-ikke", "Client");
  }

  @Test
  void aModuleThatIsReadOnlyServesWhatSaysThatItReads() throws Exception {
    access.door = Door.READ_ONLY;
    try {
      assertThat(call("leser", envelope(LEVANGER, hent("7"))).statusCode()).isEqualTo(200);
      isFault(
          call("leser", envelope(LEVANGER, "<n:skriv xmlns:n='urn:test:notater'/>")),
          500,
          "modul-skrivebeskyttet",
          "Client");
    } finally {
      access.door = Door.OPEN;
    }
  }

  @Test
  void aModuleThatIsClosedAnswersWithATypedFaultAlsoWhenItIsOut() throws Exception {
    access.door = Door.CLOSED;
    try {
      isFault(call("leser", envelope(LEVANGER, hent("7"))), 500, "modul-ikke-i-drift", "Client");
      isFault(out("leser", envelope(LEVANGER, hent("7"))), 404, "modul-ikke-i-drift", "Client");
      isFault(out("", envelope(LEVANGER, hent("7"))), 503, "ikke-i-drift-naa", "Server");
      for (String other : new String[] {"<a/>", "", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"}) {
        isFault(out("leser", other), 503, "ikke-i-drift-naa", "Server");
      }
      isFault(
          out("leser", envelope("", "<k:kommune xmlns:k='urn:samtak:soap'>levanger</k:kommune>")),
          503,
          "ikke-i-drift-naa",
          "Server");
    } finally {
      access.door = Door.OPEN;
    }
  }

  private static HttpResponse<String> out(String user, String message) throws Exception {
    return host.callAs(user, "POST", "/soap/borte", message, "Content-Type", "text/xml");
  }

  @Test
  void theWsdlTellsPlaceHeaderAndFaultOfEachOperation() throws Exception {
    HttpResponse<String> wsdl = host.callAs("", "GET", PATH + "?wsdl", "");
    assertThat(wsdl.statusCode()).isEqualTo(200);
    WSDLReader reader = WSDLFactory.newInstance().newWSDLReader();
    reader.setFeature("javax.wsdl.verbose", false);
    Definition definition =
        reader.readWSDL(host.uri(PATH).toString(), new InputSource(new StringReader(wsdl.body())));
    PortType port = (PortType) definition.getPortTypes().values().iterator().next();
    assertThat(port.getOperations().size()).isEqualTo(4);
    for (Object operation : port.getOperations()) {
      javax.wsdl.Operation one = (javax.wsdl.Operation) operation;
      assertThat(one.getFaults().size()).isEqualTo(1);
      assertThat(one.getDocumentationElement().getTextContent())
          .as(one.getName())
          .isEqualTo(one.getName().equals("bareDrift") ? "Roller: OPERATOR." : "Roller: LESER.");
    }
    assertThat(wsdl.body())
        .contains("location=\"" + host.uri(PATH) + "\"")
        .contains("<soap:header ")
        .contains("style=\"document\"")
        .contains("urn:samtak:soap");
  }

  @Test
  void anEndpointThatIsTakenOutIsGone() throws Exception {
    SoapPublication other = publisher.publish(new NotatEndpoint(), "andre");
    assertThat(host.callAs("", "GET", "/soap/andre?wsdl", "").statusCode()).isEqualTo(200);
    publisher.unpublish(other);
    isFault(host.callAs("", "GET", "/soap/andre?wsdl", ""), 404, "finnes-ikke", "Client");
  }

  /** While the node starts an endpoint is only noted; its first call makes it. */
  @Test
  void anEndpointThatWasInAtTheStartIsMadeByItsFirstCall() throws Exception {
    up = false;
    SoapPublication early = publisher.publish(new NotatEndpoint(), "tidlig");
    up = true;
    assertThat(host.callAs("", "GET", "/soap/tidlig?wsdl", "").body()).contains("definitions");
    publisher.unpublish(early);
    isFault(host.callAs("", "GET", "/soap/tidlig?wsdl", ""), 404, "finnes-ikke", "Client");
  }
}
