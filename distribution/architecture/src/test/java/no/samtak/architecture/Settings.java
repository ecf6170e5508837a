// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The settings page of the operator's guide, made of the bundles' Metatype declarations. */
final class Settings {
  private static final String HEAD =
      """
      # Innstillinger

      Denne siden er laget av deklarasjonene i koden (Metatype), og bygget stopper når den ikke stemmer. En innstilling settes i `etc/<PID>.cfg` i installasjonen, én linje `navn = verdi` for hver, og gjelder straks filen er lagret. Filer trengs bare for det som skal avvike fra standard. Det som gjelder hele noden, står i `etc/samtak.conf` (se [drift](drift.md#innstillinger)).
      """;

  private Settings() {}

  /** The whole page. */
  static String page(List<Bundle> bundles) {
    StringBuilder page = new StringBuilder(HEAD);
    for (Bundle bundle : bundles) {
      for (Path file : Repo.compiled(bundle.classes().resolve("OSGI-INF/metatype"))) {
        section(Repo.read(file)).forEach(page::append);
      }
    }
    return page.toString();
  }

  /** One section for each declaration of a Metatype file. */
  static List<String> section(String metatype) {
    List<String> sections = new ArrayList<>();
    Element root = parse(metatype);
    for (Element type : elements(root, "OCD")) {
      StringBuilder section = new StringBuilder();
      section.append("\n## `").append(pid(root, type)).append("`\n\n");
      section.append(type.getAttribute("description")).append("\n\n");
      section.append("| setting | default | meaning |\n| --- | --- | --- |\n");
      for (Element setting : elements(type, "AD")) {
        String standard = setting.getAttribute("default");
        section
            .append("| `")
            .append(setting.getAttribute("id"))
            .append("` | ")
            .append(standard.isEmpty() ? "(empty)" : "`" + standard + "`")
            .append(" | ")
            .append(setting.getAttribute("name"))
            .append(". ")
            .append(cell(setting.getAttribute("description")))
            .append(range(setting))
            .append(" |\n");
      }
      sections.add(section.toString());
    }
    return sections;
  }

  /**
   * The PID that the declaration is designated to; it need not have the same id. Of what there can
   * be several of, each file has a name of its own after it.
   */
  private static String pid(Element root, Element type) {
    String id = type.getAttribute("id");
    for (Element designate : elements(root, "Designate")) {
      for (Element object : elements(designate, "Object")) {
        if (object.getAttribute("ocdref").equals(id)) {
          String several = designate.getAttribute("factoryPid");
          return several.isEmpty() ? designate.getAttribute("pid") : several + "-<navn>";
        }
      }
    }
    return id;
  }

  private static String range(Element setting) {
    String min = setting.getAttribute("min");
    String max = setting.getAttribute("max");
    if (min.isEmpty() && max.isEmpty()) {
      return "";
    }
    if (max.isEmpty()) {
      return " At least " + min + ".";
    }
    return min.isEmpty() ? " At most " + max + "." : " From " + min + " to " + max + ".";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }

  private static Element parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new IllegalStateException("not a Metatype declaration", e);
    }
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
