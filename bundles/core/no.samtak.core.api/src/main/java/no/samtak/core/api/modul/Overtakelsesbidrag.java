// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.modul;

import java.util.List;
import java.util.Set;
import no.samtak.core.api.modul.Avviklingsbidrag.Avviklingspunkt;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module says when it is to come in the place of another that gives the same (R3): which of
 * the things that the other still holds it has in its own register already, so that nobody is
 * dropped when the other closes. A DS component of the module that comes. Without one, whatever
 * hinders the closing of the module that goes, hinders the swap.
 */
@ConsumerType
public interface Overtakelsesbidrag {
  /** The short name of the module that comes. */
  String modul();

  /**
   * The ids of the things that it has taken over, each of them whole; of one that it has only in
   * part, it says nothing. Reads its own data only, and what is committed.
   *
   * @param kommune slug
   * @param fraModul short name of the module that goes
   * @param punkter what that one says that it still holds
   */
  Set<String> overtatt(String kommune, String fraModul, List<Avviklingspunkt> punkter);
}
