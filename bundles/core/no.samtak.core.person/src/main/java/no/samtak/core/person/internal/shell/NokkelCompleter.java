// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.shell;

import java.util.List;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.nokkel.Nokkelstand;
import no.samtak.core.person.internal.nokkel.Nokkeltilstand;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** The keys that are out of use. */
@Service
public final class NokkelCompleter implements Completer {
  @Reference Nokkelring ring;

  @Override
  public int complete(Session session, CommandLine line, List<String> candidates) {
    return new StringsCompleter(
            ring.stand().stream()
                .filter(s -> s.tilstand() == Nokkeltilstand.BYTTET_UT)
                .map(Nokkelstand::id)
                .toList())
        .complete(session, line, candidates);
  }
}
