// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The JDK's own StAX, whatever else the framework offers: no DTD, no entity, no look-up outside.
 */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  static XMLStreamReader open(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /** What a failing read of XML was about: our own refusal, or XML that is none. */
  static IOException cause(XMLStreamException e, Fault otherwise) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof BadTableException bad) {
        return bad;
      }
    }
    Throwable nested = e.getNestedException();
    return nested instanceof BadTableException bad ? bad : new BadTableException(otherwise);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = jdks();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private static XMLInputFactory jdks() {
    try {
      return XMLInputFactory.newDefaultFactory();
    } catch (NoSuchMethodError e) {
      // A framework may wire an API bundle of before Java 9; what that gives knows the same
      // settings.
      return XMLInputFactory.newFactory();
    }
  }
}
