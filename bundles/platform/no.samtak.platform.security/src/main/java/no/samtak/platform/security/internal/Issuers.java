// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import no.samtak.platform.security.internal.oidc.Issuer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The issuers that are set up now. */
@Component(service = Issuers.class)
public final class Issuers {
  private final List<Issuer> issuers = new CopyOnWriteArrayList<>();

  /** An issuer is set up. */
  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      unbind = "remove")
  public void add(Issuer issuer) {
    issuers.add(issuer);
  }

  /** An issuer is no longer set up. */
  public void remove(Issuer issuer) {
    issuers.remove(issuer);
  }

  /** The issuer of an id. */
  Optional<Issuer> find(String id) {
    return issuers.stream().filter(issuer -> issuer.id().equals(id)).findFirst();
  }

  /** In the operator's order. */
  List<Issuer> all() {
    return issuers.stream()
        .sorted(Comparator.comparingInt(Issuer::order).thenComparing(Issuer::name))
        .toList();
  }
}
