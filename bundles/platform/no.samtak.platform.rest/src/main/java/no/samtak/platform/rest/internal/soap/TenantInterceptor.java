// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.util.Set;
import javax.xml.namespace.QName;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.rest.internal.call.ApiPath;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.headers.Header;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Element;

/** Reads the organisation from the SOAP header, before CXF binds and drops it. */
final class TenantInterceptor extends AbstractSoapInterceptor {
  private static final String TENANT = "samtak.soap.kommune";

  TenantInterceptor() {
    super(Phase.USER_PROTOCOL);
  }

  /** The slug of the message's organisation; empty without the header. */
  static String tenant(SoapMessage message) {
    return message.getExchange().get(TENANT) instanceof String tenant ? tenant : "";
  }

  @Override
  public Set<QName> getUnderstoodHeaders() {
    return Set.of(Soap.KOMMUNE);
  }

  @Override
  public void handleMessage(SoapMessage message) {
    String found = "";
    for (Header header : message.getHeaders()) {
      if (Soap.KOMMUNE.equals(header.getName()) && header.getObject() instanceof Element element) {
        // The very text that the operation gets: not even trimmed.
        String text = element.getTextContent();
        if (!found.isEmpty() || !text.isEmpty() && !ApiPath.isName(text)) {
          // Two of them, or no slug: not to be told apart from an unknown one.
          throw DomainException.notFound();
        }
        found = text;
      }
    }
    message.getExchange().put(TENANT, found);
  }
}
