// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import java.security.AccessController;
import java.security.Principal;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.security.internal.CurrentUserContext;
import no.samtak.platform.security.internal.ModuleGate;
import no.samtak.platform.security.internal.SignInService;
import no.samtak.platform.security.internal.persistence.AccessLogWriter;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Binds who is at the shell, asks at the module's door for a command, tells errors in words. */
@Component
public final class ShellDoorService implements ShellDoor {
  private static final Logger LOG = LoggerFactory.getLogger(ShellDoorService.class);

  /** Where somebody at the shell is: it listens on this machine only. */
  private static final String HERE = "127.0.0.1";

  private final CurrentUserContext context;
  private final @Nullable AccessLogWriter log;
  private final ModuleGate gate;
  private final @Nullable SignInService signIn;

  /**
   * @param log null as long as its schema is not to be had: the commands that tell what is wrong
   *     with the node must be there then, too
   * @param signIn null as long; nobody can show then who it is
   */
  @Activate
  public ShellDoorService(
      @Reference CurrentUserContext context,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          @Nullable AccessLogWriter log,
      @Reference ModuleGate gate,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          @Nullable SignInService signIn) {
    this.context = context;
    this.log = log;
    this.gate = gate;
    this.signIn = signIn;
  }

  @Override
  public <T extends @Nullable Object> T run(
      Class<?> command, String tenant, boolean changes, Callable<T> work) throws Exception {
    return asOperator(
        command,
        tenant,
        () -> {
          enter(command, tenant, changes);
          return work.call();
        });
  }

  @Override
  public <T extends @Nullable Object> T asOperator(
      Class<?> command, String tenant, Callable<T> work) throws Exception {
    return told(
        command,
        () ->
            context.runAs(
                user(),
                tenant,
                () -> {
                  if (!tenant.isEmpty() && !gate.exists(tenant)) {
                    throw unknown(tenant);
                  }
                  return work.call();
                }));
  }

  @Override
  public <T extends @Nullable Object> T asAccount(
      Class<?> command, String tenant, String username, char[] password, Callable<T> work)
      throws Exception {
    return told(
        command,
        () -> {
          SignInService accounts = signIn;
          if (accounts == null) {
            Arrays.fill(password, '\0');
            throw new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.kontoerBorte"));
          }
          User user = accounts.confirm(username, password, HERE);
          if (!tenant.isEmpty() && !user.covers(tenant)) {
            throw unknown(tenant);
          }
          return context.runAs(user, tenant, work);
        });
  }

  private static <T extends @Nullable Object> T told(Class<?> command, Callable<T> work)
      throws Exception {
    try {
      return work.call();
    } catch (DomainException e) {
      // The shell prints the words of this one and does not log it as a fault.
      throw new CommandException(e.toLine(Texts.of(command.getClassLoader()), Language.NB), e);
    }
  }

  private void enter(Class<?> command, String tenant, boolean changes) {
    if (tenant.isEmpty()) {
      throw unknown(tenant);
    }
    ModuleGate.Passage passage = gate.at(command, tenant);
    DomainException closed = passage.closed();
    DomainException refusal = closed == null ? passage.readOnly(changes) : closed;
    if (refusal == null) {
      return;
    }
    if (refusal.kind() != ErrorKind.UNAVAILABLE) {
      write(command, tenant, refusal);
    }
    throw refusal;
  }

  private void write(Class<?> command, String tenant, DomainException refusal) {
    if (log == null) {
      LOG.error("A refusal of {} could not be written: the access log is not up", command);
      return;
    }
    try {
      log.write(
          new AccessEntry("nekt", command.getSimpleName(), "", refusal.kind().slug()), tenant);
    } catch (RuntimeException e) {
      LOG.error("A refusal of {} could not be written to the access log", command, e);
    }
  }

  private static DomainException unknown(String tenant) {
    return new DomainException(ErrorKind.NOT_FOUND, Text.of("feil.ukjentKommune", tenant));
  }

  /** Who is at the shell. Whoever may open it runs the node. */
  @SuppressWarnings(
      "removal") // The shell's threads carry their user in the access control context.
  private User user() {
    String name = "karaf";
    Subject subject = Subject.getSubject(AccessController.getContext());
    if (subject != null) {
      for (Principal principal : subject.getPrincipals()) {
        if (principal.getClass().getSimpleName().equals("UserPrincipal")) {
          name = principal.getName();
        }
      }
    }
    return new User(
        User.SHELL_ID + name, name, name + " (skall)", Set.of(Role.OPERATOR), gate.tenants());
  }
}
