// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import no.samtak.platform.api.module.NodeStart;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.rest.internal.RestConfig;
import no.samtak.platform.rest.internal.call.ApiPath;
import no.samtak.platform.rest.internal.problem.Problems;
import no.samtak.platform.rest.internal.problem.Words;
import no.samtak.platform.rest.internal.publish.CxfBus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.service.model.OperationInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the published endpoints. They come and go as resources do.
 *
 * <p>Making an endpoint's server takes a tenth of a second, and a node has many that nobody calls
 * for days. Those that are there when the node starts are made at their first call; one that comes
 * later is made at once, so that whoever puts a module in is told what does not fit.
 */
@Component(service = SoapPublisher.class, configurationPid = RestConfig.PID)
public final class SoapPublisher {
  private static final Logger LOG = LoggerFactory.getLogger(SoapPublisher.class);

  private final CxfBus bus;
  private final AccessControl access;
  private final Problems problems;
  private final RestConfig config;
  private final BooleanSupplier started;
  private final Map<String, SoapPublication> published = new ConcurrentHashMap<>();

  // Comes with the operator's part of the platform; without it nothing is ever "taken out".
  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  volatile @Nullable PathRegistry paths;

  /** Publishes nothing yet. */
  @Activate
  public SoapPublisher(
      BundleContext context,
      @Reference CxfBus bus,
      @Reference AccessControl access,
      @Reference CurrentUser currentUser,
      RestConfig config) {
    this(() -> NodeStart.isOver(context), bus, access, currentUser, config);
  }

  /**
   * @param started whether the node has come up
   */
  SoapPublisher(
      BooleanSupplier started,
      CxfBus bus,
      AccessControl access,
      CurrentUser currentUser,
      RestConfig config) {
    this.started = started;
    this.bus = bus;
    this.access = access;
    this.problems = new Problems(currentUser);
    this.config = config;
  }

  /** Who serves the segment; null where nobody does. */
  @Nullable SoapPublication find(String segment) {
    return published.get(segment);
  }

  /** The module that serves the segment when it is in, and is out now. */
  Optional<String> absentOwner(String segment) {
    PathRegistry known = paths;
    return known == null ? Optional.empty() : known.absentOwner(PathRegistry.Kind.SOAP, segment);
  }

  /**
   * Publishes an endpoint.
   *
   * @throws IllegalStateException where the segment is taken, or, once the node has come up, the
   *     endpoint does not fit
   */
  SoapPublication publish(SoapEndpoint endpoint, String segment) {
    if (!ApiPath.isName(segment)) {
      throw new IllegalStateException(segment + " is no segment");
    }
    if (published.containsKey(segment)) {
      throw new IllegalStateException("somebody else serves /soap/" + segment);
    }
    SoapPublication publication =
        new SoapPublication(segment, () -> CxfBus.inCxf(() -> server(endpoint, segment)));
    if (started.getAsBoolean()) {
      publication.make();
    }
    if (published.putIfAbsent(segment, publication) != null) {
      publication.end(0);
      throw new IllegalStateException("somebody else serves /soap/" + segment);
    }
    LOG.info("/soap/{} is served", segment);
    return publication;
  }

  /** Takes the endpoint out, and returns when nobody is in it any more. */
  void unpublish(SoapPublication publication) {
    published.remove(publication.segment(), publication);
    if (!publication.end(config.drainSeconds())) {
      LOG.warn(
          "/soap/{} is taken out while requests are still in it after {} s",
          publication.segment(),
          config.drainSeconds());
    }
    LOG.info("/soap/{} is no longer served", publication.segment());
  }

  private Server server(SoapEndpoint endpoint, String segment) {
    Class<?> type = endpoint.getClass();
    JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean(new FaultedServiceFactory());
    factory.setBus(bus.bus());
    factory.setAddress("/s/" + segment);
    factory.setServiceClass(type);
    factory.setServiceBean(endpoint);
    factory.setStart(false);
    Map<String, Object> properties = new HashMap<>();
    // The fault is logged once, where it is made the caller's.
    properties.put(
        FaultListener.class.getName(), (FaultListener) (thrown, description, message) -> false);
    properties.put("org.apache.cxf.stax.maxElementDepth", 32);
    properties.put("org.apache.cxf.stax.maxChildElements", 10_000);
    properties.put("org.apache.cxf.stax.maxAttributeCount", 50);
    factory.setProperties(properties);
    factory.getInInterceptors().add(new TenantInterceptor());
    factory.getInInterceptors().add(new EnterInterceptor(access, type));
    FaultInterceptor faults = new FaultInterceptor(problems, Words.of(type));
    factory.getOutFaultInterceptors().add(faults);
    Server server = factory.create();
    for (OperationInfo operation :
        server.getEndpoint().getService().getServiceInfos().get(0).getInterface().getOperations()) {
      if (operation.isOneWay()) {
        server.destroy();
        throw new IllegalStateException(operation.getName() + " is oneway");
      }
    }
    server.start();
    return server;
  }
}
