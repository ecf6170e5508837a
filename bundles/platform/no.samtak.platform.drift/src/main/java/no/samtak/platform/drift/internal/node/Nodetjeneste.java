// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.node;

import java.util.List;
import java.util.Optional;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.drift.internal.modul.Modultilstand;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The nodes on this database, for pages, REST and shell alike. */
@Component(service = Nodetjeneste.class)
public final class Nodetjeneste {
  private static final Logger LOG = LoggerFactory.getLogger(Nodetjeneste.class);

  private final Nodeminne minne;

  @Activate
  public Nodetjeneste(@Reference Nodeminne minne) {
    this.minne = minne;
  }

  /**
   * A node with its modules.
   *
   * @param rad the node
   * @param moduler how each module stands on it, by name
   */
  public record Oversikt(Noderad rad, List<Nodemodul> moduler) {
    public Oversikt {
      moduler = List.copyOf(moduler);
    }

    /** The modules that are not as wanted there. */
    public List<Nodemodul> avvik() {
      return moduler.stream().filter(m -> m.avvik() != null).toList();
    }

    /** How many modules run there. */
    public long aktive() {
      return moduler.stream().filter(m -> m.tilstand() == Modultilstand.AKTIV).count();
    }

    /** Whether it can be forgotten: it is not there. */
    public boolean kanGlemmes() {
      return !rad.egen()
          && (rad.tilstand() == Nodetilstand.TAUS || rad.tilstand() == Nodetilstand.STOPPET);
    }
  }

  /** All nodes, by name. */
  public List<Oversikt> noder() {
    List<Nodemodul> moduler = minne.moduler();
    return minne.noder().stream()
        .map(n -> new Oversikt(n, moduler.stream().filter(m -> m.node().equals(n.id())).toList()))
        .toList();
  }

  /** The node. */
  public Optional<Oversikt> node(String id) {
    return noder().stream().filter(n -> n.rad().id().equals(id)).findFirst();
  }

  /**
   * Forgets a node that is not there any more. One that comes back later is there again.
   *
   * @throws DomainException NOT_FOUND; CONFLICT for a node that is there
   */
  public void glem(String id) {
    Oversikt node = node(id).orElseThrow(DomainException::notFound);
    if (!node.kanGlemmes()) {
      throw new DomainException(
          ErrorKind.CONFLICT, Text.of("drift.feil.nodenErHer", node.rad().navn()));
    }
    minne.glem(id);
    LOG.info("Node {} ({}) is forgotten", node.rad().navn(), id);
  }
}
