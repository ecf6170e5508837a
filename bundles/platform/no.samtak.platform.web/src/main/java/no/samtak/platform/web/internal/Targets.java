// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.util.List;
import java.util.Optional;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.web.internal.render.BundleView;
import org.jspecify.annotations.Nullable;

/** From an address to the page that stands there, or to why none does. */
final class Targets {
  private final Platform platform;
  private final PageRegistry registry;
  private final OwnPages ownPages;
  private final BundleView own;

  Targets(Platform platform, PageRegistry registry, OwnPages ownPages, BundleView own) {
    this.platform = platform;
    this.registry = registry;
    this.ownPages = ownPages;
    this.own = own;
  }

  /**
   * Who answers; null where nobody does.
   *
   * @param leaving whether the module that owns the address is on its way out
   */
  @Nullable Target find(Address address, boolean leaving) {
    List<String> segments = address.segments();
    String first = segments.isEmpty() ? "" : segments.get(0);
    boolean node = first.equals("drift");
    if (segments.equals(Address.PASSWORD)) {
      return own(ownPages.password(), address, segments.size());
    }
    Page below = segments.size() > 1 ? ownPages.find(first + "/" + segments.get(1)) : null;
    if (below != null) {
      return own(below, address, 2);
    }
    Page ownPage = segments.size() <= 1 ? ownPages.find(first) : null;
    if (ownPage != null) {
      return own(ownPage, address, segments.size());
    }
    if (!node && Address.RESERVED.contains(first)) {
      return null;
    }
    if (segments.size() == 1) {
      return new Target(ownPages.tenantStart(), own, first, address.path(), List.of(), null);
    }
    if (leaving) {
      return null;
    }
    PageRegistry.Key key =
        new PageRegistry.Key(node ? PagePath.Scope.NODE : PagePath.Scope.TENANT, segments.get(1));
    return registry
        .find(key)
        .map(
            entry ->
                new Target(
                    entry.page(),
                    entry.view(),
                    node ? "" : first,
                    address.prefix(2),
                    segments.subList(2, segments.size()),
                    entry))
        .orElse(null);
  }

  private Target own(Page page, Address address, int depth) {
    List<String> segments = address.segments();
    List<String> rest = segments.subList(depth, segments.size());
    return new Target(page, own, "", address.prefix(depth), rest, null);
  }

  /** Why nobody answers: not signed in, not the user's, out for a while, or unknown. */
  DomainException missing(Exchange x) {
    List<String> segments = x.address().segments();
    if (x.user().isEmpty()) {
      return new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget"));
    }
    boolean covered = x.node() || x.seenTenant().isPresent();
    if (covered && segments.size() > 1) {
      String segment = (x.node() ? "drift/" : "") + segments.get(1);
      Optional<String> absent =
          platform.paths().flatMap(p -> p.absentOwner(PathRegistry.Kind.PAGE, segment));
      if (absent.isPresent()) {
        return platform.access().absent(absent.get(), x.node() ? "" : segments.get(0));
      }
    }
    return DomainException.notFound();
  }
}
