// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.lang.reflect.Method;
import org.apache.cxf.jaxws.support.JaxWsServiceFactoryBean;
import org.apache.cxf.service.model.InterfaceInfo;
import org.apache.cxf.service.model.OperationInfo;

/** Adds the platform's fault to each operation, so that no author has to declare it. */
final class FaultedServiceFactory extends JaxWsServiceFactoryBean {
  @Override
  protected void initializeFaults(InterfaceInfo service, OperationInfo operation, Method method) {
    super.initializeFaults(service, operation, method);
    if (!operation.isOneWay()) {
      addFault(service, operation, FeilMelding.class);
    }
  }
}
