// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.util.Map;
import no.samtak.platform.rest.internal.problem.Problem;
import org.apache.cxf.helpers.DOMUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The detail of a fault, from the problem that REST would answer with. */
final class FaultText {
  private static final Map<Character, String> ESCAPES =
      Map.of('<', "&lt;", '>', "&gt;", '&', "&amp;", '"', "&quot;");

  private FaultText() {}

  /** The {@code detail} element. */
  static Element detail(Problem problem) {
    Document document = DOMUtils.createDocument();
    Element detail = document.createElement("detail");
    Element feil = add(detail, "feil", null);
    add(feil, "kode", kode(problem));
    add(feil, "tekst", problem.detail());
    add(feil, "korrelasjon", problem.korrelasjon());
    for (Problem.Field field : problem.feil()) {
      Element felt = add(feil, "felt", null);
      add(felt, "navn", field.felt());
      add(felt, "melding", field.melding());
    }
    return detail;
  }

  private static Element add(
      Element parent, String name, @org.jspecify.annotations.Nullable String text) {
    Element child = parent.getOwnerDocument().createElementNS(Soap.NAMESPACE, name);
    if (text != null) {
      child.setTextContent(text);
    }
    parent.appendChild(child);
    return child;
  }

  /** A whole SOAP 1.1 message, for faults that never reach an endpoint. */
  static String message(Problem problem) {
    StringBuilder fields = new StringBuilder();
    for (Problem.Field field : problem.feil()) {
      fields
          .append("<felt><navn>")
          .append(escape(field.felt()))
          .append("</navn><melding>")
          .append(escape(field.melding()))
          .append("</melding></felt>");
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
        + "<soap:Fault><faultcode>soap:"
        + (problem.status() < 500 ? "Client" : "Server")
        + "</faultcode><faultstring>"
        + escape(problem.detail())
        + "</faultstring><detail><feil xmlns=\""
        + Soap.NAMESPACE
        + "\"><kode>"
        + escape(kode(problem))
        + "</kode><tekst>"
        + escape(problem.detail())
        + "</tekst><korrelasjon>"
        + escape(problem.korrelasjon())
        + "</korrelasjon>"
        + fields
        + "</feil></detail></soap:Fault></soap:Body></soap:Envelope>";
  }

  private static String kode(Problem problem) {
    return problem.type().substring(Problem.TYPE.length());
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      String escape = ESCAPES.get(c);
      escaped.append(escape == null ? String.valueOf(c) : escape);
    }
    return escaped.toString();
  }
}
