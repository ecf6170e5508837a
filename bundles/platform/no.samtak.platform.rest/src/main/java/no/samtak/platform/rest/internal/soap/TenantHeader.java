// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.samtak.platform.rest.internal.call.ApiPath;
import org.apache.cxf.staxutils.StaxUtils;

/**
 * The organisation of a message that no endpoint reads, because its module is out. Reads no further
 * than the SOAP header, and nothing that the message refers to.
 */
final class TenantHeader {
  /** More elements than this before the header is through, and it is no message of ours. */
  private static final int MOST = 100;

  private TenantHeader() {}

  /** The slug as the caller wrote it; empty where there is none, or no message to read. */
  static String read(SoapCall call) {
    if (!call.getMethod().equals("POST")) {
      return "";
    }
    // Whoever sends what cannot be read is told of the module all the same.
    try (InputStream in = call.getInputStream()) {
      XMLStreamReader reader = StaxUtils.createXMLStreamReader(in);
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | IOException | RuntimeException e) {
      return "";
    }
  }

  private static String read(XMLStreamReader reader) throws XMLStreamException {
    int elements = 0;
    while (elements < MOST && reader.hasNext()) {
      if (reader.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      elements++;
      if (reader.getLocalName().equals("Body")) {
        return "";
      }
      if (reader.getName().equals(Soap.KOMMUNE)) {
        String text = reader.getElementText();
        return ApiPath.isName(text) ? text : "";
      }
    }
    return "";
  }
}
