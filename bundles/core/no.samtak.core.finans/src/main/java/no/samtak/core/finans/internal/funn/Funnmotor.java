// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnregel;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.regel.Regelsett;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs all rules over a kommune's sources: the product's own, and behind them those that modules
 * bring, by their ids. The findings stand in the order of the rules, and of each rule in the order
 * of the sources, so the same sources give the same list.
 */
@Component(service = Funnmotor.class)
public final class Funnmotor {
  private static final Logger LOG = LoggerFactory.getLogger(Funnmotor.class);

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Funnregel> fraModuler = List.of();

  /** A finding and the rule that gives it. */
  public record Regelbrudd(Funnregel regel, Brudd brudd) {}

  /**
   * A rule that could not be run. What it found before is not known to be gone.
   *
   * @param regel its id
   * @param grunn what it threw, in short
   */
  public record Feilet(String regel, String grunn) {}

  /**
   * What came of it.
   *
   * @param brudd in a stable order
   * @param feilet the rules that threw; the others have run
   */
  public record Resultat(List<Regelbrudd> brudd, List<Feilet> feilet) {
    public Resultat {
      brudd = List.copyOf(brudd);
      feilet = List.copyOf(feilet);
    }
  }

  /** The rules that there are now, in their order; of two with the same id the first. */
  public List<Funnregel> regler() {
    List<Funnregel> regler = new ArrayList<>(Regelsett.ALLE);
    Stream.of(fraModuler)
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Funnregel::id))
        .filter(r -> regler.stream().noneMatch(o -> o.id().equals(r.id())))
        .forEachOrdered(regler::add);
    return regler;
  }

  /** The rule of that id. */
  public Optional<Funnregel> regel(String id) {
    return regler().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** All findings of the sources. A rule that throws is told of, and the others still run. */
  public Resultat prov(Kilder kilder) {
    return prov(regler(), kilder);
  }

  static Resultat prov(List<Funnregel> regler, Kilder kilder) {
    Kilder enGang = lestEnGang(kilder);
    List<Regelbrudd> brudd = new ArrayList<>();
    List<Feilet> feilet = new ArrayList<>();
    for (Funnregel regel : regler) {
      try {
        regel.prov(enGang).forEach(b -> brudd.add(new Regelbrudd(regel, b)));
      } catch (RuntimeException e) {
        LOG.error("Rule {} failed; its findings are left as they were", regel.id(), e);
        feilet.add(new Feilet(regel.id(), e.toString()));
      }
    }
    return new Resultat(brudd, feilet);
  }

  /** Each kind of file is read once, and is the same for every rule. */
  private static Kilder lestEnGang(Kilder kilder) {
    Map<String, List<Kilderad>> lest = new HashMap<>();
    return type -> lest.computeIfAbsent(type, kilder::rader);
  }
}
