// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import java.util.Arrays;
import java.util.List;
import no.samtak.platform.api.security.Role;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the roles. */
@Service
public final class RoleCompleter implements Completer {
  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    List<String> roles = Arrays.stream(Role.values()).map(Enum::name).toList();
    return new StringsCompleter(roles).complete(session, commandLine, candidates);
  }
}
