// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.matrix;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The operations of a WSDL. */
final class SoapDeclarations {
  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
  private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema";
  private static final Pattern ROLES = Pattern.compile("Roller: ([A-Z, ]+)\\.");

  private final String segment;
  private final Document document;
  private final String namespace;

  SoapDeclarations(String segment, String wsdl) throws Exception {
    this.segment = segment;
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    document =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(wsdl.getBytes(StandardCharsets.UTF_8)));
    namespace = document.getDocumentElement().getAttribute("targetNamespace");
  }

  List<Operation> all() {
    List<Operation> all = new ArrayList<>();
    for (Element port : children(document.getDocumentElement(), WSDL, "portType")) {
      for (Element operation : children(port, WSDL, "operation")) {
        all.add(operation(operation));
      }
    }
    return all;
  }

  private Operation operation(Element told) {
    String name = told.getAttribute("name");
    Set<String> roles = new LinkedHashSet<>();
    for (Element documentation : children(told, WSDL, "documentation")) {
      Matcher sentence = ROLES.matcher(documentation.getTextContent());
      if (sentence.find()) {
        roles.addAll(List.of(sentence.group(1).split(", ")));
      }
    }
    Map<String, Boolean> parts = parts(name);
    boolean tenant = takesTenant(name);
    return new Operation(
        segment + "#" + name,
        null,
        roles,
        tenant,
        parts.keySet(),
        (of, place) ->
            of.apply("/soap/" + segment)
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        envelope(name, tenant ? place.kommune() : "", content(parts, place)))));
  }

  private String envelope(String operation, String kommune, String content) {
    String header =
        kommune.isEmpty()
            ? ""
            : "<k:kommune xmlns:k=\"urn:samtak:soap\">" + kommune + "</k:kommune>";
    return """
    <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
      <soap:Header>%1$s</soap:Header>
      <soap:Body><v:%2$s xmlns:v="%3$s">%4$s</v:%2$s></soap:Body>
    </soap:Envelope>
    """
        .formatted(header, operation, namespace, content);
  }

  /** Only what tells what the call is about, and enough to search by. */
  private String content(Map<String, Boolean> parts, Place place) {
    StringBuilder content = new StringBuilder();
    boolean idIsPersons = parts.containsKey("tjeneste") && !parts.containsKey("person");
    parts.forEach(
        (name, qualified) -> {
          String value =
              switch (name) {
                case "id" -> idIsPersons ? place.person() : place.value("id", segment);
                case "navn" -> parts.containsKey("tjeneste") ? "Prøve" : null;
                default -> place.value(name, segment);
              };
          if (value != null) {
            String tag = qualified ? "v:" + name : name;
            content.append("<%1$s>%2$s</%1$s>".formatted(tag, value));
          }
        });
    return content.toString();
  }

  /** The elements of an operation's request, and whether they stand in its namespace. */
  private Map<String, Boolean> parts(String operation) {
    Map<String, Boolean> parts = new LinkedHashMap<>();
    for (Element type : all(XSD, "complexType")) {
      Element schema = (Element) type.getParentNode();
      if (!type.getAttribute("name").equals(operation)
          || !schema.getAttribute("targetNamespace").equals(namespace)) {
        continue;
      }
      NodeList elements = type.getElementsByTagNameNS(XSD, "element");
      for (int i = 0; i < elements.getLength(); i++) {
        Element element = (Element) elements.item(i);
        String form =
            element.hasAttribute("form")
                ? element.getAttribute("form")
                : schema.getAttribute("elementFormDefault");
        if (element.hasAttribute("name")) {
          parts.put(element.getAttribute("name"), form.equals("qualified"));
        }
      }
    }
    return parts;
  }

  private boolean takesTenant(String operation) {
    for (Element binding : children(document.getDocumentElement(), WSDL, "binding")) {
      for (Element bound : children(binding, WSDL, "operation")) {
        if (bound.getAttribute("name").equals(operation)) {
          for (Element input : children(bound, WSDL, "input")) {
            if (children(input, SOAP, "header").stream()
                .anyMatch(h -> h.getAttribute("part").equals("kommune"))) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private List<Element> all(String space, String name) {
    NodeList found = document.getElementsByTagNameNS(space, name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  private static List<Element> children(Element parent, String space, String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e
          && space.equals(e.getNamespaceURI())
          && name.equals(e.getLocalName())) {
        found.add(e);
      }
    }
    return found;
  }
}
