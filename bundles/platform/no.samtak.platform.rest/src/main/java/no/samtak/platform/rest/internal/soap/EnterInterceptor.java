// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.jws.WebParam;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.text.Text;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.invoker.MethodDispatcher;
import org.apache.cxf.service.model.BindingOperationInfo;

/**
 * Asks before every operation whether it may be called. The organisation is the SOAP header's; an
 * operation that takes it cannot be called without.
 */
final class EnterInterceptor extends AbstractSoapInterceptor {
  private final AccessControl access;
  private final Class<?> type;
  private final Map<Method, Boolean> tenantOperations = new ConcurrentHashMap<>();

  EnterInterceptor(AccessControl access, Class<?> type) {
    super(Phase.PRE_LOGICAL);
    this.access = access;
    this.type = type;
  }

  @Override
  public void handleMessage(SoapMessage message) {
    BindingOperationInfo operation = message.getExchange().getBindingOperationInfo();
    MethodDispatcher dispatcher =
        (MethodDispatcher) message.getExchange().getService().get(MethodDispatcher.class.getName());
    Method method =
        operation == null || dispatcher == null ? null : dispatcher.getMethod(operation);
    if (method == null) {
      throw DomainException.notFound();
    }
    message.getExchange().put(Soap.ENTERED, true);
    String tenant = TenantInterceptor.tenant(message);
    if (tenant.isEmpty()
        && tenantOperations.computeIfAbsent(method, EnterInterceptor::takesTenant)) {
      throw DomainException.invalid(
          List.of(new FieldError("kommune", Text.of("soap.kommuneMangler"))));
    }
    access.enter(type, method, tenant, !method.isAnnotationPresent(Reads.class));
  }

  private static boolean takesTenant(Method method) {
    for (Parameter parameter : method.getParameters()) {
      WebParam param = parameter.getAnnotation(WebParam.class);
      if (param != null && param.header() && param.name().equals("kommune")) {
        return true;
      }
    }
    return false;
  }
}
