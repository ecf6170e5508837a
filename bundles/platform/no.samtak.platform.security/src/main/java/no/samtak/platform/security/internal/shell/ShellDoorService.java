// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import java.security.AccessController;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.security.internal.CurrentUserContext;
import no.samtak.platform.security.internal.ModuleGate;
import no.samtak.platform.security.internal.persistence.AccessLogWriter;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks at the module's door for a command, and tells its errors in words. */
@Component
public final class ShellDoorService implements ShellDoor {
  private static final Logger LOG = LoggerFactory.getLogger(ShellDoorService.class);

  private final CurrentUserContext context;
  private final AccessLogWriter log;
  private final ModuleGate gate;

  @Activate
  public ShellDoorService(
      @Reference CurrentUserContext context,
      @Reference AccessLogWriter log,
      @Reference ModuleGate gate) {
    this.context = context;
    this.log = log;
    this.gate = gate;
  }

  @Override
  public <T extends @Nullable Object> T run(
      Class<?> command, String tenant, boolean changes, Callable<T> work) throws Exception {
    try {
      return context.runAs(
          user(),
          tenant,
          () -> {
            enter(command, tenant, changes);
            return work.call();
          });
    } catch (DomainException e) {
      // The shell prints the words of this one and does not log it as a fault.
      CommandException told = new CommandException(say(Texts.of(command.getClassLoader()), e));
      told.initCause(e);
      throw told;
    }
  }

  private void enter(Class<?> command, String tenant, boolean changes) {
    if (tenant.isEmpty() || !gate.exists(tenant)) {
      throw DomainException.notFound();
    }
    ModuleGate.Passage passage = gate.at(command, tenant);
    DomainException closed = passage.closed();
    DomainException refusal = closed == null ? passage.readOnly(changes) : closed;
    if (refusal == null) {
      return;
    }
    if (refusal.kind() != ErrorKind.UNAVAILABLE) {
      try {
        log.write(
            new AccessEntry("nekt", command.getSimpleName(), "", refusal.kind().slug()), tenant);
      } catch (RuntimeException e) {
        LOG.error("A refusal of {} could not be written to the access log", command, e);
      }
    }
    throw refusal;
  }

  private static String say(Texts texts, DomainException e) {
    StringBuilder words = new StringBuilder(texts.get(Language.NB, e.text()));
    for (FieldError field : e.fields()) {
      words.append(' ').append(field.field()).append(": ");
      words.append(texts.get(Language.NB, field.message()));
    }
    return words.append(" (").append(e.kind().slug()).append(')').toString();
  }

  /** Who is at the shell. Whoever may open it runs the node. */
  @SuppressWarnings(
      "removal") // The shell's threads carry their user in the access control context.
  private static User user() {
    String name = "karaf";
    Subject subject = Subject.getSubject(AccessController.getContext());
    if (subject != null) {
      for (Principal principal : subject.getPrincipals()) {
        if (principal.getClass().getSimpleName().equals("UserPrincipal")) {
          name = principal.getName();
        }
      }
    }
    return new User("skall:" + name, name, name + " (skall)", Set.of(Role.OPERATOR), Set.of());
  }
}
