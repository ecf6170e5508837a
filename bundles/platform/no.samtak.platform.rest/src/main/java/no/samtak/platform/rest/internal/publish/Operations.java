// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samtak.platform.rest.internal.call.ApiPath;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServiceImpl;
import org.apache.cxf.jaxrs.impl.MetadataMap;
import org.apache.cxf.jaxrs.model.ClassResourceInfo;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.model.URITemplate;
import org.jspecify.annotations.Nullable;

/** The operations of one publication. */
final class Operations {
  private volatile Map<Method, OperationPlan> plans = Map.of();
  private volatile List<ClassResourceInfo> classes = List.of();

  /**
   * Reads the operations of a server; before that there is none, and none may be called.
   *
   * @throws IllegalStateException where there is a sub-resource locator: its code would run before
   *     anybody is asked whether it may
   */
  void read(Class<?> type, Server server) {
    Map<Method, OperationPlan> found = new HashMap<>();
    List<ClassResourceInfo> infos =
        new ArrayList<>(
            ((JAXRSServiceImpl) server.getEndpoint().getService()).getClassResourceInfos());
    for (ClassResourceInfo info : infos) {
      for (OperationResourceInfo operation :
          info.getMethodDispatcher().getOperationResourceInfos()) {
        if (operation.isSubResourceLocator()) {
          throw new IllegalStateException(
              operation.getMethodToInvoke() + " is a sub-resource locator");
        }
        found.put(operation.getMethodToInvoke(), OperationPlan.of(type, operation));
      }
    }
    plans = Map.copyOf(found);
    classes = List.copyOf(infos);
  }

  /** What is known of a method; null where it is none of the operations. */
  @Nullable OperationPlan plan(Method method) {
    return plans.get(method);
  }

  /** The methods that an address takes, for {@code Allow}. */
  Set<String> allowed(String uri) {
    Set<String> allowed = new TreeSet<>();
    String path = uri.substring(Math.min(uri.length(), ApiPath.BASE.length()));
    for (ClassResourceInfo info : classes) {
      MetadataMap<String, String> values = new MetadataMap<>();
      if (!info.getURITemplate().match(path, values)) {
        continue;
      }
      String rest = values.getFirst(URITemplate.FINAL_MATCH_GROUP);
      for (OperationResourceInfo operation :
          info.getMethodDispatcher().getOperationResourceInfos()) {
        MetadataMap<String, String> more = new MetadataMap<>();
        if (operation.getURITemplate().match(rest, more)
            && "/".equals(more.getFirst(URITemplate.FINAL_MATCH_GROUP))) {
          allowed.add(operation.getHttpMethod());
        }
      }
    }
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    allowed.add("OPTIONS");
    return allowed;
  }
}
