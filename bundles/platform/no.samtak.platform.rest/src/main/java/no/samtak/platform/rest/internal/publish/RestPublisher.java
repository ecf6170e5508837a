// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.ws.rs.Path;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.rest.RestPath.Scope;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.rest.internal.RestConfig;
import no.samtak.platform.rest.internal.answer.AnswerFilter;
import no.samtak.platform.rest.internal.answer.ListFileBody;
import no.samtak.platform.rest.internal.call.ApiPath;
import no.samtak.platform.rest.internal.json.Json;
import no.samtak.platform.rest.internal.json.JsonBody;
import no.samtak.platform.rest.internal.problem.ProblemMapper;
import no.samtak.platform.rest.internal.problem.Problems;
import no.samtak.platform.rest.internal.problem.Words;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the published resources. A resource that goes is first taken out of the map, then its
 * requests in flight end, then its server and all that knows its classes is dropped; nobody else
 * notices.
 */
@Component(
    service = {Resources.class, RestPublisher.class},
    configurationPid = RestConfig.PID)
@Designate(ocd = RestConfig.class)
public final class RestPublisher implements Resources {
  private static final Logger LOG = LoggerFactory.getLogger(RestPublisher.class);

  private final CxfBus bus;
  private final AccessControl access;
  private final TableWriter tables;
  private final Problems problems;
  private final RestConfig config;
  private final AnswerDate date = new AnswerDate();

  private final Map<Scope, Map<String, Publication>> published = new EnumMap<>(Scope.class);
  private final AtomicLong generation = new AtomicLong();

  // Comes with the operator's part of the platform; without it nothing is ever "taken out".
  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  volatile @Nullable PathRegistry paths;

  /** Publishes nothing yet. */
  @Activate
  public RestPublisher(
      @Reference CxfBus bus,
      @Reference AccessControl access,
      @Reference CurrentUser currentUser,
      @Reference TableWriter tables,
      RestConfig config) {
    this.bus = bus;
    this.access = access;
    this.tables = tables;
    this.problems = new Problems(currentUser);
    this.config = config;
    for (Scope scope : Scope.values()) {
      published.put(scope, new ConcurrentHashMap<>());
    }
  }

  @Override
  public @Nullable Publication find(ApiPath path) {
    return in(path.scope()).get(path.segment());
  }

  @Override
  public Optional<String> absentOwner(String segment) {
    PathRegistry known = paths;
    return known == null ? Optional.empty() : known.absentOwner(PathRegistry.Kind.REST, segment);
  }

  @Override
  public Collection<Publication> all() {
    List<Publication> all = new ArrayList<>();
    published.values().forEach(map -> all.addAll(map.values()));
    all.sort(
        Comparator.comparing(Publication::module)
            .thenComparing(Publication::scope)
            .thenComparing(Publication::segment));
    return all;
  }

  @Override
  public long generation() {
    return generation.get();
  }

  /**
   * Publishes a resource.
   *
   * @throws IllegalStateException where its class does not fit, or the segment is taken
   */
  Publication publish(RestResource resource, Scope scope, String segment, String module) {
    Class<?> type = resource.getClass();
    Path path = type.getAnnotation(Path.class);
    String wanted = (scope == Scope.NODE ? "/node/" : "/{kommune}/") + segment;
    if (!ApiPath.isName(segment) || path == null || !path.value().equals(wanted)) {
      throw new IllegalStateException(type.getName() + " needs @Path(\"" + wanted + "\")");
    }
    Words words = Words.of(type);
    Operations operations = new Operations();
    Server server = CxfBus.inCxf(() -> server(resource, scope, segment, words, operations));
    try {
      operations.read(type, server);
      Publication publication =
          new Publication(scope, segment, module, type, words, operations, server);
      if (in(scope).putIfAbsent(segment, publication) != null) {
        throw new IllegalStateException("somebody else serves " + wanted);
      }
      generation.incrementAndGet();
      LOG.info("{} serves {}{}", module, ApiPath.BASE, wanted);
      return publication;
    } catch (RuntimeException e) {
      server.destroy();
      throw e;
    }
  }

  /** Takes the resource out, and returns when nobody is in it any more. */
  void unpublish(Publication publication) {
    in(publication.scope()).remove(publication.segment(), publication);
    generation.incrementAndGet();
    if (!publication.end(config.drainSeconds())) {
      LOG.warn(
          "{} is taken out while requests are still in it after {} s",
          publication.segment(),
          config.drainSeconds());
    }
    LOG.info("{} no longer serves {}", publication.module(), publication.segment());
  }

  private Server server(
      RestResource resource, Scope scope, String segment, Words words, Operations operations) {
    JsonMapper mapper = Json.mapper(resource.getClass().getClassLoader(), config.maxBody());
    JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
    factory.setBus(bus.bus());
    factory.setDestinationFactory(bus.transport());
    factory.setAddress("/r/" + scope + "/" + segment);
    factory.setServiceBean(resource);
    factory.getOutInterceptors().add(date);
    factory.setProviders(
        List.of(
            new EnterFilter(access, operations),
            new AnswerFilter(tables),
            new ListFileBody(),
            new JsonBody(mapper),
            new PageQueryContext(),
            new Parameters(),
            new ProblemMapper(problems, words, operations::allowed)));
    return factory.create();
  }

  private Map<String, Publication> in(Scope scope) {
    Map<String, Publication> map = published.get(scope);
    if (map == null) {
      throw new IllegalStateException("unknown scope " + scope);
    }
    return map;
  }
}
