// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.bidrag;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.core.api.tiltak.Modulkravregister;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Which tiltak need dwellings. A dwelling belongs to no tiltak, so the dwellings of a kommune are
 * the matter of a tiltak when it is the last one that needs them.
 */
@Component(service = Boligkrav.class)
public final class Boligkrav {
  /** The kind of service that the module gives, as tiltak require it (R3). */
  static final String TJENESTE = "bolig";

  private final TiltakRegister tiltak;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Modulkravregister krav;

  /** On the register of tiltak. */
  @Activate
  public Boligkrav(@Reference TiltakRegister tiltak) {
    this.tiltak = tiltak;
  }

  /** On both registers; for tests. */
  Boligkrav(TiltakRegister tiltak, @Nullable Modulkravregister krav) {
    this.tiltak = tiltak;
    this.krav = krav;
  }

  /** Whether the tiltak requires dwellings; it does where nobody can say. */
  boolean krever(String kommune, String tiltakId) {
    Modulkravregister register = krav;
    return register == null
        || register.krav(kommune).getOrDefault(tiltakId, Set.of()).contains(TJENESTE);
  }

  /** Whether it requires dwellings, and no other tiltak that is in need of its modules does. */
  boolean siste(String kommune, String tiltakId) {
    if (!krever(kommune, tiltakId)) {
      return false;
    }
    Modulkravregister register = krav;
    if (register == null) {
      return true;
    }
    Set<String> krevende =
        register.krav(kommune).entrySet().stream()
            .filter(e -> e.getValue().contains(TJENESTE))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return tiltak.iTilstand(kommune, Set.of()).stream()
        .filter(t -> t.tilstand().trengerModul())
        .map(Tiltak::tiltakId)
        .noneMatch(id -> !id.equals(tiltakId) && krevende.contains(id));
  }
}
