// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.Collection;
import java.util.Optional;

/**
 * Which operation of an operator is under way, over all nodes of the database: one at a time for a
 * module, so that two operators on two nodes do not do opposite things at once. What a node does by
 * itself to follow what is wanted takes no lock.
 */
public interface Modullas {
  /**
   * Who has the lock.
   *
   * @param node the node's name
   * @param type what it does
   * @param modul with which module
   * @param hvem who asked for it
   */
  record Holder(String node, Operasjonstype type, String modul, String hvem) {}

  /**
   * Takes the lock of all of them, or of none. That of a node that has fallen silent is nobody's.
   *
   * @param operasjon the operation's id
   * @return empty where it is taken; else who has it
   */
  Optional<Holder> ta(
      Collection<String> moduler, String operasjon, Operasjonstype type, String hvem);

  /** Gives back what the operation holds. */
  void slipp(String operasjon);

  /** Gives back what this node held when it went down. */
  void slippEgne();
}
