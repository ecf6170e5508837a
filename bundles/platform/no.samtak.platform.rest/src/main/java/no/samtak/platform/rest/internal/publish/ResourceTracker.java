// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.rest.RestPath.Scope;
import no.samtak.platform.api.rest.RestResource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes each resource while its component is there. */
@Component(
    service = {},
    immediate = true)
public final class ResourceTracker
    implements ServiceTrackerCustomizer<RestResource, ResourceTracker.Tracked> {
  private static final Logger LOG = LoggerFactory.getLogger(ResourceTracker.class);
  private static final String SEGMENT = "samtak.rest.segment";
  private static final String SCOPE = "samtak.rest.scope";

  private final BundleContext context;
  private final RestPublisher publisher;
  private final ServiceTracker<RestResource, Tracked> tracker;
  private volatile @Nullable PathRegistry paths;

  /** A resource and its publication. */
  record Tracked(Bundle owner, Publication publication) {}

  /** Starts to follow the resources. */
  @Activate
  public ResourceTracker(BundleContext context, @Reference RestPublisher publisher) {
    this.context = context;
    this.publisher = publisher;
    this.tracker = new ServiceTracker<>(context, RestResource.class, this);
    tracker.open();
  }

  @Deactivate
  void stop() {
    tracker.close();
  }

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  void setPaths(PathRegistry registry) {
    paths = registry;
    for (Tracked tracked : tracker.getTracked().values()) {
      tell(registry, tracked);
    }
  }

  void unsetPaths(PathRegistry registry) {
    if (paths == registry) {
      paths = null;
    }
  }

  @Override
  public @Nullable Tracked addingService(ServiceReference<RestResource> reference) {
    RestResource resource = context.getService(reference);
    if (resource == null) {
      return null;
    }
    Bundle owner = reference.getBundle();
    String segment = String.valueOf(reference.getProperty(SEGMENT));
    Scope scope =
        Scope.NODE.name().equals(reference.getProperty(SCOPE)) ? Scope.NODE : Scope.TENANT;
    try {
      Tracked tracked =
          new Tracked(owner, publisher.publish(resource, scope, segment, Modules.name(owner)));
      PathRegistry known = paths;
      if (known != null) {
        tell(known, tracked);
      }
      return tracked;
    } catch (RuntimeException e) {
      LOG.error("The resource {} of {} is not published", segment, owner.getSymbolicName(), e);
      context.ungetService(reference);
      return null;
    }
  }

  @Override
  public void modifiedService(ServiceReference<RestResource> reference, Tracked tracked) {
    // Where a resource stands is written in its class.
  }

  @Override
  public void removedService(ServiceReference<RestResource> reference, Tracked tracked) {
    publisher.unpublish(tracked.publication());
    context.ungetService(reference);
  }

  private static void tell(PathRegistry registry, Tracked tracked) {
    registry.published(tracked.owner(), PathRegistry.Kind.REST, tracked.publication().segment());
  }
}
