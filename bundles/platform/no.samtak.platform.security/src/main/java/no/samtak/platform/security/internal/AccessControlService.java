// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.lang.reflect.Method;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.security.internal.persistence.AccessLogWriter;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides by what the operation declares, and by how its module stands in the organisation; what
 * declares nothing is refused for everybody.
 */
@Component
public final class AccessControlService implements AccessControl {
  private static final Logger LOG = LoggerFactory.getLogger(AccessControlService.class);

  private final CurrentUserContext context;
  private final AccessLogWriter log;
  private final ModuleGate gate;
  private final DenialQuota anonymous = new DenialQuota(30);

  @Activate
  public AccessControlService(
      @Reference CurrentUserContext context,
      @Reference AccessLogWriter log,
      @Reference ModuleGate gate) {
    this.context = context;
    this.log = log;
    this.gate = gate;
  }

  @Override
  public void enter(Class<?> type, Method operation, String tenant, boolean changes) {
    RequestState state = context.state();
    OperationRule rule = OperationRule.of(type, operation);
    if (rule.open() && !tenant.isEmpty() && !gate.exists(tenant)) {
      throw DomainException.notFound();
    }
    DomainException refusal =
        rule.open()
            ? door(gate.at(type, tenant), changes)
            : refusal(state, rule, type, tenant, changes);
    if (refusal != null) {
      // That nobody can tell yet is no refusal of this user.
      if (refusal.kind() != ErrorKind.UNAVAILABLE) {
        logDenial(type, operation, tenant, refusal.kind());
      }
      throw refusal;
    }
    if (state != null) {
      state.tenant = tenant;
      User user = state.user;
      if (user != null) {
        state.user = user.in(tenant);
      }
    }
  }

  @Override
  public DomainException absent(String module, String tenant) {
    RequestState state = context.state();
    User user = state == null ? null : state.user;
    boolean theirs =
        state != null
            && user != null
            && !state.mustChangePassword
            && !tenant.isEmpty()
            && user.covers(tenant)
            && gate.exists(tenant);
    ModuleGate.Passage passage = theirs ? gate.at(module, tenant) : null;
    return passage != null && passage.door() == Door.CLOSED
        ? DomainException.moduleClosed(module, passage.place())
        : new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.modulUte", module));
  }

  private @Nullable DomainException refusal(
      @Nullable RequestState state,
      OperationRule rule,
      Class<?> type,
      String tenant,
      boolean changes) {
    User user = state == null ? null : state.user;
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
    if (!tenant.isEmpty() && !(user.covers(tenant) && gate.exists(tenant))) {
      return DomainException.notFound();
    }
    // Where the module is not in use, nobody has a role in it; where it is only read, one may have.
    ModuleGate.Passage passage = gate.at(type, tenant);
    DomainException closed = passage.closed();
    if (closed != null) {
      return closed;
    }
    return user.in(tenant).hasAny(rule.roles().toArray(Role[]::new))
        ? passage.readOnly(changes)
        : DomainException.forbidden();
  }

  private static @Nullable DomainException door(ModuleGate.Passage passage, boolean changes) {
    DomainException closed = passage.closed();
    return closed == null ? passage.readOnly(changes) : closed;
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
