// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML by the JDK's own parser, whatever else the container offers: the same in a test and in a
 * node. No document type, hence no entities and nothing from elsewhere.
 */
public final class Xml {
  private Xml() {}

  /** An empty document. */
  public static Document empty() {
    return builder().newDocument();
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException where it is not well-formed, or has a document type
   */
  public static Document parse(String xml) {
    try {
      return builder().parse(new InputSource(new StringReader(xml)));
    } catch (java.io.IOException | org.xml.sax.SAXException e) {
      throw new IllegalArgumentException("no XML: " + e.getMessage(), e);
    }
  }

  /** The text without what XML cannot hold; line breaks and tabs are spaces. */
  public static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean half = c >= 0xD800 && c <= 0xDFFF;
              if (c < 0x20 || c == 0x7F || c == 0xFFFE || c == 0xFFFF || half) {
                out.append(' ');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static DocumentBuilder builder() {
    try {
      // Not newDefaultNSInstance: a container may put the API of Java 9 before the JDK's.
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // Without one the parser prints on standard error.
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
