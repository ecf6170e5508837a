// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.soap.SoapEndpoint;
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

/** Publishes each endpoint while its component is there. */
@Component(
    service = {},
    immediate = true)
public final class EndpointTracker
    implements ServiceTrackerCustomizer<SoapEndpoint, EndpointTracker.Tracked> {
  private static final Logger LOG = LoggerFactory.getLogger(EndpointTracker.class);
  private static final String SEGMENT = "samtak.soap.segment";

  private final BundleContext context;
  private final SoapPublisher publisher;
  private final ServiceTracker<SoapEndpoint, Tracked> tracker;
  private volatile @Nullable PathRegistry paths;

  /** An endpoint and its publication. */
  record Tracked(Bundle owner, SoapPublication publication) {}

  /** Starts to follow the endpoints. */
  @Activate
  public EndpointTracker(BundleContext context, @Reference SoapPublisher publisher) {
    this.context = context;
    this.publisher = publisher;
    this.tracker = new ServiceTracker<>(context, SoapEndpoint.class, this);
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
  public @Nullable Tracked addingService(ServiceReference<SoapEndpoint> reference) {
    SoapEndpoint endpoint = context.getService(reference);
    if (endpoint == null) {
      return null;
    }
    Bundle owner = reference.getBundle();
    String segment = String.valueOf(reference.getProperty(SEGMENT));
    try {
      Tracked tracked = new Tracked(owner, publisher.publish(endpoint, segment));
      PathRegistry known = paths;
      if (known != null) {
        tell(known, tracked);
      }
      return tracked;
    } catch (RuntimeException e) {
      LOG.error("The endpoint {} of {} is not published", segment, owner.getSymbolicName(), e);
      context.ungetService(reference);
      return null;
    }
  }

  @Override
  public void modifiedService(ServiceReference<SoapEndpoint> reference, Tracked tracked) {
    // The segment of a component does not change while it is there.
  }

  @Override
  public void removedService(ServiceReference<SoapEndpoint> reference, Tracked tracked) {
    publisher.unpublish(tracked.publication());
    context.ungetService(reference);
  }

  private static void tell(PathRegistry registry, Tracked tracked) {
    registry.published(tracked.owner(), PathRegistry.Kind.SOAP, tracked.publication().segment());
  }
}
