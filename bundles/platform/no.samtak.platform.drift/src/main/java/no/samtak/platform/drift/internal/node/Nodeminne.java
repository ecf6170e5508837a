// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.node;

import java.util.List;

/** What nodes tell each other of themselves. */
public interface Nodeminne {
  /** This node is there, and so. */
  void puls(Nodebilde bilde);

  /** This node stops. */
  void stopper();

  /** All nodes, by name. */
  List<Noderad> noder();

  /** The modules of all nodes, by module and node. */
  List<Nodemodul> moduler();

  /**
   * How the modules stand on this node now.
   *
   * @param moduler all of them; their times are not looked at
   */
  void moduler(List<Nodemodul> moduler);

  /** Forgets a node, with all that it told. It comes back by itself if it is still there. */
  void glem(String id);
}
