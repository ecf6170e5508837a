// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.lang.reflect.Method;
import no.samtak.platform.rest.internal.publish.Declared;
import org.apache.cxf.jaxws.support.JaxWsServiceFactoryBean;
import org.apache.cxf.service.model.InterfaceInfo;
import org.apache.cxf.service.model.OperationInfo;

/**
 * Adds the platform's fault to each operation, so that no author has to declare it, and tells in
 * the WSDL who may call it.
 */
final class FaultedServiceFactory extends JaxWsServiceFactoryBean {
  @Override
  protected void initializeFaults(InterfaceInfo service, OperationInfo operation, Method method) {
    super.initializeFaults(service, operation, method);
    String who = Declared.of(getServiceClass(), method).sentence();
    if (!who.isEmpty()) {
      operation.setDocumentation(who);
    }
    if (!operation.isOneWay()) {
      addFault(service, operation, FeilMelding.class);
    }
  }
}
