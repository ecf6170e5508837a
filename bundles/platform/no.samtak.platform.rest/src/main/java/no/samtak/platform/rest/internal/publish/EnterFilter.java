// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.rest.internal.call.ApiCall;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;

/** Asks before every operation, and before its body is read, whether it may be called. */
final class EnterFilter implements ContainerRequestFilter {
  private final AccessControl access;
  private final Operations operations;

  EnterFilter(AccessControl access, Operations operations) {
    this.access = access;
    this.operations = operations;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    ApiCall call = ApiCall.current();
    Message message = JAXRSUtils.getCurrentMessage();
    OperationResourceInfo operation =
        message == null ? null : message.getExchange().get(OperationResourceInfo.class);
    OperationPlan plan = operation == null ? null : operations.plan(operation.getMethodToInvoke());
    if (call == null || plan == null) {
      throw DomainException.forbidden();
    }
    // CXF would keep a copy of the body for answers that echo it; ours never do.
    message.getExchange().put("cxf.io.cacheinput", Boolean.FALSE);
    access.enter(
        plan.type(), plan.method(), call.path().tenant(), plan.changes(request.getMethod()));
    plan.check(call);
  }
}
