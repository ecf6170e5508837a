// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;

/** What must be remembered of modules, whatever becomes of Karaf's own folder. */
public interface Modulminne {
  /** What is wanted, by module. */
  List<Onske> onsker();

  /** An operation begins; with a row in the access log. */
  void startet(Moduloperasjon operasjon);

  /** An operation is over, and this is wanted from now on; with a row in the access log. */
  void ferdig(Moduloperasjon operasjon, List<Onske> onsker);

  /**
   * Changes with what is wanted of any module, on any node, and with the files that nodes share;
   * cheap to ask.
   */
  long endring();

  /** The names of the other nodes that have the module in, as they last told. */
  List<String> inneHosAndre(String modul);

  /** Nothing is wanted of the module any more, as if nobody had decided anything. */
  void glem(String modul);

  /** The operation, as it was stored last. */
  Optional<Moduloperasjon> finn(String id);

  /** Operations, the newest first; steps and log lines are left out. */
  Slice<Moduloperasjon> liste(PageQuery query);

  /** Marks what was under way on this node when it went down. */
  void avbrytHengende();

  /** The paths of all modules, in or out. */
  List<Stiregister.Sti> stier();

  /** Remembers a path. */
  void husk(Stiregister.Sti sti);

  /** Forgets paths. */
  void glem(Collection<Stiregister.Sti> stier);
}
