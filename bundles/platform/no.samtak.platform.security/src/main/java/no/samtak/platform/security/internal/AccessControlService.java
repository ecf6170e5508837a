// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.lang.reflect.Method;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.security.internal.persistence.AccessLogWriter;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides by what the operation declares; what declares nothing is refused for everybody. */
@Component
public final class AccessControlService implements AccessControl {
  private static final Logger LOG = LoggerFactory.getLogger(AccessControlService.class);

  private final CurrentUserContext context;
  private final AccessLogWriter log;
  private final DenialQuota anonymous = new DenialQuota(30);

  /** The core's, which may come and go; without it a user's own organisations decide alone. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable TenantDirectory directory;

  @Activate
  public AccessControlService(
      @Reference CurrentUserContext context, @Reference AccessLogWriter log) {
    this.context = context;
    this.log = log;
  }

  AccessControlService with(TenantDirectory tenants) {
    directory = tenants;
    return this;
  }

  @Override
  public void enter(Class<?> type, Method operation, String tenant) {
    RequestState state = context.state();
    User user = state == null ? null : state.user;
    OperationRule rule = OperationRule.of(type, operation);
    if (rule.open()) {
      if (!tenant.isEmpty() && !exists(tenant)) {
        throw DomainException.notFound();
      }
    } else {
      DomainException refusal = refusal(state, user, rule, tenant);
      if (refusal != null) {
        logDenial(type, operation, tenant, refusal.kind());
        throw refusal;
      }
    }
    if (state != null) {
      state.tenant = tenant;
    }
  }

  private @Nullable DomainException refusal(
      @Nullable RequestState state, @Nullable User user, OperationRule rule, String tenant) {
    if (state == null || user == null) {
      DomainException reason = state == null ? null : state.refusal;
      return reason != null
          ? reason
          : new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget"));
    }
    if (state.mustChangePassword) {
      return new DomainException(ErrorKind.FORBIDDEN, Text.of("feil.byttPassord"));
    }
    // The organisation comes before the role: a role that is missing must not tell that it exists.
    if (!tenant.isEmpty() && !(user.covers(tenant) && exists(tenant))) {
      return DomainException.notFound();
    }
    return user.hasAny(rule.roles().toArray(Role[]::new)) ? null : DomainException.forbidden();
  }

  private boolean exists(String tenant) {
    TenantDirectory tenants = directory;
    return tenants == null || tenants.find(tenant).isPresent();
  }

  private void logDenial(Class<?> type, Method operation, String tenant, ErrorKind kind) {
    if (context.get().isEmpty() && !anonymous.take(context.clientAddress())) {
      return;
    }
    String what = type.getSimpleName() + "." + operation.getName();
    try {
      log.write(new AccessEntry("nekt", what, "", kind.slug()), tenant);
    } catch (RuntimeException e) {
      // The refusal stands also when the log cannot be written; the operation never runs.
      LOG.error("A refusal of {} could not be written to the access log", what, e);
    }
  }
}
