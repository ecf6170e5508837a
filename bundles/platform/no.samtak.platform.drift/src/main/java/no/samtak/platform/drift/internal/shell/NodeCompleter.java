// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import java.util.List;
import no.samtak.platform.drift.internal.node.Nodetjeneste;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Ids of nodes that can be forgotten. */
@Service
public final class NodeCompleter implements Completer {
  @Reference Nodetjeneste noder;

  @Override
  public int complete(Session session, CommandLine line, List<String> candidates) {
    List<String> ids =
        noder.noder().stream()
            .filter(Nodetjeneste.Oversikt::kanGlemmes)
            .map(o -> o.rad().id())
            .toList();
    return new StringsCompleter(ids).complete(session, line, candidates);
  }
}
