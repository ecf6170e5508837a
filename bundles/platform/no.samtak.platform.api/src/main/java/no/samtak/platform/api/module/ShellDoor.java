// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.module;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The way into a module from the shell, where nobody stands in front of the command as REST, SOAP
 * and the pages do. Every command goes through here; one of a module that concerns an organisation
 * so:
 *
 * <pre>{@code
 * private @Reference ShellDoor door;
 *
 * public @Nullable Object execute() throws Exception {
 *   return door.run(getClass(), kommune, false, () -> print(service.liste(kommune)));
 * }
 * }</pre>
 *
 * Commands of the node and of the core, which are no module's, go through {@link #asOperator}.
 */
@ProviderType
public interface ShellDoor {
  /**
   * Does a command's work in the name of whoever is at the shell, if the module of the command is
   * open in the organisation. What is refused, here or by the work itself, is told in words and
   * with the error's slug, and the command ends with an error. A refusal at the door is logged.
   *
   * @param command the command's class; its bundle tells the module
   * @param tenant the organisation's slug, as it was typed
   * @param changes whether the work may change something
   * @param work may give back null
   * @return what the work gives back
   * @throws Exception for the shell to print, not to log: no such organisation, the module is
   *     closed there, it is read-only and the work changes something, or the work was refused; the
   *     cause is the {@link no.samtak.platform.api.error.DomainException}; or what else the work
   *     throws
   */
  <T extends @Nullable Object> T run(
      Class<?> command, String tenant, boolean changes, Callable<T> work) throws Exception;

  /**
   * Does a command's work in the name of whoever is at the shell: the operator, in every
   * organisation, for whoever may open the shell runs the node. No module's door is asked. What the
   * work refuses is told as in {@link #run}.
   *
   * @param command the command's class; its bundle has the texts of what is refused
   * @param tenant the organisation's slug, as it was typed; empty = the node
   * @param work may give back null
   * @return what the work gives back
   * @throws Exception for the shell to print, not to log: no such organisation, or the work was
   *     refused; the cause is the {@link no.samtak.platform.api.error.DomainException}; or what
   *     else the work throws
   */
  <T extends @Nullable Object> T asOperator(Class<?> command, String tenant, Callable<T> work)
      throws Exception;

  /**
   * Does a command's work as one human, who shows with the password of a local account who it is:
   * for what needs a person, as one of two who must agree. With the roles and organisations of the
   * account, no more; tried and delayed as at sign-in. What the work refuses is told as in {@link
   * #run}.
   *
   * @param command the command's class; its bundle has the texts of what is refused
   * @param tenant the organisation's slug, as it was typed
   * @param username of the account
   * @param password cleared after use
   * @param work may give back null
   * @return what the work gives back
   * @throws Exception for the shell to print, not to log: the password is wrong or is a one-time
   *     one, the organisation is none of the account's, or the work was refused; or what else the
   *     work throws
   */
  <T extends @Nullable Object> T asAccount(
      Class<?> command, String tenant, String username, char[] password, Callable<T> work)
      throws Exception;
}
